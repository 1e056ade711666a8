/**
 * How a topic looks. Fonts, colours and size are the host's, and lines and grounds are half transparent, so that it fits light
 * and dark pages. The marks have 3:1 on white and on near black (WCAG 2.2, 1.4.11).
 */
export const topicStyle: string = `
:host(:not([hidden])) {
  display: block;
  overflow-wrap: break-word;
  --c: var(--plainleaf-accent, #088);
  --l: 1px solid #8888;
}
article {
  padding: 1em;
  border: var(--l);
  border-top: 4px solid var(--c);
}
[part=title] { margin-top: 0; }
a { color: inherit; }
img { max-width: 100%; }
.table { overflow: auto; }
table { border-collapse: collapse; }
caption, th, td { padding: .5em; border-bottom: var(--l); text-align: start; }
aside {
  margin-top: 1em;
  padding: 1px 1em;
  border-inline-start: 4px solid var(--c);
  background: #8881;
}
.warning, [part=notice] { --c: var(--plainleaf-warning, #c50); }
footer { padding-top: 1em; border-top: var(--l); font-size: .9em; }
`
