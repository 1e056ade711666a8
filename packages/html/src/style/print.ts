/**
 * A clean leaflet on paper: the text shown, key points first, in 12 points (RNIB, Clear Print Guidelines), as close as a printed
 * leaflet is; no navigation and no underlines, headings and key points in the theme's colour as on a handout; its sources in few
 * words, and at the foot who wrote it, its address and version with a code that leads there. The name of the site stands there by its
 * address, and above the title only where it has a logo. Nothing is broken across pages that belongs together: a list stands with the words that lead in to it, and no source or two are left for a last page. What is said of the page
 * never stands alone on a last one: its end keeps room below it for that, since Chromium does not always go back to an earlier
 * break. What a site says at its foot goes without saying below a document's own notice, as does at the end what stands below the
 * title; the plain form starts with its main points. Words to know and short questions stand in two columns. A short table stays
 * whole, and emphasis is printed bold, as in a handout.
 */
export const print: string = `
@media print {
  @page { margin: 9mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 12pt sans-serif; color: #333; } }
  :root { --page: #fff; --soft: #fff; --note: #fff; --tip: #fff; --important: #fff; --warning: #fff; --ink: #000; --quiet: #333; --accent: #000; --mark: #000; --line: #999; --gutter: 0rem; }
  html { font: 12pt/1.2 var(--print-font, var(--font)); }
  h1, h2, h3, h4, h5, h6 { font-family: var(--print-font, var(--heading-font)); color: var(--accent-strong); }
  body, .lead, .footnote, code, small, .quiet { font-size: 1rem; line-height: inherit; }
  .skip, .contents, .versions, .formats, .neighbours, .browse, .words, .find, .filter, .related, .origin, .letters, .all-words, .references a[role="doc-backlink"], .footnote :not(.note-number) > a[role="doc-backlink"] { display: none !important; }
  ol.references, ul.references, ol.on-paper, ul.on-paper { font-size: 1rem; line-height: inherit; padding-inline-start: 2em; }
  .references br, :is(ol, ul).references:has(+ .on-paper) { display: none; }
  .on-paper { display: block; }
  .citation a, sup a { padding: 0; margin: 0; text-decoration: none; }
  :root:not(:has(ul.references)) .citation:not(:has(a:nth-of-type(7))) { white-space: nowrap; }
  p, ul, ol, dl, pre, figure, blockquote { margin-bottom: 0.25em; }
  li { margin-bottom: 0.1em; }
  li > ul, li > ol { margin-top: 0.15em; }
  header.site, header.title, footer.site { background: none; color: var(--quiet); }
  header.site:not(:has(img)) { display: none; }
  header.site { border-bottom: 1px solid var(--line); }
  header.site a, header.site .name { padding: 0 0 0.2rem; }
  header.site img { padding: 0; height: 2rem; }
  header.cover { padding-block: 0.35rem; background: none; color: var(--quiet); }
  header.title { padding-block: 0.2rem; margin-bottom: 0.2rem; }
  header.title h1 { max-width: none; margin-bottom: 0.2rem; font-size: 1.8rem; }
  em, i, cite, var, address { font-style: normal; }
  em:not(.references *) { font-weight: 700; }
  .status { gap: 0 1.1rem; }
  .status li:nth-child(3), .about .web { display: none; }
  header.title > p { margin-bottom: 0.15rem; }
  header.title > p > strong { font-weight: 400; }
  .status li + li::before { inset-inline-start: -0.7rem; }
  h2 { font-size: 1.2rem; line-height: 1.2; margin-bottom: 0.15em; }
  h3 { font-size: 1.1rem; margin-bottom: 0.15em; }
  h4, h5, h6 { font-size: 1rem; margin-bottom: 0.1em; }
  .lead { margin-bottom: 0.3rem; color: var(--quiet); }
  :root:has(#_plain:target, #_plain :target) .lead { display: none; }
  .text, .columns > section, .columns > .extract, .columns > .callout, .columns > p, main > section:not(.wide), main > div[id]:not(.variant), .lead, footer.site p { max-width: none; }
  .text > section, .text > div, .columns > section, main > section { margin-bottom: 0.4rem; }
  section > section { margin-top: 0.5rem; }
  .faq > section { margin-top: 0.3rem; padding-top: 0; border: 0; }
  .faq > section > h3 { margin-bottom: 0.1rem; }
  a, a.term { color: inherit; text-decoration: none; }
  a[href^="http"]:not(.url)::after { content: " (" attr(href) ")"; font-weight: 400; }
  .key-points, .callout, .disclaimer { padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-inline-start: 4px solid #555; margin: 0 1px 0.4rem 0; }
  .key-points { background: color-mix(in srgb, var(--accent-strong) 7%, #fff); border: 1px solid var(--accent-strong); border-radius: 0.25rem; print-color-adjust: exact; }
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
  th, td { min-width: 0; padding: 0.08rem 0.6rem 0.08rem 0; }
  td:only-child, tbody tr:not(:last-child):has(> td:only-child) > td { border: 0; }
  ul.asks { padding-inline-start: 0; list-style: ""; columns: 17rem; column-gap: 1.5rem; }
  ul.asks > li { padding-inline-start: 1.3em; text-indent: -1.3em; }
  ul.asks > li::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.5em; border: 1.2px solid #000; vertical-align: -0.05em; }
  main > .glossary > h2:not(:first-child) { margin-top: 0.5rem; }
  .glossary dl, .sources > p { margin-bottom: 0; }
  .glossary dl { columns: 2; column-gap: 1.5rem; }
  .glossary dl > div { margin: 0; padding-inline-start: 0.8em; text-indent: -0.8em; }
  .glossary dt { display: inline; }
  .glossary dt::after { content: ":"; font-weight: 700; }
  .glossary dd, .glossary dd > p:first-child { display: inline; margin: 0; }
  .glossary dl > dd::after { content: "\\a"; white-space: pre; }
  .references li { margin-bottom: 0.15em; }
  .footnote { grid-template-columns: 1.1rem 1fr; margin-top: 0.3rem; padding-top: 0.2rem; }
  .about { margin-top: 0.15rem; padding-block: 0.15rem 0; line-height: inherit; }
  .about { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
  .web-code { display: block; flex: none; width: 18mm; margin-block: -0.8mm; print-color-adjust: exact; }
  .web-code svg { display: block; width: 100%; fill: #000; background: #fff; shape-rendering: crispEdges; }
  .about h2 { display: none; }
  .about dl { display: block; margin: 0; }
  .about div, .about dt, .about dd { display: inline; font-size: inherit; }
  main:has(.status) .about .said { display: none; }
  .about dt::after { content: ": "; }
  .about div:not(:last-child)::after { content: "\\a0· "; }
  .about div:has(.url) { display: block; }
  .about div:has(+ div .url)::after { content: none; }
  .about .url { overflow-wrap: anywhere; }
  footer.site { margin-top: 0.1rem; padding-block: 0; border: 0; line-height: inherit; }
  h1, h2, h3, h4, h5, h6, caption, .callout-title, :is(h1, h2, h3, h4, h5, h6) + p:has(+ .table), main p:has(+ ul, + ol) { break-after: avoid; }
  tr, figure, .callout, .key-points, .disclaimer, .cards > li, .procedure > ol > li, .references li, .about, .glossary dl > div { break-inside: avoid; }
  .counts { gap: 0.3rem 2.5rem; margin: 0.3rem 0; break-before: avoid; break-inside: avoid; }
  .squares { width: 4.6rem; color: var(--accent-strong); }
  thead { display: table-header-group; }
  tbody tr:nth-child(-n+2), tbody tr:last-child, :is(ul, ol):has(> li:nth-child(6)) > :is(li:nth-child(2), li:last-child), .references li:nth-last-child(-n+3), .faq > section:last-child { break-before: avoid; }
  main p:has(+ ul, + ol, + .table), ul.asks:not(:has(> li:nth-child(9))), .faq > section:not(:has(> p ~ p ~ p, ul, ol, .table)) { break-inside: avoid; }
  .disclaimer { padding-block: 0.15rem; margin-bottom: 0.25rem; }
  body:has(.disclaimer) footer.site { display: none; }
  .about, footer.site, .footnote, .glossary + .disclaimer, .text > .references + .disclaimer, .disclaimer + .sources, .glossary + .sources { break-before: avoid; }
  .a-to-z :is(dt, dd, dd *) { font-size: 1rem; line-height: 1.2; }
  .a-to-z h2 { margin-top: 0.4rem; padding-top: 0.2rem; }
  .a-to-z dl > div { padding-bottom: 0.3rem; }
  .a-to-z dd, .a-to-z dd a { margin: 0; padding: 0; }
  .cards { gap: 0.6rem; }
  .cards > li { padding: 0.5rem 0.8rem; }
  .cards h3, .cards p { margin-bottom: 0.2rem; }
  body:has(header.cover) footer.site { break-before: auto; }
  .text > section:last-child > p:last-child, .text > section:last-child > section:last-child > p:last-child { padding-bottom: 5.5rem; margin-bottom: -5.15rem; break-inside: avoid; }
  main:has(.web-code) .text > section:last-child:not(.disclaimer) > p:last-child, main:has(.web-code) .text > section:last-child > section:last-child > p:last-child { padding-bottom: 7rem; margin-bottom: -6.65rem; }
  body:not(:has(.disclaimer)) .about.on-paper { padding-bottom: 3.4rem; margin-bottom: -3.2rem; }
  .text > .disclaimer:last-child > p:last-child { padding-bottom: 4rem; margin-bottom: -3.75rem; }
  main:has(.web-code) .text > .disclaimer:last-child > p:last-child { padding-bottom: 4.8rem; margin-bottom: -4.55rem; }
  p, li { orphans: 3; widows: 3; }
  li:not(:has(li)), .table:not(:has(tbody tr:nth-child(7), tbody td:only-child)), .glossary dl:not(:has(> div:nth-child(19), > dd:nth-of-type(19))), .lead, .disclaimer p, .sources > p, footer.site { break-inside: avoid; }
}
`
