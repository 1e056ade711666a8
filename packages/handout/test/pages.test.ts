import { openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const short = await topicOf('# What is it?\n\nText.\n')

it('goes without a heading whose sections a sheet has no room for, and names only the heading', async () => {
  const words = 'Some words stand here. '.repeat(90)
  const asked = ['Who?', 'Where?', 'Why?'].map((one) => `### ${one}\n\n${words}\n`).join('\n')
  const topic = await topicOf(
    `# Asthma\n\n## What is it?\n\n${words}\n\n## What do people ask?\n\n${asked}`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  expect(handout.parts.map(({ heading }) => heading)).not.toContain('What do people ask?')
  expect(handout.absent.said).toBe('Not on this sheet: What do people ask?')
})

it('goes without the questions that fit any treatment before those of the article, and never without what stands beside them', async () => {
  const left = new Set<string>()
  for (const count of [155, 160, 165, 170]) {
    const words = 'Some words stand here, and some more. '.repeat(count)
    const ask = '- [ ] Ask when to stop\n'.repeat(5)
    const own = `## What can I do next?\n\nKeep taking it.\n\n${ask}`
    const usual = '## What else? {#what-to-ask}\n\nAny:\n\n- [ ] What?\n- [ ] Why?\n- [ ] When?\n'
    const topic = await topicOf(`# Asthma\n\n## What is it?\n\n${words}\n\n${own}\n${usual}`)
    const { pdf, handout } = printHandout(toHandout(topic, topic, clinic), topic, engine)
    const asked = handout.parts.filter(({ role }) => role === 'questions')
    if (!pdf) continue
    expect(JSON.stringify(asked)).toContain('Keep taking it.')
    left.add(asked.map(({ id }) => id).join(' '))
    if (!JSON.stringify(asked).includes('Ask when to stop')) left.add('no questions')
  }
  expect([...left]).toContain('no questions')
  expect([...left]).toContain('what-can-i-do-next')
  expect([...left]).not.toContain('what-to-ask')
})

it('leaves no page with hardly anything on it where less white space saves it', async () => {
  let [loose, tight] = [0, 0]
  for (let count = 10; count <= 34; count += 3) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}`)
    const { pages, handout, notes } = printHandout(toHandout(topic, topic, null), topic, engine)
    expect(notes).toEqual([])
    if (pages === 1 && handout.design.tight) tight++
    if (pages === 1 && !handout.design.tight) loose++
  }
  expect(loose).toBeGreaterThan(0)
  expect(tight).toBeGreaterThan(0)
})

it('has lines for notes on the back of a booklet that would be empty', async () => {
  const topic = await topicOf(
    `# What is it?\n\n${['What?', 'Why?', 'When?'].map((one) => `## ${one}\n\n${'Some words stand here. '.repeat(36)}`).join('\n\n')}\n`,
  )
  const { pages, handout } = printHandout(
    toHandout(topic, topic, null, { variant: 'booklet' }),
    topic,
    engine,
  )
  expect(pages).toBe(4)
  expect(handout.parts.at(-1)).toMatchObject({ role: 'notes', alone: true })
})

it('fills a last page that has hardly anything on it with lines for notes', async () => {
  const ended = new Set<string>()
  for (let count = 4; count <= 12; count++) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}`)
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { pdf, pages, handout } = printHandout(model, topic, engine)
    const { role, pieces } = handout.parts.at(-1)!
    const [lines] = pieces
    if (role !== 'notes' || lines?.type !== 'lines') continue
    ended.add(`${pages}`)
    expect(lines.count).toBeGreaterThan(6)
    expect(await checkPdf(pdf!, handout)).toEqual([])
  }
  expect([...ended]).toEqual(['2'])
})

it.each([
  ['a4', 'a5'],
  ['letter', 'us-statement'],
] as const)('sets a booklet on half a sheet of %s, and scales nothing down', (paper, page) => {
  expect(toHandout(short, short, null, { variant: 'booklet', paper }).design.page).toBe(page)
})

it.each([
  ['A cold (or flu): what is it, who gets it and who does not?', 'A cold (or flu)', 1],
  ['Is there anything that helps? What we know of colds today', 'Is there anything that helps?', 1],
  ['What helps against colds, and what does not help at all?', 'all', 2],
  ['Colds: what helps against them and what does not at all', 'all', 2],
  [
    'What helps against colds and how soon they end, and what else there is that does not help at all?',
    'What helps against colds',
    1,
  ],
  [
    'Teas, sprays, syrups and hot baths that many people try against a cold that will not go away',
    'Teas, sprays, syrups and hot baths that many people try against a cold…',
    2,
  ],
])(
  'prints at the foot of a page all of a title that two lines hold, else a whole phrase: %s',
  async (title, foot, lines) => {
    const topic = await topicOf(`# ${title}\n\nText.\n`)
    const left = foot === 'all' ? title : foot
    expect(toHandout(topic, topic, null, { variant: 'large' }).footer).toMatchObject({
      left,
      lines,
    })
  },
)

it('prints a long title without a pause on two lines at the foot of a page, and does not cut it', async () => {
  const title = 'Managing persistent allergic rhinoconjunctivitis symptoms'
  const topic = await topicOf(`# ${title}\n\nText.\n`)
  const model = toHandout(topic, topic, clinic, { variant: 'large' })
  expect(model.footer).toMatchObject({ left: title, lines: 2 })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  expect(toHandout(topic, topic, clinic).footer).toMatchObject({ left: title, lines: 1 })
})

