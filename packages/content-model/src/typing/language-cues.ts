import type { AspectRule } from './aspect-rule.ts'
import { arabic } from './languages/arabic.ts'
import { dutch } from './languages/dutch.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { italian } from './languages/italian.ts'
import { polish } from './languages/polish.ts'
import { portuguese } from './languages/portuguese.ts'
import { spanish } from './languages/spanish.ts'
import { swedish } from './languages/swedish.ts'

/** What typing knows of a language. Lists are words in lower case, parted by spaces. */
export interface LanguageCues {
  /** Cues in headings, specific before general: the first hit wins. */
  rules: readonly AspectRule[]
  /** Words that name nothing. */
  stop: string
  /** Words that name a part of any health page: never a document's own subject by themselves. */
  generic: string
  /** Nouns that make a name together with the word before them: "X therapy", "X disease". */
  naming: string
  /** Matches a title in lower case that names something done or given, not something people have. */
  treatment: RegExp
}

/** Each is made when a document in it is met: making its expressions takes longer than a short page. */
const languages: Readonly<Record<string, () => LanguageCues>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  sv: swedish,
  en: english,
}

const made = new Map<() => LanguageCues, LanguageCues>()

/** The cues of a language by its BCP 47 tag; those of English where there are none for it. */
export function cuesOf(lang: string): LanguageCues {
  const make = languages[lang.split('-')[0]!.toLowerCase()] ?? english
  const cues = made.get(make) ?? make()
  made.set(make, cues)
  return cues
}
