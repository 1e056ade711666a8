import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'plainleaf'
import { expect, test, vi } from 'vitest'
import { plainleaf } from './support/command.ts'
import { asPlain, hayFever } from './support/documents.ts'
import { folderWith, list } from './support/folder.ts'

const config = "export default { title: 'Noses', url: 'https://old.example/' }\n"

test('an address that is given wins over the environment, and that over the config', async () => {
  const cwd = folderWith({ 'a/plainleaf.config.js': config, 'a/topics/hay-fever.md': hayFever })
  const inputs = ['a']
  const canonical = (): string | undefined => {
    const page = readFileSync(join(cwd, 'dist/html/hay-fever.html'), 'utf8')
    return /<link rel="canonical" href="([^"]*)"/u.exec(page)?.[1]
  }
  await build({ cwd, inputs, to: ['html'], summarise: asPlain })
  expect(canonical()).toBe('https://old.example/hay-fever.html')
  vi.stubEnv('PLAINLEAF_URL', 'https://env.example/b')
  await build({ cwd, inputs, to: ['html'], summarise: asPlain })
  expect(canonical()).toBe('https://env.example/b/hay-fever.html')
  const words = ['build', 'a', '--to', 'html', '--url', 'https://new.example/c/']
  expect(await plainleaf(words, { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect(canonical()).toBe('https://new.example/c/hay-fever.html')
  vi.unstubAllEnvs()
})

test.each([
  ['example.org', 'is no web address'],
  ['ftp://example.org/', 'is no http or https address'],
  ['https://me:secret@example.org/', 'holds a name or a password'],
  ['https://example.org/?page=1', 'has something behind its path'],
])('%s is refused and nothing is written', async (url, why) => {
  const cwd = folderWith({ 'tea.md': hayFever })
  const { exitCode, messages } = await build({ cwd, inputs: ['tea.md'], url })
  expect([exitCode, list(cwd)]).toEqual([2, ['tea.md']])
  expect(messages.map(({ name, ruleId, reason }) => [name, ruleId, reason])).toEqual([
    ['--url', 'address-invalid', expect.stringContaining(`"${url}" ${why}`)],
  ])
})

test('the address of handouts is held to the same', async () => {
  const cwd = folderWith({ 'tea.md': hayFever })
  const { code, stderr } = await plainleaf(['handout', 'tea.md'], {
    cwd,
    env: { PLAINLEAF_URL: 'example.org' },
  })
  expect(code).toBe(2)
  expect(stderr).toBe(
    'PLAINLEAF_URL  error  "example.org" is no web address  address-invalid\n    Give the whole address at which the pages will be served, such as https://example.org/leaflets/\n',
  )
})

test('several collections cannot share one', async () => {
  const cwd = folderWith({ 'a/topics/hay-fever.md': hayFever, 'b/topics/sneeze.md': hayFever })
  const url = 'https://example.org/'
  const told = await build({ cwd, inputs: ['a', 'b'], url, summarise: asPlain })
  expect([told.exitCode, told.messages.map(({ ruleId }) => ruleId)]).toEqual([
    2,
    ['address-ambiguous'],
  ])
})
