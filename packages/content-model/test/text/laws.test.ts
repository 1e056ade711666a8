import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type AnyNode,
  childrenOf,
  type Topic,
  textReader,
  topicSchema,
  visit,
} from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lettersOf, lettersOfTopic } from '../structure/letters.ts'

const word = fc.constantFrom(
  'Rest',
  'the',
  'ankle',
  'for',
  'two',
  'days',
  'Ice',
  'helps',
  'with',
  'swelling',
  'and',
  'naïve',
  'PTSD',
  'x-ray',
  '20',
  'mg',
)
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '))
const line = fc.oneof(
  words(5),
  words(30).map((text) => `${text}.`),
  words(12).map((text) => `- ${text}`),
  words(12).map((text) => `  • ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), words(10)).map(([number, text]) => `${number}. ${text}`),
  words(8).map((text) => `${text}?`),
  words(4).map((text) => `${text}:`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `${one}\t${other}`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `| ${one} | ${other} |`),
  fc.constantFrom(
    '',
    '',
    '',
    '\f',
    '3',
    'Share this page',
    'References',
    'FAQ',
    '[1] Fir, W. (2023). Tea. Example, 3(2), 10-19.',
    '***',
    '\u00a0',
  ),
)
const dump = fc.array(line, { minLength: 1, maxLength: 60 }).map((lines) => lines.join('\n'))

/** A document without any title is named after its file. */
const named = (topic: Topic): boolean => topic.title === 'Dump'

const read = async (value: string) => textReader.read(new VFile({ path: 'dump.txt', value }))

describe('laws of the text reader', () => {
  test('no letter is lost and none invented', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        fc.pre(/\p{L}/u.test(text))
        const topic = await read(text)
        expect(lettersOfTopic(topic)).toBe(lettersOf(named(topic) ? `${text} Dump` : text))
      }),
      { numRuns: 400 },
    )
  })

  test('any characters at all give a valid tree or a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const file = new VFile({ path: 'any.txt', value: text })
        try {
          expect(topicSchema.safeParse(await textReader.read(file)).success).toBe(true)
        } catch (error) {
          expect((error as { ruleId?: string }).ruleId).toMatch(/^[a-z-]+$/u)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('lists may be as deep as they like', async () => {
    for (const mark of ['', '• ']) {
      const steps = Array.from({ length: 2500 }, (_, depth) => `${' '.repeat(depth * 2)}${mark}Two`)
      const text = `Stairs\n\nWords of the text stand here, and below them a list:\n${steps.join('\n')}`
      const topic = await read(text)
      expect(topicSchema.safeParse(topic).success).toBe(true)
      expect(lettersOfTopic(topic)).toBe(lettersOf(text))
    }
  })

  test('the same text gives the same tree', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        fc.pre(/\p{L}/u.test(text))
        expect(await read(text)).toEqual(await read(text))
      }),
      { numRuns: 60 },
    )
  })

  test('every node has a place in the source that runs forward', async () => {
    const folder = fileURLToPath(new URL('../fixtures/text/', import.meta.url))
    for (const name of readdirSync(folder)) {
      const topic = await read(readFileSync(`${folder}${name}/input.txt`, 'utf8'))
      visit(topic, (node: AnyNode) => {
        expect(node.position, `${name}: ${node.type}`).toBeDefined()
        const { start, end } = node.position!
        expect(start.offset!).toBeLessThanOrEqual(end.offset!)
        for (const child of childrenOf(node)) {
          if (child.type === 'footnoteDefinition') continue
          expect(child.position!.start.offset!).toBeGreaterThanOrEqual(start.offset!)
        }
      })
    }
  })

  const development = fileURLToPath(
    new URL('../../../../../shared/structure/dev/', import.meta.url),
  )
  test('no letter of the development set is lost', async () => {
    if (!existsSync(development))
      process.stdout.write('The development set is not beside the repository (../shared).\n')
    for (const name of existsSync(development) ? readdirSync(development) : []) {
      const { text } = JSON.parse(readFileSync(development + name, 'utf8')) as { text: string }
      const marks = /^\s*(?:[-*•]\s+)?\(?(?:[a-z]|[ivx]{1,5})[.)]\s/gimu
      const plain = text.replace(marks, ' ').replace(/^\s*o\s/gmu, ' ')
      const topic = await read(text)
      const found = lettersOfTopic(topic).length - (named(topic) ? 'Dump'.length : 0)
      expect(found, name).toBeLessThanOrEqual(lettersOf(text).length)
      expect(found, name).toBeGreaterThanOrEqual(lettersOf(plain).length)
    }
  })
})
