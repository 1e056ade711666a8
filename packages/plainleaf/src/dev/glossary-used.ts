import { type GlossaryEntry, type Topic, visit } from '@plainleaf/content-model'

const known = new WeakMap<Topic, { glossary: string; used: readonly GlossaryEntry[] }>()

/**
 * The entries of a glossary that can matter to a topic: those its terms point to, and those of which some form begins with
 * a word that stands in it or in its plain-language variant, whose words can be others. Rather one too many than one too
 * few; worked out once for each topic and glossary.
 */
export function glossaryUsed(
  topic: Topic,
  plain: Topic | undefined,
  glossary: readonly GlossaryEntry[],
): readonly GlossaryEntry[] {
  const text = JSON.stringify(glossary)
  const found = known.get(plain ?? topic)
  if (found?.glossary === text) return found.used
  const used = find(plain ? [topic, plain] : [topic], glossary)
  known.set(plain ?? topic, { glossary: text, used })
  return used
}

function find(variants: readonly Topic[], glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const terms = new Set<string>()
  for (const variant of variants) {
    visit(variant, (node) => {
      if (node.type === 'term') terms.add(node.id)
    })
  }
  const texts = variants.map((variant) => JSON.stringify(variant).toLowerCase())
  const stands = (form: string): boolean => {
    const first = /[\p{L}\p{N}]+/u.exec(form)?.[0].toLowerCase()
    return first === undefined || texts.some((text) => text.includes(first))
  }
  return glossary.filter(
    ({ id, term, aliases }) => terms.has(id) || stands(term) || aliases.some(stands),
  )
}
