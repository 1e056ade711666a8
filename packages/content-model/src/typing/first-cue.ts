import { type AspectRule, aspectRules } from './aspect-rules.ts'

const notInWord = '(?<![\\p{L}\\p{N}])'
const atWords = aspectRules.filter(({ heading }) => heading.source.startsWith(notInWord))
const others = aspectRules.filter((rule) => !atWords.includes(rule))

/**
 * All rules whose cues begin where a word does, as one pattern: the first of them that fits at a place is the group
 * that is set there. Tried one after another on every sentence they would take most of the time of reading.
 */
const cues = new RegExp(
  `${notInWord}(?=${atWords.map(({ heading }) => `(${ungrouped(heading)})`).join('|')})`,
  'gu',
)

function ungrouped({ source }: RegExp): string {
  return source.slice(notInWord.length).replace(/(?<!\\)\((?!\?)/gu, '(?:')
}

/** The first of `aspectRules` whose cue stands in a sentence in lower case. */
export function firstCue(sentence: string): AspectRule | undefined {
  let least = atWords.length
  cues.lastIndex = 0
  for (let match = cues.exec(sentence); match && least > 0; match = cues.exec(sentence)) {
    // Only a group before the least so far is of use.
    let found = 0
    while (found < least && match[found + 1] === undefined) found++
    least = found
    // The match itself is empty, as the next cue may begin inside this one.
    cues.lastIndex = match.index + 1
  }
  const first = atWords[least]
  const before = first ? aspectRules.indexOf(first) : aspectRules.length
  return (
    others.find((rule) => aspectRules.indexOf(rule) < before && rule.heading.test(sentence)) ??
    first
  )
}
