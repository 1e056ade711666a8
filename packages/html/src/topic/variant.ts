import { plainNotice, type Section, type Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import type { HastContext } from '../context.ts'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { prefixIds } from '../page/settle-ids.ts'
import { ranks } from '../ranks.ts'
import { blocksToHast, sectionToHast } from '../to-hast.ts'
import { wordsIn } from '../words/words.ts'
import { contents } from './contents.ts'
import { openAsNotes } from './notes.ts'
import { noticesAbove } from './notices.ts'

/** How a variant finds what lies outside it. */
export type Links = Pick<HastContext, 'hrefOfTopic' | 'imageOf' | 'bibliography' | 'noticed'> & {
  /** Page of all words that the collection explains. */
  glossary: string | undefined
}

/** The text of one variant with its contents list, key points first. */
function text(topic: Topic, contentsName: string, links: Links): Element {
  const rank = ranks(topic.children)
  const context: HastContext = {
    ...links,
    topic,
    counts: true,
    shortReferences: true,
    hrefOf: (id) => `#${id}`,
    rankOf: (section) => rank.get(section) ?? 2,
  }
  const first = topic.children.filter((section) => section.kind === 'keyPoints')
  const rest = topic.children.filter((section) => section.kind !== 'keyPoints')
  const toHast = (section: Section): Element => {
    const made = sectionToHast(section, context)
    if (section.id === '_glossary') made.children.push(...allWords(topic, links))
    return made
  }
  const body = element('div', { className: ['text'] }, rest.map(toHast))
  const above = [...blocksToHast(noticesAbove(context), context), ...first.map(toHast)]
  openAsNotes([element('div', {}, above), body], body, topic.lang)
  return element('div', { className: ['columns'] }, [
    ...(topic.variant === 'plain' ? [notice(topic)] : []),
    ...above,
    ...contents([...first, ...rest], contentsName, context),
    body,
  ])
}

/** A short form must not be taken for the whole. */
function notice(plain: Topic): Element {
  return element('p', { className: ['extract'], ...english(plain.lang) }, [plainNotice(plain)])
}

/** From the words of one text to those of all. */
function allWords({ lang }: Topic, { glossary }: Links): Element[] {
  if (glossary === undefined) return []
  return [
    element('p', { className: ['all-words'], ...english(lang) }, [
      element('a', { href: glossary }, [wordsIn(lang).allWords]),
    ]),
  ]
}

/** The full text alone. */
export function onlyVariant(topic: Topic, links: Links): Element[] {
  return [text(topic, wordsIn(topic.lang).onThisPage, links)]
}

/**
 * Both texts, with links between them. No script: the style sheet shows the plain text while the address points
 * into it (`:target`), so the switch works with the keyboard, the back button and in a bookmark; a browser without
 * `:has()` shows both, one after the other. Ids of the plain text get the prefix `plain.`.
 */
export function bothVariants(
  full: Topic,
  plain: Topic,
  fullIds: ReadonlySet<string>,
  links: Links,
): Element[] {
  const own = english(full.lang)
  const words = wordsIn(full.lang)
  const plainText = text(plain, words.onThisPagePlain, {
    ...links,
    hrefOfTopic: (topic, id) =>
      topic === full.id && id && fullIds.has(id) ? `#${id}` : links.hrefOfTopic(topic, id),
  })
  // A section may be called `plain.…` in its source; no id starts with `_`.
  const taken = [...fullIds].some((id) => id.startsWith('plain.'))
  prefixIds([plainText], taken ? '_plain.' : 'plain.')
  return [
    element('div', { className: ['variant'], id: '_full' }, [
      versions([here(words.fullText), element('a', { href: '#_plain' }, [words.plainLanguage])]),
      text(full, words.onThisPage, links),
    ]),
    element(
      'div',
      { className: ['variant'], id: '_plain', role: 'region', ariaLabel: words.plainVersion },
      [
        versions([element('a', { href: '#_full' }, [words.fullText]), here(words.plainLanguage)]),
        plainText,
      ],
    ),
  ]

  function versions(children: Element[]): Element {
    return element(
      'div',
      { className: ['versions'], role: 'group', ariaLabel: words.versions, ...own },
      children,
    )
  }
  function here(name: string): Element {
    return element('span', { ariaCurrent: 'true' }, [name])
  }
}
