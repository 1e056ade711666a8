import { type Handout, type Part, type Piece, type Role, spareLines } from '../model/handout.ts'
import { weighs } from '../model/key-points-sheet.ts'
import { isUsualQuestions } from '../model/questions-part.ts'
import { absentWords } from '../model/strings-of.ts'
import { plainRuns, textOf } from '../model/to-runs.ts'
import { cuesIn } from '../words/cues.ts'
import { type Cut, linesOf, sum } from './cut.ts'
import { cutsOfLetterhead, cutsOfLines } from './cuts-of-lines.ts'
import { cutsOfSections, hasPoints } from './cuts-of-sections.ts'
import { warningsTogether } from './with-warnings-together.ts'

/**
 * What a handout may go without where it has too many pages, in this order: the third line for notes, the lines for notes,
 * some white space, the sources (they stand on the web page; without one they are printed in fewer words here, go after the lines of
 * `cutsOfLines`, and no lines for notes stand where they had to), the words to know, the pictures of numbers (the numbers stand in the
 * text), the lines of `cutsOfLines`, the questions to ask, where an article has some of its own those that fit any treatment
 * first, then what `cutsOfLetterhead` tells. A sheet made of sections may then go without those, as told in `cutsOfSections`; one
 * of key points goes without the sections beside them first of all, those that tell of risks or approval only after the white space, and
 * their openings after the lines that tell a patient least: what may harm matters more than lines to write on. Those with tables that
 * answer the title or give doses go after all of these: nobody can guess how much to take.
 * What a sheet tells not to do goes last, what harms least first. Everything else stays: what does not fit then is an error, and no text is ever cut or printed smaller.
 */
export function cutsOf(handout: Handout): Cut[] {
  const { parts, design } = handout
  const width = design.variant === 'booklet' || design.variant === 'large' ? 50 : 75
  const cut = (role: Role, what: string, from: Cut['from']): Cut[] => {
    const found = parts.filter((part) => part.role === role)
    return found.length > 0
      ? [{ what, from, lines: sum(found.map((part) => linesOf(part, width))) }]
      : []
  }
  const drop = (role: Role, what: string): Cut[] =>
    cut(role, what, (one) => keep(one, (part) => part.role !== role)).map((one) => ({
      ...one,
      role,
    }))
  const text = JSON.stringify(parts)
  const lines = parts.some(({ pieces }) => pieces.some((p) => p.type === 'lines' && p.count > 2))
  const pictures = text.split('"type":"counts"').length - 1
  const behind = handout.code ? {} : { behind: sources }
  const allSources = cut('sources', sources, withoutSources)
  const usual = parts.filter(isUsualQuestions)
  const own = parts.some((part) => part.role === 'questions' && !isUsualQuestions(part))
  const sheet = design.variant === 'key-points' ? cutsOfSections(handout, width) : undefined
  const headed = hasPoints(handout)
  const spare = cutsOfLines(handout, width)
  const unasked = ({ answer }: Cut): boolean => answer === undefined
  const early = headed && sheet?.grave.length ? spare.filter(({ what }) => least.has(what)) : []
  const stored = sheet?.stored ?? []
  const spaced = sheet ? warningsTogether(handout) : []
  const kept = [...spaced, ...stored]
  const whole = sheet ? [...sheet.light, ...(headed ? [] : kept), ...sheet.grave] : []
  const absentNames = sheet ? fewerAbsent(handout, whole, width) : []
  return [
    ...(headed ? (sheet?.light ?? []) : []),
    ...(lines
      ? [{ what: 'the third line for notes', of: notes, lines: 1.5, from: twoLines, ...behind }]
      : []),
    ...drop('notes', notes).map((one) => ({ ...one, ...behind })),
    { what: whiteSpace, lines: 9, from: tightened },
    ...(headed ? kept : []),
    ...(headed && sheet ? openingsLast(sheet.grave.filter(unasked), early) : []),
    ...(handout.code ? allSources : shortSources(handout, width)),
    ...drop('words', 'the words to know'),
    ...(pictures > 0
      ? [{ what: 'the pictures of numbers', lines: 5 * pictures, from: withoutPictures }]
      : []),
    ...spare.filter((one) => !early.includes(one)),
    ...(handout.code ? [] : allSources),
    ...(own ? usual : []).map(
      (part): Cut => ({
        what: 'the questions to ask that fit any treatment',
        of: questions,
        lines: linesOf(part, width),
        from: (one) => keep(one, ({ id }) => id !== part.id),
      }),
    ),
    ...cut('questions', questions, withoutQuestions),
    ...cutsOfLetterhead(handout, width),
    ...(headed ? whole.filter((one) => !unasked(one)) : whole),
    ...(sheet?.warned ?? []),
    // A ban says more than the name of a section.
    ...absentNames,
    ...(sheet?.banned ?? []),
    ...(sheet?.last ?? []),
  ]
}

/** Of sections on risks or approval first all but the openings, then some lines, and only then those: an opening says more than a licence. */
function openingsLast(sections: readonly Cut[], lines: readonly Cut[]): Cut[] {
  const names = new Set(sections.map(({ what }) => what))
  const isPart = ({ of }: Cut): boolean => of !== undefined && names.has(of)
  return [...sections.filter(isPart), ...lines, ...sections.filter((one) => !isPart(one))]
}

/** Lines that go before the opening of a section on risks or approval. */
const least: ReadonlySet<string> = new Set(Object.values(spareLines))

/** What `tightened` takes. */
export const whiteSpace = 'some of its white space'
const notes = 'the lines for notes'
const sources = 'the sources'

const questions = 'the questions to ask'

