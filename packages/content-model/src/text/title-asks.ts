import { asks } from '../typing/type-kind.ts'
import type { Chunk } from './chunk.ts'

/** A title that says the whole text is questions with their answers. */
const faq =
  /(?<!\p{L})(?:faqs?|(?:frequently|commonly) asked questions|common questions|questions (?:and|&) answers|q ?& ?a|häufige(?: gestellte)? fragen|häufig gestellte fragen|fragen und antworten|foire aux questions|questions fréquentes|questions et réponses|preguntas frecuentes|preguntas y respuestas|domande frequenti|domande e risposte|veelgestelde vragen|vragen en antwoorden|najczęstsze pytania|pytania i odpowiedzi|perguntas frequentes|vanliga frågor|الأسئلة الشائعة)(?!\p{L})/iu

/** What may stand beside the questions of such a text. */
const most = 0.7

/**
 * Reads the headings that ask as the questions of an FAQ where the title says that the text is one and most of its
 * headings ask, three or more: a page of nothing else has no heading for them.
 */
export function titleAsks(chunks: readonly Chunk[]): Chunk[] {
  const title = chunks.find(({ role }) => role === 'title')
  if (!title || title.text.length > 200 || !faq.test(title.text)) return [...chunks]
  const headings = chunks.filter(({ role }) => role === 'heading')
  const asking = headings.filter(({ text }) => asks(text))
  if (asking.length < 3 || asking.length < headings.length * most) return [...chunks]
  return chunks.map((chunk) =>
    chunk.role === 'heading' && !chunk.forced && asks(chunk.text)
      ? { ...chunk, question: true, level: 3, levelDoubt: undefined }
      : chunk,
  )
}
