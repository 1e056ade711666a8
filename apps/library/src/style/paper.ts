/** On paper: the text, without the ways around it, in 12 points (RNIB, Clear Print Guidelines) and as close as a leaflet is. Spaces in its strings are escapes, since the style is squeezed. */
export const paper = `
@media print {
  .masthead, .foot, .switch, .short, .contents, .keep, .neighbours, .skip, .search, .crumb { display: none; }
  html { font-size: 12pt; }
  body { font-size: 1rem; line-height: 1.22; }
  main { padding: 0; }
  h1 { font-size: 1.8rem; }
  h2, .after h2, .text .key-points h2 { font-size: 1.2rem; line-height: 1.2; }
  h3 { font-size: 1.1rem; line-height: 1.2; }
  .text h2 { margin-bottom: 0.2rem; }
  article > header.title { margin-bottom: 0.6rem; padding-block: 0 0.5rem; }
  article > header .status { margin-top: 0.4rem; font-size: 1rem; }
  .lead { margin-top: 0.4rem; font-size: 1rem; line-height: inherit; }
  .text, .after, .lead { max-width: none; }
  .bar { gap: 0.5rem; margin-bottom: 0.6rem; }
  .bar p, .about-text dl, .about-text dt { font-size: 1rem; }
  .text > section, .text > div { margin-bottom: 0.4rem; }
  .text .key-points { margin-bottom: 0.6rem; padding: 0.4rem 0.8rem; }
  .text .citation { font-size: 1em; }
  .after { break-before: avoid; }
  .about-text { margin-top: 0.3rem; padding-top: 0.3rem; break-inside: avoid; }
  .about-text h2 { display: none; }
  .about-text dl { display: block; line-height: 1.2; }
  .about-text :is(div, dt, dd) { display: inline; }
  .about-text dt::after { content: ":\\20"; }
  .about-text div:not(:last-child)::after { content: "\\20\\b7\\20"; }
  .answers { columns: 2; column-gap: 2rem; }
  .answers > section { margin-bottom: 0.8rem; break-inside: auto; }
  .answers h2 { margin-bottom: 0.2rem; }
  .question { padding: 0.2rem 0; }
  .question small { font-size: 1rem; }
  .chips { display: none; }
}
`
