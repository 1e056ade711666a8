import {
  modifiedDate,
  type OutputContext,
  type Section,
  type Topic,
  toBibliography,
} from '@plainleaf/content-model'
import { collectionPalette } from '@plainleaf/html'
import { type Book, coverFile, navFile } from './book.ts'
import { type BookLinks, chapterContext } from './book-links.ts'
import { type Chapter, toChapter, toJoinedChapter } from './chapters.ts'
import { factList, factsOf, factsOfPublication, sourceInWords } from './facts.ts'
import { fileNames, fileWish } from './file-names.ts'
import { finishDocuments } from './finish-documents.ts'
import { toFrontPage } from './front-page.ts'
import { toGlossarySection, usedEntries } from './glossary.ts'
import { images } from './images.ts'
import { glossaryFor, linkTerms } from './link-terms.ts'
import { plainOpening } from './plain-opening.ts'
import { listsReferences, toReferencesSection } from './references-section.ts'
import { tidy } from './tidy.ts'
import { mapPair, toPair, withSection } from './topic-pair.ts'
import { uuid } from './uuid.ts'

/** The book of one topic: about it, in plain language, its sections, words explained, references, disclaimer. */
export async function fromTopic(source: Topic, context: OutputContext): Promise<Book> {
  const { collection } = context
  const words = glossaryFor(source, collection)
  const pair = mapPair(toPair(source, context), (topic) => linkTerms(topic, words))
  const both = pair.plain ? [pair.full, pair.plain] : [pair.full]
  const entries = usedEntries(collection.glossary, both)
  const glossary = entries.length > 0 ? toGlossarySection(entries) : undefined
  const { full, plain } = mapPair(pair, (topic) => withSection(topic, glossary))
  const listed = full.references.length > 0 && !listsReferences(full)
  const references = listed ? toReferencesSection(full.references) : undefined
  const topic = withSection(full, references)

  const pictures = images()
  const links: BookLinks = {
    context,
    images: pictures,
    bibliography: toBibliography(topic.references, {
      style: collection.citationStyle,
      lang: topic.lang,
    }),
    paginated: topic.id,
    holds: (id) => id === topic.id,
  }
  const names = fileNames([coverFile, navFile])
  const front = toFrontPage({
    file: names('about'),
    lang: topic.lang,
    title: topic.title,
    series: seriesOf(topic.title, collection.title),
    description: topic.meta.description,
    facts: factList([...factsOf(topic), ...factsOfPublication(collection, topic.lang)], topic.lang),
  })
  const inFull = chapterContext(topic, source, [topic.id], links)
  const inPlain = plain && chapterContext(plain, source, [`plain:${topic.id}`, topic.id], links)
  const opening: Chapter[] =
    plain && inPlain
      ? [
          toJoinedChapter(
            { ...plainOpening(plain), file: names('plain') },
            ({ children }) => children.filter((section) => section !== glossary),
            () => inPlain,
          ),
        ]
      : []
  const chapters = inBookOrder(topic, glossary).map(({ section, matter }) =>
    toChapter(topic.children.indexOf(section), names(fileWish(section.id)), () => inFull, matter),
  )
  const all = [front, ...opening, ...chapters]
  const text = [...opening, ...chapters][0] ?? front
  const starts = new Map([[topic.id, (chapters[0] ?? text).document.file]])
  const { meta } = topic
  return {
    ...(await finishDocuments(all, starts, text, context)),
    name: topic.id,
    identifier: `urn:uuid:${uuid(`topic/${collection.id}/${topic.id}`)}`,
    title: topic.title,
    series: seriesOf(topic.title, collection.title),
    lang: topic.lang,
    languages: [topic.lang],
    description: meta.description,
    authors: meta.authors,
    reviewers: meta.reviewedBy,
    publisher: collection.publisher,
    licence: meta.licence ?? collection.licence,
    sources: [sourceOf(topic)],
    keywords: meta.keywords,
    subjects: meta.subjects ?? [],
    claim: collection.accessibility,
    palette: collectionPalette(collection),
    modified: modifiedDate([source], context.epoch, collection.advisories),
    date: meta.lastChecked,
    pageSource: sourceOf(topic),
    images: pictures.all(),
  }
}

/** The sections in reading order: references and disclaimers stand at the end, after the words explained. */
function inBookOrder(
  topic: Topic,
  glossary: Section | undefined,
): { section: Section; matter: 'bodymatter' | 'backmatter' }[] {
  const of = (test: (section: Section) => boolean): Section[] => topic.children.filter(test)
  const text = of((one) => one !== glossary && !['references', 'disclaimer'].includes(one.kind))
  const back = [
    ...of((one) => one === glossary),
    ...of(({ kind }) => kind === 'references'),
    ...of(({ kind }) => kind === 'disclaimer'),
  ]
  return [
    ...text.map((section) => ({ section, matter: 'bodymatter' as const })),
    ...back.map((section) => ({ section, matter: 'backmatter' as const })),
  ]
}

/** The collection's name, unless the topic bears it itself. */
function seriesOf(title: string, series: string): string | undefined {
  return tidy(series) === '' || tidy(series) === title ? undefined : tidy(series)
}

/** What a topic was made from, with the hash of its bytes where it is known. */
export function sourceOf({ meta: { source }, lang }: Topic): string {
  return sourceInWords(source, lang) + (source.sha256 ? `, SHA-256 ${source.sha256}` : '')
}
