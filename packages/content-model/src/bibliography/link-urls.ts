import type { PhrasingContent } from '../tree/phrasing.ts'

/** Text with its http and https addresses made links; punctuation that ends a sentence stays outside. */
export function linkUrls(text: string): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let from = 0
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"]+/giu)) {
    const url = trim(match[0])
    if (match.index > from) out.push({ type: 'text', value: text.slice(from, match.index) })
    out.push({ type: 'link', url, children: [{ type: 'text', value: url }] })
    from = match.index + url.length
  }
  if (from < text.length) out.push({ type: 'text', value: text.slice(from) })
  return out
}

/** Cuts closing punctuation; a bracket stays where the address itself opened it. */
function trim(url: string): string {
  let open = url.split('(').length - url.split(')').length
  let end = url.length
  while (end > 0) {
    const last = url[end - 1] ?? ''
    if (last === ')' ? open >= 0 : !/[.,;:!?'"\]]/.test(last)) break
    if (last === ')') open += 1
    end -= 1
  }
  return url.slice(0, end)
}
