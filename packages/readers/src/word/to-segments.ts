import { inform } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { make, type PageState } from './page-state.ts'
import type { WordNode, WordRun } from './read-with-mammoth.ts'
import { placeOf } from './word-state.ts'

/** How words are marked, from the outside in. An empty string says not at all. */
export interface Marks {
  link: string
  strong: string
  em: string
  del: string
  raised: string
}

/** Some words, or something that stands among them, with its marks. */
export interface Segment {
  content: string | Element
  marks: Marks
}

/** No marks at all. */
export const unmarked: Marks = { link: '', strong: '', em: '', del: '', raised: '' }

/** What stands in a paragraph, one after the other. */
export function toSegments(
  nodes: readonly WordNode[],
  state: PageState,
  marks: Marks = unmarked,
): Segment[] {
  return nodes.flatMap((node): Segment[] => {
    switch (node.type) {
      case 'text':
        return [{ content: node.value, marks }]
      case 'tab':
        return [{ content: '\t', marks }]
      case 'break':
        return [{ content: at('br', {}, state), marks }]
      case 'checkbox':
        return [{ content: node.checked ? '☒' : '☐', marks }]
      case 'run':
        return toSegments(node.children, state, { ...marks, ...marksOf(node) })
      case 'hyperlink':
        return toSegments(node.children, state, { ...marks, link: addressOf(node, state) })
      case 'noteReference':
        return toMarker(node, state, marks)
      case 'image': {
        const [src = '', alt = ''] = (node.altText ?? '').split('\n')
        return alt ? [{ content: at('img', { src, alt }, state), marks }] : []
      }
      case 'bookmarkStart':
        return node.name.startsWith('b:')
          ? [{ content: at('span', { id: toId(node.name.slice(2)) }, state), marks: unmarked }]
          : []
      default:
        return []
    }
  })
}

/** The name of a bookmark as an id of the page: Word lets its own start with `_`. */
export function toId(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '')
}

function at(name: string, properties: Element['properties'], state: PageState): Element {
  return make(name, properties, [], state.placeOf(state.line))
}

function marksOf(run: WordRun): Partial<Marks> {
  return {
    strong: run.isBold ? 'strong' : '',
    em: run.isItalic ? 'em' : '',
    del: run.isStrikethrough ? 'del' : '',
    raised: { superscript: 'sup', subscript: 'sub' }[run.verticalAlignment] ?? '',
  }
}

/** The address of a link. One into a network folder is no address; others are judged where the tree is made. */
function addressOf({ href, anchor }: { href?: string; anchor?: string }, state: PageState): string {
  if (anchor && !href) return `#${toId(anchor)}`
  const address = (href ?? '').trim()
  if (address && !/^(?:\\\\|\/\/|[a-z]:\\)/iu.test(address)) return address
  if (address) {
    inform(state.file, {
      ruleId: 'link-unsafe',
      reason: 'The link leads to a file of a computer or network, only its words are kept',
      note: 'Put what it leads to on a web page and link to that.',
      place: placeOf(state.line),
    })
  }
  return ''
}

function toMarker(
  node: { noteType: string; noteId: string },
  state: PageState,
  { link }: Marks,
): Segment[] {
  if (!state.notes.resolve(node)) return []
  const key = `${node.noteType}-${node.noteId}`
  const id = state.noteIds.get(key) ?? String(state.noteIds.size + 1)
  state.noteIds.set(key, id)
  const marker = at('a', {}, state)
  state.markers.set(marker, { footnote: id })
  // A marker inside a link would be a link inside a link.
  return [{ content: marker, marks: { ...unmarked, link: link && '' } }]
}
