/**
 * The style of every document. It sets no text colour and no typeface, so that dark mode, large type and the
 * reader's own choice win; all sizes grow with the text.
 */
export const styleSheet = `@charset "UTF-8";
:root {
  color-scheme: light dark;
}
body {
  margin: 0 4%;
  line-height: 1.5;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 {
  line-height: 1.25;
  break-after: avoid;
  page-break-after: avoid;
  break-inside: avoid;
  text-wrap: balance;
}
h1 {
  font-size: 1.75rem;
  margin: 2rem 0 1.25rem;
}
h2 {
  font-size: 1.35rem;
  margin: 2rem 0 0.75rem;
}
h3 {
  font-size: 1.15rem;
  margin: 1.5rem 0 0.5rem;
}
h4, h5, h6 {
  font-size: 1rem;
  margin: 1.25rem 0 0.5rem;
}
p, ul, ol, dl, figure, blockquote, pre {
  margin: 0 0 0.85rem;
}
p {
  orphans: 2;
  widows: 2;
}
ul, ol {
  padding-inline-start: 1.5rem;
}
li {
  margin: 0 0 0.4rem;
}
li > ul, li > ol {
  margin: 0.4rem 0 0;
}
ul.tasks {
  list-style: none;
  padding-inline-start: 0.25rem;
}
li > ul.tasks {
  padding-inline-start: 1.5rem;
}
a {
  text-underline-offset: 0.15em;
}
a.term {
  color: inherit;
  text-decoration-style: dotted;
}
img {
  max-width: 100%;
  height: auto;
}
figure {
  break-inside: avoid;
  text-align: center;
}
figcaption, caption {
  font-size: 0.9rem;
  text-align: start;
}
.image-text {
  font-style: italic;
}
blockquote {
  margin-inline: 1rem;
  padding-inline-start: 1rem;
  border-inline-start: 0.2rem solid;
}
pre {
  white-space: pre-wrap;
}
hr {
  border: 0;
  border-top: 1px solid;
  margin: 2rem 20%;
}

.cover {
  margin: 0;
  text-align: center;
}
.cover img {
  max-height: 100vh;
}

.front {
  padding-top: 2.5rem;
}
.front .series {
  letter-spacing: 0.04em;
}
.front .book-title {
  font-size: 2.25rem;
  font-weight: bold;
  line-height: 1.15;
  text-wrap: balance;
  margin: 0.5rem 0 1rem;
}
.front .description, .description {
  font-size: 1.15rem;
}
.front h1 {
  font-size: 1.15rem;
  margin-top: 2.5rem;
  padding-top: 1.25rem;
  border-top: 0.2rem solid;
}

.facts {
  font-size: 0.95rem;
  margin-top: 2rem;
  margin-bottom: 2rem;
}
.facts dt {
  font-weight: bold;
  break-after: avoid;
  margin-top: 0;
}
.facts dd {
  margin: 0 0 0.6rem;
}

.table {
  overflow-x: auto;
  margin: 1.25rem 0;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.95rem;
  line-height: 1.35;
}
caption {
  font-weight: bold;
  padding: 0 0 0.5rem;
}
th, td {
  border-bottom: 1px solid;
  padding: 0.5rem 0.6rem;
  text-align: start;
  vertical-align: top;
}
thead th {
  border-bottom-width: 0.15rem;
}
tr {
  break-inside: avoid;
}
.align-center {
  text-align: center;
}
.align-right {
  text-align: end;
}

aside.callout {
  border: 1px solid;
  border-inline-start-width: 0.4rem;
  border-radius: 0.3rem;
  padding: 0.8rem 1rem 0.1rem;
  margin: 1.25rem 0;
  break-inside: avoid;
}
aside.important, aside.warning {
  border-width: 0.15rem;
  border-inline-start-width: 0.5rem;
}
.callout-title {
  break-after: avoid;
}

.extract {
  border: 1px solid;
  border-inline-start-width: 0.4rem;
  padding: 0.8rem 1rem;
  margin: 0 0 1.5rem;
}

dt {
  margin-top: 0.9rem;
}
dfn {
  font-style: normal;
  font-weight: bold;
}
dd {
  margin: 0 0 0.4rem 0;
}

.citation {
  font-size: 0.85em;
}
sup {
  line-height: 0;
}
aside.footnote {
  font-size: 0.9rem;
  margin-top: 1.5rem;
  padding-top: 0.6rem;
  border-top: 1px solid;
}
aside.footnote .note-number {
  float: inline-start;
  margin: 0;
  padding-inline-end: 0.5rem;
}
ol.references > li,
ul.references > li {
  margin-bottom: 0.75rem;
  overflow-wrap: anywhere;
}
ul.references {
  list-style: none;
  padding-inline-start: 1.5rem;
}
ul.references > li {
  text-indent: -1.5rem;
}

.references a[role='doc-backlink'] {
  font-size: 0.85em;
  white-space: nowrap;
}
.backlinks {
  display: block;
}
.backlinks a {
  display: inline-block;
  min-width: 1.75rem;
  line-height: 1.75rem;
  text-decoration: none;
}

nav ol {
  list-style: none;
  padding-inline-start: 0;
}
nav ol ol {
  padding-inline-start: 1.25rem;
  margin: 0.4rem 0 0.6rem;
}
`
