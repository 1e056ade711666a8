import { type Candidate, orderOf } from './candidate.ts'
import { withAll } from './owed.ts'

/** What a study is done on in place of people; many of them, so that `mouse antibodies` and `a dog bite` name none. */
const animals =
  /(?<![\p{L}-])(?:animals|baboons|calves|cats|chicks|cows|dogs|ewes|ferrets|frogs|gerbils|goats|guinea pigs|hamsters|horses|lambs|macaques|mice|minipigs|monkeys|pigs|piglets|pups|quails|rabbits|rats|sheep|swine|zebrafish|cadavers|cadaveric specimens|cell lines?|cultured [\p{L} ]{0,30}cells)(?!-|\p{L})/iu
/** `porcine kidneys`, `rat livers`: what was taken from them; not what is made of them, `bovine valves`. */
const parts =
  /(?<![\p{L}-])(?:bovine|canine|cat|dog|equine|feline|goat|lamb|monkey|mouse|murine|ovine|pig|porcine|rabbit|rat|sheep|swine) (?:\p{Ll}{3,15} )?(?:arter(?:y|ies)|bladders?|bones?|brains?|ears?|embryos?|eyes?|hearts?|joints?|kidneys?|knees?|livers?|lungs?|models?|muscles?|nerves?|organs?|pups?|spines?|stomachs?|tendons?|tissues?|uterus|veins?)(?!-|\p{L})/iu
/** In a title one is enough: `in the mouse`, `an animal model`. */
const named =
  /\b(?:animal|cadaver(?:ic)?|canine|dog|goat|guinea pig|hamster|in vitro|monkey|mouse|murine|ovine|pig|porcine|primate|rabbit|rat|sheep|swine)\b/i
const people =
  /\b(?:adolescents|adults|boys|children|girls|humans?|individuals|infants|men|newborns|outpatients|participants|patients|people|residents|volunteers|women)\b/i

/** Whether words name animals, or what was taken from a body, as what a study was done on. */
export function namesAnimals(text: string): boolean {
  return animals.test(text) || parts.test(text)
}

/**
 * Marks, in a paper whose methods name animals and no people, the sentence that says so: what was found in rats must not read as found
 * in patients. None where the title says it.
 */
export function markAnimals(candidates: readonly Candidate[], title: string): void {
  const methods = candidates.filter(({ method }) => method)
  if (namesAnimals(title) || named.test(title) || methods.some(({ text }) => people.test(text)))
    return
  const naming = methods.filter(({ text }) => namesAnimals(text))
  const fit = naming.filter((one) => withAll(one).every(({ unfit }) => !unfit))
  const [first] = fit.toSorted(
    (a, b) => withAll(a).length - withAll(b).length || a.words - b.words || orderOf(a) - orderOf(b),
  )
  if (!first) return
  first.studied = true
  // What was studied is said before what was found.
  first.slot = 'study'
  first.below = undefined
}
