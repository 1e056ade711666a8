/** Words for parts of an answer that a sentence counts and does not name. */
const parts =
  '(?:causes|factors|forms|groups|kinds|methods|options|parts|phases|reasons|routes|sorts|stages|steps|things|treatments|types|ways)'
const counted =
  '(?:two|three|four|five|six|seven|eight|nine|ten|a (?:few|number of|variety of)|certain|different|many|other|several|some|various)'
const counting = new RegExp(
  String.raw`^(?:in .{2,40}, )?there are (?:also )?${counted} (?:[\p{L}-]{2,20} ){0,2}${parts}\b`,
  'iu',
)
/** `infected in three main ways`: at the end of a sentence that then stops. */
const ending = new RegExp(
  String.raw`\b(?:by|for|from|in|into|through) (?:two|three|four|five|six|several|various) (?:[\p{L}-]{2,20} ){0,2}${parts}[.!]$`,
  'iu',
)
/** `Certain factors affect the outlook`: which, it does not say. */
const unnamed =
  /^(?:certain|different|various) (?:[\p{L}-]{2,20} )?factors (?:(?:may|can) )?(?:affects?|change|determine|(?:increase|raise)s?(?: or (?:decrease|lower)s?)?|influence|play)\b/iu
/** What names the parts after all, or says more than that there are some. */
const names =
  /[,:;(–—]|\b(?:and|but|because|called|depending|each|for example|include|includes|including|like|named|such as|so|that may|which)\b/iu

/**
 * Whether a sentence only announces what comes after it, and names none of it: `There are three ways to get it.`, `Certain factors affect
 * the outlook.` Told without what it announces, it says nothing.
 */
export function onlyAnnounces(text: string): boolean {
  if (ending.test(text)) return !/[,:;(–—]/u.test(text.replace(/^[^,]{2,40}, /u, ''))
  if (unnamed.test(text)) return !/[:;–—]|\b(?:including|like|such as)\b/iu.test(text)
  const found = counting.exec(text)?.[0]
  return found !== undefined && !names.test(text.slice(found.length))
}
