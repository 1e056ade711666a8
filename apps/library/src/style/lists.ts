/** Lists of articles, questions, words and finds. */
export const lists = `
.titles { margin: 0; padding: 0; list-style: none; counter-reset: title; }
.titles > li { position: relative; margin: 0; padding-block: 1.4rem 1.5rem; padding-inline: 3.25rem 0; border-bottom: 1px solid var(--line); counter-increment: title; }
.titles > li:first-child { border-top: 1px solid var(--line); }
.titles > li::before { content: counter(title); position: absolute; inset-inline-start: 0; top: 1.32rem; color: var(--mark); font: 600 1.5rem/1.3 var(--heading-font); font-variant-numeric: lining-nums; }
.titles h2, .titles h3 { margin: 0 0 0.35rem; font-size: 1.35rem; }
.titles :is(h2, h3) a { display: inline-block; text-decoration: none; }
.titles :is(h2, h3) a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.titles p { max-width: var(--measure); margin: 0 0 0.6rem; line-height: 1.5; }
.titles .also { margin: 0.35rem 0 0; font-size: 0.95rem; }
.titles .also a { display: inline-block; padding: 0.1rem 0; }
@media (max-width: 40rem) { .titles > li { padding-inline-start: 2rem; } .titles > li::before { font-size: 1.3rem; } }
.list { max-width: 52rem; margin-bottom: var(--step); }
.list > h2 { margin-bottom: 1.25rem; }
.list > h2 a { color: var(--ink); text-decoration: none; }
.list > h2 a:hover { text-decoration: underline; }
.book { margin: 1.25rem 0 0; }
.book small { margin-inline-start: 0.5rem; }

.chips { margin-bottom: 2.5rem; }
.chips ul { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; }
.chips li { margin: 0; }
.chips a { display: inline-flex; gap: 0.5rem; padding: 0.35rem 0.9rem; border: 1px solid var(--line); border-radius: 2rem; color: var(--ink); font-size: 0.97rem; text-decoration: none; }
.chips a:hover { border-color: var(--accent); text-decoration: underline; }
.chips span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.answers { columns: 24rem; column-gap: 4rem; }
.answers > section { max-width: none; margin: 0 0 2.5rem; break-inside: avoid-column; }
.answers h2 { margin-bottom: 0.6rem; font-size: 1.4rem; break-after: avoid; }
.answers h2 a { color: var(--ink); text-decoration: none; }
.answers h2 a:hover { text-decoration: underline; }
.answers ul { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.answers li { margin: 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.question { display: block; padding: 0.6rem 0; line-height: 1.35; text-decoration: none; }
.question:hover { text-decoration: underline; }
.question small { display: block; margin-top: 0.1rem; font-weight: 400; }

.finds { max-width: 44rem; margin: 0; padding: 0; list-style: none; }
.finds > li { margin: 0; padding: 1.5rem 0; border-bottom: 1px solid var(--line); }
.finds > li:first-child { border-top: 1px solid var(--line); }
.finds h2 { margin: 0 0 0.4rem; font-size: 1.35rem; }
.finds h2 a { text-decoration: none; }
.finds h2 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.finds p { margin: 0; line-height: 1.5; }
.finds .place { margin-top: 0.75rem; font-weight: 600; }
.finds .from { margin-top: 0.5rem; color: var(--quiet); font-size: 0.92rem; }
.found { min-height: 1.6em; margin: 1rem 0 0; color: var(--quiet); }
/* What comes below the results stays out of sight until they are there, then follows them closely. */
.waiting { min-height: 70vh; }
.instead { max-width: none; margin-top: 2.5rem; }
.instead > h2 { font-size: 1.3rem; }
.plain-list { margin-top: 1.5rem; }
@media (min-width: 60rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 44rem) 1fr; gap: 5rem; align-items: start; }
  .others { position: sticky; top: 2rem; }
}
.others { margin-top: 2.5rem; font-size: 0.97rem; }
@media (min-width: 60rem) { .others { margin-top: 1.5rem; } }
.others h2 { font-size: 1.1rem; }
.others ul { margin: 0; padding: 0; list-style: none; }
.others li { margin: 0; line-height: 1.35; }
.others li a { display: inline-block; padding: 0.25rem 0; text-decoration: none; }
.others li a:hover { text-decoration: underline; }
.others [aria-current] { color: var(--ink); font-weight: 600; }

.letters { margin-bottom: 1.5rem; }
.letters ul { gap: 0.25rem; }
.letters a { min-width: 2.1rem; padding: 0.3rem 0; font: 600 1.15rem/1.3 var(--heading-font); text-decoration: none; }
.letters a:hover { text-decoration: underline; }
.glossary-page { max-width: 52rem; }
.glossary-page > section { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); padding-top: 1.25rem; border-top: 1px solid var(--line); }
.glossary-page h2 { color: var(--mark); font-size: 1.6rem; }
.glossary-page dl { margin: 0; }
.glossary-page dl > div { margin-bottom: 1.25rem; }
.glossary-page dt { font-weight: 700; }
.glossary-page dd { max-width: var(--measure); margin: 0.1rem 0 0; }
.glossary-page dd small { display: block; }
.glossary-page dt:target { background: var(--tip); box-shadow: 0 0 0 0.4rem var(--tip); }
@media (max-width: 40rem) { .glossary-page > section { grid-template-columns: 1fr; } }

.prose { max-width: 46rem; }
.prose > section { margin-bottom: 2.75rem; }
.prose p { max-width: var(--measure); }
.prose tbody th { min-width: 12rem; font-weight: 400; }
.prose td { white-space: nowrap; }
`
