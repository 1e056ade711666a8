import { build } from 'plainleaf'
import { describe, expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { folderWith, list, put } from './support/folder.ts'
import { better, key, lungs } from './support/model-build.ts'
import { modelServer, wording } from './support/model-server.ts'

describe('nothing is sent', () => {
  const config = (model: object) => `export default ${JSON.stringify({ model })}\n`

  test('unless a flag or a config asks for it', async () => {
    const server = await modelServer(wording(better))
    const env = { PLAINLEAF_API_KEY: key, OPENAI_API_KEY: key, OPENAI_BASE_URL: server.endpoint }
    const choice = { name: 'toy', endpoint: server.endpoint }
    const cwd = folderWith({ 'a/topics/lungs.md': lungs, 'b/topics/lungs.md': lungs })
    const files = { 'b/plainleaf.config.ts': config(choice) }
    put(cwd, files)
    for (const words of [
      ['build', 'a'],
      ['summary', 'a/topics/lungs.md'],
      ['check', 'b'],
      ['build', 'b', '--no-model', '--out', 'none'],
    ])
      expect((await plainleaf(words, { cwd, env })).code).toBe(0)
    expect(server.asked).toEqual([])
    const { code, stderr } = await plainleaf(['build', 'b', '--out', 'some'], { cwd, env })
    expect([code, stderr]).toEqual([0, expect.stringContaining('sent to toy')])
    expect(server.asked.length).toBeGreaterThan(0)
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${key}`)
  })

  const right = { name: 'toy', endpoint: 'https://api.example.org/v1' }
  test.each([
    [{ ...right, name: '' }, 'name'],
    [{ ...right, name: 'to\ny' }, 'name'],
    [{ ...right, endpoint: '' }, 'Expected an address'],
    [{ ...right, endpoint: 'http://api.example.org/v1' }, 'https'],
    [{ ...right, endpoint: 'http://localhost.example.org/v1' }, 'https'],
    [{ ...right, endpoint: 'http://127.0.0.1.example.org/v1' }, 'https'],
    [{ ...right, endpoint: 'http://[::2]/v1' }, 'https'],
    [{ ...right, endpoint: 'ftp://localhost/v1' }, 'https'],
    [{ ...right, endpoint: 'localhost:11434' }, 'https'],
    [{ ...right, endpoint: `https://${key}@example.org/v1` }, 'without user name'],
    [{ ...right, endpoint: `https://example.org/v1?key=${key}` }, 'query'],
    [{ ...right, timeout: 0 }, 'timeout'],
    [{ ...right, retries: 99 }, 'retries'],
  ])('to a wrong choice %j, and nothing is built', async (model, said) => {
    const cwd = folderWith({ 'lungs.md': lungs })
    const result = await build({ cwd, model })
    const [message] = result.messages
    expect([result.exitCode, message?.ruleId]).toEqual([2, 'model-invalid'])
    expect(message?.reason).toContain(said)
    expect(JSON.stringify(result)).not.toContain(key)
    expect(list(cwd)).toEqual(['lungs.md'])
  })

  test.each([
    [['--model', 'toy']],
    [['--endpoint', 'https://api.example.org/v1']],
    [['--model', 'toy', '--endpoint', `http://${key}@example.org/v1`]],
  ])('by the command with half a choice or a wrong one: %j', async (flags) => {
    const cwd = folderWith({ 'lungs.md': lungs })
    for (const verb of [['build'], ['summary', 'lungs.md']]) {
      const { code, stdout, stderr } = await plainleaf([...verb, ...flags], { cwd })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('model-invalid')
      expect(stderr).not.toContain(key)
    }
    expect(list(cwd)).toEqual(['lungs.md'])
  })

  test('with a key that would be repeated by the library that refuses it', async () => {
    const server = await modelServer(wording(better))
    const cwd = folderWith({ 'lungs.md': lungs })
    const env = { PLAINLEAF_API_KEY: `${key}\nX-Other: 1` }
    const flags = ['--model', 'toy', '--endpoint', server.endpoint, '--debug']
    for (const verb of [['build'], ['summary', 'lungs.md']]) {
      const { code, stdout, stderr } = await plainleaf([...verb, ...flags], { cwd, env })
      expect(code).toBe(2)
      expect(stderr).toContain('model-key-invalid')
      expect(`${stdout}${stderr}`).not.toContain(key)
    }
    expect(server.asked).toEqual([])
    expect(list(cwd)).toEqual(['lungs.md'])
  })

  test('from a config that holds a key, or names an open line', async () => {
    const choice = { name: 'toy', endpoint: 'https://api.example.org/v1' }
    for (const model of [
      { ...choice, apiKey: 'x' },
      { ...choice, endpoint: 'http://api.example.org' },
    ]) {
      const cwd = folderWith({ 'topics/lungs.md': lungs, 'plainleaf.config.ts': config(model) })
      const { exitCode, messages } = await build({ cwd })
      expect([exitCode, messages[0]?.ruleId]).toEqual([2, 'config-invalid'])
    }
  })
})
