import { isOfDoses, saysDose } from '../model/doses.ts'
import type { Handout, Part } from '../model/handout.ts'
import { weighs } from '../model/key-points-sheet.ts'
import { opensWith } from '../model/opening-of.ts'
import { absentSaid, stringsOfPiece } from '../model/strings-of.ts'
import { isGraveWarning, warningPart, warningsIn } from '../model/warnings-in.ts'
import { cuesIn } from '../words/cues.ts'
import { type Cut, innerOf, linesOf } from './cut.ts'
import { mayBeEntry } from './with-warnings-together.ts'

/** What a sheet made of sections may go without. */
export interface CutsOfSections {
  /** Those that tell neither of risks nor of approval, nor answer the title. */
  light: Cut[]
  /** Those that do. */
  grave: Cut[]
  /** What those warn of that say how something is kept. */
  stored: Cut[]
  /** What others tell not to do. */
  warned: Cut[]
  /** What they tell not to do where that counts as much as doses. */
  banned: Cut[]
  /** What stays as long as anything else may go. */
  last: Cut[]
}

const isSection = ({ role }: Part): boolean => role === 'prose' || role === 'steps'

/**
 * The sections that a sheet may go without, from the last on: first those that tell neither of risks nor of approval, then
 * those too, then those that answer the title, but not the first words of all where it has no key points. What they tell not to do stays, and goes only when nothing
 * else can (`warned`), below key points last of all what harms most where nobody knows it; but how something is kept goes before any that tells of risks. The sheet names them at its end. A heading with nothing but sections below it goes with the last of them that
 * goes, and stands for them all then. Below key points, what `shortened` takes goes before the section of which it is a part.
 */
