import { toText } from '@plainleaf/content-model'
import type { Flow } from './html-state.ts'

/** Leaves out a first line in bold that only says the title, as pages without headings begin. */
export function withoutTitle(flow: readonly Flow[], title: string | undefined): Flow[] {
  const [first, ...rest] = flow
  const bold = first?.type === 'paragraph' && first.children.every(({ type }) => type === 'strong')
  return bold && title !== undefined && plain(toText(first)) === plain(title) ? rest : [...flow]
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()
