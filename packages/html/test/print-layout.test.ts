import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { aboutPage } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { browser, folder, show, withBrowser } from './show.ts'
import { collectionOf, contextOf, filesOf, topicOf } from './site.ts'

withBrowser()

test('a printed page has the notice of a document whole, and that of the site only where it has none', async () => {
  const topic = topicOf('hay-fever/tree.json')
  const [first] = topic.children
  const notice = {
    ...first!,
    id: 'please-note',
    kind: 'disclaimer' as const,
    aspect: null,
    children: [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Ask a doctor.' }] },
    ],
  }
  const own = { ...topic, children: [...topic.children, notice] }
  const collection = { ...collectionOf(), topics: [own] }
  for (const { path, content } of await filesOf(collection, contextOf(collection))) {
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  }
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, `${own.id}.html`)).href)
  await shown.emulateMedia({ media: 'print' })
  const inside = `getComputedStyle(document.querySelector('.disclaimer')).breakInside`
  expect(await shown.evaluate(inside)).toBe('avoid')
  const foot = (): Promise<boolean> => shown.locator('footer.site').isVisible()
  expect(await foot()).toBe(false)
  await shown.evaluate("for (const one of document.querySelectorAll('.disclaimer')) one.remove()")
  expect(await foot()).toBe(true)
  await shown.close()
})

test('a topic prints as a leaflet: key points first, its address, no navigation, no compound in two lines', async () => {
  const title = 'What do people with a hay-fever-like cold know of low-pollen days and of sneezing?'
  const topic = { ...topicOf('hay-fever/tree.json'), title }
  const collection = { ...collectionOf(), url: 'https://leaflets.example', topics: [topic] }
  for (const { path, content } of await filesOf(collection, contextOf(collection))) {
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  }
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, `${topic.id}.html`)).href)
  await shown.emulateMedia({ media: 'print' })
  // biome-ignore lint/performance/useDomNodeTextContent: what is not printed does not count
  const printed = await shown.locator('body').innerText()
  expect(printed).toContain(`https://leaflets.example/${topic.id}.html`)
  expect(printed.split('Last checked')).toHaveLength(2)
  // A list stands with the words that lead in to it, and what is said of a source runs on.
  const breakAfter = `getComputedStyle(document.querySelector('.text p:has(+ ul)')).breakAfter`
  expect(await shown.evaluate(breakAfter)).toBe('avoid')
  // Nor is what is said of the page parted from the end of its text.
  const breakBefore = (selector: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.querySelector('${selector}')).breakBefore`)
  expect([await breakBefore('.about'), await breakBefore('footer.site')]).toEqual([
    'avoid',
    'avoid',
  ])
  const list = shown.locator('.references').first()
  await list.evaluate((list) => {
    list.insertAdjacentHTML('beforeend', '<li id="probe">One.<br>\nTwo.</li>')
  })
  // biome-ignore lint/performance/useDomNodeTextContent: how it is laid out counts
  expect(await shown.locator('#probe').innerText()).toBe('One. Two.')
  const seen = (selector: string): Promise<boolean> => shown.locator(selector).first().isVisible()
  expect(await seen('.key-points')).toBe(true)
  expect(await seen('nav')).toBe(false)
  const first = await shown.locator('.columns > section').first().getAttribute('class')
  expect(first).toContain('key-points')
  const whole = shown.locator('h1 .whole')
  expect(await whole.allInnerTexts()).toEqual(['low-pollen'])
  expect(await whole.evaluate((span) => span.getClientRects().length)).toBe(1)
  await shown.close()
})

test('a printed page has no slanted words, no licence in two lines, and says once what its status says', async () => {
  const from = topicOf('hay-fever/tree.json')
  const topic = { ...from, meta: { ...from.meta, licence: 'CC-BY-SA-4.0' } }
  const collection = { ...collectionOf(), topics: [topic] }
  for (const { path, content } of await filesOf(collection, contextOf(collection))) {
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  }
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, `${topic.id}.html`)).href)
  await shown.emulateMedia({ media: 'print' })
  const style = (selector: string, name: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`)
  await shown.evaluate(
    `document.querySelector('.text').insertAdjacentHTML('beforeend', '<p id="stress"><em>not</em> <i>in vitro</i></p>')`,
  )
  expect(await style('#stress em', 'fontStyle')).toBe('normal')
  expect(await style('#stress em', 'fontWeight')).toBe('700')
  expect(await style('#stress i', 'fontStyle')).toBe('normal')
  expect(await style('.about .whole', 'whiteSpace')).toBe('nowrap')
  // biome-ignore lint/performance/useDomNodeTextContent: what is not printed does not count
  const about = await shown.locator('.about').innerText()
  expect(about).toContain('CC-BY-SA-4.0')
  expect(about).not.toContain('Reviewed by')
  await shown.evaluate("document.querySelector('.status').remove()")
  // biome-ignore lint/performance/useDomNodeTextContent: what is not printed does not count
  expect(await shown.locator('.about').innerText()).toContain('Reviewed by')
  await shown.close()
})

