/** The frame of a page: skip link, bands, columns, the switch between versions, cards, footer. */
export const layout: string = `
.skip { position: absolute; inset-inline-start: 1rem; top: -10rem; z-index: 1; padding: 0.75rem 1.25rem; background: var(--accent-strong); color: var(--on-accent); }
.skip:focus { top: 0.5rem; }
.to-plain { display: none; }

header.site { background: var(--accent-strong); color: var(--on-accent); }
header.site p { margin: 0; font-size: 1rem; font-weight: 600; }
header.site a, header.site .name { display: inline-flex; align-items: center; gap: 0.75rem; color: inherit; text-decoration: none; padding: 0.75rem 0; }
/* A plate of its own, since nobody knows on what ground a logo can be seen. */
header.site img { width: auto; height: 2.5rem; padding: 0.3rem 0.5rem; background: var(--on-accent); border-radius: 0.25rem; }
header.site a:hover { text-decoration: underline; }
header.site :focus-visible { outline-color: currentColor; }

/* Whatever stands in main, whatever its own box, stays in the column; only the band of the title runs from edge to edge. */
:root { --gutter: max(1.125rem, calc((100vw - 66rem) / 2)); }
@media (min-width: 78rem) { :root { --gutter: max(2rem, calc((100vw - 78rem) / 2)); } }
header.site, main, footer.site, header.title { padding-inline: var(--gutter); }
main > header { margin-inline: calc(-1 * var(--gutter)); }
main > section:not(.wide), main > div[id]:not(.variant) { max-width: 42rem; }
header.title { padding-block: 2.5rem 2rem; margin-bottom: 2rem; background: var(--soft); border-bottom: 1px solid var(--line); }
header.title h1 { max-width: 28ch; margin-bottom: 0.75rem; }
.whole { white-space: nowrap; }
.lead { max-width: 52ch; margin-bottom: 1.25rem; font-size: 1.3rem; line-height: 1.5; color: var(--quiet); }

.status, .formats { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; padding: 0; list-style: ""; font-size: 1rem; }
/* Our English words on a page from right to left begin where the page begins. */
[dir="rtl"] [dir="ltr"] { text-align: right; }
[dir="rtl"] .neighbours [dir="ltr"] { text-align: inherit; }
[dir="rtl"] :is(.status, .formats, .about dl) { direction: rtl; }
[dir="rtl"] .about :is(dt, dd) { direction: ltr; }
.status { overflow: hidden; }
.status li, .formats li { margin: 0; }
.status li { position: relative; color: var(--quiet); }
.status li + li::before { content: "·"; position: absolute; inset-inline-start: -0.9rem; }
.formats { margin-top: 0.75rem; color: var(--quiet); }
.formats a { display: inline-block; min-height: 1.5rem; }

.versions { display: inline-flex; margin-bottom: 2rem; border: 2px solid var(--accent); border-radius: 0.5rem; overflow: hidden; font-size: 1rem; font-weight: 600; }
.versions > * { padding: 0.6rem 1.1rem; text-decoration: none; }
.versions > span { background: var(--accent); color: var(--page); }
.versions > a:hover { text-decoration: underline; }
.versions > a:focus-visible { outline-offset: -5px; }

@supports selector(:has(*)) {
  #_plain { display: none; }
  :root:has(#_plain:target, #_plain :target) #_plain { display: block; }
  :root:has(#_plain:target, #_plain :target) #_full { display: none; }
  :root:has(#_plain:target, #_plain :target) .to-full { display: none; }
  :root:has(#_plain:target, #_plain :target) .to-plain { display: block; }
}

.text, .columns > section, .columns > .extract, .columns > .callout { max-width: 65ch; }
.contents { margin-bottom: 2rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); font-size: 1rem; line-height: 1.4; }
.contents h2 { margin-bottom: 0.5rem; font-size: 1rem; }
.contents ul { margin: 0; padding: 0; list-style: ""; }
.contents li { margin: 0; }
.contents li ul { display: none; margin: 0; padding-inline-start: 1rem; }
.contents a { display: block; padding: 0.4rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

@media screen and (min-width: 60rem) {
  .columns:has(> .contents) { display: grid; grid-template-columns: 16rem minmax(0, 65ch); gap: 0 4rem; align-items: start; }
  .columns > * { grid-column: 2; }
  .columns > .contents { grid-column: 1; grid-row: 1 / span 9; position: sticky; top: 0; max-height: 100vh; margin: 0; margin-inline-start: -0.25rem; padding: 0.5rem 0.75rem 2rem; padding-inline-start: 0.25rem; border: 0; overflow-y: auto; }
  .contents li ul { display: block; }
  .contents li li a { padding: 0.25rem 0; font-size: 0.95rem; }
}
/* Room for notes on the far side of the text. */
@media screen and (min-width: 78rem) {
  .columns:has(> .contents) { grid-template-columns: 14rem minmax(0, 38rem) 17rem; gap: 0 3.5rem; }
}

.related { padding-top: 0.5rem; }
.related h2 { font-size: 1.2rem; }
.related .cards h3 { font-size: 1.05rem; }
.related .cards h3 a { padding: 0.15rem 0; }
.related .cards ul { margin: 0; padding: 0; list-style: ""; font-size: 0.95rem; line-height: 1.4; }
.related .cards ul a { display: inline-block; padding: 0.15rem 0; }
.aspect { color: var(--quiet); }

.about { margin-top: 3rem; margin-bottom: 0; padding-block: 2rem; border-top: 1px solid var(--line); font-size: 1rem; }
.on-paper, .web-code { display: none; }
.about h2 { font-size: 1.2rem; }
.about dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem 2rem; margin: 0; }
.about dt { color: var(--quiet); font-size: 0.95rem; }
.about dd { margin: 0; }
.about div:has(.url) { grid-column: 1 / -1; }

.neighbours { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; padding-block: 0 2.5rem; }
.neighbours a { max-width: 33rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.5rem; font-weight: 600; text-decoration: none; }
.neighbours a:hover { border-color: var(--accent); }
.neighbours a[rel="next"] { width: 100%; justify-self: end; text-align: end; }
.neighbours small { display: block; font-weight: 400; }
footer.site { padding-block: 1.5rem 2rem; background: var(--soft); border-top: 1px solid var(--line); color: var(--quiet); font-size: 1rem; }
footer.site p { max-width: 65ch; margin: 0; }
footer.site p + p { margin-top: 0.35rem; }
.all-words a { display: inline-block; padding: 0.15rem 0; }

header.cover { padding-block: 3.5rem 3rem; background: var(--accent-strong); color: var(--on-accent); }
.cover .lead { margin: 0; color: inherit; }
main > section { margin-bottom: 3rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem; margin: 0; padding: 0; list-style: ""; }
.cards > li { display: flex; flex-direction: column; margin: 0; padding: 1.25rem 1.4rem; border: 1px solid var(--line); border-top: 4px solid var(--mark); border-radius: 0.5rem; }
.cards h3 { margin-bottom: 0.5rem; }
.cards h3 a { display: block; }
.cards p { font-size: 1rem; margin-bottom: 0.75rem; }
.cards .checked { margin: auto 0 0; color: var(--quiet); }
.cards .formats { margin-top: 0.5rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0 2rem; align-items: start; border-top: 1px solid var(--line); }
summary { padding: 0.7rem 0; color: var(--accent); font-size: 1.05rem; font-weight: 600; cursor: pointer; }
summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
summary::marker { color: var(--mark); }
summary h3 { display: inline; margin: 0; font-size: inherit; font-weight: inherit; }
.group { border-bottom: 1px solid var(--line); }
.group .count { color: var(--quiet); font-weight: 400; }
.group[open] { padding-bottom: 1rem; }
.group ul { margin: 0; padding: 0; list-style: ""; font-size: 1rem; line-height: 1.4; }
.group li { margin: 0 0 0.25rem; padding: 0.2rem 0; }
.group a { display: block; padding: 0.15rem 0; }
.words ul, .letters ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: ""; font-size: 1rem; }
.words li, .letters li { margin: 0; }
.words a, .letters a { display: inline-block; min-width: 1.75rem; padding: 0.2rem 0; }
.letters { margin-bottom: 2rem; }
.letters a { text-align: center; font-size: 1.125rem; font-weight: 600; }
.where { display: block; color: var(--quiet); font-size: 0.9rem; }
`
