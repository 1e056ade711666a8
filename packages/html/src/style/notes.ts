/**
 * References, footnotes and explained words as notes beside the text while the address points to them. They are taken out of
 * the flow, so opening and closing one moves nothing. Only on a screen that is high enough to leave the text in sight.
 */
export const notes: string = `
.close { display: none; }
.closed { position: fixed; top: 0; }
.citation a:target, .closed:target + a, .term:target, [role="doc-noteref"]:target { background: var(--important); outline: 2px solid var(--important-line); outline-offset: 2px; border-radius: 2px; }

@media screen and (min-height: 26rem) {
  .text .opens:target, .text .opens:has(> dt:target, .way:target) {
    position: fixed; z-index: 2; inset-inline: 0; bottom: 0; max-height: 45vh; margin: 0; padding: 1rem 1.125rem 1.25rem; overflow-y: auto;
    list-style-position: inside; background: var(--page); color: var(--ink); border: 1px solid var(--line); border-top: 4px solid var(--mark); box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 0.18); font-size: 1rem; line-height: 1.5;
  }
  .text .opens:has(> dt:target) > dt { margin: 0; background: none; box-shadow: none; }
  .text .opens:target > .close:last-child, .opens:has(> dt:target) .close, .way:target + .close { display: table; margin-block-start: 0.75rem; padding: 0.3rem 0.9rem; border: 1px solid var(--accent); border-radius: 0.4rem; text-decoration: none; }
  .text .opens.footnote:target { display: block; }
  .text .opens.footnote:target > .note-number { float: inline-start; margin-inline-end: 0.5rem; }
  /* What has the focus must not lie under the sheet (WCAG 2.4.11). */
  :root:has(.text .opens:target, .text .opens > dt:target, .text .way:target) { scroll-padding-bottom: 50vh; }
}

@media screen and (min-width: 78rem) and (min-height: 26rem) {
  .text .opens:target, .text .opens:has(> dt:target, .way:target) {
    inset-inline-start: auto; inset-inline-end: var(--gutter); bottom: auto; top: 20vh; width: 17rem; max-height: 75vh; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--mark); border-radius: 0.25rem; box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 0.12);
  }
  :root:has(.text .opens:target, .text .opens > dt:target, .text .way:target) { scroll-padding-bottom: 0; }
}
`
