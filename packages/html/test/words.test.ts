import { healthAspects } from '@plainleaf/content-model'
import { hasWords, html, wordsFindings, wordsIn } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { collectionOf, contextOf } from './site.ts'

const languages = ['en', 'de', 'es', 'fr', 'ar']

test('every language has all words, none of them empty, and none left in English by mistake', () => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
        : []
  const english = new Map(flat(wordsIn('en')))
  // The same in both languages, or a name.
  const shared =
    /audiences\.patient|aspects\.(Causes|Types|Allergies)HealthAspect|formats\.(markdown|pdf)|\.version$|\.revision$|\.pages$/
  for (const lang of languages.slice(1)) {
    const own = new Map(flat(wordsIn(lang)))
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [path, words] of own) {
      expect(words.trim(), `${lang}${path}`).not.toBe('')
      if (path !== '.licence' && !path.endsWith('between') && !shared.test(path))
        expect(words, `${lang}${path}`).not.toBe(english.get(path))
    }
  }
})

test.each(languages)('aspects have names of their own in %s', (lang) => {
  const names = healthAspects.map((aspect) => wordsIn(lang).aspects[aspect])
  expect(new Set(names).size).toBe(healthAspects.length)
})

test('a region does not matter, and an unknown language has English words and a finding', async () => {
  expect(wordsIn('de-AT').close).toBe('Schließen')
  expect([hasWords('ar-EG'), hasWords('cy'), hasWords('constructor')]).toEqual([true, false, false])
  expect(wordsIn('cy').close).toBe('Close')
  const collection = collectionOf()
  expect(wordsFindings(collection)).toEqual([])
  const [first] = collection.topics
  const welsh = { ...collection, topics: [{ ...first!, lang: 'cy' }] }
  expect(wordsFindings(welsh).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['chrome-language-missing', undefined],
  ])
  const [page] = await html.renderTopic!(welsh.topics[0]!, contextOf(welsh))
  expect(page!.content).toContain('lang="cy"')
  expect(page!.content).toContain('<ul class="status" lang="en">')
})

test('a German page has no English words of ours', async () => {
  const collection = collectionOf()
  const german = { ...collection.topics[0]!, lang: 'de' }
  const context = contextOf({ ...collection, lang: 'de' })
  const [page] = await html.renderTopic!(german, {
    ...context,
    plain: (topic) => ({ ...topic, variant: 'plain' }),
  })
  expect(page!.content).toContain('<h2 id="_about">Über diese Seite</h2>')
  expect(page!.content).not.toMatch(
    /<(?:ul|p|small|h2)[^>]* lang="en">|Last checked|Skip to|Back to|On this page/,
  )
})
