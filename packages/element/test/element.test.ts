import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { PlainleafTopic, TopicPage } from '@plainleaf/element'
import { toTopicElement } from '@plainleaf/element/render'
import { expect, test } from 'vitest'
import { hayFever } from './hay-fever.ts'
import { fallback, openHost, whole } from './open-host.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const host = openHost()
const { open, words, json } = host

test('the file for browsers has at most 2 kB', () => {
  // `gzip -9` of the file writes its name too, with a zero behind it (RFC 1952, 2.3.1).
  const name = 'plainleaf-topic.min.js'.length + 1
  expect(gzipSync(host.built.script, { level: 9 }).length + name).toBeLessThanOrEqual(2000)
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
  expect(host.site.asked).toContain('/v1/advisories.json')
})

test('leads to the pages at the source, wherever it stands', async () => {
  await open(whole)
  await words()
  const addresses = await host.page
    .locator('plainleaf-topic')
    .evaluate((node) =>
      [...node.shadowRoot!.querySelectorAll('[href], [src]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('src'),
      ),
    )
  expect(addresses.map((each) => each?.replace(host.site.origin, ''))).toEqual([
    '/pages/asthma.html#triggers',
    '/pages/hay-fever.html#ref-1',
    '/images/spray.png',
    '/pages/hay-fever.html',
  ])
})

test('shows one section, and one inside another, with headings that fit the page', async () => {
  await open(whole.replace('src=', 'section="sprays" level="3" src='))
  expect(await words()).toMatch(/^How to use a spray\n/)
  expect(await host.page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'How to use a spray',
  ])
})

test('without script it is a link', async () => {
  await open(whole, { js: false })
  await host.page.getByRole('link', { name: 'Read about hay fever' }).click({ trial: true })
})

test('keeps the link where the topic is not found, and says so', async () => {
  await open(`<plainleaf-topic>${fallback}</plainleaf-topic>`)
  const error = await host.page.evaluate(
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
  await host.page.getByRole('link', { name: 'Read about hay fever' }).click({ trial: true })
})

test('keeps the link where the topic has no such section', async () => {
  await open(whole.replace('src=', 'section="dosage" src='))
  expect(await words()).toBe('Read about hay fever')
})

test('goes to plain words and back by keyboard', async () => {
  host.site.answers.set('/switch.js', {
    body: `const box = document.querySelector('input')
      box.addEventListener('change', () => document.querySelector('plainleaf-topic').toggleAttribute('plain', box.checked))`,
    type: 'text/javascript',
  })
  await open(
    `<label><input type="checkbox"> Plain words</label>${whole}<script type="module" src="/switch.js"></script>`,
  )
  await words()
  await host.page.keyboard.press('Tab')
  await host.page.keyboard.press('Space')
  await host.page.getByText('Your body fights plant dust.').waitFor()
  await host.page.keyboard.press('Space')
  await host.page.getByText('Hay fever is an allergy').waitFor()
  // From there on into the links of the topic.
  await host.page.keyboard.press('Tab')
  const focused = await host.page.evaluate(
    () => document.querySelector('plainleaf-topic')!.shadowRoot!.activeElement?.textContent,
  )
  expect(focused).toBe('Asthma')
})

test('asks once for changes made together, and ignores what comes too late', async () => {
  json('/v1/topics/slow.json', { ...hayFever, name: 'Slow' }, 300)
  await open(whole)
  await words()
  const loaded = await host.page.evaluate(async () => {
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
  expect(host.site.asked.filter((path) => path === '/v1/topics/slow.json')).toHaveLength(1)
})

test('shows what the server wrote, with script and without, and asks for nothing', async () => {
  const html = toTopicElement(hayFever, {
    src: '/v1/topics/hay-fever.json',
    stylesheet: '/element.css',
  })
  for (const js of [false, true]) {
    expect(await open(html, { js })).toEqual([])
    expect(await host.page.locator('plainleaf-topic article').textContent()).toContain(
      'allergy to pollen',
    )
    expect(await host.page.locator('[part=footer]').textContent()).toBe(
      '“Hay fever” by Meadow Clinic. Licence: CC-BY-4.0. Last checked 4 March 2026.',
    )
    expect(
      await host.page.locator('article').evaluate((node) => getComputedStyle(node).borderTopWidth),
    ).toBe('4px')
    expect(host.site.asked.filter((path) => path.startsWith('/v1/'))).toEqual([])
    if (!js) await host.page.context().close()
  }
  await host.page.evaluate(() =>
    document.querySelector('plainleaf-topic')!.setAttribute('plain', ''),
  )
  await host.page.getByText('Your body fights plant dust.').waitFor()
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
  const html = await host.page
    .locator('plainleaf-topic')
    .evaluate((node) => node.shadowRoot!.innerHTML)
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
  const article = host.page.getByRole('article', { name: 'حمى القش' })
  expect(
    await article.evaluate((node) => [node.getAttribute('lang'), getComputedStyle(node).direction]),
  ).toEqual(['ar', 'rtl'])
  expect(await host.page.locator('[part=checked]').getAttribute('lang')).toBe('en')
})

test.each([false, true])('axe finds nothing (dark: %s)', async (dark) => {
  await open(whole, { dark, bypassCSP: true })
  await words()
  await host.page.evaluate(axe)
  const found = await host.page.evaluate(
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
  const parts = await host.page
    .locator('plainleaf-topic')
    .evaluate((node: PlainleafTopic) => [
      ...new Set(
        [...node.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part')),
      ),
    ])
  expect(parts).toEqual(['topic', 'title', 'section', 'heading', 'footer', 'credit', 'checked'])
})
