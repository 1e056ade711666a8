import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Asset, visit } from '@plainleaf/content-model'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain, cards } from '../support/documents.ts'
import { folderWith } from '../support/folder.ts'

const sky = (ending: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `fixtures/sky.${ending}`)))
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" onload="alert(1)"><path d="M0 0h9v9z"/></svg>'

/** What outputs are given for the images of a document, and what was said of them. */
async function imagesOf(
  markdown: string,
  files: Record<string, string | Uint8Array>,
  cwd?: string,
) {
  const folder = cwd ?? folderWith({ 'a/topics/noses.md': markdown, ...files })
  const assets: (Asset | undefined)[] = []
  const look = {
    ...cards,
    renderTopic: (topic: Parameters<NonNullable<typeof cards.renderTopic>>[0], context: never) => {
      const { asset } = context as { asset(of: typeof topic, url: string): Asset | undefined }
      visit(topic, (node) => {
        if (node.type === 'image') assets.push(asset(topic, node.url))
      })
      return []
    },
  }
  const { messages } = await build({ cwd: folder, inputs: ['a'], to: [look], summarise: asPlain })
  return { assets, said: messages.map((m) => `${m.line} ${m.ruleId}: ${m.reason}`) }
}

test.each([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
])('a %s comes with its size, whatever its name', async (ending, mediaType) => {
  const { assets, said } = await imagesOf('# Noses\n\n![A blue sky](sky.gif)\n', {
    'a/topics/sky.gif': sky(ending),
  })
  expect(said).toEqual([])
  expect(assets).toEqual([
    expect.objectContaining({ mediaType, width: 40, height: 30, bytes: sky(ending) }),
  ])
})

test('a photo that lies on its side has the size it is shown in', async () => {
  const jpeg = sky('jpg')
  // Exif with one entry: orientation 6.
  const exif = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000',
    'hex',
  )
  const turned = Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)])
  const { assets } = await imagesOf('# Noses\n\n![Sky](sky.jpg)\n', { 'a/topics/sky.jpg': turned })
  expect(assets[0]).toMatchObject({ width: 30, height: 40 })
})

test('an SVG is cleaned, and its editor told', async () => {
  const { assets, said } = await imagesOf('# Noses\n\n![A nose](nose.svg)\n', {
    'a/topics/nose.svg': drawing,
  })
  expect(String(Buffer.from(assets[0]?.bytes ?? []))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30"><path d="M0 0h9v9z"></path></svg>\n',
  )
  expect(assets[0]).toMatchObject({ mediaType: 'image/svg+xml', width: 40, height: 30 })
  expect(said).toEqual([
    '3 image-cleaned: The drawing "nose.svg" lost what a picture may not hold: onload',
  ])
})

test('an image without words is reported unless it only adorns', async () => {
  const { said } = await imagesOf(
    '# Noses\n\n![](sky.png)\n\n![](sky.png "decorative")\n\n![A sky](sky.png "Over the sea")\n',
    { 'a/topics/sky.png': sky('png') },
  )
  expect(said).toEqual([
    '3 image-without-alt: The image has no alternative text: who cannot see it learns nothing of it',
  ])
})

const instead = 'its alternative text stands instead'
test.each([
  [
    'https://example.org/a.png',
    `image-remote: The image "https://example.org/a.png" is on another site; ${instead}`,
  ],
  [
    '//example.org/a.png',
    `image-remote: The image "//example.org/a.png" is on another site; ${instead}`,
  ],
  ['gone.png', `image-missing: The image "gone.png" was not found; ${instead}`],
  [
    '../../secret.png',
    `image-outside-folder: The image "../../secret.png" lies outside the folder; ${instead}`,
  ],
  [
    '%2e%2e/%2e%2e/secret.png',
    `image-outside-folder: The image "%2e%2e/%2e%2e/secret.png" lies outside the folder; ${instead}`,
  ],
  ['link.png', `image-outside-folder: The image "link.png" lies outside the folder; ${instead}`],
  ['folder', `image-missing: The image "folder" was not found; ${instead}`],
  [
    'words.png',
    `image-kind-unknown: The file "words.png" is no image that can be published; ${instead}`,
  ],
  ['page.svg', `image-broken: The image "page.svg" is damaged or unsafe to read; ${instead}`],
  ['cut.png', `image-broken: The image "cut.png" is damaged or unsafe to read; ${instead}`],
  ['huge.png', `image-too-large: The image "huge.png" is too large; ${instead}`],
  ['wide.png', `image-too-large: The image "wide.png" is too large; ${instead}`],
  ['long.svg', `image-too-large: The image "long.svg" is too large; ${instead}`],
])('%s is not published', async (url, expected) => {
  const wide = Buffer.from(sky('png'))
  wide.writeUInt32BE(60_000, 16)
  const cwd = folderWith({
    'secret.png': sky('png'),
    'a/topics/noses.md': `# Noses\n\n![A nose](<${url}>)\n`,
    'a/topics/words.png': 'words',
    'a/topics/page.svg': '<html><script>alert(1)</script></html>',
    'a/topics/cut.png': sky('png').subarray(0, 12),
    'a/topics/huge.png': Buffer.concat([sky('png'), Buffer.alloc(10_000_000)]),
    'a/topics/wide.png': wide,
    'a/topics/long.svg': `${drawing}${' '.repeat(2_000_000)}`,
    'a/topics/folder/x.png': sky('png'),
  })
  symlinkSync('../../secret.png', join(cwd, 'a/topics/link.png'))
  const { assets, said } = await imagesOf('', {}, cwd)
  expect(assets).toEqual([undefined])
  expect(said).toEqual([`3 ${expected}`])
})
