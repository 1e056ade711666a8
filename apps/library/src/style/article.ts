/** The page of one article: switch, contents, text, notes, what is known about it. */
export const article = `
article > header.title { margin-bottom: 2rem; padding-bottom: 2rem; border-bottom: 1px solid var(--line); }
article > header .status { margin-top: 1.25rem; }
.bar { display: grid; gap: 1.25rem; margin-bottom: 2.25rem; }
.switch { display: inline-flex; justify-self: start; padding: 0.2rem; border: 1px solid var(--mark); border-radius: 2rem; background: var(--page); font-size: 1rem; }
.switch a { padding: 0.4rem 1.15rem; border-radius: 2rem; text-decoration: none; }
.switch a:hover { text-decoration: underline; }
.switch [aria-current] { background: var(--accent); color: var(--page); font-weight: 600; }
.short { max-width: var(--measure); margin: 0; color: var(--quiet); font-size: 0.97rem; }

.withdrawn { max-width: var(--measure); padding: 1rem 1.25rem; border-inline-start: 4px solid var(--warning-line); background: var(--warning); }
.withdrawn p { margin: 0; }

.contents { margin: 0 0 2.25rem; padding: 0 0 1rem; border-bottom: 1px solid var(--line); font-size: 0.95rem; line-height: 1.35; }
.contents h2 { margin: 0 0 0.4rem; font: 600 0.95rem/1.4 var(--font); color: var(--quiet); letter-spacing: 0; }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.32rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

.text { max-width: var(--measure); }
.text > section, .text > div { margin-bottom: 2.75rem; }
.text h2 { margin-bottom: 0.7rem; }
.text .key-points { margin-bottom: 2.5rem; padding: 1.4rem 1.6rem 1.1rem; border-inline-start-width: 4px; }
.text .key-points h2 { font-size: 1.35rem; }
.text .callout, .text .extract { border-inline-start-width: 4px; }
.text .disclaimer { background: none; color: var(--quiet); }
.text h2:target, .text section:target > h2 { text-decoration: underline 3px var(--mark); text-underline-offset: 0.25em; }
.text .citation { font-size: 0.82em; white-space: nowrap; }
.text .citation a { text-decoration: none; }
.text .citation a:hover { text-decoration: underline; }
.references [role="doc-backlink"] { color: var(--quiet); font-size: 0.9rem; }

.after { max-width: var(--measure); }
.after h2 { font-size: 1.35rem; }
.keep, .about-text { margin-top: 2.5rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
.keep ul { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
.keep li { display: flex; align-items: baseline; gap: 0.5rem; margin: 0; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.about-text dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem 2rem; margin: 0; font-size: 0.97rem; }
.about-text .wide { grid-column: 1 / -1; }
.about-text dt { color: var(--quiet); font-size: 0.9rem; }
.about-text dd { margin: 0; }

.neighbours { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; margin-top: var(--step); padding: 0; }
.neighbours a { max-width: none; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.5rem; font: 600 1.1rem/1.3 var(--heading-font); text-decoration: none; }
.neighbours a:hover { border-color: var(--accent); }
.neighbours a:hover span { text-decoration: underline; }
.neighbours small { display: block; margin-bottom: 0.2rem; font: 400 0.88rem/1.4 var(--font); }
.neighbours [rel="next"] { text-align: end; }

@media screen and (min-width: 62rem) {
  .reading { display: grid; grid-template-columns: 15rem minmax(0, var(--measure)); grid-template-rows: auto auto 1fr; gap: 0 4.5rem; }
  .reading > * { grid-column: 2; }
  .reading > .contents { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 0; align-self: start; max-height: 100vh; margin: 0; padding: 0.25rem 0.25rem 2rem; border: 0; overflow-y: auto; }
}
`
