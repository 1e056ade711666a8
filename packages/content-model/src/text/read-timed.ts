import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'

const clock = '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?'
/** From when to when a line of subtitles is shown. */
const shown = new RegExp(`^${clock} --> ${clock}(?: .{0,80})?$`, 'u')
/** When something is said in a film. */
const said = new RegExp(`^(?:[[(]${clock}[\\])]|${clock})(?:\\s+|$)`, 'u')
/** When a message was sent, as a telephone writes it above a conversation that is saved. */
const sent =
  /^\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\] (?=\S)/iu
/** What is heard besides. */
const heard = /^[[(♪][^\])]{0,40}[\])♪]$/u
/** A text that calls itself the words of a recording. */
const recorded =
  /\b(?:transcripts?|transcription|captions?|subtitles|transkript|untertitel|transcripción|subtítulos|sous-titres|trascrizione|sottotitoli)\b/iu
/** Who begins to speak. */
const speaks = /^(?:(?:>>|[-–—]) ?\S|\p{Lu}[\p{L} .'’]{1,30}: \S|<v )/u

type Kind = 'subtitles' | 'transcript' | 'chat'

/** After so many words a paragraph ends with its sentence, and after so many more where none ends. */
const long = { sentence: 60, line: 120 }

/**
 * What kind of timed text some lines are: subtitles by their arrows, the conversation of a telephone by its dates, and a
 * transcript where it says so or notes sounds, since the times of a plan for the day look alike. Null for any other text.
 */
export function timedKind(lines: readonly Line[]): Kind | null {
  const own = lines.slice(0, 2000).filter(({ text }) => text !== '')
  const count = (is: (line: Line) => boolean): number => own.filter(is).length
  if (count(({ text }) => shown.test(text)) >= 3) return 'subtitles'
  if (count(({ text }) => sent.test(text)) >= Math.max(3, own.length * 0.5)) return 'chat'
  const stamped = own.filter(({ text }) => said.test(text))
  const told =
    own.slice(0, 10).some(({ text }) => recorded.test(text)) ||
    count(({ text }) => heard.test(text.replace(said, ''))) >= 2
  const first = stamped[0]?.text.replace(/^\D/u, '')
  const begins = first !== undefined && /^0{1,2}:/u.test(first)
  return told && begins && stamped.length >= Math.max(4, own.length * 0.3) ? 'transcript' : null
}

/** Chunks of what is said below the first time, which is speech, in paragraphs; the times are furniture. */
export function formTimedChunks(lines: readonly Line[], kind: Kind, group: number): Chunk[] {
  const chunks: Chunk[] = []
  let open: { pieces: Piece[]; lines: number[]; words: number } | undefined
  let own = group
  const close = (): void => {
    if (open)
      chunks.push({
        ...start(open.lines, ++own),
        ...tidyPiece(joinAll(open.pieces, ' ')),
        role: 'settled',
        confidence: 0.85,
      })
    open = undefined
  }
  const put = (line: Line, piece: Piece): void => {
    const last = open?.pieces.at(-1)?.text
    const whole = last !== undefined && endsSentence(last)
    const words = open?.words ?? 0
    const full = words >= long.line || (whole && words >= long.sentence)
    if (kind === 'chat' || full || (whole && speaks.test(piece.text))) close()
    open ??= { pieces: [], lines: [], words: 0 }
    open.pieces.push(piece)
    open.lines.push(line.number)
    open.words += wordCount(piece.text)
  }
  const cut = (line: Line, piece: Piece): void => {
    chunks.push({ ...start([line.number], own), ...tidyPiece(piece), ...furniture })
  }
  for (const [index, line] of lines.entries()) {
    const { text } = line
    if (!text) {
      if (kind === 'transcript' && endsSentence(open?.pieces.at(-1)?.text ?? '')) close()
      continue
    }
    const stamp = stampOf(text, kind)
    const counts = kind === 'subtitles' && /^\d{1,5}$/u.test(text)
    if ((counts && shown.test(lines[index + 1]?.text ?? '')) || named.test(text)) cut(line, line)
    else if (stamp === 0 && kind === 'chat' && open) {
      open.pieces.push(line)
      open.lines.push(line.number)
    } else {
      const rest = withSpeaker(slicePiece(line, stamp))
      if (stamp > 0) cut(line, slicePiece(line, 0, stamp))
      if (rest.text && voice.test(text)) cut(line, slicePiece(line, 0, 2))
      if (heard.test(rest.text)) cut(line, rest)
      else if (rest.text) put(line, rest)
    }
  }
  close()
  return chunks
}

/** The first line of a file of subtitles. */
const named = /^WEBVTT(?:\s|$)/u
/** Who says a line of subtitles. */
const voice = /^<v ([^<>]{1,40})>/u

/** `<v Nurse>Sit down` as `Nurse: Sit down`. */
function withSpeaker(piece: Piece): Piece {
  const [mark, name] = voice.exec(piece.text) ?? []
  if (!mark || !name) return piece
  const spoken = slicePiece(piece, mark.length)
  return joinAll([slicePiece(piece, 3, 3 + name.length), spoken], ': ')
}

/** How many characters of a line are its time. */
function stampOf(text: string, kind: Kind): number {
  if (kind === 'subtitles') return shown.test(text) ? text.length : 0
  return (kind === 'chat' ? sent : said).exec(text)?.[0].length ?? 0
}

/** The first of some lines that belongs to the timed text. */
export function timedFrom(lines: readonly Line[], kind: Kind): number {
  if (named.test(lines[0]?.text ?? '')) return 0
  const first = lines.findIndex(({ text }) => stampOf(text, kind) > 0)
  const counted = kind === 'subtitles' && /^\d{1,5}$/u.test(lines[first - 1]?.text ?? '')
  return counted ? first - 1 : first
}

const furniture = { role: 'dropped', reason: 'other', confidence: 0.95 } satisfies Partial<Chunk>

const start = (lines: number[], group: number): Chunk => ({
  role: 'text',
  text: '',
  at: 0,
  lines,
  indent: 0,
  group,
  pageBreak: false,
  confidence: 1,
})
