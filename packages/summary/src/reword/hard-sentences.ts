import {
  type AnyNode,
  type Section,
  type Sentence,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { fleschKincaidGrade } from '@plainleaf/language'
import { isEnglish } from '../edit/plainly.ts'
import { cautions } from '../select/warns.ts'

/** Above this grade a sentence is worth another wording: the reading age that most health bodies set as the limit. */
const hard = 8
/** Characters of the longest sentence that is given to anybody: nobody writes one so long. */
const longest = 1_000

/** A sentence of a plain topic that reads hard. */
export interface HardSentence {
  id: string
  /** As it stands now. */
  text: string
  /** Flesch-Kincaid grade, an acronym as one syllable. */
  grade: number
}

/**
 * The sentences of a plain topic that read above grade 8 and that somebody else, such as a language model, may word
 * anew, in reading order. Left out is what must stay to the letter: warnings and whatever names a danger, when to see a doctor,
 * call-outs, table cells, definitions, quotations, disclaimers, and sentences with links or marks inside. English only.
 */
export function hardSentences(plain: Topic): HardSentence[] {
  if (plain.variant !== 'plain' || !isEnglish(plain.lang)) return []
  return sectionsOf(plain)
    .filter(isOpen)
    .flatMap((section) => section.children.flatMap(openSentences))
    .flatMap((sentence) => {
      const text = textOf(sentence)
      if (text === undefined || text.length > longest || cautions(text)) return []
      const grade = fleschKincaidGrade(text)
      return grade > hard ? [{ id: sentence.id, text, grade }] : []
    })
}

function isOpen({ kind, aspect }: Section): boolean {
  return kind !== 'disclaimer' && kind !== 'glossary' && aspect !== 'SeeDoctorHealthAspect'
}

/** The sentences in paragraphs and lists. */
function openSentences(node: AnyNode): Sentence[] {
  switch (node.type) {
    case 'sentence':
      return [node]
    case 'paragraph':
    case 'list':
    case 'listItem':
      return node.children.flatMap(openSentences)
    default:
      return []
  }
}

/** The text of a sentence that is nothing but text. */
function textOf({ children }: Sentence): string | undefined {
  const texts = children.map((child) => (child.type === 'text' ? child.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}
