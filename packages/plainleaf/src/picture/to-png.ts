import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { indexedPng } from './indexed-png.ts'

/** The fonts of handouts: permissively licensed (OFL 1.1), and no other font has a part in the picture. */
const fonts = [
  'AtkinsonHyperlegibleNext_700Bold.ttf',
  'AtkinsonHyperlegibleNext_400Regular.ttf',
  'Inter_700Bold.ttf',
  'Inter_400Regular.ttf',
]
const family = 'Atkinson Hyperlegible Next'

/** What those fonts have letters for. */
const covered =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

let loading: Promise<Uint8Array[]> | undefined

/**
 * Draws an SVG document as a PNG file of its own size: the same bytes on every machine, since resvg runs as WebAssembly
 * and sees no font of the system. `undefined` where the fonts lack letters of the text. What it needs is loaded when the
 * first picture is drawn.
 */
export async function toPng(svg: string): Promise<Uint8Array | undefined> {
  const text = svg.replace(/<[^<>]*>/gu, '')
  if (!covered.test(text) || /\p{Extended_Pictographic}/u.test(text)) return undefined
  loading ??= load()
  const fontBuffers = await loading
  const drawing = new Resvg(svg, {
    font: {
      fontBuffers,
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

async function load(): Promise<Uint8Array[]> {
  const here = (specifier: string) => fileURLToPath(import.meta.resolve(specifier))
  await initWasm(readFileSync(here('@resvg/resvg-wasm/index_bg.wasm')))
  const folder = new URL('../fonts/', import.meta.resolve('@plainleaf/handout'))
  return fonts.map((name) => readFileSync(new URL(name, folder)))
}
