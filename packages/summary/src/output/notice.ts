import { datedWords, sectionsOf, type Topic } from '@plainleaf/content-model'
import { fixedWords } from '../arrange/fixed-words.ts'
import { isEnglish } from '../edit/plainly.ts'
import { sentencesBelow, sentencesIn } from './sentences-in.ts'

/** When facts were checked and who reviewed the article, said plainly also when nobody knows or nobody did. */
export function statusLine({ meta, lang }: Topic): string {
  const own = fixedWords(lang)
  if (own) {
    const date = meta.lastChecked && datedWords(own.checked('{}'), meta.lastChecked, lang)
    const names = meta.reviewedBy.join(', ')
    return `${date ?? own.unchecked} ${names ? own.reviewed(names) : own.unreviewed}`
  }
  const checked = meta.lastChecked
    ? datedWords('Facts last checked on {}.', meta.lastChecked, 'en')
    : 'The date of the last check is not known.'
  const reviewed =
    meta.reviewedBy.length > 0
      ? `Full article reviewed by ${meta.reviewedBy.join(', ')}.`
      : 'Not yet reviewed by a clinician.'
  return `${checked} ${reviewed}`
}

/** Where the sentences come from, and what was done to them. */
export function sourceNotice(plain: Topic): string {
  return isEnglish(plain.lang)
    ? `Every sentence above was made from sentences of the full article by small changes: hard words were replaced, long sentences parted, citations and asides taken out. A program checked each change. ${ownersOf(plain)}${modelNotice(plain)}`
    : (fixedWords(plain.lang)?.notice ??
        'Every sentence above was taken from the full article. Only citations, linking words and list numbers were taken out: there are no rules for plain words in this language yet.')
}

/** Which words are ours. */
function ownersOf(plain: Topic): string {
  const items = plain.children
    .filter(({ kind }) => kind === 'glossary')
    .flatMap(({ children }) => children)
    .flatMap((child) => (child.type === 'definitionList' ? child.children : []))
  const own = items.filter(({ children }) => sentencesBelow(children).length > 0).length
  if (own === 0)
    return 'Explanations in brackets, the questions to ask and “Words to know” are ours.'
  return own === items.length
    ? 'Explanations in brackets and the questions to ask are ours.'
    : 'Explanations in brackets, the questions to ask, and explanations in “Words to know” that the full article does not give, are ours.'
}

/** That a language model had a hand in it, where it had. */
function modelNotice(plain: Topic): string {
  const count = sectionsOf(plain)
    .flatMap(sentencesIn)
    .filter(({ edits }) => edits.some(({ ruleId }) => ruleId === 'model-wording')).length
  if (count === 0) return ''
  const sentences = count === 1 ? 'one sentence' : `${count} sentences`
  return ` The wording of ${sentences} was proposed by a language model, and checked in the same way.`
}
