import {
  type Collection,
  modifiedDate,
  type OutputContext,
  type Reference,
  type Section,
  type Subject,
  type Topic,
  toBibliography,
} from '@plainleaf/content-model'
import { collectionPalette, headingOf } from '@plainleaf/html'
import { toAspectIndex } from './aspect-index.ts'
import { type Book, coverFile, navFile, type TocEntry } from './book.ts'
import { type BookLinks, chapterContext } from './book-links.ts'
import { type Chapter, type ChapterContext, toChapter, toJoinedChapter } from './chapters.ts'
import { factList, factsOf, factsOfCollection, factsOfPublication } from './facts.ts'
import { fileNames, fileWish } from './file-names.ts'
import { finishDocuments } from './finish-documents.ts'
import { sourceOf } from './from-topic.ts'
import { toFrontPage } from './front-page.ts'
import { toGlossarySection } from './glossary.ts'
import { h } from './h.ts'
import { images } from './images.ts'
import { languageTag } from './language-tag.ts'
import { latest } from './latest.ts'
import { glossaryFor, linkTerms } from './link-terms.ts'
import { mergeReferences } from './merge-references.ts'
import { plainOpening } from './plain-opening.ts'
import { toReferencesSection, withoutReferenceLists } from './references-section.ts'
import { tidy } from './tidy.ts'
import { mapPair, type TopicPair, toPair, withSection } from './topic-pair.ts'
import { treeIds } from './tree-ids.ts'
import { uuid } from './uuid.ts'

/** Scope of the documents that all topics share. No topic has an empty id. */
const shared = ''

/** The book of a collection: a part for each topic, then one glossary, one list of references and one index for all. */
export async function fromCollection(
  collection: Collection,
  name: string,
  context: OutputContext,
): Promise<Book> {
  const lang = languageTag(collection.lang)
  const { topics } = collection
  const title = tidy(collection.title) || collection.id
  const pairs = await pairsOf(collection, context)
  const back = backMatter({ ...collection, title }, lang, pairs.references)
  const glossary = back.children.find(({ kind }) => kind === 'glossary')
  const pictures = images()
  const ids = new Set(topics.map(({ id }) => id))
  const style = collection.citationStyle
  const bibliography = toBibliography(back.references, { style, lang })
  // Two sources would have two pages 12.
  const printed = topics.filter(({ meta }) => meta.source.pages)
  const paginated = printed.length === 1 ? printed[0] : undefined
  const links: BookLinks = {
    context,
    images: pictures,
    bibliography,
    paginated: paginated?.id,
    holds: (id) => ids.has(id),
  }
  const names = fileNames([coverFile, navFile])

  const front = toFrontPage({
    file: names('about'),
    lang,
    title,
    description: collection.description,
    facts: factList(
      [...factsOfCollection(collection), ...factsOfPublication(collection, lang)],
      lang,
    ),
  })
  const ends = back.children.map((section) => names(fileWish(section.id)))
  const pairAt = latest((index) =>
    mapPair(pairs.at(index), (topic) => withSection(topic, glossary)),
  )
  const parts: ReturnType<typeof toPart>[] = []
  for (const [index, source] of topics.entries()) {
    parts.push(toPart(() => pairAt(index), source, { glossary, names, links }))
    await context.rest?.()
  }
  const shareds = [
    ...ends.map((file, index) =>
      toChapter(index, file, () => chapterContext(back, back, [shared], links), 'backmatter'),
    ),
    ...toAspectIndex(topics, { file: () => names('index'), lang, title }),
  ]
  const all = [front, ...parts.flatMap(({ chapters }) => chapters), ...shareds]
  const starts = new Map(parts.map(({ id, chapters }) => [id, chapters[0]!.document.file]))
  const toc = [
    front.entry,
    ...parts.map(({ entry }) => entry),
    ...shareds.map(({ entry }) => entry),
  ]
  const meta = topics.map((topic) => topic.meta)
  const unique = (values: readonly string[]): string[] => [...new Set(values)]
  return {
    ...(await finishDocuments(all, starts, parts[0]?.chapters[0] ?? front, context, toc)),
    name,
    identifier: `urn:uuid:${uuid(`collection/${collection.id}`)}`,
    title,
    lang,
    languages: unique([lang, ...topics.map((topic) => languageTag(topic.lang))]),
    description: collection.description,
    authors: unique(meta.flatMap(({ authors }) => authors)),
    reviewers: unique(meta.flatMap(({ reviewedBy }) => reviewedBy)),
    publisher: collection.publisher,
    licence: collection.licence,
    sources: topics.map(sourceOf),
    keywords: unique(meta.flatMap(({ keywords }) => keywords)),
    subjects: uniqueSubjects(meta.flatMap(({ subjects }) => subjects ?? [])),
    claim: collection.accessibility,
    palette: collectionPalette(collection),
    modified: modifiedDate(topics, context.epoch, collection.advisories),
    date: meta
      .flatMap(({ lastChecked }) => lastChecked ?? [])
      .sort()
      .at(-1),
    pageSource: paginated && sourceOf(paginated),
    images: pictures.all(),
  }
}

