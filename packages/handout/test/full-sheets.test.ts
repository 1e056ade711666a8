import { openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { expect, it } from 'vitest'
import { cuesIn } from '../src/words/cues.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

/** A sheet of key points of an article, as it is printed. */
async function printed(text: string): Promise<ReturnType<typeof printHandout>> {
  const topic = await topicOf(text)
  return printHandout(toHandout(topic, topic, clinic, { variant: 'key-points' }), topic, engine)
}

/** An article whose danger signs take more and more room, as it is printed each time. */
async function* longer(text: string): AsyncGenerator<Awaited<ReturnType<typeof printed>>> {
  for (let signs = 40; signs < 100; signs += 3) {
    const help = 'Call us if your tongue swells up. '.repeat(signs)
    yield await printed(`${text}## When should I get help?\n\n${help}\n`)
  }
}

/** Of these words those that go first when a sheet has ever less room. */
async function firstToGo(text: string, words: readonly string[]): Promise<string[]> {
  for await (const { handout } of longer(text)) {
    const said = stringsOf(handout).join('\n')
    const gone = words.filter((some) => !said.includes(some))
    if (gone.length > 0) return gone
  }
  return []
}

it.each(['', '## Key points\n\n- They calm the heart.\n\n'])(
  'goes without how something is kept before it goes without its risks %#',
  async (points) => {
    const gone = await firstToGo(
      `# Drops\n\n${points}## What are they?\n\nDrops for the heart.\n\n## What are the risks?\n\nOf 100 people 4 faint.\n\n## How do I keep them?\n\nDo not freeze the bottle of 5 ml drops.\n\n`,
      ['4 faint', 'not freeze'],
    )
    expect(gone).toEqual(['not freeze'])
  },
)

it.each([
  ['en', 'How should I store it?', 'How do I keep well?'],
  ['es', '¿Cómo se guarda?', '¿Cómo se toma?'],
  ['fr', 'Comment conserver le sirop ?', 'Comment prendre le sirop ?'],
  ['de', 'Wie bewahre ich die Tropfen auf?', 'Wann stehe ich wieder auf?'],
  ['ar', 'كيف أحفظ الدواء؟', 'كيف أستعمل الدواء؟'],
])('hears in %s what a heading says of keeping: %s', (lang, kept, other) => {
  expect(cuesIn(lang).storage.test(kept)).toBe(true)
  expect(cuesIn(lang).storage.test(other)).toBe(false)
})

it('goes without the least of what it keeps longest, and warns of that, where nothing else may go', async () => {
  const table = '| Who | Why |\n| --- | --- |\n| Babies | They choke |\n| Swimmers | They sink |'
  const text = `# Drops\n\n## Key points\n\n- They calm the heart.\n\n## Sheds\n\nDo not lift tools.\n\n## Who should not have them?\n\n${table}\n\n`
  for await (const { pages, handout, notes } of longer(text)) {
    if (handout.parts.some(({ heading }) => heading === 'Who should not have them?')) continue
    expect(pages).toBe(1)
    expect(notes).toContainEqual(
      expect.objectContaining({
        ruleId: 'handout-warning-left-out',
        reason: expect.stringContaining('without what “Who should not have them?” tells'),
      }),
    )
    expect(handout.absent.said).not.toBe('')
    return
  }
  expect.unreachable()
})

it('keeps longest of all what harms most, wherever it stands', async () => {
  const gone = await firstToGo(
    '# Drops\n\n## Key points\n\n- They calm the heart.\n\n## Sheds\n\nDo not lift tools.\n\n## What if I forget the drops?\n\nWait. Never take twice as many.\n\n',
    ['Do not lift tools.', 'Never take twice as many.'],
  )
  expect(gone).toEqual(['Do not lift tools.'])
})

it('has of what opens an article without key points no more than its first words where even that is too long', async () => {
  const { errors, handout } = await printed(
    `# Drops\n\n## What are they?\n\nDrops for the heart.\n\n${'They come from a plant.\n\n'.repeat(60)}`,
  )
  expect(errors).toEqual([])
  const text = JSON.stringify(handout.parts)
  expect(text).toContain('Drops for the heart.')
  expect(text).not.toContain('They come from a plant.')
})
