import { countsStyle } from './counts-style.ts'

/**
 * The style of every document. It sets no text colour and no typeface, so that dark mode, large type and the
 * reader's own choice win; all sizes grow with the text, in em: some reading systems set the size on the body, not on the root.
 */
export const styleSheet: string = `@charset "UTF-8";
:root {
  color-scheme: light dark;
}
body {
  margin: 0 4%;
  line-height: 1.5;
  overflow-wrap: break-word;
}
[hidden] {
  display: none;
}
h1, h2, h3, h4, h5, h6 {
  line-height: 1.25;
  break-after: avoid;
  page-break-after: avoid;
  break-inside: avoid;
  text-wrap: balance;
}
h1 {
  font-size: 1.75em;
  margin: 1.14em 0 0.71em;
}
h2 {
  font-size: 1.35em;
  margin: 1.48em 0 0.56em;
}
h3 {
  font-size: 1.15em;
  margin: 1.3em 0 0.43em;
}
h4, h5, h6 {
  font-size: 1em;
  margin: 1.25em 0 0.5em;
}
p, ul, ol, dl, figure, blockquote, pre {
  margin: 0 0 0.85em;
}
p {
  orphans: 2;
  widows: 2;
}
ul, ol {
  padding-inline-start: 1.5em;
}
li {
  margin: 0 0 0.4em;
}
li > ul, li > ol {
  margin: 0.4em 0 0;
}
ul.tasks {
  list-style: none;
  padding-inline-start: 0.25em;
}
li > ul.tasks {
  padding-inline-start: 1.5em;
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
  font-size: 0.9em;
  text-align: start;
}
.image-text {
  font-style: italic;
}
blockquote {
  margin-inline: 1em;
  padding-inline-start: 1em;
  border-inline-start: 0.2em solid;
}
pre {
  white-space: pre-wrap;
}
hr {
  border: 0;
  border-top: 1px solid;
  margin: 2em 20%;
}

.cover {
  margin: 0;
  text-align: center;
}
.cover img {
  max-height: 100vh;
}

.front {
  padding-top: 2.5em;
}
.front .series {
  letter-spacing: 0.04em;
}
.front .book-title {
  font-size: 2.25em;
  font-weight: bold;
  line-height: 1.15;
  text-wrap: balance;
  margin: 0.22em 0 0.44em;
}
.front .description, .description {
  font-size: 1.15em;
}
.front h1 {
  font-size: 1.15em;
  margin-top: 2.17em;
  padding-top: 1.09em;
  border-top: 0.17em solid;
}

.facts {
  font-size: 0.95em;
  margin-top: 2.11em;
  margin-bottom: 2.11em;
}
.facts dt {
  font-weight: bold;
  break-after: avoid;
  margin-top: 0;
}
.facts dd {
  margin: 0 0 0.6em;
}

.table {
  overflow-x: auto;
  margin: 1.25em 0;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.95em;
  line-height: 1.35;
}
caption {
  font-weight: bold;
  padding: 0 0 0.5em;
}
th, td {
  padding: 0.5em 0.6em;
  text-align: start;
  vertical-align: top;
}
tr {
  border-bottom: 1px solid;
  break-inside: avoid;
}
thead tr {
  border-bottom-width: 0.15em;
}
.align-center {
  text-align: center;
}
.align-right {
  text-align: end;
}

${countsStyle}
aside.callout {
  border: 1px solid;
  border-inline-start-width: 0.4em;
  border-radius: 0.3em;
  padding: 0.8em 1em 0.1em;
  margin: 1.25em 0;
  break-inside: avoid;
}
aside.important, aside.warning {
  border-width: 0.15em;
  border-inline-start-width: 0.5em;
}
.callout-title {
  break-after: avoid;
}

.extract {
  border: 1px solid;
  border-inline-start-width: 0.4em;
  padding: 0.8em 1em;
  margin: 0 0 1.5em;
}

dt {
  margin-top: 0.9em;
}
dfn {
  font-style: normal;
  font-weight: bold;
}
dd {
  margin: 0 0 0.4em 0;
}

.citation {
  font-size: 0.85em;
}
sup {
  line-height: 0;
}
aside.footnote {
  font-size: 0.9em;
  margin-top: 1.67em;
  padding-top: 0.67em;
  border-top: 1px solid;
}
aside.footnote .note-number {
  float: inline-start;
  margin: 0;
  padding-inline-end: 0.5em;
}
ol.references > li,
ul.references > li {
  margin-bottom: 0.75em;
  overflow-wrap: anywhere;
}
ul.references {
  list-style: none;
  padding-inline-start: 1.5em;
}
ul.references > li {
  text-indent: -1.5em;
}

.references a[role='doc-backlink'] {
  font-size: 0.85em;
  white-space: nowrap;
}
.backlinks {
  display: block;
  line-height: 1.75;
}
.backlinks a {
  padding: 0.35em 0.7em;
  text-decoration: none;
}

nav ol {
  list-style: none;
  padding-inline-start: 0;
}
nav ol ol {
  padding-inline-start: 1.5em;
}
nav a {
  text-decoration: none;
}
nav li {
  margin: 0 0 0.3em;
}
nav > ol > li {
  margin: 0 0 0.8em;
}
nav > ol > .branch > a {
  font-weight: bold;
}
nav > ol > li > ol > li > ol {
  font-size: 0.9em;
}
`

/** What `styleSheet` needs where there is a `cover.png`: it shows where a reading system draws no SVG. */
export const coverStyle = `.cover img {
  background: url(cover.png) center / contain no-repeat;
}
`
