import { join } from 'node:path'
import type { BuildResult, BuiltFile } from '../pipeline/build-result.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { cleanLine } from './clean.ts'
import { describeTally, plural, tally } from './print-messages.ts'
import type { Colors } from './terminal.ts'

/** What to count in an output's folder: files of one ending, and what a person calls them. */
const things: Readonly<Record<string, readonly [ending: string, one: string, many: string]>> = {
  html: ['.html', 'page', 'pages'],
  epub: ['.epub', 'book', 'books'],
  summary: ['.md', 'summary', 'summaries'],
  data: ['.json', 'data file', 'data files'],
  handout: ['.pdf', 'handout', 'handouts'],
}

/** What a build did, for a person: a line for each output with where to look, then files and findings. */
export function describeBuild(result: BuildResult, colours: Colors, verbose?: boolean): string {
  const { files, collections, inputs, leftOut, removed } = result
  const lines: string[] = []
  for (const { id, title, topics } of collections) {
    const own = files.filter((file) => file.collection === id)
    lines.push(`${colours.bold(cleanLine(title))}  ${plural(topics.length, 'topic')}`)
    for (const output of new Set(own.map((file) => file.output))) {
      const made = own.filter((file) => file.output === output)
      const [what, where] = describeOutput(output, made)
      lines.push(
        `  ${output.padEnd(9)} ${what.padEnd(14)} ${colours.cyan(cleanLine(toSlashes(join(result.out, where))))}`,
      )
    }
  }
  const count = (...wanted: string[]) => files.filter((file) => wanted.includes(file.status)).length
  const changes = [
    plural(count('new', 'changed'), 'file written', 'files written'),
    plural(count('unchanged'), 'unchanged', 'unchanged'),
    plural(count('kept'), 'kept from an earlier build', 'kept from an earlier build'),
    plural(removed.length, 'removed', 'removed'),
  ]
  const said = changes.filter(Boolean).join(', ')
  if (said) lines.push(said)
  if (leftOut.lines > 0) lines.push(`${describeLeftOut(leftOut)}, see plainleaf inspect`)
  const failed =
    inputs.failed > 0 ? `${inputs.failed} of ${plural(inputs.found, 'input')} failed; ` : ''
  lines.push(`${failed}${describeTally(tally(result.messages), verbose)}`)
  return `${lines.join('\n')}\n`
}

/** `3 lines left out of 2 documents`. */
export function describeLeftOut({ lines, documents }: BuildResult['leftOut']): string {
  return `${plural(lines, 'line')} left out of ${plural(documents, 'document')}`
}

/** How many of what, and what a person would open first: the index, the collection's book, else the folder. */
function describeOutput(output: string, made: readonly BuiltFile[]): [what: string, where: string] {
  const [ending, one, many] = things[output] ?? ['', 'file', 'files']
  const counted = made.filter((file) => file.path.endsWith(ending))
  const whole = counted.filter((file) => file.topics.length === 0)
  const first = whole.find((file) => file.path.endsWith('index.html')) ?? whole[0]
  const only = counted.length === 1 ? counted[0] : undefined
  const folder = made[0]?.path.slice(0, made[0].path.indexOf(`${output}/`) + output.length + 1)
  return [plural(counted.length, one, many) || 'nothing', (first ?? only)?.path ?? folder ?? '']
}
