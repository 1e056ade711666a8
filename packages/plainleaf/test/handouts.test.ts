import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Clinic,
  openEngine,
  papers,
  printHandout,
  toHandout,
  variants,
} from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { summarise } from '@plainleaf/summary'
import { expect, test } from 'vitest'
import { readInputs } from '../src/pipeline/read-inputs.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const samples = join(repository, '../shared/seeds')
const own = join(repository, 'content/mdma-assisted-therapy')

const clinic: Clinic = {
  name: 'Riverside Community Clinic',
  phone: '020 7946 0123',
  hours: 'Monday to Friday, 9 am to 5 pm',
  address: '12 River Street, London',
  web: 'riverside.example',
  brandColour: '#00558c',
  emergency: [{ region: 'United Kingdom', number: '999' }],
}

/** A clinic with all that a profile may hold, which takes the most room. */
const fuller: Clinic = {
  ...clinic,
  name: 'Riverside Community Mental Health Clinic',
  hours: 'Monday to Friday, 9 am to 5 pm; Saturday, 10 am to 1 pm',
  address: '12 Riverside Walk, Second Floor, London SE1 9PX',
  web: 'https://www.riverside.example/patients/contact',
  logo: { file: 'logo.svg', alt: 'A blue wave' },
  emergency: ['England', 'NHS advice line', 'United States'].map((region) => ({
    region,
    number: '999',
  })),
  languages: ['Español', 'Polski', 'Français', 'Deutsch'],
  note: 'We are closed on bank holidays.',
  funding: 'Printed with a grant of the Riverside Trust.',
}
const wave = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1h-3z" fill="#00558c"/></svg>`
const files = new Map([['logo.svg', new TextEncoder().encode(wave)]])

/** The largest handout without a logo. */
const mostBytes = 100_000

/** Prints every document in every variant on both papers, for a clinic and without one, and puts each through the gate. */
async function printAll(input: string): Promise<void> {
  const engine = await openEngine()
  const { groups } = await readInputs({ inputs: [input] })
  const topics = groups.flatMap(({ collection }) => collection?.topics ?? [])
  expect(topics.length).toBeGreaterThan(0)
  for (const topic of topics) {
    const plain = summarise(topic)
    for (const variant of variants) {
      for (const paper of papers) {
        for (const whose of paper === 'a4' ? [clinic, null] : [clinic]) {
          const url = 'https://leaflets.example'
          const model = toHandout(topic, plain, whose, { variant, paper, url })
          const printed = printHandout(model, topic, engine)
          const name = `${topic.id}, ${variant}, ${paper}`
          expect(printed.errors, name).toEqual([])
          expect(await checkPdf(printed.pdf!, printed.handout), name).toEqual([])
          expect(printed.pdf!.byteLength, name).toBeLessThan(mostBytes)
        }
      }
    }
  }
}

test('the five samples pass the gate in all variants on both papers', async () => {
  if (!existsSync(samples)) {
    console.info('skipped: samples not beside the repository')
    return
  }
  await printAll(samples)
}, 240_000)

test('our own collection fits for a clinic with a full profile in all variants on both papers', async () => {
  const engine = await openEngine()
  const { groups } = await readInputs({ inputs: [own] })
  for (const topic of groups.flatMap(({ collection }) => collection?.topics ?? [])) {
    const plain = summarise(topic)
    for (const variant of variants) {
      // Black and white has the lines of the standard one.
      for (const paper of variant === 'mono' ? [] : papers) {
        const options = { variant, paper, url: 'https://leaflets.example', logo: 'logo.svg' }
        const model = toHandout(topic, plain, fuller, options)
        const { pdf, errors, handout } = printHandout(model, topic, engine, { files })
        const name = `${topic.id}, ${variant}, ${paper}`
        expect(errors, name).toEqual([])
        if (variant === 'key-points') expect(await checkPdf(pdf!, handout), name).toEqual([])
      }
    }
  }
}, 240_000)

test('our own collection passes the gate in all variants on both papers', async () => {
  await printAll(own)
}, 240_000)
