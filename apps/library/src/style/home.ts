/** The first page: what it is, what people ask, the shelves. */
export const home = `
header.hero { padding-bottom: var(--step); }
header.hero h1 { max-width: 17ch; font-size: clamp(2.3rem, 1.5rem + 4.2vw, 4.1rem); line-height: 1.05; }
.hero .search { margin-top: 2.25rem; }
.promise { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: 0 1.5rem; margin: 2.75rem 0 0; }
.promise > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding: 0.9rem 0; border-top: 1px solid var(--line); }
.promise dt { color: var(--mark); font: 600 1.2rem/1.4 var(--heading-font); }
.promise dd { margin: 0; line-height: 1.5; text-wrap: pretty; }
@media (min-width: 62rem) {
  header.hero { display: grid; grid-template-columns: minmax(0, 1fr) 26rem; gap: 5rem; align-items: end; }
  .promise { margin: 0; }
}

.ask { max-width: none; margin: 0 calc(-1 * var(--gutter)); padding: var(--step) var(--gutter); background: var(--soft); border-block: 1px solid var(--line); }
.ask > h2 { margin-bottom: 1.75rem; }
.questions { columns: 20rem; column-gap: 3rem; }
.questions > section { margin: 0 0 2.25rem; break-inside: avoid; }
.questions h3 { margin: 0 0 0.5rem; font-size: 1.2rem; }
.questions h3 a { color: var(--ink); text-decoration: none; }
.questions h3 a:hover { text-decoration: underline; }
.questions ul { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.questions li { margin: 0; border-bottom: 1px solid var(--line); }
.more { margin: 0.5rem 0 0; font-size: 0.92rem; }
.more a { display: inline-block; padding: 0.1rem 0; color: var(--quiet); }

.shelf { max-width: none; margin: 0; padding-top: var(--step); }
.about-shelf > h2 a { color: var(--ink); text-decoration: none; }
.about-shelf > h2 a:hover { text-decoration: underline; }
.about-shelf > p { max-width: var(--measure); color: var(--quiet); }
@media (min-width: 60rem) {
  .shelf { display: grid; grid-template-columns: 20rem minmax(0, 1fr); gap: 4rem; align-items: start; }
  .about-shelf { position: sticky; top: 2rem; }
}
`
