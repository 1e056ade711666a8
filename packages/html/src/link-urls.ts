import type { PhrasingContent } from '@plainleaf/content-model'

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
  let end = url.length
  while (end > 0) {
    const last = url[end - 1] ?? ''
    const opened =
      last === ')' && url.slice(0, end).split('(').length >= url.slice(0, end).split(')').length
    if (opened || !/[.,;:!?'")\]]/.test(last)) break
    end -= 1
  }
  return url.slice(0, end)
}
