/** On paper: the text, without the ways around it, in 12 points (RNIB, Clear Print Guidelines) and as close as a leaflet is. */
export const paper = `
@media print {
  .masthead, .foot, .switch, .short, .contents, .keep, .neighbours, .skip, .search, .crumb { display: none; }
  html { font-size: 12pt; }
  body { font-size: 1rem; line-height: 1.3; }
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
  .text > section, .text > div { margin-bottom: 0.6rem; }
  .text .key-points { margin-bottom: 0.6rem; padding: 0.4rem 0.8rem; }
  .text .citation { font-size: 0.85em; }
  .about-text { margin-top: 0.6rem; padding-top: 0.5rem; break-inside: avoid; }
  .about-text dl { gap: 0.3rem 2rem; }
}
`
