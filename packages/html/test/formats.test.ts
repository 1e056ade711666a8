import { expect, it } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

/** Where the page of hay fever leads that is a PDF. */
async function sheets(
  outputs: string[],
  advisories: unknown[] = [],
  endings: Record<string, string[]> = {},
): Promise<string[]> {
  const collection = { ...collectionOf(), advisories } as ReturnType<typeof collectionOf>
  const files = await filesOf(collection, { ...contextOf(collection), outputs, endings })
  const page = String(files.find(({ path }) => path === 'hay-fever.html')?.content)
  return [...page.matchAll(/<a href="([^"]+\.pdf)"/gu)].map(([, href = '']) => href)
}

it('links to handouts that are built beside a page, and to none else', async () => {
  expect(await sheets(['html'])).toEqual([])
  expect(await sheets(['html', 'handout'])).toEqual([
    '../handout/hay-fever.pdf',
    '../handout/hay-fever.large.pdf',
  ])
})

it('links to no form of a handout that is not built', async () => {
  const large = { handout: ['large.pdf', 'booklet.pdf'] }
  expect(await sheets(['html', 'handout'], [], large)).toEqual(['../handout/hay-fever.large.pdf'])
  expect(await sheets(['html', 'handout'], [], { handout: ['mono.pdf'] })).toEqual([])
})

it('links to no handout of what was taken back', async () => {
  const taken = {
    id: 'A1',
    topic: 'hay-fever',
    status: 'withdrawn',
    date: '2026-11-02',
    reason: 'It is wrong.',
  }
  expect(await sheets(['html', 'handout'], [taken])).toEqual([])
})
