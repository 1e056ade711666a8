import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { browser as launch } from './chromium.ts'
import { testFiles } from './library/files.ts'
import { toLibrary } from './library/library.ts'
import { testPages } from './library/pages.ts'
import { testReading } from './library/reading.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([openSite(), launch()])
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

// One site for all: building it costs more than any test.
const library = toLibrary(
  () => site,
  () => browser,
)
describe('each kind of page', () => testPages(library))
describe('a reader', () => testReading(library))
describe('the files', () => testFiles(library))
