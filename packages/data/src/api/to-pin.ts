import type { OutputFile } from '@plainleaf/content-model'
import { sha256Hex } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import { moving, type RevisionJson, type TopicJson } from './topic-json.ts'

/**
 * The words of a topic's JSON as a file that never changes, and its href from that JSON. The address holds the words' revision and
 * twelve digits of the file's own SHA-256: what the content hash does not cover, such as markup, licence and addresses, cannot
 * change under it either. What moves without the words, such as days of review, is left out, so that it does not move the
 * address. `variant` stands in the name of the latest document.
 */
export function toPin(json: TopicJson, variant = ''): { file: OutputFile; href: string } {
  const words = Object.fromEntries(
    Object.entries(json).filter(([key]) => !Object.hasOwn(moving, key)),
  ) as Omit<TopicJson, keyof typeof moving>
  const { identifier } = json
  const pin: RevisionJson = {
    ...words,
    url: lower(json.url),
    webpage: lower(json.webpage),
    hasPart: json.hasPart.map((part) => ({ ...part, url: lower(part.url) })),
    exampleOfWork: {
      '@type': 'MedicalWebPage',
      identifier,
      url: `../../topics/${identifier}${variant}.json`,
    },
  }
  const content = toJson(pin)
  const path = `r/${identifier}/${json.version}-${sha256Hex(content).slice(0, 12)}.json`
  return { file: { path: `v1/${path}`, content, immutable: true }, href: `../${path}` }
}

/** The same href for a file that stands one folder deeper. */
function lower(url: string | undefined): string | undefined {
  return url?.startsWith('../') ? `../${url}` : url
}