export function cutsOfSections(handout: Handout, width: number): CutsOfSections {
  const sections = handout.parts.filter(isSection)
  const headed = hasPoints(handout)
  const first = headed ? -1 : sections.findIndex(({ pieces }) => pieces.length > 0)
  const others = sections.slice(first + 1).reverse()
  const cues = cuesIn(handout.lang)
  const isKept = ({ heading }: Part): boolean => cues.storage.test(heading)
  const last = (part: Part): number => {
    if (part.answers) return 2
    return !isKept(part) && (weighs(part) || part.side || tellsDose(part)) ? 1 : 0
  }
  const ordered = others.toSorted((one, other) => last(one) - last(other))
  const pair = headed ? [] : bothSides(ordered.filter((part) => !onlyWarns(part) && isPlain(part)))
  const cutsOf = (part: Part): Cut[] => {
    const inner = innerOf(part, handout.parts)
    if (part.pieces.length === 0 && inner.length > 0) return []
    // Nothing would go.
    if (onlyWarns(part)) return []
    const above = handout.parts.find((one) => innerOf(one, handout.parts).includes(part))
    // What it is good for goes together with what harm it does.
    if (pair.includes(part)) {
      const name = pair.map(nameOf).join(' and ')
      const both = part === pair.at(-1) ? [cut(pair, [], undefined, name)] : []
      return [...shortened(part, name), ...both]
    }
    if (!above || above.pieces.length > 0) return [...shortened(part), cut([part], inner, above)]
    const siblings = innerOf(above, handout.parts)
    // What cannot go keeps the heading above it.
    const goes = siblings.every((one) => ordered.includes(one)) && ordered.includes(above)
    const last = goes && ordered.findLast((one) => siblings.includes(one)) === part
    return [
      last ? cut([above, part], siblings, undefined) : cut([part], [], goes ? above : undefined),
    ]
  }
  const warns = (part: Part): boolean => warningPart(part, handout.lang) !== undefined
  const weighed = others.filter(warns).toSorted((one, other) => weight(one) - weight(other))
  const stays = headed ? weighed.filter((part) => !isKept(part)).at(-1) : undefined
  const of = (test: (weight: number) => boolean): Cut[] =>
    weighed.filter((part) => part !== stays && test(weight(part))).map(warningCut)
  const [light = [], grave = []] = [false, true].map((weighs) =>
    ordered.filter((part) => last(part) > 0 === weighs).flatMap(cutsOf),
  )
  const opening = first < 0 ? undefined : sections[first]
  return {
    ...{ light, grave },
    stored: of((one) => one < 0),
    warned: of((one) => one === 0),
    banned: of((one) => one > 0),
    last: [...(stays ? [warningCut(stays)] : []), ...(opening ? shortened(opening) : [])],
  }

  /** How much harm may come of not knowing what a part warns of. */
  function weight(part: Part): number {
    if (isKept(part)) return -1
    if (part.answers) return 3
    if (part.vital || part.pieces.some((one) => one.type === 'table' && isOfDoses(one))) return 2
    // A ban on another medicine, and what to do at once, count as much as doses do.
    return Math.max(last(part), +isGraveWarning(part, handout.lang))
  }

  function onlyWarns(part: Part): boolean {
    const warning = warningPart(part, handout.lang)
    return JSON.stringify(warning?.pieces) === JSON.stringify(part.pieces)
  }

  /** Whether a part stands alone, with none above or below it. */
  function isPlain(part: Part): boolean {
    return part.level === 2 && innerOf(part, handout.parts).length === 0
  }

  /** Without these, the first of which is named, or all in other words; those below it are not. */
  function cut(
    parts: readonly Part[],
    below: readonly Part[],
    of: Part | undefined,
    all?: string,
  ): Cut {
    const [first] = parts
    const named = all === undefined && first ? [first] : parts
    const answer = parts.find(({ answers }) => answers)
    return {
      what: all ?? nameOf(first),
      ...(answer && { answer }),
      ...(of && { of: nameOf(of) }),
      lines: parts.reduce((sum, part) => sum + linesOf(part, width), 0),
      from(one) {
        const ids = new Set(parts.map(({ id }) => id))
        const left = one.parts.flatMap((part) =>
          ids.has(part.id) ? (warningPart(part, handout.lang) ?? []) : [part],
        )
        const stays = left.filter(({ id }) => ids.has(id))
        const known = new Set([...below, ...stays].map(({ heading }) => heading))
        // A warning alone looks like all that there is to say.
        const reduced = stays.filter((part) => !one.parts.includes(part)).map(({ id }) => id)
        const kept = (one.absent.partly ?? []).filter((id) => !ids.has(id))
        const partly = [...kept, ...reduced]
        const absent = { ...one.absent, ...(partly.length > 0 && { partly }) }
        const shorter = { ...one, absent, parts: raised(left) }
        return named.reduce((made, { heading }) => absentIn(made, heading, known), shorter)
      },
    }
  }

  /** With no more of a section than opens it, and what it tells not to do; the sheet says that there is more. */
  function shortened(part: Part, of = nameOf(part)): Cut[] {
    const opens = !part.answers && (headed || part === sections[first])
    const opening = opens ? opensWith(part.pieces, handout.lang) : part.pieces
    const rest = part.pieces.slice(opening.length)
    if (rest.length === 0) return []
    const pieces = [...opening, ...warningsIn(rest, handout.lang)]
    const shorter: Part = { ...part, pieces }
    return [
      {
        what: `all but the opening of ${nameOf(part)}`,
        of,
        lines: linesOf(part, width) - linesOf(shorter, width),
        from(one) {
          const absent = { ...one.absent, partly: [...(one.absent.partly ?? []), part.id] }
          const parts = one.parts.map((other) => (other.id === part.id ? shorter : other))
          const said = absentSaid(absent, absent.headings)
          return { ...one, parts, absent: { ...absent, said } }
        },
      },
    ]
  }

  /** Without what a section warns of too. */
  function warningCut(part: Part): Cut {
    return {
      what: `what ${nameOf(part)} tells not to do`,
      ...(part.pieces.some((piece) => piece.type === 'table' && isOfDoses(piece)) && {
        answer: part,
      }),
      ...(weight(part) > 0 && { warned: part }),
      ...(mayBeEntry(part) && { entry: true as const }),
      lines: linesOf(warningPart(part, handout.lang) ?? part, width),
      from(one) {
        const left = one.parts.filter(({ id }) => id !== part.id)
        return absentIn({ ...one, parts: raised(left) }, part.heading, new Set())
      },
    }
  }
}

/** Whether a section says in its own words how much of a medicine is taken. */
function tellsDose({ pieces }: Part): boolean {
  return pieces.flatMap(stringsOfPiece).some(saysDose)
}

/** Those that say what something is good for and those that say what harm it may do, where there are some of both. */
function bothSides(parts: readonly Part[]): Part[] {
  const sides = new Set(parts.map(({ side }) => side))
  return sides.has('benefit') && sides.has('harm') ? parts.filter(({ side }) => side) : []
}

/** Whether there are main points on it, before which all else may go. */
export const hasPoints = ({ parts }: Handout): boolean =>
  parts.some(({ role }) => role === 'keyPoints')

/** A handout that says that one more section is not on it; those in `known` are there, or go by that name. */
function absentIn(handout: Handout, heading: string, known: ReadonlySet<string>): Handout {
  const { absent } = handout
  const headings = [heading, ...absent.headings].filter((one) => one !== '' && !known.has(one))
  return { ...handout, absent: { ...absent, headings, said: absentSaid(absent, headings) } }
}

/** What stands below no heading any more has one of its own level. */
function raised(parts: readonly Part[]): Part[] {
  let above = false
  return parts.map((part) => {
    if (part.level === 2) above = isSection(part)
    return part.level === 3 && !above && isSection(part) ? { ...part, level: 2 } : part
  })
}

const nameOf = (part: Part | undefined): string => `“${part?.heading ?? ''}”`