test('a printed page parts no short table but a list of one column, and its plain form asks side by side and goes without the words below the title', async () => {
  const shown = await show(topicOf('hay-fever/plain.json'), 680)
  await shown.emulateMedia({ media: 'print' })
  const table = (id: string, count: number, cells = 2): string => {
    const rows = `<tr>${'<td>Row</td>'.repeat(cells)}</tr>`.repeat(count)
    return `<div class="table" id="${id}"><table><tbody>${rows}</tbody></table></div>`
  }
  const ask =
    '<p class="lead">Words.</p><div id="_plain"></div><ul class="asks"><li>What?</li><li>Why?</li></ul>'
  await shown.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '${table('short', 6)}${table('long', 7)}${table('list', 6, 1)}${ask}')`,
  )
  const inside = (id: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.getElementById('${id}')).breakInside`)
  expect([await inside('short'), await inside('long')]).toEqual(['avoid', 'auto'])
  expect(await inside('list')).toBe('auto')
  const tops = await shown.evaluate(
    `[...document.querySelectorAll('ul.asks li')].slice(-2).map((li) => Math.round(li.getBoundingClientRect().top))`,
  )
  const [first, second] = tops as [number, number]
  expect(first).toBe(second)
  const lead = shown.locator('p.lead').last()
  expect(await lead.isVisible()).toBe(true)
  await shown.evaluate("location.hash = '_plain'")
  await expect.poll(() => lead.isVisible()).toBe(false)
  await shown.close()
})

test('a printed summary stands close, leads to no other page, and has each word to know in a line of its own', async () => {
  const shown = await show(topicOf('hay-fever/plain.json'), 680)
  const words = (count: number, tag: string): string => {
    const one = '<dt>Pollen</dt><dd><p>dust of plants</p></dd>'
    return (tag === '' ? one : `<${tag}>${one}</${tag}>`).repeat(count)
  }
  const section = (id: string, inside: string): string =>
    `<section id="${id}" class="glossary"><dl>${inside}</dl></section>`
  await shown.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '${section('bare', words(2, ''))}${section('few', words(18, 'div'))}${section('many', words(19, 'div'))}<p class="origin">In the full article</p>')`,
  )
  const origin = shown.locator('p.origin')
  expect(await origin.isVisible()).toBe(true)
  await shown.emulateMedia({ media: 'print' })
  expect(await origin.isVisible()).toBe(false)
  const tops = await shown.evaluate(
    `(document.querySelector('#bare dl').style.columns = 'auto', [...document.querySelectorAll('#bare dt, #bare dd > p')].map((one) => Math.round(one.getBoundingClientRect().top)))`,
  )
  const [first = 0, its, second = 0, own] = tops as number[]
  expect([its, own]).toEqual([first, second])
  expect(second).toBeGreaterThan(first)
  const styleOf = (path: string, name: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.querySelector('${path}'))['${name}']`)
  expect([
    await styleOf('#few dl', 'breakInside'),
    await styleOf('#many dl', 'breakInside'),
  ]).toEqual(['avoid', 'auto'])
  expect(Number.parseFloat(String(await styleOf('#bare', 'marginBottom')))).toBeLessThan(8)
  await shown.close()
})

test('a printed summary names its sources in few words, and says no more of itself than a handout', async () => {
  const shown = await show(topicOf('hay-fever/plain.json'), 680)
  const row = '<tr><td>Row</td></tr>'
  await shown.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<section class="sources"><ol class="references"><li>All of it.</li></ol><p class="on-paper">Few words.</p></section><table id="bare"><tbody>${row}${row}</tbody></table>')`,
  )
  const [full, short] = [shown.locator('.sources > ol'), shown.locator('.sources > p')]
  expect([await full.isVisible(), await short.isVisible()]).toEqual([true, false])
  await shown.emulateMedia({ media: 'print' })
  expect([await full.isVisible(), await short.isVisible()]).toEqual([false, true])
  // What is read as a leaflet is read at 12 points (RNIB, Clear Print Guidelines).
  expect(
    await shown.evaluate(`getComputedStyle(document.querySelector('.sources > p')).fontSize`),
  ).toBe('16px')
  // A column alone is a list, and stands as one.
  const lines = `[...document.querySelectorAll('#bare td')].map((cell) => getComputedStyle(cell).borderBottomStyle)`
  expect(await shown.evaluate(lines)).toEqual(['none', 'none'])
  const about = JSON.stringify(
    aboutPage(topicOf('hay-fever/tree.json'), collectionOf(), {
      printed: true,
      revision: 'feedface',
    }),
  )
  expect(about).toContain('Revision')
  expect(about).not.toMatch(/Written for|Published by|Made from/u)
  await shown.close()
})

