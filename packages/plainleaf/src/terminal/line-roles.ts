import type { NodeBase, Topic } from '@plainleaf/content-model'
import { type NodeRole, nodeRoles } from './node-roles.ts'

/** What became of a line, or of a part of it. */
export interface LineRole extends Omit<NodeRole, 'tone'> {
  tone: NodeRole['tone'] | 'title' | 'quiet'
  /** 0 to 1; absent where the source said so itself. */
  confidence?: number | undefined
  /** What else it could be, likeliest first. */
  alternatives?: readonly string[] | undefined
}

/**
 * Finds what became of each line of a document, by the places that its tree keeps. `lines` are those of the
 * source; the roles of the first are at index 0. Blank lines have none.
 */
export function lineRoles(topic: Topic, lines: readonly string[]): LineRole[][] {
  const roles: LineRole[][] = lines.map(() => [])
  const dropped = new Set<number>()
  for (const [node, role] of nodeRoles(topic)) {
    const { confidence, alternatives, lines: joined } = node.data ?? {}
    const from = node.position?.start.line ?? 0
    for (const line of joined ?? range(node)) {
      const drops = role.tone === 'dropped'
      if (drops) dropped.add(line)
      // What was left out may stand inside what it parted.
      else if (!joined && line !== from && dropped.has(line)) continue
      const whole = drops || line === from || role.name === 'code'
      roles[line - 1]?.push(
        whole ? { ...role, confidence, alternatives } : quiet(`joins line ${from}`),
      )
    }
  }
  // The mark of a quoted mail, or of an item whose words are on the next line, says nothing alone.
  const blank = (index: number) => /^[\s>•▪‣◦●○]*$/u.test(lines[index] ?? '')
  const open = (index: number) => roles[index]?.length === 0 && !blank(index)
  const text = topic.meta.source.format === 'text'
  const front = topic.meta.source.format === 'markdown' ? frontMatterLength(lines) : 0
  for (const index of findTitle(topic.title, lines, open))
    roles[index] = [{ name: 'title', tone: 'title' }]
  return roles.map((own, index) => {
    if (blank(index)) return []
    // What only continues on a line where other things begin need not be said.
    const begun = own.filter(({ tone }) => tone !== 'quiet')
    if (begun.length > 0) return begun
    return own.length > 0
      ? own.slice(0, 1)
      : [quiet(index < front ? 'front matter' : text ? 'not in the tree' : 'markup')]
  })
}

const quiet = (name: string): LineRole => ({ name, tone: 'quiet' })

function range({ position }: NodeBase): number[] {
  if (!position) return []
  const { start, end } = position
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
}

/** How many lines the front matter takes, marks included. */
function frontMatterLength(lines: readonly string[]): number {
  return /^\uFEFF?---\s*$/u.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line)) + 1
    : 0
}

/** Most lines a title is spread over. */
const longestTitle = 4

/** Indexes of the first lines that nothing else was made of and that read as the title, which has no place of its own. */
function findTitle(
  title: string,
  lines: readonly string[],
  open: (index: number) => boolean,
): number[] {
  const wanted = toKey(title)
  // Tags, rules and blank lines hold no words and may stand between the lines of a title.
  const worded = lines.map(toKey).flatMap((words, index) => (words ? [{ words, index }] : []))
  for (let from = 0; from < worded.length; from++) {
    const found: number[] = []
    let words = ''
    for (const line of worded.slice(from, from + longestTitle)) {
      if (!open(line.index)) break
      found.push(line.index)
      words += line.words
      if (words === wanted) return found
      if (!wanted.startsWith(words)) break
    }
  }
  return []
}

/** Letters and digits of a line, without tags, character references and the key of front matter. */
function toKey(line: string): string {
  return line
    .replace(/<[^<>]*>|&#?\w+;|^title:/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
