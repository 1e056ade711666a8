import { build } from 'plainleaf'
import { describe, expect, test } from 'vitest'
import { folderWith, list } from './support/folder.ts'
import {
  askWith,
  better,
  buildWith,
  everySentence,
  expectUntouched,
  hard,
  key,
  lungs,
} from './support/model-build.ts'
import { modelServer, say, wording, wordings } from './support/model-server.ts'

describe('a model that answers garbage', () => {
  const wrapped = (content: unknown) => (sentences: string[]) => ({ sentences, content })
  test.each<[string, (sentences: string[]) => { content: unknown }]>([
    ['words', wrapped('Sure! Here are your sentences.')],
    ['nothing', wrapped('')],
    ['null', wrapped(null)],
    ['a list of parts', wrapped([{ type: 'text', text: 'x' }])],
    ['JSON of another shape', wrapped('{"answers":["a"]}')],
    ['JSON with more than was asked for', wrapped('{"wordings":[],"note":"x"}')],
    ['a bare list', (all) => ({ content: JSON.stringify(all.map(better)) })],
    [
      'numbers as words',
      (all) => ({ content: wordings(all, better).replace('"number":1', '"number":"1"') }),
    ],
    [
      'one number twice',
      (all) => ({ content: wordings(all, better).replace('"number":2', '"number":1') }),
    ],
    ['one wording too many', (all) => ({ content: wordings([...all, 'More.'], better) })],
    ['half of it', (all) => ({ content: wordings(all, better).slice(0, -20) })],
    ['remarks around it', (all) => ({ content: `Of course: ${wordings(all, better)}` })],
    ['a deep nest', wrapped('['.repeat(100_000))],
    ['a prototype', wrapped('{"__proto__":{"wordings":[]},"wordings":[{"number":1}]}')],
  ])('%s changes nothing', async (_what, answer) => {
    const server = await modelServer(({ sentences }, response) =>
      say(response, answer(sentences).content),
    )
    const built = await askWith(server)
    expect(built.rules).toContain('model-answer-invalid')
    await expectUntouched(built)
  })

  test.each<[string, string, string | Buffer, number]>([
    ['a web page', 'text/html', '<!doctype html><title>Log in</title>', 200],
    ['an empty body', 'application/json', '', 200],
    ['an object without choices', 'application/json', '{}', 200],
    ['no choice', 'application/json', '{"choices":[]}', 200],
    ['bytes', 'application/json', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 200],
    [
      '10 MB',
      'application/json',
      `{"choices":[{"message":{"content":"${'x'.repeat(10_000_000)}"}}]}`,
      200,
    ],
    [
      'a status that repeats the key',
      'application/json',
      `{"error":{"message":"bad key ${key}"}}`,
      401,
    ],
    ['a page that is not there', 'text/html', '<h1>Not found</h1>', 404],
    ['a teapot', 'text/plain', 'short and stout', 418],
  ])('%s changes nothing', async (_what, type, body, status) => {
    const server = await modelServer((_asked, response) => {
      response.writeHead(status, { 'content-type': type }).end(body)
    })
    const built = await askWith(server, {}, { retries: 2 })
    expect(server.asked).toHaveLength(1)
    expect(built.rules).toContain(
      status === 200 && body.length < 1_000_000 ? 'model-answer-invalid' : 'model-failed',
    )
    await expectUntouched(built)
  })

  test('three times in a row is asked no more', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      hard.may.replace('older', `${at + 60}-year-old`),
    )
    const server = await modelServer((_asked, response) => say(response, 'no'))
    const model = { name: 'toy', endpoint: server.endpoint }
    await buildWith({ model }, `# Lungs\n\n${many.join(' ')}\n`)
    expect(server.asked.map(({ sentences }) => sentences.length)).toEqual([8, 8, 8])
  })
})

describe('a server that fails', () => {
  test.each<[string, Parameters<typeof modelServer>[0]]>([
    ['never answers', () => {}],
    ['stops after the head', (_asked, response) => response.writeHead(200).flushHeaders()],
    ['stops half-way', (_asked, response) => response.writeHead(200).write('{"choices":[')],
    ['hangs up', (_asked, response) => response.destroy()],
    [
      'hangs up half-way',
      (_asked, response) => {
        response
          .writeHead(200, { 'content-length': 1000 })
          .write('{"choices":[', () => response.destroy())
      },
    ],
    [
      'is always overloaded',
      (_asked, response) => response.writeHead(503, { 'retry-after': '0' }).end(),
    ],
  ])('%s: the summary is there without it', async (_what, behaviour) => {
    const server = await modelServer(behaviour)
    const built = await askWith(server, {}, { timeout: 0.2 })
    expect(built.rules).toContain('model-failed')
    await expectUntouched(built)
  })

  test('is asked so often as it may be, and no more after that', async () => {
    const server = await modelServer((_asked, response) => {
      response.writeHead(503, { 'retry-after': '0' }).end()
    })
    const built = await askWith(server, {}, { retries: 3 })
    expect(server.asked).toHaveLength(4)
    await expectUntouched(built)
  })

  test('or is not there at all', async () => {
    const built = await askWith({ endpoint: 'http://127.0.0.1:9/v1', asked: [] })
    expect(built.rules).toContain('model-failed')
    await expectUntouched(built)
  })

  test('sends elsewhere in vain', async () => {
    const other = await modelServer(wording(better))
    const server = await modelServer((_asked, response) => {
      response.writeHead(307, { location: `${other.endpoint}/chat/completions` }).end()
    })
    const built = await askWith(server, {}, { retries: 2 })
    expect(other.asked).toEqual([])
    await expectUntouched(built)
  })

  test('does not hold up an interrupt', async () => {
    const stop = new AbortController()
    const server = await modelServer(() => stop.abort())
    const cwd = folderWith({ 'lungs.md': lungs })
    const model = { name: 'toy', endpoint: server.endpoint }
    const result = await build({ cwd, model, summarise: everySentence, signal: stop.signal })
    expect([result.exitCode, list(cwd)]).toEqual([130, ['lungs.md']])
  })
})