test('a printed page has nothing in letters under 12 points, its sources in few words, and no name of its site without a logo', async () => {
  const topic = topicOf('awkward/tree.json')
  const collection = { ...collectionOf(), url: 'https://leaflets.example', topics: [topic] }
  for (const { path, content } of await filesOf(collection, contextOf(collection)))
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, `${topic.id}.html`)).href)
  const [short, whole] = [
    shown.locator('ol.on-paper'),
    shown.locator('ol.on-paper').locator('..').locator('ol.references'),
  ]
  expect([await short.isVisible(), await whole.isVisible()]).toEqual([false, true])
  await shown.emulateMedia({ media: 'print' })
  expect([await short.isVisible(), await whole.isVisible()]).toEqual([true, false])
  const sizes = `[...document.querySelectorAll('main :is(p, li, dt, dd, td, h1), footer.site p')].filter((one) => one.checkVisibility()).map((one) => Number.parseFloat(getComputedStyle(one).fontSize))`
  expect(Math.min(...((await shown.evaluate(sizes)) as number[]))).toBe(16)
  const name = shown.locator('header.site')
  expect(await name.isVisible()).toBe((await name.locator('img').count()) > 0)
  await shown.evaluate(
    "for (const one of document.querySelectorAll('header.site img')) one.remove()",
  )
  expect(await name.isVisible()).toBe(false)
  await shown.close()
})

test('a first page is printed without holding its cards back for the words at its foot', async () => {
  const collection = collectionOf()
  for (const { path, content } of await filesOf(collection, contextOf(collection)))
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, 'index.html')).href)
  await shown.emulateMedia({ media: 'print' })
  const foot = `getComputedStyle(document.querySelector('footer.site')).breakBefore`
  expect(await shown.evaluate(foot)).toBe('auto')
  await shown.goto(pathToFileURL(join(folder, 'a-to-z.html')).href)
  const sizes = `[...document.querySelectorAll('.a-to-z :is(dt, dd, dd *)')].map((one) => getComputedStyle(one).fontSize)`
  expect(new Set((await shown.evaluate(sizes)) as string[])).toEqual(new Set(['16px']))
  await shown.close()
})

test('no notice is left for a last page alone: what stands before it goes along', async () => {
  const shown = await show(topicOf('hay-fever/plain.json'), 680)
  const [words, notice, sources] = [
    '<section class="glossary"></section>',
    '<section class="disclaimer"></section>',
    '<section class="sources"></section>',
  ]
  await shown.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '${words}${notice}${sources}<div class="text"><section class="references"></section>${notice}</div>')`,
  )
  await shown.emulateMedia({ media: 'print' })
  const before = (path: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.querySelector('${path}')).breakBefore`)
  expect(await before('.glossary + .disclaimer')).toBe('avoid')
  expect(await before('.disclaimer + .sources')).toBe('avoid')
  expect(await before('.references + .disclaimer')).toBe('avoid')
  await shown.close()
})

test('a printed list of questions stays whole with the words that lead in to it, a box before each, also on a summary', async () => {
  const shown = await show(topicOf('hay-fever/plain.json'), 680)
  const asks = (count: number): string =>
    `<p id="lead${count}">Ask:</p><ul id="asks${count}" class="asks">${'<li>Why?</li>'.repeat(count)}</ul>`
  await shown.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '${asks(8)}${asks(9)}')`,
  )
  const boxes = `getComputedStyle(document.querySelector('#asks8 li'), '::before').content`
  expect(await shown.evaluate(boxes)).toBe('none')
  await shown.emulateMedia({ media: 'print' })
  expect(await shown.evaluate(boxes)).toBe('""')
  const styleOf = (id: string, name: string): Promise<unknown> =>
    shown.evaluate(`getComputedStyle(document.getElementById('${id}'))['${name}']`)
  expect([await styleOf('asks8', 'breakInside'), await styleOf('asks9', 'breakInside')]).toEqual([
    'avoid',
    'auto',
  ])
  expect(await styleOf('lead8', 'breakAfter')).toBe('avoid')
  await shown.close()
})

test('a printed footnote keeps its number, and the code of a page is seen on paper alone', async () => {
  const { url } = { url: 'https://leaflets.example' }
  const topic = topicOf('awkward/tree.json')
  const collection = { ...collectionOf(), url, topics: [topic] }
  for (const { path, content } of await filesOf(collection, contextOf(collection)))
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  const shown = await browser.newPage({ viewport: { width: 680, height: 900 } })
  await shown.goto(pathToFileURL(join(folder, `${topic.id}.html`)).href)
  const code = shown.locator('.web-code svg')
  expect(await code.isVisible()).toBe(false)
  await shown.emulateMedia({ media: 'print' })
  expect(await code.isVisible()).toBe(true)
  expect(await shown.locator('.footnote .note-number a').first().isVisible()).toBe(true)
  const above = `getComputedStyle(document.querySelector('.footnote')).breakBefore`
  expect(await shown.evaluate(above)).toBe('avoid')
  await shown.close()
})
