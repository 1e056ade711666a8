import { analyse } from '../../packages/language/src/index.ts'

const orders =
  /(?:^|[,;:–—] ?|\b(?:and|but|or|please|so|then) )(?:do not|don['’]t|never|avoid|stop (?:taking|using))\b(?! (?:always|find|forget|generally|have|hesitate|indicate|know|mean|necessarily|need|provide|show|usually|worry)\b)/giu
/** Words that what somebody is told to do may follow: `It is best to rest and avoid noise`. */
const advised =
  /\b(?:best|better|careful|essential|have|important|is|need(?:s|ed)?|ought|remember|sure|try|want|wise) to\b/iu
/** What things do, and readers are not told to do or leave. */
const ofThings =
  /^ (?:affect|appear|cause|close|come|develop|grow|lead|produce|require|respond|result|return|spread|work)\b/iu
const fronted =
  /^(?:(?:even )?if|when(?:ever)?|while|until|once|unless|before|after|to|in order to) /iu
const placed = /^(?:during|for|in|at|by|with|on|as|from|sometimes|usually) ?[^,]*, ?/iu

/**
 * Whether a text tells the reader not to do something: at its start, or behind words that have no subject which does not do it either. In
 * `Cysts are small and do not cause problems` somebody else does not; `The cream stings, but do not wash it off` has one cream, that does not
 * go with `do not`.
 */
export function isOrder(text: string): boolean {
  return [...text.matchAll(orders)].some(({ 0: found, index }) => {
    const rest = text.slice(index + found.length)
    // `Never giving birth` names what raises a risk, and `never goes away` tells of an illness.
    if (/never$/iu.test(found) && !/^ (?:bring|miss|pass|press|need)\b/iu.test(rest))
      if (/^ (?:been|had|\p{L}+(?:ed|ing|s))\b/iu.test(rest)) return false
    if (index > 0 && /(?:do not|don['’]t)$/iu.test(found) && ofThings.test(rest)) return false
    if (index === 0 && !/^[,;]/u.test(found)) return true
    // What stands behind a colon, a semicolon or a dash begins anew.
    if (/^[;:–—]/u.test(found)) return true
    const lead = text
      .slice(0, index)
      .split(/[;:–—] /u)
      .at(-1)!
      .trim()
    if (/(?:avoid|never)$/iu.test(found) && advised.test(lead)) return true
    return !isPurpose(lead, found) && !states(lead, found)
  })
}

/** `To ease or avoid pain`, `given to shrink it and avoid surgery`: what something is done for. */
function isPurpose(lead: string, found: string): boolean {
  if (!/avoid$/iu.test(found)) return false
  const front = fronted.test(lead)
  // `To sleep better, avoid coffee`
  if (front && /^,/u.test(found)) return false
  const own = front && lead.includes(',') ? lead.slice(lead.lastIndexOf(',') + 1) : lead
  return analyse(own).tokens.some(({ tag, lower }) => lower === 'to' && tag === 'part')
}

/** Whether the words before an order have a subject that goes with it, and so tell of somebody else. */
function states(lead: string, found: string): boolean {
  const joined = /\b(?:and|but|or|so|then)\b/iu.test(found)
  if (fronted.test(lead)) {
    // `If you feel dizzy, do not drive`; what still belongs to the condition orders nothing: `If you smoke and do not stop`.
    if (!joined) return false
    if (!lead.includes(',')) return true
    return states(lead.slice(lead.lastIndexOf(',') + 1).trim(), found)
  }
  const own = lead.replace(placed, '').trim()
  if (own === '') return false
  const { tokens } = analyse(own)
  const verb = tokens.findIndex(({ tag }) => tag === 'verb' || tag === 'aux')
  // `Rest in bed and do not drive`; but `The veins in the leg, don't close`.
  if (verb < 0) return !joined && /^(?:the|these|those|other|most|many|some|all) /iu.test(own)
  const subject = tokens.slice(0, verb).find(({ tag }) => /^(?:name|noun|pron)$/u.test(tag))
  if (!subject) return false
  if (/\b(?:must|need to|ought to|should)\b/iu.test(own)) return false
  // `You are at risk if you are older or do not exercise`
  if (/\byou\b/iu.test(own)) return /\b(?:if|that|when|who)\b/iu.test(own)
  if (/avoid$/iu.test(found)) return true
  // `The leaves that are soft, but do not fall`: any verb of more than one may go on.
  return tokens.some(
    ({ tag, lower }) =>
      /^(?:verb|aux)$/u.test(tag) && !/^(?:is|was|has|does|be|been)$|[^s]s$|ed$|ing$/u.test(lower),
  )
}
