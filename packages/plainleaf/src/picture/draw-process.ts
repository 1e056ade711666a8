import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { indexedPng } from './indexed-png.ts'

// The process that `toPng` starts: takes drawings as messages and answers each with a PNG file, or with what is
// wrong. Its arguments are the path of resvg's WebAssembly and the folder of the fonts.

/** What is to be drawn. */
export interface Drawing {
  /** An SVG document. */
  svg: string
  /** Paths of fonts for letters that those of handouts lack, and the family to set all in then. */
  fonts?: { files: readonly string[]; family: string } | undefined
}

/** The fonts of handouts: permissively licensed (OFL 1.1), and no other font has a part in a picture. */
const names = [
  'AtkinsonHyperlegibleNext_700Bold.ttf',
  'AtkinsonHyperlegibleNext_400Regular.ttf',
  'Inter_700Bold.ttf',
  'Inter_400Regular.ttf',
]
const usual = 'Atkinson Hyperlegible Next'

const [, , wasm = '', folder = ''] = process.argv
const fontBuffers = names.map((name) => readFileSync(join(folder, name)))
const ready = initWasm(readFileSync(wasm))

process.on('message', async (drawing: Drawing) => {
  try {
    await ready
    process.send?.(draw(drawing))
  } catch (error) {
    process.send?.(String(error))
  }
  // A picture is 16 MB of pixels, which nothing else would make the collector look for in time.
  globalThis.gc?.()
})
// An interrupt is the business of the process that asks.
process.on('SIGINT', () => undefined)

function draw({ svg, fonts }: Drawing): Uint8Array {
  // By its family, since a letter that is only looked for in other fonts comes in any weight.
  const family = fonts?.family ?? usual
  const more = (fonts?.files ?? []).map((path) => readFileSync(path))
  const drawing = new Resvg(svg, {
    font: {
      fontBuffers: [...fontBuffers, ...more],
      loadSystemFonts: false,
      defaultFontFamily: family,
      serifFamily: family,
      sansSerifFamily: family,
    },
  })
  const image = drawing.render()
  try {
    return indexedPng(image.pixels, image.width, image.height)
  } finally {
    image.free()
    drawing.free()
  }
}
