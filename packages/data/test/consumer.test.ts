import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { api, module } from '@plainleaf/data'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser as openBrowser } from './chromium.ts'
import { clinic, filesOf } from './clinic.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const name = '@plainleaf-content/nose-and-ears'
const project = mkdtempSync(join(tmpdir(), 'plainleaf-consumer-'))
const installed = join(project, 'node_modules', name)

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** An installed collection: the `exports` are those of the one that we publish. */
beforeAll(async () => {
  const ours = JSON.parse(
    readFileSync(join(root, 'content/mdma-assisted-therapy/package.json'), 'utf8'),
  )
  const { type, sideEffects, exports } = ours
  put(
    join(installed, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', type, sideEffects, exports }),
  )
  for (const [path, text] of await filesOf(module, clinic))
    put(join(installed, 'dist/module', path), text)
  for (const [path, text] of await filesOf(api, clinic))
    put(join(installed, 'dist/api', path), text)
  put(join(project, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('a TypeScript project', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('knows the sections with module %s and resolution %s', (kind, moduleResolution) => {
    put(
      join(project, 'right.ts'),
      `import collection, { load, type Section, type Topic, type TopicId } from '${name}'
import topic from '${name}/topics/ear-wax'
const id: 'what-is-ear-wax' = topic.sections['what-is-ear-wax'].id
const kind: 'procedure' = topic.sections['how-to-use-drops'].kind
const aspect: 'SelfCareHealthAspect' = topic.sections['what-can-i-do-myself'].aspect
const first: TopicId = collection.topics[0]?.id ?? 'hay-fever'
const words: string = topic.plain.sections['what-is-ear-wax'].text
const short: 'procedure' = topic.plain.sections['how-to-use-drops'].kind
const any: readonly Topic[] = [topic]
const found: Section | undefined = any[0]?.plain?.sections[words] ?? any[0]?.sections[words]
const other: Promise<string> = load['hay-fever']().then((found) => found.sections.treatment.html)
export default { id, kind, aspect, first, words, short, found, other }
`,
    )
    put(
      join(project, 'wrong.ts'),
      `import { load } from '${name}'
import topic from '${name}/topics/ear-wax'
import nothing from '${name}/topics/no-such-topic'
export const gone = topic.sections.dosage
export const typed: 'prose' = topic.sections['how-to-use-drops'].kind
export const unknown = load['no-such-topic']
export const short = topic.plain.sections.dosage
export const shorter = topic.plain?.sections['no-such-section']
export default nothing
`,
    )
    const compilerOptions = {
      module: kind,
      moduleResolution,
      target: 'es2024',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    }
    put(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['right.ts', 'wrong.ts'] }),
    )
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--pretty', 'false'], {
      cwd: project,
      encoding: 'utf8',
    })
    const errors = stdout
      .split('\n')
      .flatMap(
        (line) => /^([^(]+)\((\d+),\d+\): error (TS\d+)/.exec(line)?.slice(1).join(' ') ?? [],
      )
    expect(errors, stdout).toEqual([
      'wrong.ts 3 TS2307',
      'wrong.ts 4 TS2339',
      'wrong.ts 5 TS2322',
      'wrong.ts 6 TS7053',
      'wrong.ts 7 TS2339',
      'wrong.ts 8 TS7053',
    ])
  })
})

/** A program for Node, bundlers and browsers alike. */
const program = (from: string) => `
import topic from '${from}/topics/ear-wax${from.startsWith('/') ? '.js' : ''}'
import collection, { load } from '${from}${from.startsWith('/') ? '/index.js' : ''}'
const other = await load['hay-fever']()
export const said = [collection.title, topic.title, topic.sections['is-it-catching'].text, other.title].join('|')
`
const expected = 'Nose and ears|Ear wax|No.|Hay fever'

it('runs in Node', () => {
  put(join(project, 'main.js'), `${program(name)}console.log(said)\n`)
  const out = execFileSync(process.execPath, ['main.js'], { cwd: project, encoding: 'utf8' })
  expect(out.trim()).toBe(expected)
})

it('gives the JSON, the fragments and the API by their paths', () => {
  const read = `
    import { readFileSync } from 'node:fs'
    import topic from '${name}/topics/ear-wax.json' with { type: 'json' }
    import index from '${name}/index.json' with { type: 'json' }
    import answer from '${name}/v1/topics/ear-wax.json' with { type: 'json' }
    const path = import.meta.resolve('${name}/fragments/ear-wax/is-it-catching.html')
    console.log([topic.id, index.id, answer.name, readFileSync(new URL(path), 'utf8').includes('No.')].join('|'))`
  put(join(project, 'paths.mjs'), read)
  const out = execFileSync(process.execPath, ['paths.mjs'], { cwd: project, encoding: 'utf8' })
  expect(out.trim()).toBe('ear-wax|nose-and-ears|Ear wax|true')
})

it('is bundled, and what is not used stays out', async () => {
  put(
    join(project, 'one.js'),
    `import topic from '${name}/topics/ear-wax'\nconsole.log(topic.title)\n`,
  )
  const bundle = await rolldown({ input: join(project, 'one.js'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  expect(output).toHaveLength(1)
  put(join(project, 'bundled.mjs'), output[0].code)
  const out = execFileSync(process.execPath, ['bundled.mjs'], { cwd: project, encoding: 'utf8' })
  expect(out.trim()).toBe('Ear wax')
  expect(output[0].code).not.toContain('Shake the spray')
})

describe('a browser', () => {
  let browser: Browser
  let server: Server
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
      response.setHeader('content-type', `${type}; charset=utf-8`)
      response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'")
      if (path === '/')
        return response.end(
          '<!doctype html><title>x</title><script type="module" src="/main.js"></script>',
        )
      if (path === '/main.js')
        return response.end(`${program('/dist/module')}document.title = said\n`)
      return response.end(readFileSync(join(installed, path)))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('loads the modules as they are, under a strict policy', async () => {
    const page = await browser.newPage()
    const { port } = server.address() as { port: number }
    await page.goto(`http://127.0.0.1:${port}/`)
    // A page with this policy evaluates no words of a test that waits in it.
    await expect.poll(() => page.title(), { timeout: 20_000 }).toBe(expected)
  })
})
