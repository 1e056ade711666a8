/** What every page has: type, masthead, title, footer, the parts of forms. */
export const frame = `
:root {
  --wide: 72rem;
  --measure: 38rem;
  --gutter: max(1.25rem, calc((100vw - var(--wide)) / 2));
  --step: clamp(2.5rem, 1.5rem + 4vw, 4.5rem);
}
html { font-size: 106.25%; }
body { font-size: 1.0625rem; line-height: 1.62; display: flex; flex-direction: column; min-height: 100vh; font-variant-ligatures: common-ligatures; overflow-wrap: break-word; }
main { flex: 1; padding: 0 var(--gutter) var(--step); }
h1, h2, h3 { font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
/* Long words of other languages: at a syllable where the browser knows them, else anywhere. */
h1, h2, h3, .place, .question, .neighbours a, .contents a, .crumb a, .promise dt { overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 15 6 6; }
h1 { margin: 0; font-size: clamp(2rem, 1.5rem + 2.6vw, 3.1rem); line-height: 1.12; letter-spacing: -0.02em; }
h2 { font-size: clamp(1.45rem, 1.3rem + 0.7vw, 1.8rem); line-height: 1.22; }
h3 { font-size: 1.2rem; line-height: 1.3; }
/* Letters of joined scripts must touch. */
[dir="rtl"] :is(h1, h2, h3), :is(h1, h2, h3)[dir="rtl"], [dir="rtl"] .wordmark { letter-spacing: 0; }
p { text-wrap: pretty; }
small { font-size: 0.88rem; color: var(--quiet); }
mark { padding: 0 0.15em; background: var(--tip); color: var(--ink); border-bottom: 2px solid var(--tip-line); }
.skip { position: absolute; inset-inline-start: 1rem; top: -10rem; z-index: 3; padding: 0.75rem 1.25rem; border-radius: 0 0 0.5rem 0.5rem; background: var(--accent); color: var(--page); }
.skip:focus { top: 0; }

.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 2rem; padding: 0.9rem var(--gutter); border-bottom: 1px solid var(--line); }
.wordmark { display: inline-flex; align-items: center; gap: 0.55rem; padding: 0.3rem 0; color: var(--ink); font: 600 1.2rem/1.2 var(--heading-font); letter-spacing: -0.01em; text-decoration: none; }
.wordmark:hover span { text-decoration: underline; text-decoration-thickness: 2px; }
.leaf { flex: none; width: 1.6rem; height: 1.6rem; color: var(--mark); }
.masthead ul { display: flex; flex-wrap: wrap; gap: 0 1.6rem; margin: 0; padding: 0; list-style: none; }
.masthead li { margin: 0; }
.masthead li a { display: block; padding: 0.45rem 0; border-bottom: 3px solid transparent; color: var(--ink); font-size: 1rem; text-decoration: none; }
.masthead li a:hover { border-color: var(--line); }
.masthead li a[aria-current] { border-color: var(--mark); font-weight: 600; }
@media (max-width: 40rem) {
  .masthead { padding-bottom: 0.2rem; }
  .masthead nav { width: 100%; }
  .masthead ul { gap: 0 1.25rem; }
}

header.title, header.hero { margin: 0; padding: var(--step) 0 0; background: none; border: 0; }
header.title { margin-bottom: 2.25rem; }
header.title h1 { max-width: 28ch; }
.lead { max-width: 34em; margin: 1rem 0 0; font-size: clamp(1.12rem, 1.05rem + 0.4vw, 1.28rem); line-height: 1.5; color: var(--quiet); }
.crumb { margin: 0 0 0.75rem; font-size: 0.95rem; }
.crumb a { display: inline-block; padding: 0.15rem 0; }

.search { max-width: 34rem; margin-top: 1.75rem; }
.search label { display: block; margin-bottom: 0.4rem; font-size: 0.95rem; font-weight: 600; }
.search > div { display: flex; }
.search input { flex: 1; min-width: 0; padding: 0.7rem 0.95rem; border: 2px solid var(--mark); border-inline-end: 0; border-start-start-radius: 0.5rem; border-end-start-radius: 0.5rem; border-start-end-radius: 0; border-end-end-radius: 0; background: var(--page); color: var(--ink); font: inherit; line-height: 1.3; appearance: none; }
.search button { padding: 0.7rem 1.25rem; border: 2px solid var(--mark); border-start-end-radius: 0.5rem; border-end-end-radius: 0.5rem; border-start-start-radius: 0; border-end-start-radius: 0; background: var(--accent); border-color: var(--accent); color: var(--page); font: inherit; font-weight: 600; line-height: 1.3; cursor: pointer; }
.search button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.search :focus-visible { outline-offset: 2px; }

.button { min-height: 2.75rem; padding: 0.6rem 1.25rem; border: 2px solid var(--accent); border-radius: 0.5rem; background: var(--accent); color: var(--page); font: inherit; font-weight: 600; cursor: pointer; }
.button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.button:disabled { opacity: 0.6; }
.quiet-button { background: var(--page); color: var(--accent); }

.status { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; margin: 0; padding: 0; overflow: visible; list-style: none; color: var(--quiet); font-size: 0.92rem; }
.status li { margin: 0; color: inherit; }
.status li + li::before { content: none; }
.status .unreviewed::before, .status .reviewed::before { content: ""; position: static; display: inline-block; width: 0.6em; height: 0.6em; margin-inline-end: 0.45em; border: 2px solid var(--warning-line); border-radius: 50%; }
.status .reviewed::before { border-color: var(--tip-line); background: var(--tip-line); }

.standing { max-width: var(--measure); margin: 0; padding: 0.85rem 1.1rem; border-inline-start: 4px solid var(--important-line); border-radius: 0.15rem; background: var(--important); font-size: 0.97rem; line-height: 1.5; }
.title > .standing { margin-block-start: 1.5rem; }
.standing p { margin: 0; }
.standing .quiet { font-size: 1em; }

.foot { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 4rem; padding: 2.5rem var(--gutter) 3rem; background: var(--soft); border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.95rem; line-height: 1.55; }
.foot p { max-width: 36em; margin: 0 0 0.6rem; }
.foot strong { color: var(--ink); }
.foot ul { margin: 0; padding: 0; list-style: none; }
.foot li { margin: 0; }
.foot li a { display: inline-block; padding: 0.2rem 0; }
@media (max-width: 48rem) { .foot { grid-template-columns: 1fr; } }
`
