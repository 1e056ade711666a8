import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collection } from './support/clinics.ts'
import { plainleaf } from './support/command.ts'
import { list } from './support/folder.ts'

/** A module that makes a package look as if it were not there. */
const without = (name: RegExp) => `import { registerHooks } from 'node:module'
registerHooks({ resolve(specifier, context, next) {
  if (${name}.test(specifier)) throw new Error('not here')
  return next(specifier, context)
} })
`

test('prints with WebAssembly where there is no native engine, and says what differs', async () => {
  const cwd = collection({ 'hide.mjs': without(/typst-ts-node-compiler/u) })
  const env = { NODE_OPTIONS: `--import=${join(cwd, 'hide.mjs')}` }
  const { code, stderr } = await plainleaf(['handout', 'topics/asthma.md'], { cwd, env })
  expect(stderr).toMatch(/asthma\.md {2}warning {2}Printed with WebAssembly.* handout-engine-wasm/u)
  expect(code).toBe(0)
  expect(list(join(cwd, 'dist'))).toEqual(['handouts/asthma.pdf'])
})

test('says what to install where there is no engine at all', async () => {
  const cwd = collection({ 'hide.mjs': without(/typst-ts-(?:node|web)-compiler/u) })
  const env = { NODE_OPTIONS: `--import=${join(cwd, 'hide.mjs')}` }
  const { code, stderr } = await plainleaf(['handout', 'topics/asthma.md'], { cwd, env })
  expect(stderr).toMatch(
    /There is no Typst engine for this platform {2}handout-engine-missing\n.*Install/u,
  )
  expect(code).toBe(1)
})
