import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { folderWith } from './support/folder.ts'

test('books carry their cover as a PNG file for stores, the same bytes on every machine', async () => {
  const book = await bookOf('# Head lice\n\n## Symptoms\n\nAn itch.\n')
  const png = Buffer.from(book['EPUB/cover.png']!)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 2560])
  expect(png.length).toBeLessThan(100_000)
  // Changes only with the drawing, the fonts or resvg: look at the cover before you accept another.
  expect(createHash('sha256').update(png).digest('hex')).toMatchInlineSnapshot(
    `"93bd48418390871a9c6394fb4f95e68e35e4014c46e6db0babb8172693ffff51"`,
  )
  const opf = Buffer.from(book['EPUB/package.opf']!).toString()
  expect(opf).toMatch(/href="cover.png" media-type="image\/png" properties="cover-image"/)
})

test('a title in Arabic is drawn with the fonts of the package for it', async () => {
  const book = await bookOf('---\nlang: ar\n---\n\n# قمل الرأس\n\n## الأعراض\n\nحكة.\n')
  const png = Buffer.from(book['EPUB/cover.png']!)
  // As above: look at it. The title stands at the right, in bold and in joined letters.
  expect(createHash('sha256').update(png).digest('hex')).toMatchInlineSnapshot(
    `"834f43189a5ea8eb9afad115e38b3682078611f90de306e8ba4ae3d025615cff"`,
  )
})

test('a title in letters that no font at hand has keeps its cover as SVG alone', async () => {
  const book = await bookOf('---\nlang: he\n---\n\n# כינים\n\n## תסמינים\n\nגרד בראש.\n')
  expect(book['EPUB/cover.png']).toBeUndefined()
  const opf = Buffer.from(book['EPUB/package.opf']!).toString()
  expect(opf).toMatch(/href="cover.svg" media-type="image\/svg\+xml" properties="cover-image"/)
})

async function bookOf(markdown: string): Promise<Record<string, Uint8Array>> {
  const cwd = folderWith({ 'lice.md': markdown })
  const result = await build({ cwd, inputs: ['lice.md'], to: ['epub'] })
  expect(result.messages.filter(({ fatal }) => fatal)).toEqual([])
  return unzipSync(readFileSync(join(cwd, 'dist/epub/lice.epub')))
}