it('asks which edition it is where nobody is named who made it', async () => {
  const heading = async (front: string) =>
    toHandout(await topicOf(`${front}# What?\n\nText.\n`), short, null).parts.at(-1)?.heading
  expect(await heading('')).toBe('Which edition is this?')
  expect(await heading('---\nauthors: [A. Writer]\n---\n\n')).toBe('Who made this handout?')
})

it('parts a short list rather than leave a quarter of a page empty', async () => {
  const list = Array.from(
    { length: 5 },
    (_, at) => `- Comfortable neighbourhood surroundings, wherever possible: ${at}`,
  ).join('\n')
  let parted = 0
  for (let count = 12; count <= 20; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}\n\n## What helps?\n\nThese:\n\n${list}\n`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { handout } = printHandout(model, topic, engine)
    const sheet = engine.set(handout, new Map())
    if (Array.isArray(sheet)) throw new Error(sheet[0]?.message)
    const at = handout.parts.findIndex(({ id }) => id === 'what-helps')
    expect(sheet.length.holes[at]).toBeLessThanOrEqual(0.25)
    if (!handout.parts[at]?.keep) parted++
  }
  expect(parted).toBeGreaterThan(0)
})

it('keeps a heading with the first of the parts below it', async () => {
  for (let count = 14; count <= 22; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}\n\n## What do people ask?\n\n### Is it safe?\n\nIt is.\n`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { handout } = printHandout(model, topic, engine)
    const sheet = engine.set(handout, new Map())
    if (Array.isArray(sheet)) throw new Error(sheet[0]?.message)
    const at = handout.parts.findIndex(({ id }) => id === 'is-it-safe')
    expect(sheet.length.holes[at]).toBe(0)
  }
})

it('parts no list after its first entry or before its last', async () => {
  const steps = Array.from({ length: 8 }, (_, at) => `${at + 1}. Step ${at + 1}`).join('\n')
  const rest = 'More words that make this part too long to be kept whole. '.repeat(4)
  const firsts: number[] = []
  for (const count of [12, 13, 14, 20, 21]) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}\n\n## What happens?\n\n${steps}\n\n${rest}\n`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { pdf, handout } = printHandout(model, topic, engine)
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const task = getDocument({ data: new Uint8Array(pdf!), verbosity: 0 })
    const page = await (await task.promise).getPage(1)
    const { items } = await page.getTextContent()
    firsts.push(items.filter((one) => 'str' in one && /^Step \d/u.test(one.str)).length)
    await task.destroy()
  }
  expect(firsts.filter((count) => count === 1 || count === 7)).toEqual([])
  expect(firsts.some((count) => count > 1)).toBe(true)
})

it('moves no list of three long entries to the next page whole, where two of them fit', async () => {
  const entry =
    '- Comfortable neighbourhood surroundings, wherever it is possible to have them, with many trees and some quiet places to sit in the sun.\n'
  let parted = 0
  for (let count = 14; count <= 30; count++) {
    const topic = await topicOf(
      `# What?\n\n${'Some words here.\n\n'.repeat(count)}## Why?\n\nIt is so:\n\n${entry.repeat(3)}`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const open = model.parts.map(({ keep: _keep, ...part }) => part)
    const { pdf } = printHandout({ ...model, parts: open }, topic, engine)
    const [first = ''] = await pagesOf(pdf!)
    const entries = first.split('Comfortable').length - 1
    expect(entries).not.toBe(1)
    if (entries === 2) parted++
  }
  expect(parted).toBeGreaterThan(0)
})

it('prints sources without a web page in fewer words rather than go without them, and no lines for notes where they had to go', async () => {
  const cited = Array.from({ length: 9 }, (_, at) => ({
    id: `s${at}`,
    label: `${at + 1}`,
    type: 'reference' as const,
    itemType: 'article-journal',
    title: 'Sprays and tablets against sneezing in people of all ages: what we know',
    author: [{ family: `Writer${at}` }, { family: 'Other' }],
    'container-title': 'Journal of Noses',
    issued: { 'date-parts': [[2020 + at]] as [[number]] },
  }))
  const forms = new Set<string>()
  const online = new Set<string>()
  for (let count = 100; count <= 190; count += 6) {
    const words = 'Some words stand here, and some more. '.repeat(count)
    const read = await topicOf(`# What is it?\n\n## Why?\n\n${words}\n`)
    const topic = { ...read, references: cited }
    const printed = (url?: string) =>
      printHandout(toHandout(topic, topic, clinic, { url }), topic, engine)
    const { pdf, handout } = printed()
    if (!pdf) continue
    const text = stringsOf(handout).join(' ')
    const form = text.includes('Sprays and tablets')
      ? 'all'
      : text.includes('Writer0 et al, Journal of Noses, 2020; Writer1')
        ? 'short'
        : 'none'
    forms.add(form)
    if (form === 'none') {
      expect(handout.parts.some(({ role }) => role === 'notes')).toBe(false)
      expect(text).toContain('Ask us for the sources of this handout.')
    }
    online.add(
      String(stringsOf(printed('https://a.example').handout).join(' ').includes('; Writer1')),
    )
    expect(await checkPdf(pdf, handout)).toEqual([])
  }
  expect([...forms]).toEqual(['all', 'short', 'none'])
  expect([...online]).toEqual(['false'])
})
