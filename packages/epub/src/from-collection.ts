import {
  type Collection,
  modifiedDate,
  type OutputContext,
  type Reference,
  type Section,
  type Topic,
} from '@plainleaf/content-model'
import { headingOf } from '@plainleaf/html'
import { type Book, coverFile, navFile, type TocEntry } from './book.ts'
import { type BookLinks, chapterContext } from './book-links.ts'
import { type Chapter, toChapter, toJoinedChapter } from './chapters.ts'
import { factList, factsOf, factsOfCollection, factsOfPublication } from './facts.ts'
import { fileNames, fileWish } from './file-names.ts'
import { finishDocuments } from './finish-documents.ts'
import { sourceOf } from './from-topic.ts'
import { toFrontPage } from './front-page.ts'
import { toGlossarySection } from './glossary.ts'
import { h } from './h.ts'
import { images } from './images.ts'
import { landmarksOf } from './landmarks.ts'
import { languageTag } from './language-tag.ts'
import { mergeReferences } from './merge-references.ts'
import { plainOpening } from './plain-opening.ts'
import { toReferencesSection, withoutReferenceLists } from './references-section.ts'
import { tidy } from './tidy.ts'
import { mapPair, type TopicPair, toPair, withSection } from './topic-pair.ts'
import { uuid } from './uuid.ts'

/** Scope of the documents that all topics share. No topic has an empty id. */
const shared = ''

/** The book of a collection: a part for each topic, then one glossary and one list of references for all. */
export function fromCollection(collection: Collection, name: string, context: OutputContext): Book {
  const lang = languageTag(collection.lang)
  const { topics } = collection
  const title = tidy(collection.title) || collection.id
  const merged = mergePairs(topics.map((topic) => toPair(topic, context)))
  const back = backMatter({ ...collection, title }, lang, merged.references)
  const glossary = back.children.find(({ kind }) => kind === 'glossary')
  const pictures = images()
  const ids = new Set(topics.map(({ id }) => id))
  const links: BookLinks = { context, images: pictures, holds: (id) => ids.has(id) }
  const names = fileNames([coverFile, navFile])

  const front = toFrontPage({
    file: names('about'),
    lang,
    title,
    description: collection.description,
    facts: factList([...factsOfCollection(collection), ...factsOfPublication(collection)], lang),
  })
  const ends = back.children.map((section) => ({ section, file: names(fileWish(section.id)) }))
  const parts = merged.pairs.map((pair, index) =>
    toPart(pair, topics[index]!, { glossary, names, links }),
  )
  const shareds = ends.map(({ section, file }) =>
    toChapter(section, file, chapterContext(back, back, [shared], links), 'backmatter'),
  )
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
    ...finishDocuments(all, starts, toc),
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
    modified: modifiedDate(topics, context.epoch),
    date: meta
      .flatMap(({ lastChecked }) => lastChecked ?? [])
      .sort()
      .at(-1),
    landmarks: landmarksOf(all, parts[0]?.chapters[0] ?? front),
    images: pictures.all(),
  }
}

interface MergedPairs {
  pairs: TopicPair[]
  references: Reference[]
}

/** All topics citing one list of references, without lists of their own. */
function mergePairs(pairs: readonly TopicPair[]): MergedPairs {
  const flat = pairs.flatMap(({ full, plain }) => (plain ? [full, plain] : [full]))
  const { references, topics } = mergeReferences(flat)
  const changed = new Map(flat.map((topic, index) => [topic, topics[index]!]))
  const change = (topic: Topic): Topic => withoutReferenceLists(changed.get(topic) ?? topic)
  return { references, pairs: pairs.map((pair) => mapPair(pair, change)) }
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
  pair: TopicPair,
  source: Topic,
  { glossary, names, links }: PartContext,
): { id: string; chapters: Chapter[]; entry: TocEntry } {
  const { full, plain } = mapPair(pair, (topic) => withSection(topic, glossary))
  const { id } = full
  const context = chapterContext(full, source, [id, shared], links)
  const [first, ...rest] = pair.full.children
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
    opens ? [first] : [],
    context,
  )
  const inPlain =
    plain && pair.plain
      ? [
          toJoinedChapter(
            { ...plainOpening(plain), file: names(`${id}-plain`) },
            pair.plain.children,
            chapterContext(plain, source, [`plain:${id}`, id, shared], links),
          ),
        ]
      : []
  const sections = (opens ? rest : pair.full.children).map((section) =>
    toChapter(section, names(`${id}-${section.id}`), context, 'bodymatter'),
  )
  const chapters = [...inPlain, ...sections]
  const children = [...part.entry.children, ...chapters.map(({ entry }) => entry)]
  return { id, chapters: [part, ...chapters], entry: { ...part.entry, children } }
}
