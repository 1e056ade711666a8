import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launch } from './support/chromium.ts'
import { plainleaf } from './support/command.ts'
import { type Dev, startDev } from './support/dev.ts'
import { hayFever } from './support/documents.ts'
import { folderWith, hashes, list, put } from './support/folder.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const lice =
  '# Head lice\n\nHead lice live in hair. See [hay fever](topic:hay-fever).\n\n## What to do\n\nComb wet hair.\n'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

interface Session extends Dev {
  cwd: string
  port: number
  origin: string
  edit(path: string, from: string, to: string): void
}

/** Of what builds many times, where the machine is busy. */
const patience = { timeout: 180_000 }

/** A session over a small collection, whose first build is done. */
async function session(files: Record<string, string> = {}): Promise<Session> {
  const cwd = folderWith({ 'topics/hay-fever.md': hayFever, 'topics/lice.md': lice, ...files })
  const dev = startDev(['.', '--port', '0', '--to', 'html,data'], cwd)
  onTestFinished(async () => {
    await dev.end()
  })
  const [, origin = '', port = ''] = await dev.printed(/(http:\/\/127\.0\.0\.1:(\d+))\//u)
  await dev.printed(/^built.*\n/mu)
  return {
    ...dev,
    cwd,
    origin,
    port: Number(port),
    edit(path, from, to) {
      const file = join(cwd, path)
      const text = readFileSync(file, 'utf8')
      expect(text).toContain(from)
      writeFileSync(file, text.replace(from, to))
    },
  }
}

async function open(url: string): Promise<Page> {
  const context = await browser.newContext({ colorScheme: 'light' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** What axe finds on a page, the findings that are shown on it included. */
async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string }[] }> }
    }
    return (await axe.run()).violations.map(({ id }) => id)
  })
}

/** Asks for exactly this target, as no browser would. */
function ask(port: number, target: string, options: { host?: string; method?: string } = {}) {
  const { host = `127.0.0.1:${port}`, method = 'GET' } = options
  return new Promise<{ status: number; body: string; fields: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: target, method, headers: { host } })
      sent.on('error', reject)
      sent.on('response', (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text) => {
          body += text
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, fields: response.headers }),
        )
      })
      sent.end()
    },
  )
}

test('an edit shows in the open page, and only what depends on it is written', async () => {
  const { cwd, origin, edit, printed, end } = await session()
  const page = await open(`${origin}/`)
  await page.getByRole('link', { name: 'Hay fever' }).first().click()
  await page.getByText('It comes in spring').first().waitFor()
  const before = hashes(join(cwd, 'dist'))
  edit('topics/hay-fever.md', 'It comes in spring and summer.', 'Grass pollen comes in June.')
  await page.getByText('Grass pollen comes in June.').first().waitFor()
  expect(await page.getByText('It comes in spring').count()).toBe(0)
  await printed(/^changed {2}topics\/hay-fever\.md$/mu)
  await printed(/^ {2}html {5}hay-fever\.html$/mu)
  await printed(/^ {2}data /mu)
  const after = hashes(join(cwd, 'dist'))
  const changed = Object.keys(after).filter((path) => after[path] !== before[path])
  expect(changed.toSorted()).toEqual([
    'data/hay-fever.json',
    'data/hay-fever.plain.json',
    'html/hay-fever.html',
    'manifest.json',
  ])
  expect(await end()).toBe(0)
  const left = Object.keys(hashes(join(cwd, 'dist'))).filter((path) => path.startsWith('.'))
  expect(left).toEqual([])
})

test('a folder is one session’s, until its process is gone', async () => {
  const { cwd, child } = await session()
  const again = await plainleaf(['dev', '.', '--port', '0'], { cwd })
  expect([again.code, again.stdout, again.stderr]).toEqual([
    4,
    '',
    `dist  error  Another plainleaf dev (process ${child.pid}) builds into this folder  dev-out-held\n    End that one, or choose another --out\n`,
  ])
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  expect(list(join(cwd, 'dist'))).toContain('.plainleaf-session')
  const next = startDev(['.', '--port', '0', '--to', 'data'], cwd)
  await next.printed(/^built/mu)
  expect(await next.end()).toBe(0)
  expect(list(join(cwd, 'dist'))).not.toContain('.plainleaf-session')
})

