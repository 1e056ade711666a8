import type { PhrasingContent } from '../tree/phrasing.ts'
import type { CslName, Reference } from '../tree/reference.ts'
import { inOrder, inverted, isGroup, type NameList, readNames, runTogether } from './names.ts'
import { directed } from './parts.ts'
import { join } from './words.ts'

/** How many names are printed: all up to `most`, else the first `first` and `et al`. */
export interface EtAl {
  most: number
  first: number
}

/**
 * `Smith JA, Jones B, et al`: a group among people is set apart by a semicolon (Citing Medicine, ch. 1, Author).
 * `ordinals`: the suffix `III` is printed as `3rd`.
 */
export function runOn(list: NameList, { most, first }: EtAl, ordinals: boolean): PhrasingContent[] {
  const cut = list.names.length > most
  const shown = cut ? list.names.slice(0, first) : list.names
  const pieces = shown.flatMap((name, at) => {
    const before = shown[at - 1]
    const mark = before && isGroup(before) !== isGroup(name) ? '; ' : ', '
    return [before ? mark : '', worded(name, (one) => runTogether(one, ordinals))]
  })
  return [...glued(pieces), ...(cut || list.more ? glued([', et al']) : [])]
}

/**
 * `Smith, J. A., & Jones, B.`: up to 20 names; of more the first 19 and the last (APA 9.8). A list that its source cut
 * ends with `et al.`.
 */
export function amp({ names, more }: NameList): PhrasingContent[] {
  const all = names.map((name) => worded(name, inverted))
  const last = all.at(-1)
  if (!last) return []
  if (more) return glued([...parted(all), ', et al.'])
  if (all.length === 1) return last
  if (all.length > 20) return glued([...parted(all.slice(0, 19)), ', . . . ', last])
  return glued([...parted(all.slice(0, -1)), ', & ', last])
}

/** `J. A. Smith & B. Jones`, as APA names editors after `In`. */
export function ampInOrder({ names, more }: NameList): PhrasingContent[] {
  const all = names.map((name) => worded(name, inOrder))
  const last = all.at(-1)
  if (!last) return []
  if (more) return glued([...parted(all), ', et al.'])
  if (all.length === 1) return last
  return glued([...parted(all.slice(0, -1)), all.length > 2 ? ', & ' : ' & ', last])
}

/** Authors, or editors where there are none; whether they are editors, and whether they are several. */
export function makers(reference: Reference): NameList & { edited: boolean; several: boolean } {
  const authors = readNames(reference.author)
  const list = authors.names.length > 0 ? authors : readNames(reference.editor)
  const edited = authors.names.length === 0 && list.names.length > 0
  return { ...list, edited, several: list.names.length > 1 || list.more }
}

function worded(name: CslName, write: (name: CslName) => string): PhrasingContent[] {
  const words = write(name)
  return directed([{ type: 'text', value: words }], words)
}

function parted(all: readonly PhrasingContent[][]): (string | PhrasingContent[])[] {
  return all.flatMap((one, at) => (at > 0 ? [', ', one] : [one]))
}

function glued(pieces: readonly (string | PhrasingContent[])[]): PhrasingContent[] {
  return join(
    pieces.map((piece) =>
      typeof piece === 'string' && piece ? [{ type: 'text', value: piece } as const] : piece,
    ),
    '',
  )
}
