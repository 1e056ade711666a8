// Fails where a regular expression can take more than linear time: `node scripts/regex-check.ts [files…]`, part of
// `pnpm lint`. Looks through packages/*/src, apps, content and scripts when no file is named.
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkExpressions } from './regex-check/check-expressions.ts'
import { findExpressions } from './regex-check/find-expressions.ts'
import { reviewed } from './regex-check/reviewed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scripts = '*.{ts,tsx,mts,js,jsx,mjs,astro}'
const places = [
  `packages/*/{src,bin}/**/${scripts}`,
  `apps/*/{src,public}/**/${scripts}`,
  `{apps,content}/*/${scripts}`,
  `scripts/**/${scripts}`,
]
const named = process.argv.slice(2).map((file) => relative(root, file).replaceAll('\\', '/'))
const files = named.length > 0 ? named : globSync(places, { cwd: root }).sort()
const found = files
  .filter((file) => !file.startsWith('scripts/test/'))
  .map((file) => findExpressions(file, readFileSync(`${root}/${file}`, 'utf8')))
const problems = await checkExpressions(
  {
    expressions: found.flatMap(({ expressions }) => expressions),
    opaque: found.flatMap(({ opaque }) => opaque),
  },
  named.length > 0 ? [] : reviewed,
)
for (const { file, line, column, reason, note } of problems)
  process.stderr.write(`${file}:${line}:${column}  error  ${reason}  regex-slow\n    ${note}\n`)
const count = found.reduce((sum, { expressions }) => sum + expressions.length, 0)
if (problems.length > 0) {
  process.stderr.write(`${problems.length} of ${count} regular expressions need a change\n`)
  process.exitCode = 1
} else process.stdout.write(`${count} regular expressions, all linear\n`)