test('findings come into the page with place, rule and what to do, can be folded, and go away', async () => {
  const { cwd, origin, edit } = await session()
  const page = await open(`${origin}/html/lice.html`)
  const findings = page.getByRole('region', { name: 'Findings of plainleaf dev' })
  // The plain-language version tells it too, and shows until the style sheet has come, which hides it.
  const advice = page.locator('#what-to-do').getByText('Comb wet')
  await advice.waitFor()
  expect(await findings.count()).toBe(0)

  edit('topics/lice.md', 'Comb wet hair.', 'Comb wet [hair](topic:hair).')
  await findings.getByRole('status').getByText('1 warning').waitFor()
  expect(await findings.getByRole('listitem').count()).toBe(0)
  await findings.getByRole('button', { name: 'Show findings' }).press('Enter')
  const item = findings.getByRole('listitem')
  expect(await item.locator('p').allTextContents()).toEqual([
    'warningtopics/lice.md:7:10link-topic-missing',
    'No topic "hair" in this collection; the link became plain words',
    'Correct the id after "topic:", or add that topic to the collection.',
  ])
  expect(await axeFinds(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFinds(page)).toEqual([])
  // The last words of the page are never behind the findings.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  const footer = await page.locator('footer').boundingBox()
  const box = await findings.boundingBox()
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1)

  // A document that breaks keeps its last good page.
  const good = readFileSync(join(cwd, 'topics/lice.md'), 'utf8')
  writeFileSync(join(cwd, 'topics/lice.md'), '---\ntitle: [\n---\n')
  await findings.getByRole('status').getByText('1 error').waitFor()
  expect(await advice.count()).toBe(1)
  await findings.getByRole('button', { name: 'Fold findings' }).click()
  expect(await findings.getByRole('listitem').count()).toBe(0)

  writeFileSync(join(cwd, 'topics/lice.md'), good.replace('[hair](topic:hair)', 'hair'))
  await findings.waitFor({ state: 'hidden' })
  await advice.waitFor()
})

test(
  'follows atomic saves, bursts, new and deleted documents, config, glossary and a folder that comes later',
  patience,
  async () => {
    const { cwd, origin, edit, printed } = await session()
    const page = await open(`${origin}/html/index.html`)
    const file = join(cwd, 'topics/lice.md')
    // As editors do: write beside, rename over.
    writeFileSync(join(cwd, 'topics/.lice.md.swp'), 'x')
    writeFileSync(`${file}~`, lice.replace('# Head lice', '# Lice and nits'))
    renameSync(`${file}~`, file)
    await page.getByText('Lice and nits').first().waitFor()
    // A burst: only its end counts.
    for (let n = 0; n < 30; n++) writeFileSync(file, `# Lice number ${n}\n\nText.\n`)
    await page.getByText('Lice number 29').first().waitFor()
    put(cwd, { 'topics/later/asthma.md': '# Asthma\n\nBreathing is hard.\n' })
    await page.getByText('Asthma').first().waitFor()
    const asthma = await open(`${origin}/html/asthma.html`)
    rmSync(join(cwd, 'topics/later'), { recursive: true })
    await asthma.getByText('No such page').waitFor()
    put(cwd, { 'topics/later/asthma.md': '# Asthma again\n\nBreathing is hard.\n' })
    await asthma.getByRole('heading', { name: 'Asthma again' }).waitFor()
    put(cwd, {
      'plainleaf.config.mjs': "export default { title: 'Leaflets of the hill' }",
      'glossary.yaml': 'terms:\n  - { id: pollen, term: pollen, definition: Dust of plants. }\n',
    })
    await page.getByText('Leaflets of the hill').first().waitFor()
    edit('plainleaf.config.mjs', 'hill', 'valley')
    await page.getByText('Leaflets of the valley').first().waitFor()
    edit('plainleaf.config.mjs', 'export', 'exprot')
    await page.getByRole('status').getByText('1 error').waitFor()
    edit('plainleaf.config.mjs', 'exprot', 'export')
    await page
      .getByRole('region', { name: 'Findings of plainleaf dev' })
      .waitFor({ state: 'hidden' })
    mkdirSync(join(cwd, 'node_modules/x'), { recursive: true })
    put(cwd, { 'node_modules/x/index.js': '1', 'notes.txt': 'x' })
    await printed(/changed {2}notes\.txt/u)
  },
)

