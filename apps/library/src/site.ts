import type { Theme } from '@plainleaf/content-model'

/** What a team changes to make the library its own. */
export const site = {
  name: 'Plainleaf Library',
  description:
    'Health articles in two versions: the full text with its sources, and the same in plain language. To read, search, print and keep.',
  /** Language of the pages that belong to no one collection, as a BCP 47 tag. Absent: that of the collections, English where they differ. */
  lang: undefined as string | undefined,
  publisher: 'Plainleaf',
  /**
   * Folders of collections in the order in which they were published; others follow by name. Where two have a topic of one id, the
   * earlier keeps its address: whoever adds a collection adds it here, at the end.
   */
  collections: ['mdma-assisted-therapy'] as readonly string[],
  /** One colour is enough: both schemes are made from it, with the contrast that text needs. */
  theme: { colour: '#12604f' } satisfies Theme as Theme,
  /** What takes the place of made colours in the dark scheme. A test holds it to the contrast that text needs. */
  dark: { accent: '#8fdcc4', mark: '#4fb394' } as Readonly<Record<string, string>>,
  /** The section that says where a treatment stands in law, by collection. It is shown at the top of each of its articles. */
  standing: {
    'mdma-assisted-therapy': { topic: 'is-it-approved', section: 'is-it-approved' },
  } as Readonly<Record<string, { topic: string; section: string }>>,
} as const
