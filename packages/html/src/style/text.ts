/** Type: the reader's own system font, a measure of about 65 characters, one rhythm. */
export const text: string = `
*, *::before, *::after { box-sizing: border-box; }

html {
  font: 100%/1.6 var(--font);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}

body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font-size: 1.125rem;
  overflow-wrap: anywhere;
}

h1, h2, h3, h4, h5, h6 { margin: 0 0 0.6em; font-family: var(--heading-font); line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.75rem); line-height: 1.15; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }

p, ul, ol, dl, pre, figure, blockquote { margin: 0 0 1.1em; }
ul, ol { padding-inline-start: 1.5em; }
li { margin-bottom: 0.45em; }
li > ul, li > ol { margin: 0.45em 0 0; }
li::marker { color: var(--mark); font-weight: 700; font-variant-numeric: tabular-nums; }
ul.tasks { list-style: ""; padding-inline-start: 0; }
li > ul.tasks { padding-inline-start: 1.5em; }

a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 3px; }
a.term { color: inherit; text-decoration-style: dotted; text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }

sup, sub { line-height: 0; font-size: 0.75em; }
/* Easy to hit, without gaps inside the brackets. */
.citation a, sup a { padding: 0.35em 0.2em; margin-inline: -0.2em; }
code { font: 0.95em/1.4 var(--code-font); }
pre { padding: 1rem; background: var(--soft); white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); color: var(--quiet); }
blockquote > :last-child, dd > :last-child, aside > :last-child { margin-bottom: 0; }
dfn { font-style: normal; font-weight: 700; }
dd { margin: 0 0 1em; }
img { max-width: 100%; height: auto; display: block; }
p img, li img { display: inline-block; vertical-align: middle; }
figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 1rem; }
.image-text { display: block; padding: 0.75rem 1rem; border: 1px dashed var(--line); color: var(--quiet); }
p .image-text, li .image-text, td .image-text, th .image-text { display: inline; padding: 0 0.25em; }
small, .quiet { color: var(--quiet); font-size: 0.9rem; }
`
