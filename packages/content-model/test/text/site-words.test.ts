import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'boils.txt', value }))

const page = (above: string, below: string): string =>
  `Boils\n\n${above}\n\nA boil is a hot, painful lump that fills with pus. Most burst by themselves within two weeks.\n\nCare\n\nHold a warm cloth on the boil for ten minutes. Never press it, since that spreads the germs.\n\n${below}\n`

test.each([
  ['Share: Facebook X WhatsApp Email', 'You received this newsletter because you asked for it.'],
  ['Aktualisiert am 3. Mai 2025 | Geprüft von Dr. Ulm', 'War diese Seite hilfreich?\nJa\nNein'],
  ['Medizinisch geprüft von Dr. Ulm', 'Auf WhatsApp teilen'],
  ['Validé par le Dr Orme', 'Cette page vous a-t-elle été utile ?\nOui\nNon'],
  [
    'Revisado por la Dra. Olmo',
    '¿Le ha resultado útil esta página?\nSí No\n\nCompartir en Facebook',
  ],
])('what sites print round their text goes: %s', async (above, below) => {
  const topic = await read(page(above, below))
  expect(topic.dropped.map(({ text }) => text).join('\n')).toBe(
    `${above}\n${below.replace('\n\n', '\n')}`,
  )
})

test('a menu that ends with the page of contacts is no title', async () => {
  const topic = await read(page('Home | A to Z | Contact us', ''))
  expect(topic.title).toBe('Boils')
})

test.each(['Kontakt', 'Contact us', 'Contacto'])('%s heads what tells where', async (name) => {
  const below = `${name}\n\nSkin clinic, room 4\nTel. 030 555 20 14`
  expect(toOutline(await read(page('Skin clinic', below)))).toMatch(
    new RegExp(`heading 2 +${name}\n[^\n]+Skin clinic, room 4\n[^\n]+Tel. 030`, 'u'),
  )
  const foot = await read(page('Skin clinic', `${name}\nSitemap\n© 2025 Skin clinic`))
  expect(foot.dropped.map(({ text }) => text)).toContain(name)
})

test('links that are counted before their words need no list of addresses', async () => {
  const topic = await read(
    `   [1]Skip to main content\n     * [2]Home\n     * [3]Skin\n\n${page('Skin clinic', '[4]Yes [5]No\n  * [6]Contact us\n  * [7]Privacy')}`,
  )
  expect(topic.title).toBe('Boils')
  expect(toOutline(topic)).not.toMatch(/list-item/u)
  const cited = await read(page('Skin clinic', 'Boils are common [1]. [2]Press none. [3]Ask us.'))
  expect(toOutline(cited)).toContain('[2]Press')
})

test('a list at the end that leads to pages of the site goes, others stay', async () => {
  const foot = await read(page('Skin clinic', '* About us\n* Privacy policy'))
  expect(toOutline(foot)).not.toMatch(/list-item/u)
  const care = await read(page('Skin clinic', '* Help\n* A clean towel'))
  expect(toOutline(care)).toMatch(/list-item +Help\n/u)
})

test('a button to load a file goes', async () => {
  const topic = await read(page('Skin clinic', 'Télécharger la fiche (PDF, 90 Ko)'))
  expect(topic.dropped.map(({ text }) => text)).toContain('Télécharger la fiche (PDF, 90 Ko)')
})

test('a name below that of contacts is no heading', async () => {
  const below = 'Contact us\n\nSkin clinic, Elm House\n\nTelephone 030 555 20 14'
  expect(toOutline(await read(page('Skin clinic', below)))).toMatch(
    /paragraph +Skin clinic, Elm House/u,
  )
})

test('questions right below a heading are what it names', async () => {
  const topic = await read(
    page('', 'Ask the nurse\n\nQ. May I swim?\nA. Not yet.\n\nQ. Is it catching?\nA. The pus is.'),
  )
  expect(topic.children.at(-1)).toMatchObject({
    kind: 'faq',
    heading: [{ value: 'Ask the nurse' }],
    children: [{ type: 'section' }, { type: 'section' }],
  })
})

test('the question for consent goes with its name and its buttons', async () => {
  const topic = await read(
    `Your privacy\nWe and our 12 partners store information on a device, such as cookies, to make our pages better.\nMORE OPTIONS\nAGREE\n\n${page('Skin clinic', 'Read next: Warts\n\nWas this useful? Yes No')}`,
  )
  expect(topic.title).toBe('Boils')
  expect(toOutline(topic)).not.toMatch(
    /(?:paragraph|heading \d) +(?:Your privacy|AGREE|Read next)/u,
  )
  const told = await read(
    page('Skin clinic', 'Your privacy\n\nWe keep what you tell us in your file.'),
  )
  expect(toOutline(told)).toMatch(/heading 2 +Your privacy/u)
})

test('what stands among links to other pages below a text goes with them', async () => {
  const foot = 'Support links\nHome\nSkin services\nContact us\nGive us your feedback\nCookies'
  expect(toOutline(await read(page('Skin clinic', foot)))).not.toMatch(/list-item|paragraph +S/u)
  const care = await read(page('Skin clinic', 'Home\nWashing\nClean towels\nCall 999'))
  expect(toOutline(care)).toMatch(/Clean towels/u)
})

test('a title that says it is one, and whom a page belongs to, whatever that forbids', async () => {
  const below =
    'Do’s and don’ts\nDO wash your hands\nDON’T press it\n\n© Skin clinic 2025 Do not copy'
  const topic = await read(page('', below).replace('Boils', 'Draft 2\n\nTITLE: Boils'))
  expect(topic.title).toBe('Boils')
  expect(topic.dropped.map(({ text }) => text.trim())).toEqual(
    expect.arrayContaining(['TITLE:', '© Skin clinic 2025 Do not copy']),
  )
  expect(toOutline(topic)).toMatch(/heading 3 +Do’s and don’ts\nlist-item +DO wash/u)
})

test.each([
  ['Tweet Share Pin', 'share-bar'],
  ['Facebook | X | Copy link', 'share-bar'],
  ['Don’t miss a thing. Keep up with Skin Weekly.', 'newsletter'],
])('what asks to spread a page or to come back goes: %s', async (line, reason) => {
  const topic = await read(page(line, ''))
  expect(topic.dropped.map(({ text, reason }) => [text, reason])).toEqual([[line, reason]])
})

test('what tells what to do stays', async () => {
  const kept = await read(page('Skin clinic', 'Treatment\n\nDo not miss a dose of your cream.'))
  expect(kept.dropped).toEqual([])
})
