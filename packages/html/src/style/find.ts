import { aspectOrder } from '../aspect-label.ts'

/** Ways to find a topic: choices by aspect on the first page, and the words from A to Z. */
export const find: string = `
.filter { display: none; margin-bottom: 1.25rem; }
.filter fieldset { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; border: 0; }
.filter legend { padding: 0 0 0.5rem; color: var(--quiet); font-size: 1rem; }
.filter label { display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.35rem 0.9rem; border: 1px solid var(--line); border-radius: 2rem; font-size: 1rem; cursor: pointer; }
.filter label:has(:checked) { border-color: var(--accent); background: var(--soft); font-weight: 600; }
.filter label:has(:focus-visible) { outline: 3px solid var(--mark); outline-offset: 2px; }
.filter input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); outline: 0; }
@supports selector(:has(*)) {
  @media screen { .filter { display: block; } }
${aspectOrder
  .map(
    (aspect) =>
      `  .topics:has(#_only-${aspect}:checked) .cards > li:not([data-aspects~="${aspect}"])`,
  )
  .join(',\n')} { display: none; }
}

.find .quiet { max-width: 42rem; margin-top: 0.75rem; color: var(--quiet); font-size: 1rem; }

.a-to-z { max-width: 66rem; }
.a-to-z dl { columns: 19rem; column-gap: 2.5rem; margin: 0; font-size: 1rem; line-height: 1.4; }
.a-to-z dl > div { padding-bottom: 0.9rem; break-inside: avoid; }
.a-to-z dt { font-weight: 700; }
.a-to-z dd { margin: 0.15rem 0 0; }
.a-to-z h2 { margin-top: 1.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.a-to-z dd a { display: inline-block; padding: 0.15rem 0; }
`
