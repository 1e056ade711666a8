/** A clean leaflet on paper, its text 12 points large (RNIB, Clear Print Guidelines): only the text shown, addresses written out, nothing broken across pages that belongs together. */
export const print: string = `
@media print {
  @page { margin: 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10pt sans-serif; color: #333; } }
  :root { --page: #fff; --soft: #fff; --note: #fff; --tip: #fff; --important: #fff; --warning: #fff; --ink: #000; --quiet: #333; --accent: #000; --mark: #000; --line: #999; --gutter: 0rem; }
  html { font-size: 11pt; line-height: 1.45; }
  body { font-size: 1.1rem; }
  .skip, .contents, .versions, .formats, .neighbours, .browse, .words, .find, .filter, .related, .letters, .all-words, .references a[role="doc-backlink"] { display: none !important; }
  .citation a, sup a { padding: 0; margin: 0; text-decoration: none; }
  header.site, header.title, footer.site { background: none; color: var(--quiet); }
  header.site { border-bottom: 1px solid var(--line); }
  header.site a, header.site .name { padding: 0 0 0.4rem; }
  header.site img { padding: 0; }
  header.title { padding-block: 1.25rem; margin-bottom: 1rem; }
  header.title h1 { max-width: none; color: var(--ink); font-size: 2.2rem; }
  .lead { font-size: 1.2rem; color: var(--quiet); }
  .text, .columns > section, main > section:not(.wide), main > div[id]:not(.variant), .lead, footer.site p { max-width: none; }
  .text > section, .text > div, .columns > section { margin-bottom: 1.75rem; }
  a { color: inherit; }
  a[href^="http"]:not(.url)::after { content: " (" attr(href) ")"; font-size: 0.9em; font-weight: 400; }
  .key-points, .callout, .disclaimer, .extract { border: 1px solid var(--line); border-inline-start: 4px solid #555; margin-inline-end: 1px; }
  .procedure > ol > li::before { background: none; color: #000; border: 1.5px solid #000; line-height: 1.9rem; }
  h1, h2, h3, h4, h5, h6, caption, .callout-title { break-after: avoid; }
  tr, figure, .callout, .key-points, .extract, .cards > li, .procedure > ol > li, .references li, .about, dt { break-inside: avoid; }
  thead { display: table-header-group; }
  tbody tr:nth-child(-n+2), tbody tr:last-child { break-before: avoid; }
  .table { overflow: visible; }
  p, li { orphans: 3; widows: 3; }
  .about, footer.site { margin-top: 1.5rem; padding-block: 1rem; }
}
`