/**
 * At the end, a sheet of key points names of what else the article has only what tells of risks or approval, then
 * only the first of that, then nothing: but that there is more it always says.
 */
function fewerAbsent(handout: Handout, sections: readonly Cut[], width: number): Cut[] {
  const { absent, parts } = handout
  const names = absent.said.length + sum(sections.map(({ what }) => what.length))
  if (names === 0) return []
  const heavy = parts.flatMap((part) => (weighs(part) ? [part.heading] : []))
  const grave = new Set([...absent.grave, ...heavy])
  const naming =
    (test: (heading: string) => boolean): Cut['from'] =>
    (one) => ({ ...one, absent: namingOnly(one.absent, test) })
  const lines = Math.max(1, Math.ceil((names - absent.more.length) / width))
  return [
    {
      what: 'some names of what is not on the sheet',
      of: allButOne,
      lines: Math.ceil(lines / 2),
      from: naming((heading) => grave.has(heading)),
    },
    {
      what: allButOne,
      of: absentList,
      lines: Math.ceil(lines / 2),
      from: (one) => {
        const first = one.absent.headings.find((heading) => grave.has(heading))
        return naming((heading) => heading === first)(one)
      },
    },
    { what: absentList, lines, from: naming(() => false) },
  ]
}

const allButOne = 'all but one name of what is not on the sheet'
const absentList = 'the list of what is not on the sheet'

/** What is said of what is not on a sheet where only some of it is named. */
function namingOnly(
  absent: Handout['absent'],
  test: (heading: string) => boolean,
): Handout['absent'] {
  const headings = absent.headings.filter(test)
  const all = headings.length === absent.headings.length && !absent.said.endsWith(absent.more)
  const named = headings.length > 0 ? [absentWords(absent.words, headings)] : []
  const said = [...named, ...(all ? [] : [absent.more])].join(' ')
  return { ...absent, ...(!all && { unnamed: true as const }), headings, said }
}

function keep(handout: Handout, test: (part: Part) => boolean): Handout {
  return { ...handout, parts: handout.parts.filter(test) }
}

/** With less white space, and short questions and the lines of a clinic beside one another. */
export function tightened(handout: Handout): Handout {
  return { ...handout, design: { ...handout.design, tight: true } }
}

function twoLines(handout: Handout): Handout {
  const short = (piece: Piece): Piece => (piece.type === 'lines' ? { ...piece, count: 2 } : piece)
  const parts = handout.parts.map((part) => ({ ...part, pieces: part.pieces.map(short) }))
  return { ...handout, parts }
}

/** The sources in fewer words, where these take fewer lines. */
function shortSources({ parts }: Handout, width: number): Cut[] {
  const shorter = (part: Part): Part => (part.short ? { ...part, pieces: part.short } : part)
  const lines = sum(parts.map((part) => linesOf(part, width) - linesOf(shorter(part), width)))
  const what = 'some words of the sources'
  const from: Cut['from'] = (one) => ({ ...one, parts: one.parts.map(shorter) })
  return lines > 0 ? [{ what, of: sources, lines, from }] : []
}

/** Where the sources stand that went is said at the end. */
function withoutSources(handout: Handout): Handout {
  const { elsewhere, fixed } = handout
  const said = plainRuns(elsewhere).map((run) => (fixed ? { ...run, lang: fixed } : run))
  const { parts } = keep(handout, ({ role }) => role !== 'sources')
  const told = parts.map((part): Part => {
    if (part.role !== 'about' || said.length === 0) return part
    return { ...part, pieces: [...part.pieces, { type: 'text', runs: said }] }
  })
  return { ...handout, parts: told }
}

/**
 * What an article says beside its questions, such as what not to do, stays: below its heading, or, where that asks what
 * to ask, with what says when to get help, else with how the clinic is reached.
 */
function withoutQuestions(handout: Handout): Handout {
  const { asking } = cuesIn(handout.lang)
  const host = (['help', 'contact'] as const)
    .map((role) => handout.parts.find((part) => part.role === role))
    .find(Boolean)
  const moved: Piece[] = []
  const parts = handout.parts.flatMap((part): Part[] => {
    if (part.role !== 'questions') return [part]
    const pieces = isUsualQuestions(part) ? [] : part.pieces.filter((piece) => !asks(piece, part))
    if (!host || !asking.test(part.heading)) return pieces.length > 0 ? [{ ...part, pieces }] : []
    moved.push(...pieces)
    return []
  })
  return { ...handout, parts: parts.map((part) => (part === host ? joined(part, moved) : part)) }
}

/** More of what a part says: before the numbers to call, which stand out at its end. */
function joined(part: Part, moved: readonly Piece[]): Part {
  const phones = part.pieces.findIndex(({ type }) => type === 'phones')
  const at = phones < 0 ? part.pieces.length : phones
  return { ...part, pieces: part.pieces.toSpliced(at, 0, ...moved) }
}

/** A list of questions, or the words that announce it. */
function asks(piece: Piece, { pieces }: Part): boolean {
  const isList = (one: Piece | undefined): boolean =>
    one?.type === 'list' && one.boxes && !one.ordered
  if (isList(piece)) return true
  const announces = piece.type === 'text' && /:\s*$/u.test(textOf(piece.runs))
  return announces && isList(pieces[pieces.indexOf(piece) + 1])
}

function withoutPictures(handout: Handout): Handout {
  const parts = handout.parts.map((part) => ({ ...part, pieces: wordsOf(part.pieces) }))
  return { ...handout, parts }
}

function wordsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'counts') return []
    if (piece.type === 'list') return [{ ...piece, items: piece.items.map(wordsOf) }]
    return 'pieces' in piece ? [{ ...piece, pieces: wordsOf(piece.pieces) }] : [piece]
  })
}
