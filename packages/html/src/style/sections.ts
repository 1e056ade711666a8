/** The kinds of section, boxes and tables. */
export const sections: string = `
.text > section, .text > div, .columns > section { margin-bottom: 2.75rem; }
section > section { margin-top: 1.75rem; }
section > :last-child { margin-bottom: 0; }

.key-points { padding: 1.5rem 1.5rem 1.25rem; background: var(--soft); border-inline-start: 6px solid var(--mark); border-radius: 0.25rem; }
.key-points h2 { font-size: 1.3rem; }
.key-points ul { padding-inline-start: 1.25em; }

.procedure > ol { padding: 0; list-style: ""; counter-reset: step; }
.procedure > ol > li { position: relative; margin: 0; padding: 0.15rem 0 1.25rem; padding-inline-start: 3.25rem; counter-increment: step; }
.procedure > ol > li::before { content: counter(step); position: absolute; inset-inline-start: 0; top: 0; width: 2.1rem; height: 2.1rem; border-radius: 50%; background: var(--accent); color: var(--page); font-size: 1rem; font-weight: 700; line-height: 2.1rem; text-align: center; }
.procedure > ol > li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 1rem; top: 2.5rem; bottom: 0.3rem; border-inline-start: 2px solid var(--line); }
.procedure > ol[start] { padding-inline-start: 1.5em; list-style: decimal; }
.procedure > ol[start] > li { padding-inline-start: 0.25rem; }
.procedure > ol[start] > li::before, .procedure > ol[start] > li::after { content: none; }

.faq > section { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.faq > section > h3 { margin-bottom: 0.4rem; }

main > .glossary > h2:not(:first-child) { margin-top: 2.5rem; }
.glossary dt { margin-top: 1rem; }
.glossary dd { margin: 0.1rem 0 0; }

.disclaimer { padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 0.25rem; font-size: 1rem; }
.disclaimer h2, .disclaimer h3 { font-size: 1.1rem; }

ol.references { font-size: 1rem; line-height: 1.5; padding-inline-start: 2.25em; }
ul.references { font-size: 1rem; line-height: 1.5; padding-inline-start: 1.5em; list-style: none; }
ul.references > li { text-indent: -1.5em; }
ul.references > li:target { text-indent: 0; }
.references a[role="doc-backlink"], .footnote a[role="doc-backlink"] { display: inline-block; min-width: 1.5rem; line-height: 1.5rem; text-align: center; text-decoration: none; text-indent: 0; }
.backlinks { display: block; text-indent: 0; line-height: 1.75rem; }
.references li:target, .footnote:target, dt:target { background: var(--soft); box-shadow: 0 0 0 0.4rem var(--soft); }

.footnote { display: grid; grid-template-columns: 1.75rem 1fr; gap: 0 0.25rem; margin-top: 1.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1rem; line-height: 1.5; }
.footnote + .footnote { margin-top: 0.5rem; padding-top: 0; border-top: 0; }
.footnote > * { grid-column: 2; margin: 0; }
.footnote > .note-number { grid-column: 1; grid-row: 1; font-weight: 700; }

.callout { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--note); border-inline-start: 6px solid var(--mark); border-radius: 0.25rem; }
.callout-title { margin-bottom: 0.35rem; }
.extract { margin-bottom: 2rem; padding: 0.9rem 1.25rem; background: var(--important); border-inline-start: 6px solid var(--important-line); border-radius: 0.25rem; }
.tip { background: var(--tip); border-color: var(--tip-line); }
.important { background: var(--important); border-color: var(--important-line); }
.warning { background: var(--warning); border-color: var(--warning-line); }

/* A shadow at the side on which a table goes on: what lies over it scrolls away with the table. */
.table {
  margin: 1.5rem 0; overflow-x: auto;
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--page) 40%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 1rem 100% no-repeat,
    linear-gradient(to left, var(--line), transparent) right / 1rem 100% no-repeat;
}
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; overflow-wrap: normal; }
/* Stays in sight, and as wide as the screen, when the table is scrolled. */
caption { position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2 * var(--gutter)); padding-bottom: 0.6rem; font-weight: 700; text-align: start; }
th, td { min-width: 6.5rem; padding: 0.6rem 0.9rem 0.6rem 0.6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th, thead td { background: var(--soft); border-bottom: 2px solid var(--mark); vertical-align: bottom; }
.align-right { text-align: end; font-variant-numeric: tabular-nums; }
.align-center { text-align: center; }

.counts { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; margin: 0 0 1.3em; }
li > .counts { margin-top: 0.6em; }
.count { display: flex; align-items: center; gap: 0.9rem; max-width: 16rem; font-size: 1rem; line-height: 1.4; }
.count p { margin: 0; }
.count strong { font-size: 1.1em; }
.squares { flex: none; width: 5.5rem; color: var(--accent); }
.squares svg { display: block; width: 100%; height: auto; }

/* Where a person has chosen the colours, fills are gone: what they said is said by lines. */
@media (forced-colors: active) {
  .versions > span { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .procedure > ol > li::before { border: 2px solid; line-height: calc(2.1rem - 4px); }
  .key-points, .callout, .extract { border: 1px solid; border-inline-start-width: 6px; }
  .filter label:has(:checked) { border: 3px double; }
}
`
