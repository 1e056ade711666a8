import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Block, Topic } from '@plainleaf/content-model'
import { page, sectionToHast } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { browser, folder, withBrowser } from './show.ts'
import { topicOf } from './site.ts'

withBrowser()

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})
const compared =
  'In the spray group 52 out of 100 people slept well. In the sham group it was 31 out of 100.'

function topicWith(children: Block[], lang = 'en'): Topic {
  const topic = topicOf('head-lice/tree.json')
  return { ...topic, lang, children: [{ ...topic.children[0]!, children }] }
}

function pageOf(topic: Topic, counts = true): string {
  const context = {
    topic,
    counts,
    hrefOf: (id: string) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  }
  return page({
    title: 'Counts',
    siteTitle: 'Example',
    lang: topic.lang,
    stylesheet: 'style.css',
    body: topic.children.map((section) => sectionToHast(section, context)),
  })
}

/** How many squares of each picture are filled, and how many are not. */
const squaresIn = (made: string): number[][] =>
  [...made.matchAll(/<svg viewBox="0 0 100 100"[^>]*>(.*?)<\/svg>/gsu)].map(([svg]) =>
    ['full', 'rest'].map(
      (name) =>
        (new RegExp(`class="${name}"[^>]* d="([^"]*)"`, 'u').exec(svg)?.[1]?.split('M').length ??
          1) - 1,
    ),
  )

test('numbers out of 100 that are compared stand beside one another as pictures of one scale', () => {
  const made = pageOf(topicWith([paragraph(compared)]))
  expect(squaresIn(made)).toEqual([
    [52, 48],
    [31, 69],
  ])
  expect(made).toContain(
    'role="img" data-count="52" aria-label="100 squares, 52 of them filled: in the spray group"',
  )
  expect(made).toMatch(/<strong>31 out of 100<\/strong><br>\s*in the sham group/u)
})

test('a number alone, one drawn before, and a page that asks for none have no picture', () => {
  expect(pageOf(topicWith([paragraph('52 out of 100 people slept well.')]))).not.toContain('<svg')
  expect(
    squaresIn(pageOf(topicWith([paragraph(compared), paragraph('Tea.'), paragraph(compared)]))),
  ).toHaveLength(2)
  expect(pageOf(topicWith([paragraph(compared)]), false)).not.toContain('data-count')
})

test('pictures stand below the item of a list whose words have the numbers, and say so in its language', () => {
  const list: Block = {
    type: 'list',
    ordered: false,
    children: [
      {
        type: 'listItem',
        children: [
          paragraph('Mit dem Spray schliefen 52 von 100 Menschen gut, ohne Spray 31 von 100.'),
        ],
      },
    ],
  }
  const made = pageOf(topicWith([list], 'de'))
  expect(made).toMatch(/31 von 100\.\s*<div class="counts">/u)
  expect(made).toContain('aria-label="100 Quadrate, 52 davon gefüllt')
})

test('a source that cites in the middle names its group without the mark', () => {
  const topic = topicWith([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'In the spray group 52 out of 100 people slept well ' },
        { type: 'citation', label: '[1]', references: [] },
        { type: 'text', value: '. In the sham group ' },
        { type: 'citation', label: '[2]', references: [] },
        { type: 'text', value: ' it was 31 out of 100.' },
      ],
    },
  ])
  expect(pageOf(topic)).not.toMatch(/aria-label="100 squares[^"]*\[/u)
  expect(squaresIn(pageOf(topic))).toHaveLength(2)
})

test('pictures are printed, whole and not alone on a page', async () => {
  const file = join(folder, 'counts.html')
  writeFileSync(file, pageOf(topicWith([paragraph(compared)])))
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(file).href)
  await shown.emulateMedia({ media: 'print' })
  expect(await shown.locator('.squares svg').first().isVisible()).toBe(true)
  const tops = await shown.evaluate(
    `[...document.querySelectorAll('.squares')].map((one) => Math.round(one.getBoundingClientRect().top))`,
  )
  expect(new Set(tops as number[]).size).toBe(1)
  const style = (name: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.querySelector('.counts'))['${name}']`)
  expect([await style('breakInside'), await style('breakBefore')]).toEqual(['avoid', 'avoid'])
  await shown.close()
})
