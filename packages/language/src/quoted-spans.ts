/** From an opening mark to just after its closing mark. */
export interface Span {
  start: number
  end: number
}

/** Longer passages are taken for a lost mark, not for one quotation: sentences inside them are parted. */
const longest = 240
const mark = /[“”"()«»]|\n\s*\n/gu
const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '(': ')', '"': '"' }

/** Passages in double quotes or round brackets, outermost only, in order. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  const open: { mark: string; start: number }[] = []
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (sign.startsWith('\n')) open.length = 0
    else {
      const at = open.findLastIndex((one) => closing[one.mark] === sign)
      if (at >= 0 && index - open[at]!.start <= longest) {
        add(spans, { start: open[at]!.start, end: index + 1 })
        open.length = at
      } else if (closing[sign] && opens(text, sign, index)) {
        if (open.length > 20) open.shift()
        open.push({ mark: sign, start: index })
      }
    }
  }
  return spans
}

/** A straight quote opens only after a space, a bracket or nothing; `5'10"` opens nothing. */
function opens(text: string, sign: string, index: number): boolean {
  return sign !== '"' || /^[\s([—–-]?$/u.test(text.charAt(index - 1))
}

function add(spans: Span[], span: Span): void {
  while (spans.length > 0 && spans.at(-1)!.start >= span.start) spans.pop()
  spans.push(span)
}
