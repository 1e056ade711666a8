import type { PhrasingContent } from '../tree/phrasing.ts'
import { join } from './words.ts'

const marks: Readonly<Record<string, 'emphasis' | 'strong' | 'superscript' | 'subscript'>> = {
  i: 'emphasis',
  b: 'strong',
  sup: 'superscript',
  sub: 'subscript',
}

interface Open {
  name: string
  /** The tag as it was written, for the case that nothing closes it. */
  tag: string
  children: PhrasingContent[]
}

/**
 * A CSL-JSON field with its marks as nodes: `<i>`, `<b>`, `<sup>`, `<sub>`; `<sc>` and `<span …>` (which forbids a
 * change of case) leave their words
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags). What is not closed, and any
 * other tag, is text.
 */
export function fromRichText(text: string): PhrasingContent[] {
  const stack: Open[] = [{ name: '', tag: '', children: [] }]
  const top = (): Open => stack.at(-1)!
  const add = (...pieces: Parameters<typeof join>[0]): void => {
    top().children = join([top().children, ...pieces], '')
  }
  let done = 0
  for (const match of text.matchAll(/<(\/?)(i|b|sup|sub|sc|span)(?: [^<>]{0,80})?>/gu)) {
    const [tag, slash, name = ''] = match
    const words = text.slice(done, match.index)
    if (words) push(top().children, words)
    done = match.index + tag.length
    // Deeper than a title can need, tags are words.
    if (!slash && stack.length < 8) stack.push({ name, tag, children: [] })
    else if (slash && top().name === name) {
      const { children } = stack.pop()!
      const type = marks[name]
      add(type && children.length > 0 ? [{ type, children }] : children)
    } else push(top().children, tag)
  }
  if (done < text.length) push(top().children, text.slice(done))
  while (stack.length > 1) {
    const { tag, children } = stack.pop()!
    add(tag, children)
  }
  return top().children
}

function push(nodes: PhrasingContent[], value: string): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + value }
  else nodes.push({ type: 'text', value })
}
