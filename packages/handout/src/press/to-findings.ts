import { type Finding, type Topic, visit } from '@plainleaf/content-model'
import type { Fault } from './engine.ts'
import { scripts } from './scripts.ts'

/** What the standard or an engine refuses, by what the engine says, with what to do. */
const known: [RegExp, string, string, string][] = [
  [
    /missing document title/u,
    'handout-no-title',
    'The document has no title',
    'Give it one: PDF/UA-1 (7.1) needs a title to announce',
  ],
  [
    /missing alt text/u,
    'handout-image-no-alt',
    'An image has no alternative text',
    'Say in a sentence what it shows, as its alternative text',
  ],
  [
    /skipped from heading|first heading must/u,
    'handout-heading-skipped',
    'A heading skips a level',
    'Give it the level below the heading that it belongs to',
  ],
  [
    /cannot write PDF\/A/u,
    'handout-archive-wasm',
    'The WebAssembly engine cannot write the archive form (PDF/A)',
    'Print without --archive, or with it on a platform with the native engine (Linux on x64)',
  ],
]

/** Faults of the engine as findings about the topic that was printed. */
export function toFindings(faults: readonly Fault[], topic: Topic): Finding[] {
  const found = new Map<string, Finding>()
  const glyphs = new Set<string>()
  for (const { message } of faults) {
    const text = /the text `"([^`]{1,200})"` could/u.exec(message)?.[1]
    if (text !== undefined) {
      for (const character of unescaped(text)) glyphs.add(character)
      continue
    }
    const [, ruleId, reason, note] = known.find(([pattern]) => pattern.test(message)) ?? []
    if (ruleId && reason && note) found.set(ruleId, { ruleId, reason, note })
    // The messages after the first say where it came from.
    else if (!found.has('unknown')) found.set('unknown', unknown(message))
  }
  if (glyphs.size > 0) found.set('glyphs', glyphFinding([...glyphs], topic))
  return [...found.values()]
}

/** The engine writes what does not print alone, such as a mark that stands above a letter, as `\u{f7c}`. */
function unescaped(text: string): string {
  return text.replace(
    /\\u\{([0-9a-f]{1,6})\}|\\(.)/gu,
    (_, code: string | undefined, mark: string) =>
      code === undefined ? mark : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

/** More than this many characters are not listed. */
const most = 8

function glyphFinding(glyphs: string[], topic: Topic): Finding {
  const shown = glyphs.slice(0, most).map((glyph) => {
    const code = (glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `${glyph} (U+${code})`
  })
  const more = glyphs.length > most ? ` and ${glyphs.length - most} more` : ''
  return {
    ruleId: 'handout-glyph-missing',
    reason: `The fonts of handouts cannot show ${shown.join(', ')}${more}`,
    note: toDo(glyphs),
    place: placeOf(glyphs[0] ?? '', topic),
  }
}

/** What shows characters, by the script of the first that has one. */
function toDo(glyphs: readonly string[]): string {
  const [script] = glyphs.flatMap(
    (glyph) => scripts.find(({ letters }) => letters.test(glyph)) ?? [],
  )
  if (!script) {
    return 'Write it with other characters, or give a folder with a font for its script (--font)'
  }
  const { name, fonts, typeface } = script
  const given = `a folder with a font for the ${name} script (--font), such as ${typeface}`
  return fonts ? `Install ${fonts} beside plainleaf, or give ${given}` : `Give ${given}`
}

/** Where a text first stands in the source. */
export function placeOf(text: string, topic: Topic): Finding['place'] {
  let place: Finding['place']
  visit(topic, (node) => {
    if (place) return false
    if (node.type === 'text' && node.value.includes(text)) place = node.position
    return undefined
  })
  return place
}

function unknown(message: string): Finding {
  return {
    ruleId: 'handout-engine-refused',
    reason: `The engine refused the handout (${message})`,
    note: 'Report this with the document: the template should never lead to it',
  }
}
