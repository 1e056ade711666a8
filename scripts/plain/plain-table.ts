import { beside, type Documents, readArticles, readSamples } from './documents.ts'
import { measure } from './measure.ts'
import { toTable } from './table.ts'

/** What is said where the samples are not beside the repository. */
export const notBeside =
  'The samples are not beside the repository (../shared/seeds): they are not measured.\n'

/** The table of the samples and of our own articles, as it is kept in packages/summary/plain.txt. */
export async function plainTable(): Promise<string> {
  const measured = async (title: string, { documents }: Documents, samples: boolean) =>
    toTable(
      title,
      documents.map(({ name, topic }) => measure(name, topic)),
      samples,
    )
  const lines = [
    'Plain-language summaries: measures and bars. Written by `pnpm plain`; do not edit.',
    '',
    ...(beside ? [...(await measured('samples', await readSamples(), true)), ''] : []),
    ...(await measured('our articles', await readArticles(), false)),
    '',
    ...legend,
  ]
  return `${lines.join('\n')}\n`
}

const legend = [
  'before, FKGL, joined, spelled: Flesch-Kincaid grade of the source; of the summary, an acronym as one syllable and items of lists',
  '  as sentences; with lists read in one breath; with acronyms read letter by letter. SMOG: an acronym as one syllable.',
  '>20 %, longest: share of sentences over 20 words, and words of the longest. rare, jargon: in 100 words; jargon is what nothing explains.',
  'passive, numbers, kept: in 100 sentences; numbers as the source has them, of all; what must be kept and is, of all.',
  'changes: sentences with a negation or a doubt lost or added. slots, sections: questions and sections of the source that are told, of all.',
  'words: of the summary without headings, fixed questions and the list of words. repeats: sentences that say what another says, in 100.',
]
