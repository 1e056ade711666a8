import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as module from '@myriaddreamin/typst-ts-web-compiler'
import { openWasmEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture } from './support/read.ts'

const home = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, home))

it('prints with WebAssembly what the native engine prints, without the claim of PDF/UA', async () => {
  const wasm = readFileSync(
    createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm'),
  )
  const fonts = readdirSync(new URL('fonts', home)).filter((name) => name.endsWith('.ttf'))
  const engine = await openWasmEngine({
    module,
    wasm,
    template: read('template/handout.typ').toString('utf8'),
    fonts: fonts.map((name) => read(`fonts/${name}`)),
  })
  const topic = await fixture('hay-fever')
  const printed = printHandout(toHandout(topic, topic, clinic), topic, engine)
  expect(printed.errors).toEqual([])
  expect(printed.pages).toBe(2)
  const faults = await checkPdf(printed.pdf!, printed.handout)
  expect(faults.map(({ check }) => check)).toEqual(['display-title', 'pdf-ua'])
  const archive = printHandout(toHandout(topic, topic, clinic), topic, engine, { archive: true })
  expect(archive.pdf).toBe(undefined)
  expect(archive.errors).toMatchObject([{ ruleId: 'handout-archive-wasm' }])
  expect(archive.errors[0]?.note).toContain('without --archive')
}, 240_000)
