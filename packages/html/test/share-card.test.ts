import { html } from '@plainleaf/html'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { collectionOf, contextOf } from './site.ts'

const collection = collectionOf()
const picture = new Uint8Array([1, 2, 3])

/** Builds one page with something that draws every SVG it is given as the same bytes. */
async function cardOf(
  id: string,
  draws: (svg: string) => Uint8Array | undefined,
  of = collection,
): Promise<{ tags: Record<string, string>; files: string[]; drawn: string[] }> {
  const drawn: string[] = []
  const toPng = async (svg: string): Promise<Uint8Array | undefined> => {
    new SaxesParser({ xmlns: true }).write(svg).close()
    drawn.push(svg)
    return draws(svg)
  }
  const topic = of.topics.find((each) => each.id === id)
  const [page, ...files] = await html.renderTopic!(topic!, { ...contextOf(of), toPng })
  const tags = [
    ...String(page!.content).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g),
  ]
  return {
    tags: Object.fromEntries(tags.map(([, name, content]) => [name, content])),
    files: files.map(({ path }) => path),
    drawn,
  }
}

test('a topic without a picture of its own is shared with a card that is drawn for it', async () => {
  const { tags, files, drawn } = await cardOf('head-lice', () => picture)
  expect(files).toEqual(['share/head-lice.png'])
  expect(drawn[0]).toContain('width="1200" height="630"')
  expect(drawn[0]).toContain('>Head lice')
  expect(tags).toMatchObject({
    'og:image': 'https://example.org/health/share/head-lice.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  })
  expect(tags['og:image:alt']).toMatch(/^Head lice .* – Everyday health – /)
})

test('a topic with a picture is shared with that one', async () => {
  const { tags, files } = await cardOf('hay-fever', () => picture)
  expect(files).toEqual([])
  expect(tags['og:image']).toMatch(/\/images\/[0-9a-f]{12}\.png$/)
})

test('what cannot be drawn, and what has no address, is not promised', async () => {
  expect((await cardOf('cold-sores-ar', () => undefined)).tags['og:image']).toBeUndefined()
  const { url: _, ...unplaced } = collection
  const { files, drawn } = await cardOf('head-lice', () => picture, unplaced)
  expect([files, drawn]).toEqual([[], []])
})
