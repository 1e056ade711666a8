import type { TopicData } from './topic-data.ts'

/** TypeScript for Astro: `Entry` is what `data` holds, with the ids of these very topics and sections as literals. */
export function entryTypes(topics: readonly TopicData[]): string {
  const each = topics.map(
    ({ id, sections }) =>
      `  | Topic<${literal(id)}, ${sections.map((section) => literal(section.id)).join(' | ') || 'never'}>`,
  )
  return `import type { TopicData } from '@plainleaf/astro'

interface Topic<Id extends string, SectionId extends string> extends Omit<TopicData, 'id' | 'sections'> {
  id: Id
  sections: (Omit<TopicData['sections'][number], 'id'> & { id: SectionId })[]
}

export type Entry =
${each.join('\n') || '  never'}
`
}

function literal(text: string): string {
  return JSON.stringify(text)
}
