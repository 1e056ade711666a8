import { sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { fleschKincaidGrade } from '@plainleaf/language'
import { ofLast } from '../source/of-last.ts'
import { readSentences } from '../source/read-sentences.ts'
import { sentencesIn } from './sentences-in.ts'

/** Flesch-Kincaid grades of a full topic and of its summary, to one decimal; an acronym is one syllable, headings are left out. */
export function gradesOf(full: Topic, plain: Topic): { source: number; summary: number } {
  return {
    source: ofSource(full),
    summary: grade(
      sectionsOf(plain)
        .flatMap(sentencesIn)
        .map(({ children }) => toText(children)),
    ),
  }
}

const ofSource = ofLast((full: Topic) => grade(readSentences(full).map(({ text }) => text)))

function grade(sentences: readonly string[]): number {
  return Math.round(fleschKincaidGrade(sentences.join('\n\n')) * 10) / 10
}
