/** How pictures of numbers out of 100 stand in a book: each beside its words, in their colour and growing with them. */
export const countsStyle: string = `.counts {
  margin: 0 0 0.85em;
  break-inside: avoid;
}
.count {
  display: flex;
  align-items: center;
  margin: 0.5em 0;
}
.count p {
  margin: 0;
}
.squares {
  flex: none;
  width: 5.5em;
  margin-inline-end: 0.9em;
}
.squares svg {
  display: block;
  width: 100%;
  height: auto;
}
`
