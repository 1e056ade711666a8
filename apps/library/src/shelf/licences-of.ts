import type { TopicData } from '@plainleaf/astro'

/** Terms that texts stand under. */
export interface Licence {
  /** Empty where a text states none. */
  name: string
  url: string | undefined
  /** Anybody may copy and change the text who says so: CC BY. Its relatives ask for more, or allow less. */
  isFree: boolean
}

/** The licences of some articles, each once. */
export function licencesOf(topics: readonly TopicData[]): Licence[] {
  const all = topics.map(({ license }) => ({
    name: license?.name ?? '',
    url: license?.url,
    isFree: /^CC-BY-\d/.test(license?.name ?? ''),
  }))
  return [...new Map(all.map((licence) => [licence.name, licence])).values()]
}