/** The topics of a collection as its book shows them. */
interface Pairs {
  references: Reference[]
  /** Made anew at every call: citing the common list, without a list of its own, with its terms marked. */
  at(index: number): TopicPair
}

/** Looks through all topics for their references, which become one list. */
async function pairsOf(collection: Collection, context: OutputContext): Promise<Pairs> {
  const { topics } = collection
  const at = latest((index) => toPair(topics[index]!, context))
  const taken = new Set<string>()
  for (const [index] of topics.entries()) {
    for (const topic of inBoth(at(index))) for (const id of treeIds(topic)) taken.add(id)
    await context.rest?.()
  }
  const merged = mergeReferences(taken)
  for (const [index] of topics.entries()) {
    for (const topic of inBoth(at(index))) merged.add(topic)
    await context.rest?.()
  }
  return {
    references: merged.all(),
    at: (index) =>
      mapPair(at(index), (topic) =>
        linkTerms(withoutReferenceLists(merged.cite(topic)), glossaryFor(topic, collection)),
      ),
  }
}

function inBoth({ full, plain }: TopicPair): Topic[] {
  return plain ? [full, plain] : [full]
}

/** Subjects of which no two are the same, code or else name. */
function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  const keyOf = ({ name, scheme, code }: Subject): string => JSON.stringify([scheme, code ?? name])
  return [...new Map(subjects.map((one) => [keyOf(one), one])).values()]
}

/** What all topics share, as a topic of its own, so that it is converted like any other. */
function backMatter(
  { glossary, title }: Collection,
  lang: string,
  references: readonly Reference[],
): Topic {
  return {
    type: 'topic',
    id: shared,
    variant: 'full',
    title,
    lang,
    meta: {
      source: { format: 'collection' },
      authors: [],
      reviewedBy: [],
      keywords: [],
      sources: [],
    },
    children: [
      ...(glossary.length > 0 ? [toGlossarySection(glossary)] : []),
      ...(references.length > 0 ? [toReferencesSection(references)] : []),
    ],
    references: [...references],
    dropped: [],
  }
}

interface PartContext {
  glossary: Section | undefined
  names: (wish: string) => string
  links: BookLinks
}

/** A part: the topic's title with its facts and opening words, its plain language, its sections. */
function toPart(
  pair: () => TopicPair,
  source: Topic,
  { glossary, names, links }: PartContext,
): { id: string; chapters: Chapter[]; entry: TocEntry } {
  const { full, plain } = pair()
  const { id } = full
  const inFull = (): ChapterContext => chapterContext(pair().full, source, [id, shared], links)
  const own = full.children.filter((section) => section !== glossary)
  const [first] = own
  const opens = first !== undefined && headingOf(first).length === 0
  const { description } = full.meta
  const part = toJoinedChapter(
    {
      title: full.title,
      file: names(id),
      role: 'part',
      before: [...(description ? [h('p', { className: ['description'] }, description)] : [])],
      after: [factList(factsOf(full), full.lang)],
    },
    ({ children }) => (opens ? children.slice(0, 1) : []),
    inFull,
  )
  const plainFile = plain && names(`${id}-plain`)
  const scopes = [`plain:${id}`, id, shared]
  const inPlain =
    plain && plainFile
      ? [
          toJoinedChapter(
            { ...plainOpening(plain), file: plainFile },
            ({ children }) => children.filter((section) => section !== glossary),
            () => chapterContext(pair().plain!, source, scopes, links),
          ),
        ]
      : []
  const sections = own.flatMap((section, index) =>
    opens && index === 0
      ? []
      : [toChapter(index, names(`${id}-${section.id}`), inFull, 'bodymatter')],
  )
  const chapters = [...inPlain, ...sections]
  const children = [...part.entry.children, ...chapters.map(({ entry }) => entry)]
  return { id, chapters: [part, ...chapters], entry: { ...part.entry, children } }
}
