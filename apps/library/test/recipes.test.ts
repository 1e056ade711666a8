import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'plainleaf'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite } from '../src/serve/serve-site.ts'
import { browser as launch } from './chromium.ts'
import { writeRecipe } from './read-recipe.ts'

const app = join(import.meta.dirname, '..')
const content = join(app, '../../content/mdma-assisted-therapy')
const { resolve } = createRequire(import.meta.url)
// In this package, so that a recipe finds the tools that it names as it finds them where they are installed.
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(app, '.plainleaf-recipes-'))
  const installed = join(folder, 'node_modules/@plainleaf-content/mdma-assisted-therapy')
  mkdirSync(installed, { recursive: true })
  cpSync(join(content, 'package.json'), join(installed, 'package.json'))
  const out = join(installed, 'dist')
  const { exitCode } = await build({ inputs: [content], out, to: ['html', 'module', 'api'] })
  expect(exitCode).toBe(0)
})
afterAll(() => folder && rmSync(folder, { recursive: true }))

/** The folder of a recipe with its files. */
function cook(name: string): string {
  const kitchen = join(folder, name)
  mkdirSync(kitchen)
  writeFileSync(join(kitchen, 'package.json'), '{ "private": true, "type": "module" }\n')
  expect(writeRecipe(name, kitchen).length).toBeGreaterThan(0)
  return kitchen
}

async function run(script: string, argument: string[], cwd: string): Promise<void> {
  const { VITEST: _, ...shell } = process.env
  const env = { ...shell, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await promisify(execFile)(process.execPath, [script, ...argument], { cwd, env })
}

test('Eleventy writes a page of every topic, and one of a single section', async () => {
  const site = cook('eleventy')
  await run(join(resolve('@11ty/eleventy'), '../../cmd.cjs'), ['--quiet'], site)
  const page = readFileSync(join(site, '_site/what-it-is.html'), 'utf8')
  expect(page).toContain('<h1>What is MDMA-assisted therapy?</h1>')
  expect(page).toContain('<section id="key-points"')
  expect(page).toMatch(/<footer>.*Licence: CC-BY-4.0.*Last checked 20 November 2026\./)
  expect(page).toContain('href="risks-and-who-should-not.html')
  // One section alone is never without whose words it is and when they were checked.
  expect(readFileSync(join(site, '_site/risks.html'), 'utf8')).toMatch(
    /Who should not have it\?.*<small>“.*Licence: CC-BY-4\.0\. Last checked 20 November 2026\.<\/small>/s,
  )
})

test('Next writes a page of every topic', async () => {
  const site = cook('next')
  await run(resolve('next/dist/bin/next'), ['build'], site)
  const page = readFileSync(join(site, 'out/what-it-is.html'), 'utf8')
  expect(page).toContain('<title>What is MDMA-assisted therapy?</title>')
  expect(page).toContain('<section id="key-points"')
  expect(page).toMatch(/Licence: CC-BY-4.0.*Last checked 20 November 2026/)
  expect(page).toContain('href="risks-and-who-should-not.html')
}, 240_000)

test('a plain page shows a section under its policy, and the link without script', async () => {
  const site = cook('html')
  const bundle = await rolldown({ input: join(app, '../../packages/element/src/index.ts') })
  await bundle.write({ file: join(site, 'plainleaf-topic.min.js'), minify: true })
  const dist = join(folder, 'node_modules/@plainleaf-content/mdma-assisted-therapy/dist')
  for (const name of ['api', 'html'])
    cpSync(join(dist, name), join(site, name), { recursive: true })
  const { home, close } = await serveSite(site)
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    await page.goto(home)
    await page.getByText('No, not in the United States').waitFor()
    expect(await page.getByText('Licence: CC-BY-4.0').isVisible()).toBe(true)
    expect(faults).toEqual([])
    for (const link of await page.getByRole('link').all()) {
      const href = (await link.getAttribute('href'))!
      if (href.startsWith(home)) expect((await page.request.get(href)).status(), href).toBe(200)
    }
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(home)
    expect(await plain.getByRole('link', { name: 'Is it approved?' }).isVisible()).toBe(true)
  } finally {
    await browser.close()
    await close()
  }
})
