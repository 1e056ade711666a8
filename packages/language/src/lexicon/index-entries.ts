import { nounPlural } from '../inflect/noun-plural.ts'
import { type VerbForms, verbForms } from '../inflect/verb-forms.ts'
import type { Entry, FormName, Phrase } from './entry.ts'

/** One written form of a lemma: its words, and which forms it may be (`treated` is past and participle). */
export interface WrittenForm {
  entry: Entry
  words: string[]
  /** Place of the word that inflects; variants of a lemma may differ in it. */
  head: number
  forms: FormName[]
}

/** Written forms by their first word, longest first; among equals in the order of the entries. */
export type LexiconIndex = ReadonlyMap<string, WrittenForm[]>

/** Every form of every lemma, ready to be looked up by its first word. */
export function indexEntries(entries: readonly Entry[]): LexiconIndex {
  const index = new Map<string, WrittenForm[]>()
  for (const entry of entries)
    for (const lemma of entry.lemmas)
      for (const form of writtenForms(entry, lemma)) {
        const first = form.words[0]!
        const found = index.get(first)
        if (found) found.push(form)
        else index.set(first, [form])
      }
  for (const found of index.values()) found.sort((a, b) => b.words.length - a.words.length)
  return index
}

function writtenForms(entry: Entry, lemma: Phrase): WrittenForm[] {
  const byText = new Map<string, WrittenForm>()
  for (const form of formsOf(entry)) {
    const words = inflect(lemma, entry.pos, form).map((word) => word.toLowerCase())
    const key = words.join(' ')
    const known = byText.get(key)
    if (known) known.forms.push(form)
    else byText.set(key, { entry, words, head: lemma.head, forms: [form] })
  }
  return [...byText.values()]
}

function formsOf({ pos, only }: Entry): FormName[] {
  const all: FormName[] =
    pos === 'verb'
      ? ['base', 'third', 'past', 'participle', 'ing']
      : pos === 'noun'
        ? ['singular', 'plural']
        : ['fixed']
  return only.length > 0 ? all.filter((form) => only.includes(form)) : all
}

/** A phrase with its head in a form. */
export function inflect(phrase: Phrase, pos: Entry['pos'], form: FormName): string[] {
  const { words, head } = phrase
  if (pos === 'verb') {
    const forms: VerbForms = verbForms(words[head]!)
    return words.with(head, forms[form as keyof VerbForms])
  }
  return form === 'plural' ? words.with(head, nounPlural(words[head]!)) : words
}
