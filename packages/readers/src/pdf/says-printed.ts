/** Date and time, as browsers set them at the top or the foot of what they print, in the ways of several countries. */
const stamp =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? {1,3}(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?=\s|$)/u
/** An address, with the number of the page where the browser sets it beside. */
const address =
  /^(?:https?:\/\/|file:\/\/|www\.)\S{1,2000}(?:\s+(?:page )?\d{1,4}(?:\s?(?:\/|of|von|de|sur)\s?\d{1,4})?)?$/iu
/** Both at the end of a line that begins with the title of the page or its number. */
const ending = /\s(?:https?:\/\/|file:\/\/)\S{1,2000}$/iu
const stampEnding =
  /\s\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? {1,3}\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?$/u

/** Whether a line at the edge of a page is what a browser prints there: when it was printed, and from which address. */
export const saysPrinted = (text: string): boolean =>
  text.length < 2200 &&
  (stamp.test(text) || address.test(text) || ending.test(text) || stampEnding.test(text))

/** Whether such a line names an address, as only pages of the web have it. */
export const namesAddress = (text: string): boolean => /(?:https?|file):\/\//iu.test(text)
