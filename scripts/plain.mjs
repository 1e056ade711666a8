// Measures plain-language summaries by every bar of their table: `pnpm plain` measures the samples in ../shared and our own
// articles, and keeps the table in packages/summary/plain.txt; `pnpm plain --check` writes nothing and fails where the kept table is another.
// `pnpm plain <files or folders…>` measures other documents; `--details` names what falls short, and where.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { beside, readArticles, readDocuments, readSamples } from './plain/documents.ts'
import { measure } from './plain/measure.ts'
import { notBeside, plainTable } from './plain/plain-table.ts'
import { toDetails, toTable } from './plain/table.ts'

const kept = new URL('../packages/summary/plain.txt', import.meta.url)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, details: { type: 'boolean' } },
})

if (positionals.length > 0) {
  const { documents, problems } = await readDocuments(positionals)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const measures = documents.map(({ name, topic }) => measure(name, topic))
  if (values.details) print(measures.flatMap(toDetails))
  if (measures.length > 0) print(toTable('', measures))
  if (problems.length > 0 || measures.length === 0) process.exitCode = 1
} else {
  if (!beside) process.stdout.write(notBeside)
  if (values.details)
    for (const { documents } of [await readSamples(), await readArticles()])
      print(documents.flatMap(({ name, topic }) => toDetails(measure(name, topic))))
  const table = await plainTable()
  process.stdout.write(table)
  // Without the samples the table is not whole: the kept one stays.
  if (beside && !values.check) writeFileSync(kept, table)
  else if (beside && readFileSync(kept, 'utf8') !== table) {
    process.stderr.write('packages/summary/plain.txt is out of date: run pnpm plain\n')
    process.exitCode = 1
  }
}

function print(lines) {
  process.stdout.write(`${lines.join('\n')}\n`)
}
