import { words } from '@plainleaf/language'
import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'
import { oneOf } from './names-of-title.ts'

/** Names of what is done to find or treat something. */
const procedure =
  /^(?:biops(?:y|ies)|catheterization|dialysis|endoscopy|enema|exams?|imaging|injections?|ligation|mri|mris|operations?|procedures?|scans?|series|smears?|surger(?:y|ies)|swabs?|tests?|transplants?|ultrasounds?|x-?rays?|rays?|\p{L}{3,}(?:ectomy|gram|graphy|metry|oplasty|oscopy|otomy|tripsy))$/u
/** Who does it, to whom, and what comes of it: of which, the words before say. */
const within =
  /^(?:(?:most|some|the) )?(?:patients?|persons?|people|man|men|woman|women|child|children|technicians?|radiologists?|surgeons?|images?|pictures?|results?|samples?|camera|machine|device|sedatives?|anesthesia|amount of (?:dye|radiation)|x-ray machine)\b|^(?:an?|the|no) (?:[\p{L}-]{2,20} ){0,3}(?:anesthesia|radiologist|surgeon|technician|x-ray machine)\b|^(?:an?|the) (?:[\p{L}-]{2,20} ){0,2}(?:patient|person|man|woman|child|doctor|nurse|provider|[\p{L}]{3,20}ologist) (?:does|gets|gives|inserts|is|lies|looks|may|passes|performs|places|puts|receives|sends|should|takes|uses|will)\b|^(?:(?:after|before|during|for|in|once) )?the (?:biopsy|exam|operation|procedure|scan|surgery|test|tube)\b/iu
/** How many words may name it. */
const most = 8

/** The words that name the test or operation which a sentence opens with: `An MRI of the knee is …`; none where it opens with something else. */
export function procedureIn(text: string): string[] {
  const subject =
    /^(?:during |for |in |with )?(?:an? |the )?([^.,;:()]{2,80}?)(?: \([^()]{1,40}\))?(?:,| (?:allows|also|can|checks?|creates?|helps?|involves?|is|are|looks?|may|measures?|shows?|takes?|uses?|was|were)\b)/iu.exec(
      text,
    )?.[1]
  const own = words(subject?.toLowerCase() ?? '')
  return own.length <= most && own.some((word) => procedure.test(word)) ? own.map(oneOf) : []
}

/** Whether a sentence tells of a test or operation whose name it does not say: `The person lies still.` */
export function isWithin(text: string, procedure: readonly string[]): boolean {
  if (!within.test(text)) return false
  const own = words(text.toLowerCase()).map(oneOf)
  const telling = procedure.filter(
    (word) => word.length > 2 && !/^(?:exam|procedure|test|and|the|for)$/u.test(word),
  )
  return !telling.some((word) => own.includes(word))
}

/** Ties what happens during a test or operation to the sentence of its paragraph that opens by naming it. */
export function bindToProcedure(all: readonly Candidate[]): void {
  const passages = Map.groupBy(all, ({ sources: [first] }) => first!.passage)
  for (const own of passages.values()) {
    const intro = own.find(({ text, unit }) => !unit && procedureIn(text).length > 0)
    if (!intro) continue
    const named = procedureIn(intro.text)
    for (const one of own.slice(own.indexOf(intro) + 1)) {
      if (one.needs || one.unit || one.keyPoint || !isWithin(one.text, named) || one.unfit) continue
      if (!intro.unfit) follow(one, intro)
      else if (one.owed !== 'always') one.unfit = true
    }
  }
}
