import { irregularVerbs } from './irregular-verbs.ts'

const irregular: ReadonlyMap<string, string> = new Map([
  ...[...irregularVerbs].flatMap(([base, { past, participle }]) => [
    [past, base] as const,
    [participle, base] as const,
  ]),
  ...'women woman,men man,children child,people person,feet foot,teeth tooth,lives life,better good,worse bad,best good,worst bad,agreed agree,disagreed disagree,freed free,guaranteed guarantee'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
])

/**
 * A rough base form of an English word in lower case, for comparing wordings: forms of one word give the same, two
 * words seldom do. Not for showing: `studies` gives `study`, but `using` gives `us`, as do `used` and `uses`.
 */
export function lemmaOf(word: string): string {
  const known = irregular.get(word)
  const base = known ?? word
  return base
    .replace(/ings$/u, 'ing')
    .replace(/(?<=[^aeiou])ies$|(?<=[^aeiou])ied$/u, 'y')
    .replace(/(?<=[aeiouy].{0,30})(?:ing|(?<!e)ed|(?<!e)es|s(?<!ss|us|is))$/u, '')
    .replace(/([bdfgklmnprt])\1$/u, '$1')
    .replace(/(?<=.{2})e$/u, '')
}
