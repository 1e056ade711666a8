import { type Handout, openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const more = 'The whole handout says more: ask for it.'

/** A sheet of key points that says at length when to get help, beside sections that it has no room for. */
async function sheetOf(
  sentences: number,
  heading: string,
  first = 'What are the risks?',
): Promise<Handout | undefined> {
  const others = [1, 2, 3, 4, 5, 6].map((at) => heading.replace('#', `${at}`))
  const sections = [first, ...others]
    .map((one) => `## ${one}\n\n${'Some words here. '.repeat(20)}\n\n`)
    .join('')
  const topic = await topicOf(
    `# Asthma\n\n## Key points\n\n- It narrows the airways.\n\n${sections}## When should I get help?\n\n:::warning[Emergency]\n${'Call the number below at once. '.repeat(sentences)}\n:::\n`,
  )
  const url = 'https://a.example'
  const model = toHandout(topic, topic, clinic, { variant: 'key-points', paper: 'letter', url })
  const { pdf, handout, pages } = printHandout(model, topic, engine)
  if (!pdf) return undefined
  expect(pages).toBe(1)
  expect(await checkPdf(pdf, handout)).toEqual([])
  return handout
}

it.each([
  // What tells of risks is named for longest.
  ['What is part # of it all about?', `Not on this sheet: What are the risks? ${more}`],
  // Where all of it does, the first of it is.
  ['Is part # of it really safe for me?', `Not on this sheet: What are the risks? ${more}`],
])('always says that a sheet of key points is not all: %s', async (heading, shortest) => {
  const said = new Set<string>()
  for (let sentences = 60; sentences <= 72; sentences += 2) {
    const handout = await sheetOf(sentences, heading)
    if (!handout) break
    expect(handout.absent.said).not.toBe('')
    expect(stringsOf(handout)).toContain(handout.absent.said)
    said.add(handout.absent.said)
  }
  expect(said).toContain(shortest)
})

it('says so where nothing on risks is left to name', async () => {
  const handout = await sheetOf(68, 'What is part # of it all about?', 'What is it?')
  expect(handout?.absent.said).toBe(more)
})
