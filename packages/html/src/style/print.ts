/**
 * A clean leaflet on paper: the text shown, key points first, in 12 points throughout (RNIB, Clear Print Guidelines), as close
 * as a printed leaflet is; no navigation, sources in a line each, and at the foot who wrote it, its address and version. Nothing
 * is broken across pages that belongs together: a list stands with the words that lead in to it. What is said of the page
 * never stands alone on a last one: its end keeps room below it for that, since Chromium does not always go back to an earlier
 * break. What a site says at its foot goes without saying below a document's own notice, as does at the end what stands below the
 * title; the plain form starts with its main points. Words to know and short questions stand in two columns. A short table stays
 * whole, and emphasis is printed bold, as in a handout.
 */
export const print: string = `
@media print {
  @page { margin: 10mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10pt sans-serif; color: #333; } }
  :root { --page: #fff; --soft: #fff; --note: #fff; --tip: #fff; --important: #fff; --warning: #fff; --ink: #000; --quiet: #333; --accent: #000; --mark: #000; --line: #999; --gutter: 0rem; }
  html { font: 12pt/1.22 var(--print-font, var(--font)); }
  h1, h2, h3, h4, h5, h6 { font-family: var(--print-font, var(--heading-font)); }
  body, .lead, .footnote, code, small, .quiet { font-size: 1rem; line-height: inherit; }
  .skip, .contents, .versions, .formats, .neighbours, .browse, .words, .find, .filter, .related, .origin, .letters, .all-words, .references a[role="doc-backlink"], .footnote a[role="doc-backlink"] { display: none !important; }
  ol.references, ul.references { font-size: 1rem; line-height: 1.15; }
  .references br { display: none; }
  .citation a, sup a { padding: 0; margin: 0; text-decoration: none; }
  p, ul, ol, dl, pre, figure, blockquote { margin-bottom: 0.3em; }
  li { margin-bottom: 0.1em; }
  li > ul, li > ol { margin-top: 0.15em; }
  header.site, header.title, footer.site { background: none; color: var(--quiet); }
  header.site { border-bottom: 1px solid var(--line); }
  header.site a, header.site .name { padding: 0 0 0.2rem; }
  header.site img { padding: 0; height: 2rem; }
  header.title { padding-block: 0.35rem; margin-bottom: 0.35rem; }
  header.title h1 { max-width: none; margin-bottom: 0.2rem; color: var(--ink); font-size: 1.8rem; }
  em, i, cite, var, address { font-style: normal; }
  em:not(.references *) { font-weight: 700; }
  .status { gap: 0 1.1rem; }
  .status li + li::before { inset-inline-start: -0.7rem; }
  h2 { font-size: 1.25rem; margin-bottom: 0.2em; }
  h3 { font-size: 1.1rem; margin-bottom: 0.15em; }
  h4, h5, h6 { font-size: 1rem; margin-bottom: 0.1em; }
  .lead { margin-bottom: 0.3rem; color: var(--quiet); }
  :root:has(#_plain:target, #_plain :target) .lead { display: none; }
  .text, .columns > section, .columns > .extract, .columns > .callout, .columns > p, main > section:not(.wide), main > div[id]:not(.variant), .lead, footer.site p { max-width: none; }
  .text > section, .text > div, .columns > section, main > section { margin-bottom: 0.3rem; }
  section > section { margin-top: 0.5rem; }
  .faq > section { margin-top: 0.25rem; padding-top: 0.3rem; }
  a { color: inherit; }
  a[href^="http"]:not(.url)::after { content: " (" attr(href) ")"; font-weight: 400; }
  .key-points, .callout, .disclaimer { padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-inline-start: 4px solid #555; margin: 0 1px 0.5rem 0; }
  .callout { margin-block: 0.5rem; }
  .warning { border: 2px solid #000; border-inline-start-width: 6px; }
  .key-points h2, .disclaimer h2, .disclaimer h3 { font-size: 1.15rem; }
  .extract { margin: 0 0 0.6rem; padding: 0; border: 0; color: var(--quiet); }
  .procedure > ol > li { padding-block: 0 0.3rem; padding-inline-start: 2.2rem; }
  .procedure > ol > li::before { width: 1.4rem; height: 1.4rem; background: none; color: #000; border: 1.5px solid #000; line-height: 1.25rem; }
  .procedure > ol > li:not(:last-child)::after { content: none; }
  .table { margin: 0.4rem 0; overflow: visible; }
  table { font-size: 1rem; line-height: 1.2; }
  caption { padding-bottom: 0.2rem; }
  th, td { min-width: 0; padding: 0.12rem 0.6rem 0.12rem 0; }
  [id$="what-to-ask"] > ul { padding-inline-start: 0; list-style: ""; columns: 17rem; column-gap: 1.5rem; }
  [id$="what-to-ask"] > ul > li::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.5em; border: 1.2px solid #000; vertical-align: -0.05em; }
  .glossary dl { columns: 2; column-gap: 1.5rem; }
  .glossary dl > div { margin: 0; padding-inline-start: 0.8em; text-indent: -0.8em; }
  .glossary dt { display: inline; }
  .glossary dt::after { content: ":"; font-weight: 700; }
  .glossary dd, .glossary dd > p:first-child { display: inline; margin: 0; }
  .glossary dl > dd::after { content: "\\a"; white-space: pre; }
  .references li { margin-bottom: 0; }
  .about { margin-top: 0.3rem; padding-block: 0.2rem 0; line-height: 1.2; }
  .about h2 { display: none; }
  .about dl { display: block; margin: 0; }
  .about div, .about dt, .about dd { display: inline; font-size: 1rem; }
  main:has(.status) .about .said { display: none; }
  .about dt::after { content: ": "; }
  .about div:not(:last-child)::after { content: " · "; }
  .about .url { overflow-wrap: anywhere; }
  footer.site { margin-top: 0.1rem; padding-block: 0; border: 0; line-height: 1.2; }
  h1, h2, h3, h4, h5, h6, caption, .callout-title, .text p:has(+ ul, + ol, + .table) { break-after: avoid; }
  tr, figure, .callout, .key-points, .disclaimer, .cards > li, .procedure > ol > li, .references li, .about, .glossary dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  tbody tr:nth-child(-n+2), tbody tr:last-child { break-before: avoid; }
  .text p:has(+ ul, + ol) { break-inside: avoid; }
  .disclaimer { padding-block: 0.25rem; }
  body:has(.disclaimer) footer.site { display: none; }
  .about, footer.site { break-before: avoid; }
  .text > section:last-child > p:last-child, .text > section:last-child > section:last-child > p:last-child { padding-bottom: 7rem; margin-bottom: -6.65rem; break-inside: avoid; }
  .text > .disclaimer:last-child > p:last-child { padding-bottom: 4rem; margin-bottom: -3.75rem; }
  p, li { orphans: 3; widows: 3; }
  li:not(:has(li)), .table:not(:has(tbody tr:nth-child(7))), .glossary dl:not(:has(> div:nth-child(13), > dd:nth-of-type(13))), .lead, .disclaimer p, footer.site { break-inside: avoid; }
}
`
