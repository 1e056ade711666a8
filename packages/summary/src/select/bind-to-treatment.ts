import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'
import { saysOneCase } from './says-aim.ts'

const one = '(?:(?:he|she)|(?:his|her|the) (?:baby|boy|child|girl|infant|man|patient|woman))'
/** `The patient recovered`, `She was discharged`, `His symptoms resolved`: how a story ends. */
const ends = new RegExp(
  String.raw`^(?:(?:eventually|finally|gradually|later|subsequently),? )?(?:${one} (?:(?:fully|completely|gradually|rapidly|subsequently|then) )?(?:did well|died|got (?:better|well)|improved|made an? (?:[a-z]{2,14} ){0,2}recovery|recovered|survived|was discharged)|(?:(?:all|his|her|the) )+(?:complaints|condition|infection|lesions?|pain|rash|signs|symptoms) (?:(?:completely|fully|gradually|rapidly) )?(?:cleared|disappeared|healed|improved|resolved))\b`,
  'i',
)
/** What was done about it. */
const treats =
  /\b(?:operated|received|resection|restarted|surgery|switched|transfus\w+|transplant\w*|treated|treatment|therapy|underwent)\b|\b(?:was|were) (?:then )?(?:added|administered|changed|discontinued|given|performed|removed|replaced|started|stopped|withdrawn)\b/i
/** How far back what was done is looked for. */
const near = 8

/**
 * Ties the end of the story of one patient to the last sentence before it that says what was done: behind an earlier treatment it would be read
 * as what came of that.
 */
export function bindToTreatment(all: readonly Candidate[]): void {
  if (
    !all.some(({ text, method, found, before }) => (method || found || before) && saysOneCase(text))
  )
    return
  all.forEach((end, at) => {
    if (end.unit || !ends.test(end.text) || treats.test(end.text)) return
    const done = all.slice(Math.max(0, at - near), at).findLast(({ text }) => treats.test(text))
    if (!done || done.unit || end.needs === done || end.owed === 'always') return
    if (done.unfit) end.unfit = true
    else follow(end, done)
  })
}
