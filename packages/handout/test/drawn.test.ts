import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import decodeQr from 'qr/decode.js'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

/** What is used of a canvas. */
interface Context {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
}

const engine = await openEngine()

/** Draws the first page with 100 pixels an inch, as a screen or a cheap scanner has them. */
async function draw(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const file = await task.promise
  const page = await file.getPage(1)
  const viewport = page.getViewport({ scale: 100 / 72 })
  const { width, height } = { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) }
  const factory = file.canvasFactory as {
    create(width: number, height: number): { canvas: never; context: Context }
  }
  const { canvas, context } = factory.create(width, height)
  await page.render({ canvas, viewport }).promise
  const { data } = context.getImageData(0, 0, width, height)
  await task.destroy()
  return { width, height, data }
}

it('prints a code that a telephone can read', async () => {
  const topic = await topicOf('# What is it?\n\nText.\n')
  const handout = toHandout(topic, topic, clinic, { url: 'https://leaflets.example' })
  const { pdf } = printHandout(handout, topic, engine)
  const { width, height, data } = await draw(pdf!)
  expect(decodeQr({ width, height, data })).toBe(handout.code?.url)
})

it.each(['standard', 'large', 'key-points'] as const)(
  'prints the code of the web page without a clinic, too (%s)',
  async (variant) => {
    const topic = await topicOf('# What is it?\n\n## Key points\n\n- Text.\n')
    const handout = toHandout(topic, topic, null, { variant, url: 'https://leaflets.example' })
    const printed = printHandout(handout, topic, engine)
    expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    const { width, height, data } = await draw(printed.pdf!)
    expect(decodeQr({ width, height, data })).toBe(handout.code?.url)
  },
)

it('draws logos in greys where a handout is in black and white', async () => {
  const topic = await topicOf('# What is it?\n\nText.\n')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><rect width="3" height="1" fill="#c00"/></svg>`
  const files = new Map([['logo.svg', new TextEncoder().encode(svg)]])
  const whose = { ...clinic, logo: { file: 'logo.svg', alt: 'A red box' } }
  const coloured = async (variant: 'mono' | 'standard') => {
    const model = toHandout(topic, topic, whose, { variant, logo: 'logo.svg' })
    const { pdf, handout, errors } = printHandout(model, topic, engine, { files })
    expect(errors).toEqual([])
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const { data } = await draw(pdf!)
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) count++
    }
    return count
  }
  expect(await coloured('standard')).toBeGreaterThan(1000)
  expect(await coloured('mono')).toBe(0)
})
