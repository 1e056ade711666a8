import { asks, isFaqName } from '../typing/type-kind.ts'
import { type Chunk, isContent } from './chunk.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'

/** By their words in several languages; letters other than ours need a colon, as names begin with them and a stop. */
const question =
  /^(?:(?:Q|Question|Frage|Pregunta|Domanda|Vraag|Pytanie|Pergunta|Fråga|Spørgsmål|Spørsmål|Вопрос|Питання|سؤال|السؤال)\s?\d{0,2}\s?[:.)]|[FPDVВس]\s?\d{0,2}\s?:)\s+(?=\S)/u
const answer =
  /^(?:(?:A|Answer|Antwort|Réponse|Respuesta|Risposta|Antwoord|Odpowiedź|Resposta|Svar|Ответ|Відповідь|جواب|الجواب|الإجابة)\s?\d{0,2}\s?[:.)]|[RSОج]\s?\d{0,2}\s?:)\s+(?=\S)/u

/**
 * Finds questions by their form: `Q: …` with `A: …` after it, and below the heading of an FAQ a question with its
 * answer on the same line. The letters are marks, as a bullet is; they do not stay in the text.
 */
export function findQuestions(chunks: readonly Chunk[]): Chunk[] {
  const lettered = findStrong(findLettered(chunks))
  let inFaq = false
  return lettered.flatMap((chunk): Chunk[] => {
    if (chunk.role === 'heading') inFaq = isFaqName(chunk.text) || (inFaq && asks(chunk.text))
    if (
      !inFaq ||
      chunk.text.length > 3000 ||
      (chunk.role !== 'text' && chunk.role !== 'item') ||
      chunk.marker
    )
      return [chunk]
    return splitQuestion(chunk)
  })
}

function findLettered(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  for (let index = 0; index < out.length; index++) {
    const asking = isOpen(out[index]!) ? behind(out[index]!, question) : null
    if (!asking) continue
    let next = index + 1
    while (next < out.length && !isContent(out[next]!)) next++
    const reply = next < out.length && isOpen(out[next]!) ? behind(out[next]!, answer) : null
    if (!reply) continue
    out[index] = asked({ ...out[index]!, ...asking })
    out[next] = { ...out[next]!, ...reply, marker: undefined }
  }
  return out
}

/** What follows the mark, which may be strong, `**Q:** …`, as may the line with it, `**Q: …**`; null without one. */
function behind(chunk: Chunk, mark: RegExp): Piece | null {
  const plain = mark.exec(chunk.text)?.[0]
  if (plain) return tidyPiece(slicePiece(chunk, plain.length))
  const strong = /^\*\*([^*]{1,14}[:.)])\*\*\s+(?=\S)/u.exec(chunk.text.slice(0, 40))
  if (strong && mark.test(`${strong[1]} x`)) return tidyPiece(slicePiece(chunk, strong[0].length))
  const whole =
    /^\*\*[^*]*\*\*$/u.test(chunk.text.slice(0, 400)) && slicePiece(chunk, 2, chunk.text.length - 2)
  const inner = whole && mark.exec(whole.text)?.[0]
  return whole && inner ? tidyPiece(slicePiece(whole, inner.length)) : null
}

const strongQuestion = /^\*\*[^*?]{3,140}\?\*\*:?\s+(?=\S)/u

/** Two paragraphs or more that open with a question in strong letters, and go on with its answer. */
function findStrong(chunks: readonly Chunk[]): Chunk[] {
  const opening = (chunk: Chunk): string | undefined =>
    chunk.role === 'text' && chunk.text.startsWith('**')
      ? strongQuestion.exec(chunk.text.slice(0, 200))?.[0]
      : undefined
  if (chunks.filter(opening).length < 2) return [...chunks]
  return chunks.flatMap((chunk): Chunk[] => {
    const head = opening(chunk)
    if (!head) return [chunk]
    const words = slicePiece(chunk, 2, head.lastIndexOf('**'))
    const rest = tidyPiece(slicePiece(chunk, head.length))
    return [asked({ ...chunk, ...words }), { ...chunk, ...rest, confidence: 0.9 }]
  })
}

const isOpen = (chunk: Chunk): boolean => chunk.role === 'text' || chunk.role === 'heading'

function asked(chunk: Chunk): Chunk {
  return {
    ...chunk,
    role: 'heading',
    level: 3,
    question: true,
    confidence: 0.95,
    alternatives: undefined,
    marker: undefined,
  }
}

function splitQuestion(chunk: Chunk): Chunk[] {
  const opening = /^\p{Lu}[^.?]{6,140}\?(?=\s+\p{Lu})/u.exec(chunk.text)?.[0]
  if (!opening) return [chunk]
  const rest = tidyPiece(slicePiece(chunk, opening.length))
  const head = slicePiece(chunk, 0, opening.length)
  return [asked({ ...chunk, ...head }), { ...chunk, ...rest, role: 'text', confidence: 0.9 }]
}