test('serves this machine only, reads only, and nothing but what was built', async () => {
  const { cwd, port } = await session({ 'secret.txt': 'secret', 'dist/own.txt': 'mine' })
  const status = async (target: string, options?: Parameters<typeof ask>[2]) =>
    (await ask(port, target, options)).status
  const page = '/html/lice.html'
  for (const host of ['127.0.0.1', 'LOCALHOST', '[::1]'])
    expect(await status(page, { host: `${host}:${port}` })).toBe(200)
  for (const host of ['evil.test', `evil.test:${port}`, '127.0.0.1', `127.0.0.1.evil.test:${port}`])
    expect(await status(page, { host })).toBe(403)
  for (const target of ['/', page, '/.plainleaf-dev/events'])
    expect(await status(target, { host: `evil.test:${port}` })).toBe(403)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    expect(await status(page, { method })).toBe(405)
  expect((await ask(port, page, { method: 'POST' })).fields.allow).toBe('GET, HEAD')
  expect(await ask(port, page, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  for (const target of [
    '/../secret.txt',
    '/html/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/html/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/html/%00',
    '/%zz',
    `http://127.0.0.1:${port}/html/lice.html`,
    `/${'a'.repeat(3000)}`,
  ])
    expect([target, await status(target)]).toEqual([target, 400])
  // What lies in the folder and was not built is not there.
  for (const target of [
    '/own.txt',
    '/secret.txt',
    '//etc/passwd',
    '/.plainleaf-lock',
    '/html',
    '/html/',
  ])
    expect([target, await status(target)]).toEqual([target, 404])
  rmSync(join(cwd, 'dist/html/lice.html'))
  expect(await status(page)).toBe(404)

  const { fields, body } = await ask(port, '/html/hay-fever.html')
  const policy = String(fields['content-security-policy'])
  const own = `http://127.0.0.1:${port}/.plainleaf-dev`
  expect(policy).toMatch(/^default-src 'none'; /u)
  expect(policy).toContain(`connect-src ${own}/events`)
  expect(/script-src ([^;]*)/u.exec(policy)?.[1]?.replace(/'sha256-[\w+/=]+' /gu, '')).toBe(
    `${own}/dev.js`,
  )
  expect(body).not.toContain('http-equiv')
  expect(fields['access-control-allow-origin']).toBeUndefined()
  expect([fields['x-content-type-options'], fields['cache-control']]).toEqual([
    'nosniff',
    'no-store',
  ])
})

test('a port that is taken is passed over, or told of where it was asked for', async () => {
  const { cwd, port } = await session()
  const usual = [startDev(['.', '--out', 'one'], cwd), startDev(['.', '--out', 'two'], cwd)]
  const ports = await Promise.all(usual.map((dev) => dev.printed(/127\.0\.0\.1:(\d+)/u)))
  expect(new Set(ports.map(([, one]) => one)).size).toBe(2)
  await Promise.all(usual.map((dev) => dev.end()))
  const asked = await plainleaf(['dev', '.', '--port', String(port), '--out', 'three'], { cwd })
  expect([asked.code, asked.stdout, asked.stderr]).toEqual([
    2,
    '',
    `--port  error  Another program has port ${port}  port-taken\n    Choose another --port, or leave it out to get the next that is free\n`,
  ])
})

test.each([
  [['nothing'], 'dev-folder-missing'],
  [['in', '--out', '.'], 'dev-out-above'],
  [['in', '--port', 'x'], 'Expected a port'],
])('wrong usage %j ends with 2', async (words, said) => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const { code, stderr } = await plainleaf(['dev', ...words], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
