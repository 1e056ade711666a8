import { expect, test } from 'vitest'
import { readPlainConfig } from '../src/config/read-plain-config.ts'

const importing = "import { defineConfig } from 'plainleaf'\n"

test('reads a config of data', () => {
  const config = `// Our leaflets
import { defineConfig } from "plainleaf";
/* all of them */
export default defineConfig({
  title: 'Hay fever', // in spring
  'lang': "en",
  topics: ['what-it-is', "what-helps",],
  renamed: {},
  model: { tries: 2, warmth: 0.5, ask: true, other: null },
},);
`
  expect(readPlainConfig(config)).toEqual({
    title: 'Hay fever',
    lang: 'en',
    topics: ['what-it-is', 'what-helps'],
    renamed: {},
    model: { tries: 2, warmth: 0.5, ask: true, other: null },
  })
})

test.each([
  "export default { title: 'Hay fever' }",
  "import { defineConfig } from 'plainleaf' export default defineConfig({})",
  "import { defineConfig as one } from 'plainleaf'\nexport default one({})",
  "import { defineConfig } from 'other'\nexport default defineConfig({})",
  `${importing}const a = 1\nexport default defineConfig({})`,
  `${importing}export default defineConfig({}); run()`,
  `${importing}export default defineConfig({}, 1)`,
  `${importing}export default defineConfig({ title })`,
  `${importing}export default defineConfig({ title: process.env.TITLE })`,
  `${importing}export default defineConfig({ title: 'a' + 'b' })`,
  `${importing}export default defineConfig({ title: 'a' 'b' })`,
  `${importing}export default defineConfig({ title: 'a\\'b' })`,
  `${importing}export default defineConfig({ title: \`a\` })`,
  `${importing}export default defineConfig({ ...all })`,
  `${importing}export default defineConfig({ run() {} })`,
  `${importing}export default defineConfig({ ['a']: 1 })`,
  `${importing}export default defineConfig({ __proto__: null })`,
  `${importing}export default defineConfig({ a: 012 })`,
  `${importing}export default defineConfig({ a: 1n })`,
  `${importing}export default defineConfig({ a: -1 })`,
  `${importing}export default defineConfig({ a: [1, , 2] })`,
  `${importing}export default defineConfig({ a: 1 } as const)`,
  `${importing}export default defineConfig({ a: 1, , })`,
  `${importing}export default defineConfig({ a: 1`,
])('leaves %j to Node.js', (source) => {
  expect(readPlainConfig(source)).toBeUndefined()
})
