import { type PhrasingContent, toText } from '@plainleaf/content-model'
import type { Run } from './handout.ts'

type Look = Omit<Run, 'text' | 'broken'>

/**
 * Phrasing content as runs. Citations, footnote marks and pictures inside a line are left out: a handout names its
 * sources at the end. White space is folded, and what no font shows (control characters, soft hyphens, marks of
 * direction) is taken out.
 */
export function toRuns(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = []
  walk(nodes, {}, runs)
  return tidy(runs)
}

/** Words without marks as runs. */
export function plainRuns(text: string): Run[] {
  return tidy([{ text }])
}

/** The words of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text, broken }) => (broken ? `${text} ` : text)).join('')
}

function walk(nodes: readonly PhrasingContent[], look: Look, runs: Run[]): void {
  let previous: PhrasingContent | undefined
  for (const node of nodes) {
    const apart = node.type === 'sentence' && previous?.type === 'sentence'
    if (apart && !/\s$/u.test(runs.at(-1)?.text ?? ' ')) runs.push({ text: ' ' })
    add(node, look, runs)
    previous = node
  }
}

function add(node: PhrasingContent, look: Look, runs: Run[]): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      runs.push({ text: node.value, ...look })
      return
    case 'strong':
    case 'emphasis':
      walk(node.children, { ...look, strong: true }, runs)
      return
    case 'subscript':
    case 'superscript': {
      const shift = node.type === 'subscript' ? 'sub' : 'sup'
      walk(node.children, { ...look, shift }, runs)
      return
    }
    case 'link': {
      const url = /^(?:https?|mailto|tel):/iu.test(node.url) ? node.url : undefined
      walk(node.children, url === undefined ? look : { ...look, url }, runs)
      return
    }
    case 'span': {
      const { lang, dir } = node
      walk(node.children, { ...look, ...(lang && { lang }), ...(dir && { dir }) }, runs)
      return
    }
    case 'break': {
      const last = runs.at(-1)
      if (last) last.broken = true
      return
    }
    case 'citation': {
      // A bracket that the citation leaves alone, and the space before it, go too.
      const last = runs.at(-1)
      if (last) last.text = last.text.replace(/(?<!\s)\s+$/u, '')
      return
    }
    case 'footnoteReference':
      return
    case 'image':
      runs.push({ text: toText(node), ...look })
      return
    default:
      // Struck-out words are said to be wrong: paper cannot be asked, so they are not printed.
      if (node.type !== 'delete') walk(node.children, look, runs)
  }
}

/** Folds white space over the borders of runs, joins runs that look the same, and leaves out empty ones. */
function tidy(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  let open = true
  for (const run of runs) {
    let text = clean(run.text).replace(/\s+/gu, ' ')
    if (open) text = text.replace(/^ /u, '')
    if (text !== '') open = text.endsWith(' ') || run.broken === true
    const last = out.at(-1)
    if (last && !last.broken && looksLike(last, run)) {
      last.text += text
      if (run.broken) last.broken = true
    } else if (text !== '') out.push({ ...run, text })
    else if (run.broken && last) last.broken = true
  }
  const last = out.at(-1)
  if (last) {
    last.text = last.text.replace(/ $/u, '')
    delete last.broken
  }
  return out.filter(({ text }) => text !== '')
}

function looksLike(one: Run, other: Run): boolean {
  return (
    one.strong === other.strong &&
    one.shift === other.shift &&
    one.url === other.url &&
    one.lang === other.lang &&
    one.dir === other.dir
  )
}

/** Spaces of any width become plain ones, what is not seen goes; a no-break space stays. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]|(?![\t\n\r])\p{Cc}/gu, '')
}
