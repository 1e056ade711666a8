import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { PlainleafTopic, TopicPage } from '@plainleaf/element'
import { toTopicElement } from '@plainleaf/element/render'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { build } from './build.ts'
import { browser as launch } from './chromium.ts'
import { hayFever, plainHayFever } from './hay-fever.ts'
import { type Site, serve } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let site: Site
let built: { script: string; style: string }
let page: Page | undefined

beforeAll(async () => {
  built = await build()
  browser = await launch()
  site = await serve()
})
afterEach(async () => {
  await page?.context().close()
  page = undefined
  site.answers.clear()
  site.asked.length = 0
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const fallback = '<a href="/pages/hay-fever.html">Read about hay fever</a>'
const whole = `<plainleaf-topic src="/v1/topics/hay-fever.json">${fallback}</plainleaf-topic>`

function json(path: string, value: unknown, delay = 0): void {
  site.answers.set(path, { body: JSON.stringify(value), type: 'application/json', delay })
}

/** Opens a page that holds some HTML, and gives what the browser complained about. */
async function open(
  html: string,
  { script = true, js = true, dark = false, bypassCSP = false } = {},
): Promise<string[]> {
  if (!site.answers.has('/v1/topics/hay-fever.json')) json('/v1/topics/hay-fever.json', hayFever)
  json('/v1/topics/hay-fever.plain.json', plainHayFever)
  for (const path of ['/icon.svg', '/images/spray.png']) {
    site.answers.set(path, { body: drawing, type: 'image/svg+xml' })
  }
  site.answers.set('/element.js', { body: built.script, type: 'text/javascript' })
  site.answers.set('/element.css', { body: built.style, type: 'text/css' })
  site.answers.set('/host.css', { body: host, type: 'text/css' })
  const head = `<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/host.css">${script ? '<script type="module" src="/element.js"></script>' : ''}`
  site.answers.set('/', {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our clinic</title>${head}</head><body><main><h1>Our clinic</h1>${html}</main></body></html>`,
    type: 'text/html',
  })
  const context = await browser.newContext({
    javaScriptEnabled: js,
    bypassCSP,
    colorScheme: dark ? 'dark' : 'light',
  })
  page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${site.origin}/`)
  return faults
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#0b869c"/></svg>'
const host =
  'body { font: 1.05rem/1.5 Georgia, serif; color: #222; background: #fff } @media (prefers-color-scheme: dark) { body { color: #eee; background: #161a1d } }'

/** What can be read in the shadow, or where nothing is shown there, in the page. */
async function words(): Promise<string> {
  const element = page!.locator('plainleaf-topic')
  await page!.waitForFunction(() => {
    const node = document.querySelector('plainleaf-topic')
    return node?.shadowRoot?.firstChild && !node.ariaBusy
  })
  return await element.evaluate((node) => {
    const root = node.shadowRoot
    const shown =
      root && !root.querySelector('slot') ? (root.querySelector('article') ?? node) : node
    // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is meant
    return (shown as HTMLElement).innerText
  })
}

test('the file for browsers has at most 2 kB', () => {
  expect(gzipSync(built.script, { level: 9 }).length).toBeLessThanOrEqual(2000)
})

test('shows the topic with its source and its date, under a strict policy', async () => {
  const faults = await open(whole)
  expect(await words()).toMatchInlineSnapshot(`
    "Hay fever
    What it is

    Hay fever is an allergy to pollen, the fine powder of plants. It comes back each year when they flower. Asthma often goes with it [1].

    What helps & what does not
    Take an antihistamine before you go out.
    Rinse your nose with salt water in the evening.

    Driving

    Some of these medicines make you sleepy. Ask your pharmacist which do not.

    Medicine	Begins to work after
    Tablet	1 hour
    Nose spray	Several days
    How to use a spray

    Bend your head forwards, and aim away from the middle of your nose. 

    “Hay fever” by Meadow Clinic. Licence: CC-BY-4.0. Last checked 4 March 2026."
  `)
  expect(faults).toEqual([
    'Failed to load resource: the server responded with a status of 404 (Not Found)',
  ])
  // The address of the notices; a site without them has no file there.
  expect(site.asked).toContain('/v1/advisories.json')
})

test('leads to the pages at the source, wherever it stands', async () => {
  await open(whole)
  await words()
  const addresses = await page!
    .locator('plainleaf-topic')
    .evaluate((node) =>
      [...node.shadowRoot!.querySelectorAll('[href], [src]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('src'),
      ),
    )
  expect(addresses.map((each) => each?.replace(site.origin, ''))).toEqual([
    '/pages/asthma.html#triggers',
    '/pages/hay-fever.html#ref-1',
    '/images/spray.png',
    '/pages/hay-fever.html',
  ])
})

test('shows one section, and one inside another, with headings that fit the page', async () => {
  await open(whole.replace('src=', 'section="sprays" level="3" src='))
  expect(await words()).toMatch(/^How to use a spray\n/)
  expect(await page!.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'How to use a spray',
  ])
})

test('without script it is a link', async () => {
  await open(whole, { js: false })
  await page!.getByRole('link', { name: 'Read about hay fever' }).click({ trial: true })
})

test('keeps the link where the topic is not found, and says so', async () => {
  await open(`<plainleaf-topic>${fallback}</plainleaf-topic>`)
  const error = await page!.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('plainleaf:error', (event) =>
          resolve(String((event as CustomEvent).detail)),
        )
        document.querySelector('plainleaf-topic')!.setAttribute('src', '/v1/topics/no.json')
      }),
  )
  expect(error).toMatch(/JSON/)
  expect(await words()).toBe('Read about hay fever')
  await page!.getByRole('link', { name: 'Read about hay fever' }).click({ trial: true })
})

test('keeps the link where the topic has no such section', async () => {
  await open(whole.replace('src=', 'section="dosage" src='))
  expect(await words()).toBe('Read about hay fever')
})

test('says that a topic is withdrawn, and shows none of its words', async () => {
  const notice = {
    topic: 'hay-fever',
    status: 'withdrawn',
    date: '2026-11-21',
    heading: { text: 'Information withdrawn on 21 November 2026.', inLanguage: 'en', dir: 'ltr' },
    reason: 'Advice has changed.',
  }
  json('/v1/advisories.json', { advisories: [notice, { ...notice, topic: 'asthma' }] })
  await open(whole)
  expect(await words()).toMatchInlineSnapshot(`
    "Hay fever

    Information withdrawn on 21 November 2026. Advice has changed.

    “Hay fever” by Meadow Clinic. Licence: CC-BY-4.0. Last checked 4 March 2026."
  `)
})

test('says what was corrected in the revision that is shown, and not in others', async () => {
  const notice = {
    topic: 'hay-fever',
    status: 'corrected',
    date: '2026-11-21',
    reason: 'A dose was wrong.',
  }
  json('/v1/advisories.json', {
    advisories: [
      { ...notice, revisions: ['0123456789ab'] },
      { ...notice, revisions: ['ffffffffffff'], reason: 'Older.' },
    ],
  })
  await open(whole)
  const text = await words()
  expect(text).toContain('corrected 2026-11-21 A dose was wrong.')
  expect(text).toContain('Hay fever is an allergy')
  expect(text).not.toContain('Older.')
})

test('shows a notice over the section that it is about, and over no other', async () => {
  const notice = { topic: 'hay-fever', status: 'corrected', date: '2026-11-21', reason: 'Once.' }
  const about = { sections: ['sprays'], concerns: ['sprays', 'what-helps'] }
  json('/v1/advisories.json', { advisories: [{ ...notice, ...about }] })
  for (const [section, shown] of [
    ['sprays', true],
    ['what-it-is', false],
  ] as const) {
    await open(whole.replace('src=', `section="${section}" src=`))
    expect((await words()).includes('corrected 2026-11-21 Once.')).toBe(shown)
    if (shown) await page!.context().close()
  }
})

test('shows a revision with the days of the topic as it is now, and says where that was withdrawn', async () => {
  const { lastReviewed: _, checkedText: __, ...pin } = hayFever
  const old = {
    ...pin,
    url: '../../../pages/hay-fever.html',
    version: 'ffffffffffff',
    name: 'Pollen',
  }
  json('/v1/r/hay-fever/0123456789ab-000000000000.json', old)
  json('/v1/r/hay-fever/ffffffffffff-000000000000.json', old)
  const pinned = (version: string) =>
    whole.replace('topics/hay-fever', `r/hay-fever/${version}-000000000000`)
  const shown = async (version: string) => {
    await open(pinned(version))
    const text = await words()
    await page!.context().close()
    return text
  }
  // The same words stand in the latest file, which has the day.
  expect(await shown('0123456789ab')).toMatch(/^Hay fever\n[\s\S]*Last checked 4 March 2026\.$/)
  expect(await shown('ffffffffffff')).toMatch(/^Pollen\n[\s\S]*Licence: CC-BY-4\.0\.$/)
  expect(await shown('eeeeeeeeeeee')).toBe('Read about hay fever')
  json('/v1/topics/hay-fever.json', {
    ...hayFever,
    creativeWorkStatus: 'Withdrawn',
    hasPart: [],
    version: 'cccccccccccc',
  })
  const notice = { topic: 'hay-fever', status: 'withdrawn', date: '2026-11-21', reason: 'Wrong.' }
  json('/v1/advisories.json', { advisories: [notice] })
  expect(await shown('eeeeeeeeeeee')).toContain('withdrawn 2026-11-21 Wrong.')
})

test('goes to plain words and back by keyboard', async () => {
  site.answers.set('/switch.js', {
    body: `const box = document.querySelector('input')
      box.addEventListener('change', () => document.querySelector('plainleaf-topic').toggleAttribute('plain', box.checked))`,
    type: 'text/javascript',
  })
  await open(
    `<label><input type="checkbox"> Plain words</label>${whole}<script type="module" src="/switch.js"></script>`,
  )
  await words()
  await page!.keyboard.press('Tab')
  await page!.keyboard.press('Space')
  await page!.getByText('Your body fights plant dust.').waitFor()
  await page!.keyboard.press('Space')
  await page!.getByText('Hay fever is an allergy').waitFor()
  // From there on into the links of the topic.
  await page!.keyboard.press('Tab')
  const focused = await page!.evaluate(
    () => document.querySelector('plainleaf-topic')!.shadowRoot!.activeElement?.textContent,
  )
  expect(focused).toBe('Asthma')
})

test('asks once for changes made together, and ignores what comes too late', async () => {
  json('/v1/topics/slow.json', { ...hayFever, name: 'Slow' }, 300)
  await open(whole)
  await words()
  const loaded = await page!.evaluate(async () => {
    const element = document.querySelector('plainleaf-topic')!
    const names: string[] = []
    element.addEventListener('plainleaf:load', (event) =>
      names.push((event as CustomEvent<{ name: string }>).detail.name),
    )
    element.setAttribute('section', 'sprays')
    element.setAttribute('src', '/v1/topics/slow.json')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const busy = element.getAttribute('aria-busy')
    element.setAttribute('src', '/v1/topics/hay-fever.json')
    await new Promise((resolve) => setTimeout(resolve, 600))
    return [busy, ...names, element.getAttribute('aria-busy')]
  })
  expect(loaded).toEqual(['true', 'Hay fever', null])
  expect(site.asked.filter((path) => path === '/v1/topics/slow.json')).toHaveLength(1)
})

test('shows what the server wrote, with script and without, and asks for nothing', async () => {
  const html = toTopicElement(hayFever, {
    src: '/v1/topics/hay-fever.json',
    stylesheet: '/element.css',
  })
  for (const js of [false, true]) {
    expect(await open(html, { js })).toEqual([])
    expect(await page!.locator('plainleaf-topic article').textContent()).toContain(
      'allergy to pollen',
    )
    expect(await page!.locator('[part=footer]').textContent()).toBe(
      '“Hay fever” by Meadow Clinic. Licence: CC-BY-4.0. Last checked 4 March 2026.',
    )
    expect(
      await page!.locator('article').evaluate((node) => getComputedStyle(node).borderTopWidth),
    ).toBe('4px')
    expect(site.asked.filter((path) => path.startsWith('/v1/'))).toEqual([])
    if (!js) await page!.context().close()
  }
  await page!.evaluate(() => document.querySelector('plainleaf-topic')!.setAttribute('plain', ''))
  await page!.getByText('Your body fights plant dust.').waitFor()
})

test('runs nothing that a broken server sends', async () => {
  const bad: TopicPage = {
    ...hayFever,
    url: 'javascript:alert(1)',
    hasPart: [
      {
        headline: 'Words',
        text: `<p onclick="alert(1)" style="color:red">Kept</p><script>alert(1)</script><iframe src="javascript:alert(1)"></iframe>
          <a href="javascript:alert(1)">one</a><a href=" java&#10;script:alert(1)">two</a><a href="data:text/html,x">three</a><svg><a xlink:href="javascript:alert(1)"><text>four</text></a><animate onbegin=alert(1)></svg>
          <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
          <form action="javascript:alert(1)"><button formaction="javascript:alert(1)">five</button></form><img src=x onerror=alert(1)>
          <template><img src=x onerror=alert(1)></template><object data="javascript:alert(1)"></object><embed src="javascript:alert(1)"><base href="//evil.test"><meta http-equiv="refresh" content="0;url=javascript:alert(1)"><link rel="stylesheet" href="//evil.test">`,
      },
    ],
  }
  json('/v1/topics/hay-fever.json', bad)
  await open(whole, { bypassCSP: true })
  expect(await words()).toContain('Kept')
  const html = await page!.locator('plainleaf-topic').evaluate((node) => node.shadowRoot!.innerHTML)
  expect(html).not.toMatch(
    /javascript:|alert\(1\)"|onerror=|evil|<(?:script|svg|math|form|iframe|style|base|meta|link|template)/,
  )
})

test('says its language and direction', async () => {
  json('/v1/topics/hay-fever.json', {
    ...hayFever,
    inLanguage: 'ar',
    dir: 'rtl',
    name: 'حمى القش',
  })
  await open(whole)
  await words()
  const article = page!.getByRole('article', { name: 'حمى القش' })
  expect(
    await article.evaluate((node) => [node.getAttribute('lang'), getComputedStyle(node).direction]),
  ).toEqual(['ar', 'rtl'])
  expect(await page!.locator('[part=checked]').getAttribute('lang')).toBe('en')
})

test.each([false, true])('axe finds nothing (dark: %s)', async (dark) => {
  await open(whole, { dark, bypassCSP: true })
  await words()
  await page!.evaluate(axe)
  const found = await page!.evaluate(
    async () =>
      (
        await (
          globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        ).axe.run()
      ).violations,
  )
  expect(found.map(({ id }) => id)).toEqual([])
})

test('its parts can be styled from the page', async () => {
  await open(whole)
  await words()
  const parts = await page!
    .locator('plainleaf-topic')
    .evaluate((node: PlainleafTopic) => [
      ...new Set(
        [...node.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part')),
      ),
    ])
  expect(parts).toEqual(['topic', 'title', 'section', 'heading', 'footer', 'credit', 'checked'])
})
