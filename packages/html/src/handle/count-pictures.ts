import type { Element } from 'hast'
import { element } from '../element.ts'
import { hasWords, wordsIn } from '../words/words.ts'

/** A number out of 100, and whom it counts. */
export interface Counted {
  count: number
  group?: string | undefined
}

/** Numbers beside one another, each with ten by ten squares that `drawCounts` draws, and with words for who does not see them. */
export function countPictures(figures: readonly Counted[], lang: string): Element {
  const words = wordsIn(lang)
  // Our own words in a topic of a language that we have none in are English there (WCAG 3.1.2).
  const own = hasWords(lang) ? {} : { lang: 'en' }
  const pictures = figures.map(({ count, group }) => {
    const said = words.squares(count)
    const drawn = { className: ['squares'], role: 'img', dataCount: count }
    return element('div', { className: ['count'] }, [
      element('div', { ...drawn, ariaLabel: group ? `${said}: ${group}` : said, ...own }),
      element('p', {}, [
        element('strong', own, [words.outOf(count)]),
        ...(group ? [element('br'), group] : []),
      ]),
    ])
  })
  return element('div', { className: ['counts'] }, pictures)
}
