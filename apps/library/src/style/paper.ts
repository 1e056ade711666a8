/** On paper: the text, without the ways around it. */
export const paper = `
@media print {
  .masthead, .foot, .switch, .contents, .keep, .neighbours, .skip, .search, .crumb { display: none; }
  body { font-size: 11pt; }
  main { padding: 0; }
  article > header.title { padding-top: 0; }
  .text, .after, .lead { max-width: none; }
}
`
