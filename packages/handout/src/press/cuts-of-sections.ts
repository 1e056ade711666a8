import type { Handout, Part } from '../model/handout.ts'
import { absentWords } from '../model/strings-of.ts'
import { type Cut, innerOf, linesOf } from './cut.ts'

const isSection = ({ role }: Part): boolean => role === 'prose' || role === 'steps'

/**
 * The sections that a sheet may go without, from the last on: first those that tell neither of risks nor of approval, then
 * those too, but not the first words of all. The sheet names them at its end. A heading with nothing but sections below it
 * goes with the last of them that goes, and stands for them all then.
 */
export function cutsOfSections(handout: Handout, width: number): Cut[] {
  const sections = handout.parts.filter(isSection)
  const first = sections.findIndex(({ pieces }) => pieces.length > 0)
  const others = sections.slice(first + 1).reverse()
  const ordered = [...others.filter(({ grave }) => !grave), ...others.filter(({ grave }) => grave)]
  return ordered.flatMap((part): Cut[] => {
    const inner = innerOf(part, handout.parts)
    if (part.pieces.length === 0 && inner.length > 0) return []
    const above = handout.parts.find((one) => innerOf(one, handout.parts).includes(part))
    if (!above || above.pieces.length > 0) return [cut([part], inner, above)]
    const siblings = innerOf(above, handout.parts)
    // What cannot go keeps the heading above it.
    const goes = siblings.every((one) => ordered.includes(one)) && ordered.includes(above)
    const last = goes && ordered.findLast((one) => siblings.includes(one)) === part
    return [
      last ? cut([above, part], siblings, undefined) : cut([part], [], goes ? above : undefined),
    ]
  })

  /** Without these, the first of which is named; those below it are not. */
  function cut(parts: Part[], below: readonly Part[], of: Part | undefined): Cut {
    const [named] = parts
    return {
      what: nameOf(named),
      ...(of && { of: nameOf(of) }),
      lines: parts.reduce((sum, part) => sum + linesOf(part, width), 0),
      from(one) {
        const { absent } = one
        const known = new Set(below.map(({ heading }) => heading))
        const headings = [named?.heading ?? '', ...absent.headings].filter(
          (heading) => heading !== '' && !known.has(heading),
        )
        const ids = new Set(parts.map(({ id }) => id))
        return {
          ...one,
          parts: one.parts.filter(({ id }) => !ids.has(id)),
          absent: { ...absent, headings, said: absentWords(absent.words, headings) },
        }
      },
    }
  }
}

const nameOf = (part: Part | undefined): string => `“${part?.heading ?? ''}”`
