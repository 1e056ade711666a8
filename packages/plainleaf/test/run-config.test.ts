import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith } from './support/folder.ts'

const title = "{ title: 'Hill clinic' }"

test.each([
  ['data alone', `import { defineConfig } from 'plainleaf'\nexport default defineConfig(${title})`],
  [
    'a value that is worked out',
    "const name = ['Hill', 'clinic'].join(' ')\nexport default { title: name }",
  ],
  [
    'types',
    `import { type Config, defineConfig } from 'plainleaf'\nconst config: Config = ${title}\nexport default defineConfig(config)`,
  ],
  [
    'type arguments, which are comparisons in JavaScript',
    `function same(value) {\n  return value\n}\nexport default same<object>(${title})`,
  ],
  ['CommonJS', `module.exports = ${title}`],
  [
    'CommonJS with a comment on modules',
    `/*\nexport default is what others write\n*/\nmodule.exports = ${title}`,
  ],
])('a config in TypeScript runs that holds %s', async (_, config) => {
  const cwd = folderWith({ 'plainleaf.config.ts': config, 'topics/hay-fever.md': hayFever })
  const { code, stdout, stderr } = await plainleaf(['build', '--to', 'data'], { cwd })
  expect([code, stdout.split('  ', 1)[0], stderr]).toEqual([0, 'Hill clinic', ''])
})

test('a config that does not run is told once, without a stack', async () => {
  const config = 'export default { title: missing }'
  const cwd = folderWith({ 'plainleaf.config.ts': config, 'topics/hay-fever.md': hayFever })
  const { code, stderr, stdout } = await plainleaf(['build', '--to', 'data'], { cwd })
  expect(code).toBe(2)
  expect(`${stdout}${stderr}`.match(/missing is not defined/gu)).toHaveLength(1)
  expect(`${stdout}${stderr}`).not.toContain('    at ')
})
