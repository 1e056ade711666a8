import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'
import { outline, read } from './outline.ts'

const opening =
  'Wrist splint\n\nA wrist splint holds the hand still while the sinew heals, mostly for six weeks.\n\n'

test('questions in strong letters, with their answers behind them', async () => {
  const topic = await read(
    '**Wrist splint: what people ask**\n\n**May it get wet?** No, the padding would not dry for days.\n\n**Who fits it?** A splint maker of the hospital does.\n',
  )
  expect(topic.title).toBe('Wrist splint: what people ask')
  expect(topic.children.map(({ kind }) => kind)).toEqual(['faq'])
  expect(toOutline(topic)).toMatch(/May it get wet\?\n.*No, the padding/u)
})

test('one of them is a lead-in', async () => {
  const rows = await outline(`${opening}**May it get wet?** No, the padding would not dry.\n`)
  expect(rows.at(-1)).toContain('May it get wet?')
  expect(rows.at(-1)).toContain('No, the padding')
})

test('numbered steps are an ordered list', async () => {
  const rows = await outline(
    `${opening}Putting it on\n\nStep 1: Open the straps.\nStep 2: Lay the wrist in.\nStep 3: Close the straps.\n`,
  )
  expect(rows.slice(-3)).toEqual([
    'list-item ordered | Open the straps.',
    'list-item ordered | Lay the wrist in.',
    'list-item ordered | Close the straps.',
  ])
})

test('the bullets of a word processor show how deep an item is', async () => {
  const topic = await read(
    `${opening}You will need:\n·       a sock\no   of cotton\no   without a seam\n·       a towel\n`,
  )
  const list = topic.children[0]!.children.find((block) => block.type === 'list')
  expect(list).toMatchObject({ children: [{ children: [{}, { type: 'list' }] }, {}] })
})

test('two hyphens mark an item too, one line of them is none', async () => {
  const rows = await outline(`${opening}Please note\n\n-- no saws\n-- no drills\n`)
  expect(rows.slice(-2)).toEqual(['list-item | no saws', 'list-item | no drills'])
  expect((await outline(`${opening}-- Ann, who wore one\n`)).at(-1)).not.toContain('list-item')
})

test('a line that leads in a list is no heading', async () => {
  const rows = await outline(
    `${opening}Have the following ready on that day\n\nscissors\na sock\ntape\n`,
  )
  expect(rows.find((row) => row.includes('following'))).toMatch(/^paragraph/u)
})

test('what stands between fences is kept as it is', async () => {
  const topic = await read(
    `${opening}\`\`\`\nMon   on    8 h\n\n  Tue   off\n\`\`\`\n\nAsk again after six weeks of wearing it.\n`,
  )
  expect(JSON.stringify(topic)).toContain('"Mon   on    8 h\\n\\n  Tue   off"')
})

test('names with an amount behind a dash are no headings', async () => {
  const rows = await outline(
    `${opening}How long to wear it\n\nBy day - 3 to 5 weeks\nBy night - 6 weeks, even if the pain has gone\n\nWashing it\n\nWash the cover by hand once a week, and let it dry in the air.\n`,
  )
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | How long to wear it',
    'heading 2 | Washing it',
  ])
})

test.each(['Information for patients', 'A guide for carers', 'Gesundheitsamt Lowton'])(
  'a line below the title that says for whom or from whom heads nothing: %s',
  async (line) => {
    const rows = await outline(
      `Wrist splint\n${line}\n\nA wrist splint holds the hand still while the sinew heals, mostly for six weeks.\n\nWashing it\n\nWash the cover by hand once a week, and let it dry in the air.\n`,
    )
    expect(rows.slice(0, 2)).toEqual(['title 1 | Wrist splint', `paragraph | ${line}`])
  },
)

test('the parts of a page with words of its site between them are no table', async () => {
  const rows = await outline(
    'Skip to main content\nMenu\nSearch\n\nWrist splint\n\nBy Ann Moss, 3 February 2026\n\nA wrist splint holds the hand still while the sinew heals.\n\nSubscribe to get our weekly tips by email!\n\nWashing it\n\nWash the cover by hand once a week.\n\nWas this helpful? Yes / No\n\nWearing it\n\nWear it by night too, at least in the first month.\n\nYou may also like: Tennis elbow\n\nBuying one\n\nA pharmacy has the usual sizes, and others within two days.\n',
  )
  expect(rows.filter((row) => /^(?:title|heading|table)/u.test(row))).toEqual([
    'title 1 | Wrist splint',
    'heading 2 | Washing it',
    'heading 2 | Wearing it',
    'heading 2 | Buying one',
  ])
})
