import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import asItComes from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import { placesIn, winkModel } from '../src/tag/wink-model.ts'

const quick = winkNLP(winkModel, ['pos'])
const whole = winkNLP(asItComes, ['pos'])

function tagsOf({ readDoc, its }: typeof quick, text: string): string[] {
  const tags: string[] = []
  readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      tags.push(`${token.out()} ${token.out(its.pos)}`)
    })
  return tags
}

it('tags as the model does as it comes', () => {
  const odd =
    "Don't stop! Dr. Al-Asadi can't see 2.5 mg/dL :-) constructor __proto__ hasOwnProperty naïve Straße $%^oov^%$"
  const folder = `${import.meta.dirname}/../src/lexicon/data`
  const texts = ['acronyms.ts', 'everyday-verbs.ts', 'glosses-law.ts'].map((name) =>
    readFileSync(`${folder}/${name}`, 'utf8'),
  )
  for (const text of [odd, odd, ...texts]) expect(tagsOf(quick, text)).toEqual(tagsOf(whole, text))
})

it('finds every word of the model where it is', () => {
  type Lexeme = { list: string[]; hash: Record<string, number>; intrinsicSize: number }
  const read = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-core-model.js')
  const words: Lexeme = read().features.lexeme
  const places = placesIn(words.list)
  expect(words.list.every((word) => places[word] === words.hash[word])).toBe(true)
})
