import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, toAnswer } from '../src/serve/answer.ts'

let outside: string
let folder: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'plainleaf-answer-'))
  folder = join(outside, 'site')
  mkdirSync(join(folder, 'topics', 'é & co'), { recursive: true })
  mkdirSync(join(folder, 'v1', 'r'), { recursive: true })
  const files: Record<string, string> = {
    'index.html': 'home',
    '404.html': 'not here',
    'topics/é & co/index.html': 'topic',
    'feed.xml': '<feed/>',
    'book.epub': 'book',
    'handout.pdf': 'handout',
    'v1/topic.json': '{}',
    'v1/r/one.json': '{}',
    _headers:
      '# words\n/v1/*\n  Access-Control-Allow-Origin: *\n/v1/r/*\n  Cache-Control: max-age=1, immutable\n/feed.xml\n  X-A: b:c\n',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
})
afterAll(() => rmSync(outside, { recursive: true }))

const get = (target: string, more: { known?: string; base?: string } = {}): Answer =>
  toAnswer({ method: 'GET', target, known: more.known }, folder, more.base)
const textOf = ({ body }: Answer): string => new TextDecoder().decode(body)

test('a folder answers with its page, and without the slash leads to it', () => {
  expect(textOf(get('/'))).toBe('home')
  expect(textOf(get('/topics/%C3%A9%20&%20co/?q=1'))).toBe('topic')
  const { status, fields } = get('/topics/%C3%A9%20&%20co?q=1')
  expect([status, fields.location]).toEqual([301, '/topics/%C3%A9%20&%20co/?q=1'])
})

test('what is not there answers with 404.html', () => {
  for (const path of ['/nope', '/topics/', '/index.html/', '/v1']) {
    const answer = get(path)
    expect([answer.status, textOf(answer)], path).toEqual([404, 'not here'])
  }
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/topics/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
])('nothing outside the folder is reached by %s', (path) => {
  expect(textOf(get(path))).not.toContain('secret')
})

test('a redirect never leads to another host', () => {
  expect(get('http://a.example//topics/%C3%A9%20&%20co').fields.location).toMatch(/^\/[^/\\]/)
})

test.each(['/%E0%A4%A', '/a%00b', 'http://['])('%s is no address', (path) => {
  expect(get(path).status).toBe(400)
})

test('an ETag is the SHA-256 of the bytes, and who has them is told so', () => {
  const hash = createHash('sha256').update('{}').digest('hex')
  const { fields } = get('/v1/topic.json')
  expect(fields.etag).toBe(`"${hash}"`)
  for (const known of [`"${hash}"`, `W/"${hash}"`, `"x", "${hash}"`, '*'])
    expect(get('/v1/topic.json', { known }), known).toMatchObject({ status: 304, fields })
  expect(get('/v1/topic.json', { known: '"x"' }).status).toBe(200)
})

test('types and the fields of _headers are sent', () => {
  const type = (path: string): string | undefined => get(path).fields['content-type']
  expect(['/book.epub', '/handout.pdf', '/v1/topic.json', '/feed.xml', '/'].map(type)).toEqual([
    'application/epub+zip',
    'application/pdf',
    'application/json; charset=utf-8',
    'application/atom+xml; charset=utf-8',
    'text/html; charset=utf-8',
  ])
  expect(get('/v1/topic.json').fields).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
  })
  expect(get('/v1/r/one.json').fields['cache-control']).toBe('max-age=1, immutable')
  expect(get('/feed.xml').fields['x-a']).toBe('b:c')
})

test('a site below a path answers there', () => {
  const base = '/library/'
  expect(textOf(get('/library/', { base }))).toBe('home')
  expect(get('/library', { base }).fields.location).toBe('/library/')
  expect(get('/', { base }).fields.location).toBe('/library/')
  expect(get('/feed.xml', { base }).status).toBe(404)
})

test('nothing can be sent to it', () => {
  expect(toAnswer({ method: 'POST', target: '/' }, folder)).toMatchObject({
    status: 405,
    fields: { allow: 'GET, HEAD' },
  })
})
