import type { Collection } from '@plainleaf/content-model'
import { utf8 } from '../page/sha256.ts'
import { type CoverPalette, ownPalette, paletteAround } from './cover-palette.ts'
import { sha1 } from './sha1.ts'

/** The colour a collection wishes for, else one of ours by its id: its books and share cards have the same. */
export function collectionPalette({ id, theme }: Pick<Collection, 'id' | 'theme'>): CoverPalette {
  return theme?.colour ? paletteAround(theme.colour) : ownPalette(sha1(utf8(id))[0]!)
}
