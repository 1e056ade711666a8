import { hasWords, wordsIn } from '@plainleaf/html'
import type { Element } from 'hast'
import type { Chapter } from './chapters.ts'
import { h } from './h.ts'
import { ownWords } from './own-words.ts'

/** What the page after the cover says. */
export interface FrontPage {
  file: string
  lang: string
  title: string
  series?: string | undefined
  description?: string | undefined
  facts: Element
}

/** The page after the cover: title, what the book is about, and the facts about it. */
export function toFrontPage({ file, lang, title, series, description, facts }: FrontPage): Chapter {
  const line = (name: string, text: string | undefined): Element[] =>
    text?.trim() ? [h('p', { className: [name] }, text)] : []
  const id = '_title'
  const { aboutBook } = wordsIn(lang)
  const section = h(
    'section',
    { className: ['front'], 'epub:type': 'titlepage', ariaLabelledBy: [id] },
    ...line('series', series),
    ...line('book-title', title),
    ...line('description', description),
    h('h1', { id }, ownWords(aboutBook, lang)),
    facts,
  )
  return {
    document: {
      file,
      title: aboutBook,
      lang,
      matter: 'frontmatter',
      scopes: [],
      topicTitle: title,
      content: () => [section],
    },
    entry: { label: aboutBook, lang: hasWords(lang) ? lang : 'en', target: file, children: [] },
  }
}
