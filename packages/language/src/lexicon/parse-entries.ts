import { type Condition, conditionClasses } from './condition.ts'
import type { Entry, EntryPos, FormName, Phrase } from './entry.ts'

const parts: ReadonlySet<string> = new Set(['verb', 'noun', 'adj', 'adv', 'phrase'])
const forms: ReadonlySet<string> = new Set(
  'base third past participle ing singular plural'.split(' '),
)
/** A noun phrase inflects in the word before one of these. */
const links: ReadonlySet<string> = new Set(
  'of in for with to from on at by between around inside about'.split(' '),
)

/**
 * Entries of the lexicon from their line format: `lemma, variant | pos | plain | conditions | sentence > plain sentence`.
 * Blank lines and lines that start with `#` are left out.
 *
 * @throws {SyntaxError} When a line has not five parts, an unknown part of speech, condition or form.
 */
export function parseEntries(text: string): Entry[] {
  return linesOf(text).map((line) => {
    const fields = line.split('|').map((field) => field.trim())
    const [lemmas, pos, plain, conditions, example] = fields
    const [before, after, more] = (example ?? '').split(' > ')
    if (fields.length !== 5 || !lemmas || !plain || !before || !after || more !== undefined)
      throw new SyntaxError(`A lexicon line needs five parts and an example: ${line}`)
    if (!parts.has(pos!)) throw new SyntaxError(`Unknown part of speech "${pos}": ${line}`)
    const items = conditions!.split(/\s+/u).filter(Boolean)
    return {
      lemmas: lemmas.split(',').map((lemma) => toPhrase(lemma.trim(), pos as EntryPos)),
      pos: pos as EntryPos,
      plain: toPhrase(plain, pos as EntryPos),
      conditions: items
        .filter((item) => !item.startsWith('only:'))
        .map((item) => toCondition(item, line)),
      only: items.filter((item) => item.startsWith('only:')).flatMap((item) => toForms(item, line)),
      example: { before: before.trim(), after: after.trim() },
      line,
    }
  })
}

/** The lines of a data file that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function toPhrase(text: string, pos: EntryPos): Phrase {
  const marked = text.split(/\s+/u)
  const star = marked.findIndex((word) => word.endsWith('*'))
  const words = marked.map((word) => word.replace(/\*$/u, ''))
  if (star >= 0) return { words, head: star }
  if (pos !== 'noun') return { words, head: 0 }
  const link = words.findIndex((word, at) => at > 0 && links.has(word))
  return { words, head: (link < 0 ? words.length : link) - 1 }
}

function toCondition(item: string, line: string): Condition {
  const match = /^([+-])(next|prev|has):(.+)$/u.exec(item)
  if (!match) throw new SyntaxError(`Unknown condition "${item}": ${line}`)
  const values = match[3]!.split(',').filter(Boolean)
  for (const value of values) {
    const name = /^<(.*)>$/u.exec(value)?.[1]
    if (name !== undefined && !conditionClasses.has(name))
      throw new SyntaxError(`Unknown class "${value}": ${line}`)
  }
  return { wanted: match[1] === '+', where: match[2] as Condition['where'], values }
}

function toForms(item: string, line: string): FormName[] {
  return item
    .slice('only:'.length)
    .split(',')
    .map((name) => {
      if (!forms.has(name)) throw new SyntaxError(`Unknown form "${name}": ${line}`)
      return name as FormName
    })
}
