import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith, list, put } from './support/folder.ts'

const bites = `Tick bites

Ticks wait in long grass and climb on people who walk by. Most bites do no harm at all.

A leaflet for spring

Pull the tick straight up and clean the skin. Ring a doctor when the rash grows.
`

test('a roles file beside a text says what its lines are; import writes that down', async () => {
  const roles = 'lines:\n  5: drop byline\n'
  const cwd = folderWith({ 'in/bites.txt': bites })
  const inspect = async () =>
    (await plainleaf(['inspect', 'in/bites.txt', '--source'], { cwd })).stdout
  expect(await inspect()).toMatch(/^5 .*│ heading 2 /mu)
  put(cwd, { 'in/bites.roles.yaml': roles })
  expect(await inspect()).toMatch(/^5 .*│ dropped: byline$/mu)
  const { code, stdout } = await plainleaf(['import', 'in', '--to', 'topics'], { cwd })
  expect([code, stdout]).toEqual([0, 'topics/bites.md\n'])
  expect(readFileSync(join(cwd, 'topics/bites.md'), 'utf8')).not.toContain('A leaflet')
})

test('a roles file is no document', async () => {
  const cwd = folderWith({ 'in/bites.txt': bites, 'in/bites.roles.yaml': 'lines:\n' })
  const { code, stdout, stderr } = await plainleaf(['check', 'in', '--verbose'], { cwd })
  expect([code, stdout]).toEqual([0, '1 checked: no findings\n'])
  expect(stderr).not.toContain('roles')
})

test('an entry whose line is gone is a warning, the others hold', async () => {
  const cwd = folderWith({ 'in/bites.txt': bites })
  put(cwd, {
    'in/bites.roles.yaml': 'lines:\n  3 "A leaflet": drop byline\n  7 "Push the tick": drop\n',
  })
  const { code, stdout, stderr } = await plainleaf(['inspect', 'in/bites.txt', '--source'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^5 .*│ dropped: byline$/mu)
  expect(stderr).toContain('in/bites.roles.yaml:3:3  warning  No line begins with "Push the tick"')
})

test('a mistake in it is told with its place; the document waits, what was built of it stays', async () => {
  const cwd = folderWith({ 'in/bites.txt': bites, 'in/tea.txt': bites })
  const go = () => build({ cwd, inputs: ['in'], to: ['data'] })
  expect((await go()).exitCode).toBe(0)
  const before = list(cwd)
  put(cwd, { 'in/bites.roles.yaml': 'lines:\n  5: heding 2\n  80: drop\n' })
  const { stderr, code } = await plainleaf(['check', 'in'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^in\/bites\.roles\.yaml:2:6 {2}error {2}Unknown role "heding 2" {2}roles-invalid\n {4}Did you mean heading 2\?/u,
  )
  const second = await go()
  expect([second.exitCode, second.inputs.failed]).toEqual([1, 1])
  expect(list(cwd)).toEqual([...before, 'in/bites.roles.yaml'].sort())
  put(cwd, { 'in/bites.roles.yaml': 'lines:\n  80: drop\n' })
  const beyond = await plainleaf(['inspect', 'in/bites.txt'], { cwd })
  expect([beyond.code, beyond.stdout]).toEqual([1, ''])
  expect(beyond.stderr).toContain('in/bites.roles.yaml:2:3  error  Line 80 is beyond the end')
})

test.each([
  ['too large', `# ${'x'.repeat(70_000)}`, 'the limit is 64000'],
  ['not UTF-8', Buffer.from([0x23, 0xff, 0xfe]), 'The file is not UTF-8'],
])('a roles file that is %s is refused', async (_, content, said) => {
  const cwd = folderWith({ 'bites.txt': bites, 'bites.roles.yaml': content })
  const { code, stderr } = await plainleaf(['check', 'bites.txt'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^bites\.roles\.yaml .*roles-invalid$/mu)
  expect(stderr).toContain(said)
})

test('a roles file that leads out of the folder is refused unread', async () => {
  const cwd = folderWith({ 'in/bites.txt': bites, 'secret.yaml': 'token: abc\n' })
  symlinkSync('../secret.yaml', join(cwd, 'in/bites.roles.yaml'))
  const { code, stderr } = await plainleaf(['check', 'in'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toContain('in/bites.roles.yaml  error  This link leads out of the folder')
  expect(stderr).not.toContain('token')
})

test('a roles file that nothing looks at is told', async () => {
  const cwd = folderWith({
    'in/fever.md': hayFever,
    'in/fever.roles.yaml': 'lines:\n',
    'in/lice.roles.yaml': 'lines:\n',
  })
  const { code, stderr } = await plainleaf(['check', 'in'], { cwd })
  expect(code).toBe(0)
  expect(stderr).toContain(
    'in/lice.roles.yaml  warning  There is no document of this name beside the roles file  roles-unused',
  )
  expect(stderr).toContain(
    'in/fever.roles.yaml  warning  Roles are for plain text; the document beside this file is not  roles-unused',
  )
  put(cwd, { 'in/fever.txt': bites })
  expect((await plainleaf(['check', 'in'], { cwd })).stderr).not.toContain('Roles are for plain')
})
