import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
}
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import type { Model } from 'wink-nlp'

declare function atob(base64: string): string

/** A machine that wink asks for when it opens a model, and runs only where its pipe has that step. */
const none = () => ({ machines: ['[]'], transformers: [] })

/**
 * What tagging needs of `wink-eng-lite-web-model`, for the same tags. Opened as it comes, the model copies three megabytes,
 * fills a table with 88,000 words of which a text has a few hundred, and reads what finds names and moods: a tenth of a
 * second, which is most of what a short page takes. It is reached by paths inside its package, whose version is pinned.
 */
export const winkModel: Model = {
  core: openCore,
  featureFn,
  pos,
  sbd: none,
  ner: none,
  negation: none,
  sa: none,
  metaCER: none,
  addons: {},
}

/** As `load-core-model.js` of the package does it; once, since the words of texts are added to it. */
function openCore(): typeof core {
  const { packing, features } = core
  // Where the command is bundled, these are numbers already.
  if (typeof core.lexicon === 'string') core.lexicon = toWords(core.lexicon)
  if (typeof core.xpansions === 'string') core.xpansions = toWords(core.xpansions)
  packing.efList = []
  for (const [name, [, mask = 0, shift = 0, own, kept]] of Object.entries(packing.layout)) {
    const feature = features[name]
    if (own === 0 && feature) {
      feature.hash = Object.create(null)
      for (const [at, value] of feature.list.entries()) feature.hash[value] = at
      feature.intrinsicSize = feature.index = feature.list.length
      feature.maxIndex = mask >>> shift
    }
    if (kept === 1) packing.efList.push(name)
  }
  const { lexeme, posClusters } = features
  lexeme.intrinsicSize = lexeme.index = lexeme.list.length
  lexeme.hash = placesIn(lexeme.list)
  posClusters.list = posClusters.list.map(
    (tags) =>
      new Set(
        String(tags)
          .split('_')
          .map((tag) => core.pos.hash[tag] ?? 0),
      ),
  )
  return core
}

/** The numbers of four bytes that a base64 text holds. */
function toWords(base64: string): Uint32Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return new Uint32Array(bytes.buffer)
}

/**
 * The place of each word in a list, found when it is asked for: after a first entry, which is no word, the list is sorted by
 * small letters, then by code unit. A place that was found stays, as do places that are set.
 */
export function placesIn(list: readonly string[]): Record<string, number> {
  const size = list.length
  const found = new Proxy(Object.create(null), {
    get: (_, word, places) => {
      const at = typeof word === 'string' ? placeOf(word, list, size) : undefined
      if (at !== undefined) places[word] = at
      return at
    },
  })
  return Object.create(found)
}

function placeOf(word: string, list: readonly string[], size: number): number | undefined {
  if (word === list[0]) return 0
  const small = word.toLowerCase()
  let low = 1
  let high = size - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const other = list[middle]!
    if (other === word) return middle
    const otherSmall = other.toLowerCase()
    const before = otherSmall === small ? other < word : otherSmall < small
    if (before) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
