import { remember } from './remember.ts'
import { syllableExceptions } from './syllable-exceptions.ts'

/** Written vowels that are not spoken: they part no syllable. */
const silent: readonly RegExp[] = [
  // `u` after q, and between g and a vowel: `quiet`, `language`, `guess`. `y` before a vowel: `yes`.
  /(?<=q)u|(?<=g)u(?=[aeiy](?!t[iy]))|^y(?=[aeiou])/gu,
  // Compounds: `somebody`, `therefore`, `lifestyle`.
  /(?<=^(?:any|no|every)?(?:som|wher|ther|her))e(?=[^aeiouyrs])|(?<=^ev)e(?=ry)|(?<=^(?:be|there)?for)e(?=[bcfghlmnpw]|r[^aeiou]|s[eht]al?)|(?<=^(?:hom|lif|tim|wid|sid|guid|lin|bas|fir|saf|plac|hous|hors|nos|spac|stor|stat|not|mor|whit|car|whol|liv|us|mak|shap|ey|ston|smok|spar|troubl|typ|grap|gat|brid|lim|els|ic|chang))e(?=[bcfghjklmpqtvwy]|s[hkmpt][a-z])/gu,
  // Before endings: `careful`, `statement`, `rarely`, `safety`. `-ically` is `-icly`.
  /(?<=[aeiouy](?:[^aeiouy]|[dnrs][^aeiouy]|ngl|qu))e(?=ful|less|ness|ments?$|ly$|ty$|somes?$|things?$|wheres?$|times?$|lines?$|works?$|m[ae]n$)|(?<=ic)a(?=lly$)/gu,
  // Endings: `cause`, but `table` and `acre`; `makes`, but `wishes`; `used`, but `wanted`.
  /(?<=[aeiouy].{0,5})(?:(?<=[^aeiou])(?<![^aeiouylrw]l|[^aeiouyr]r)e|(?<=[^aeiousxzcg])(?<![sc]h|[^aeiouylrw]l|[^aeiouyr]r)es|(?<=[^aeioudt])(?<![^aeiouylrw]l|[^aeiouyr]r)ed)$/u,
]
const vowels = /[aeiouy]+/gu
/** Written vowels that are spoken one after the other: one syllable more each. */
const apart: readonly RegExp[] = [
  // `diabetes`, `radio`, `medium`, but `nation`, `social`, `behavior`, `million`.
  /(?<![tcsxg])i(?=a(?!g['e]))|[tc]i(?=at|alit)/gu,
  /(?<![tcsxglnvh])i(?=o)|[nv]i(?=ous)|[lnsvc]i(?=o[glpt])|ti(?=os?$)|gli(?=o)|psi(?=as?$)/gu,
  /i(?=u)/gu,
  // `patient` is two, `client` too; `easier`, `happiest`, `anxiety`, `science`.
  /(?<![tcrn]|[^aeiou]f|^f)i(?=en)|[^f]ri(?=en)|i(?=ers?$)|i(?=est$|ety$|eties$|eth)|[qd]'?i(?=et)|sci(?=en)|^anti(?=e)/gu,
  /cre(?=at(?!u))|the(?=at|ist|ism)|(?<=^(?:inter|over|un)?r)e(?=act)|^re(?=ad[jm]|all[oy]c|app|arr|ass|elec|ente|estab|eval|exa|us[aei]|up|un[ie]|i[nmt][a-z]{2})|^pre(?=emp|exi|ec|op)|e(?=alit|aliz|alistic)|uce(?=a)|[gn]e(?=al)|o(?=e(?:a|ic))/gu,
  /(?<=[aeiouy][^aeiouy]{1,3})(?:e(?=as?$)|e(?=u[ms]s?$))/gu,
  /e(?=o(?!us|ple|pard|n$|ns$))|[nrsd]e(?=ous)|e(?=it[iy])/gu,
  // `player`, `beyond`, `lobbyist`, `seeing`, `doing`.
  /[aeou](?=y[aeo])|y(?=is[ht])|(?<=[^aeiou])y(?=ers?$)|[aeiouy](?=ing)/gu,
  // `usual`, `fluent`, `duet`, `virtuous`, `ruin`, `suicide`, `continuity`.
  /u(?=a(?!d['ei]|si|v['e])|en|e[lt]s?$|est$|ous|ity|itous|in(?!g)|id|icid)/gu,
  // `poem`, `stoic`, `chaos`, `coexist`, `myalgia`.
  /po(?=e[mt])|o(?=ics?$)|a(?=o|ic)|o(?=ac[it]|aff|amin|anal|elec|ima)|^co(?=ag|ale|ali|ex|ef|erc|oper|opt|ord|inc)|[^aeiou]y(?=a(?!rd)|u|o(?!n$|ns$))/gu,
  // Without a written vowel: `prism`, `rhythm`, `didn't`.
  /[is]sm(?=s?$|')|asm(?=s?$)|thm(?=s?$)|[^aeiou]n't/gu,
]

/**
 * Syllables of an English word: at least 1. Words that the rules of spelling get wrong are listed in
 * `syllable-exceptions.ts`. Each part of a hyphenated word counts. A number counts as one, and so does an acronym (two or more capitals, as in `MDMA` or
 * `PTSDs`); with `spelled` an acronym counts as the names of its letters, three for W.
 */
export function syllables(word: string, acronyms: 'one' | 'spelled' = 'one'): number {
  let sum = 0
  for (const part of word.split(/[-‑–/]/u)) {
    if (/^\d/u.test(part)) sum += 1
    else if (isAcronym(part)) sum += acronyms === 'one' ? 1 : letterNames(part)
    else sum += syllablesOf(part.toLowerCase().replaceAll('’', "'"))
  }
  return Math.max(1, sum)
}

/** Whether a word is read letter by letter: two or more capitals and digits, stops between them and a plural `s` allowed. */
export function isAcronym(word: string): boolean {
  return /^[\p{Lu}\d.]{2,}s?$/u.test(word)
}

function letterNames(word: string): number {
  let sum = 0
  for (const sign of word) if (/[\p{Lu}\d]/u.test(sign)) sum += sign === 'W' ? 3 : 1
  return sum
}

const syllablesOf = remember((word) => {
  if (!/\p{L}/u.test(word)) return 0
  return syllableExceptions.get(word) ?? byRules(word)
})

function byRules(word: string): number {
  const bare = word.replace(/'(?:s|d|re|m|ve|ll)?$/u, '')
  // `nurse's`, `clinic's`: the ending is a syllable only after a hiss.
  const hissed = /(?:[sxz]|[sc]h|[cgsz]e)'s$/u.test(word) ? 1 : 0
  const heard = silent.reduce((now, pattern) => now.replace(pattern, "'"), bare)
  const extra = apart.reduce((sum, pattern) => sum + (heard.match(pattern)?.length ?? 0), 0)
  return Math.max(1, (heard.match(vowels)?.length ?? 0) + extra) + hissed
}
