import type { Built } from '../dev/build-job.ts'
import { cleanLine } from './clean.ts'
import { plural } from './print-messages.ts'
import type { Colors } from './terminal.ts'

/** More files of one output than these are counted, not named. */
const mostNamed = 3

/** What one build of a session did: how many files it wrote, of what, in what time, and `named`, which. */
export function describeRebuild(built: Built, colours: Colors, named: boolean): string {
  const { files, removed, steps, took, findings } = built
  const written = files.filter(({ status }) => status === 'new' || status === 'changed')
  const kept = files.filter(({ status, immutable }) => status === 'kept' && !immutable)
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const errors = plural(count('error'), 'error')
  const warnings = plural(count('warning'), 'warning')
  const parts = [
    plural(written.length, 'file written', 'files written') || 'nothing to write',
    plural(kept.length, 'kept as it was', 'kept as they were'),
    plural(removed.length, 'removed', 'removed'),
    errors && colours.red(errors),
    warnings && colours.yellow(warnings),
  ].filter(Boolean)
  // Not what was made again and came out the same.
  const topics = new Set(written.flatMap((file) => (file.topics.length === 1 ? file.topics : [])))
  const whole = written.some((file) => file.topics.length !== 1)
  const of = [
    ...(topics.size > 0 && topics.size <= 3
      ? [...topics].map(cleanLine)
      : [plural(topics.size, 'topic')]),
    whole ? 'the collection' : '',
  ].filter(Boolean)
  const remade = of.length > 0 ? ` ${colours.dim(`of ${of.join(', ')}`)}` : ''
  const ms = took < 2000 ? `${Math.round(took)} ms` : `${(took / 1000).toFixed(1)} s`
  const lines = [`${colours.green('built')}    ${parts.join(', ')}${remade} in ${ms}`]
  if (named) {
    for (const output of new Set(steps.map((step) => step.output))) {
      const own = written.filter((file) => file.output === output)
      const names = own.slice(0, mostNamed).map(({ path }) => cleanLine(nameIn(path, output)))
      const more = own.length > mostNamed ? [`and ${own.length - mostNamed} more`] : []
      if (own.length > 0)
        lines.push(colours.dim(`  ${output.padEnd(9)}${[...names, ...more].join(', ')}`))
    }
    for (const path of removed.slice(0, mostNamed))
      lines.push(colours.dim(`  removed  ${cleanLine(path)}`))
  }
  return `${lines.join('\n')}\n`
}

/** A path without the folder of its output. */
function nameIn(path: string, output: string): string {
  return path.startsWith(`${output}/`) ? path.slice(output.length + 1) : path
}
