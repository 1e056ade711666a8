import {
  type Block,
  type PhrasingContent,
  type Reference,
  type Section,
  type Topic,
  toText,
} from '@plainleaf/content-model'

/** A value of canonical JSON. */
export type Words = string | number | boolean | null | Words[] | { [key: string]: Words }

/**
 * What readers see of a topic and nothing else: title, language, lead, sections with id, kind and aspect, words, links, images'
 * texts, references. Left out are positions, paths, dates, marks of emphasis, and every trace of the tools that made it;
 * neighbouring texts are one, and white space is one space. Equal words give an equal value.
 */
export function toWords(topic: Topic): Words {
  return {
    title: tidy(topic.title),
    lang: topic.lang,
    ...(topic.meta.description ? { description: tidy(topic.meta.description) } : {}),
    ...(topic.meta.question ? { question: tidy(topic.meta.question) } : {}),
    sections: topic.children.map(section),
    references: topic.references.map(reference),
  }
}

function section(node: Section): Words {
  return {
    id: node.id,
    kind: node.kind,
    ...(node.aspect === null ? {} : { aspect: node.aspect }),
    heading: line(node.heading),
    ...(node.kind === 'references' ? { entries: node.entries } : {}),
    children: node.children.map((child) =>
      child.type === 'section' ? section(child) : block(child),
    ),
  }
}

/** A section's own words, without its subsections: what is compared section by section. */
export function ownWords(node: Section): Words {
  return node.children.flatMap((child) => (child.type === 'section' ? [] : [block(child)]))
}

function block(node: Block): Words {
  switch (node.type) {
    case 'paragraph':
      return { p: line(node.children) }
    case 'list':
      return {
        list: node.children.map((item) => ({
          item: item.children.map(block),
          ...(item.checked === undefined ? {} : { checked: item.checked }),
        })),
        ...(node.ordered ? { from: node.start ?? 1 } : {}),
      }
    case 'table':
      return {
        table: node.children.map((row) =>
          row.children.map((cell) => ({
            cell: line(cell.children),
            ...(over1(cell.colSpan) ? { columns: cell.colSpan } : {}),
            ...(over1(cell.rowSpan) ? { rows: cell.rowSpan } : {}),
          })),
        ),
        head: [node.headerRows, node.headerColumns],
        ...(node.caption ? { caption: line(node.caption) } : {}),
      }
    case 'blockquote':
      return { quote: node.children.map(block) }
    case 'code':
      return { code: node.value.normalize('NFC') }
    case 'thematicBreak':
      return { break: true }
    case 'definitionList':
      return {
        terms: node.children.map(({ id, term, children }) => ({
          id,
          term: line(term),
          means: children.map(block),
        })),
      }
    case 'figure':
      return {
        figure: line([node.image]),
        ...(node.caption ? { caption: line(node.caption) } : {}),
      }
    case 'callout':
      return { [node.tone]: node.children.map(block), title: line(node.title) }
    case 'footnoteDefinition':
      return { note: node.identifier, children: node.children.map(block) }
  }
}

/** A line of text: strings, and objects for what is more than its words. */
function line(nodes: readonly PhrasingContent[]): Words[] {
  const parts: Words[] = []
  const say = (text: string): void => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else if (text) parts.push(text)
  }
  const walk = (children: readonly PhrasingContent[]): void => {
    for (const [at, node] of children.entries()) {
      if (node.type === 'sentence' && children[at - 1]?.type === 'sentence') say(' ')
      phrase(node)
    }
  }
  const phrase = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        say(node.value)
        return
      case 'break':
        say(' ')
        return
      case 'emphasis':
      case 'strong':
      case 'span':
      case 'sentence':
        walk(node.children)
        return
      case 'link':
        parts.push({ link: line(node.children), to: node.url })
        return
      case 'term':
        parts.push({ term: line(node.children), id: node.id })
        return
      case 'image':
        parts.push({ image: node.decorative ? '' : tidy(node.alt) })
        return
      case 'citation':
        parts.push({ cites: node.references })
        return
      case 'footnoteReference':
        parts.push({ note: node.identifier })
        return
      default:
        // Struck-out, raised and lowered text means something else than the same letters on the line.
        parts.push({ [node.type]: line(node.children) })
    }
  }
  walk(nodes)
  return trimmed(parts)
}

/** White space is one space, and none at either end. */
function trimmed(parts: readonly Words[]): Words[] {
  const last = parts.length - 1
  return parts.flatMap((part, at): Words[] => {
    if (typeof part !== 'string') return [part]
    let text = spaced(part)
    if (at === 0) text = text.replace(/^ /, '')
    if (at === last) text = text.replace(/ $/, '')
    return text ? [text] : []
  })
}

/** Everything that is printed of a reference or led to by it; `raw` only where nothing else is known. */
function reference({ type: _, position: __, data: ___, label, raw, ...fields }: Reference): Words {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  const read = fields.title !== undefined || fields.author !== undefined
  return {
    ...(JSON.parse(JSON.stringify(Object.fromEntries(known))) as { [key: string]: Words }),
    label,
    ...(read || raw === undefined ? {} : { raw: tidy(raw) }),
  }
}

function over1(span: number | undefined): span is number {
  return span !== undefined && span > 1
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ')
}

function tidy(text: string): string {
  return spaced(text).trim()
}

/** A section's heading as one line of words. */
export function headingWords(node: Section): string {
  return tidy(toText(node.heading))
}
