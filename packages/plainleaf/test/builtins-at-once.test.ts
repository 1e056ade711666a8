import { expect, test } from 'vitest'
import { takeAtOnce } from '../src/ahead/builtins-at-once.ts'

test('every form of import from Node.js takes the module as it is', () => {
  const of = (name: string) => `globalThis.process.getBuiltinModule('node:${name}');`
  expect(takeAtOnce(`import { join } from 'node:path'`)).toBe(`const { join } = ${of('path')}`)
  expect(takeAtOnce(`import{join as a,sep}from"node:path";`)).toBe(
    `const {join: a,sep} = ${of('path')}`,
  )
  expect(takeAtOnce(`import process$1 from 'node:process'`)).toBe(
    `const process$1 = ${of('process')}`,
  )
  expect(takeAtOnce(`import * as timers from 'node:timers/promises';`)).toBe(
    `const timers = ${of('timers/promises')}`,
  )
})

test('what comes from elsewhere, and what waits for its moment, is left', () => {
  const code = `import { a } from './a.js'\nimport b from 'yaml'\nawait import('node:fs')\n`
  expect(takeAtOnce(code)).toBe(code)
})
