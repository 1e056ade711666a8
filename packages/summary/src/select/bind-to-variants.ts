import { toText } from '@plainleaf/content-model'
import { follow } from './bind-to-names.ts'
import { type Candidate, goesOnFrom } from './candidate.ts'

/** `The cause varies by subtype`, `It can have different patterns of inheritance`: that there are variants, and not which. */
const varies =
  /^[^,:;–—]{0,90}\b(?:causes?|inheritance|outlook|patterns?|prognosis|treatments?)\b[^,:;–—]{0,60}\b(?:(?:is|are) (?:complex|different|poorly understood|unpredictable|variable)|(?:can |may )?(?:depends?(?: on the (?:form|kind|subtype|type))?|differs?|var(?:y|ies))(?: (?:by|between|from|with) [^,:;]{2,40})?)[.!]$|\bhave (?:different|several|various) (?:causes|(?:inheritance )?patterns)(?: of inheritance)?[.!]$/iu
/** `A small number fall ill as adults, and more slowly`: than most, of whom was told before. */
const minority =
  /^(?:an? (?:few|handful|minority|small (?:number|percentage|proportion|share))|few|less (?:commonly|frequently|often)|occasionally|rarely)\b/iu
const lesser =
  /\b(?:later|less (?:rapidly|sever\p{L}+)|milder|more (?:mildly|rapidly|slowly)|slower|worse)\b(?! than\b)/iu
/** How an illness is passed on, by the name of the way. */
const pattern =
  /\b(?:autosomal|dominant|inherited in an?|maternal|mitochondrial|recessive|X-linked)\b[^.]{0,60}\b(?:inheritance|manner|pattern|trait)\b/iu
/** What follows from one way of being passed on. */
const follows =
  /^in (?:fe)?males\b|\b(?:altered|changed|mutated) (?:copy|copies|gene)\b|\bX chromosomes?\b|\bcarr(?:y|ies) (?:one|two) cop(?:y|ies)\b|\b(?:fathers?|mothers?) (?:can|cannot|do|does|pass)\b/iu

/** Opens what follows from a way, though it names that: `A feature of X-linked inheritance is …` */
const feature = /^(?:a|one|the) (?:characteristic|feature|sign) of \S+ (?:inheritance|traits?)\b/iu

/** Ties what says only that something varies to what comes next and names how, what is said of few to what is said of most, and what follows from a way of being passed on to its name. */
export function bindToVariants(all: readonly Candidate[]): void {
  all.forEach((one, at) => {
    const [before, next] = [all[at - 1], all[at + 1]]
    if (one.unit || one.keyPoint) return
    if (!one.limit && next && varies.test(one.text) && canFollow(one, next)) one.limit = next
    if (one.needs) return
    if (before && minority.test(one.text) && lesser.test(one.text) && canFollow(before, one))
      follow(one, before)
    else if (isOfPattern(one)) bindToPattern(one, all.slice(0, at))
  })
}

function canFollow(before: Candidate, one: Candidate): boolean {
  return !before.unfit && !one.unfit && !before.unit && !one.unit && goesOnFrom(before, one)
}

function isOfPattern({ text, sources: [first] }: Candidate): boolean {
  if (!/\binherit/iu.test(toText(first!.of.heading))) return false
  return feature.test(text) || (follows.test(text) && !pattern.test(text))
}

/** The last sentence of the section that names a way; where none can be told, neither can what follows from it. */
function bindToPattern(one: Candidate, before: readonly Candidate[]): void {
  const named = before.findLast(
    ({ sources: [first], text }) =>
      first!.of === one.sources[0]!.of && pattern.test(text) && !feature.test(text),
  )
  if (!named) return
  if (!named.unfit && !named.unit) follow(one, named)
  else if (one.owed !== 'always') one.unfit = true
}
