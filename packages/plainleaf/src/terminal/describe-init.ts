import { relative } from 'node:path'
import type { Choices } from '../init/choices.ts'
import { commandsFor } from '../init/scaffold-files.ts'
import { baseOf, starterFor } from '../init/starter-for.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { cleanLine } from './clean.ts'
import type { Colors } from './terminal.ts'

/** What was made and what to do next, for a person. */
export function describeInit(choices: Choices, paths: readonly string[], colours: Colors): string {
  const { title, shown, workspace, folder, topics, from, lang } = choices
  const run = commandsFor(choices)
  const home = workspace ? workspace.root : folder
  const way = toSlashes(relative(process.cwd(), home))
  const width = Math.max(run.width, run.import.length) + 3
  const step = (command: string, does: string): string =>
    `  ${colours.cyan(cleanLine(command).padEnd(width))}${does}`
  const sample = topics.length === 0 && from === undefined
  return [
    `${colours.bold(cleanLine(title))} is in ${cleanLine(shown)}:`,
    ...paths.map((path) => colours.dim(`  ${cleanLine(path)}`)),
    '',
    'Next:',
    ...(way ? [step(`cd ${/[^\w./@-]/u.test(way) ? JSON.stringify(way) : way}`, '')] : []),
    step(run.install, 'once'),
    step(run.dev, 'pages that follow your edits'),
    step(run.build, 'web pages, ebooks, summaries and data'),
    step(run.check, 'what to mend'),
    ...(from === undefined ? [step(run.import, 'your own leaflets as topics')] : []),
    '',
    ...(sample ? [describeSample(lang)] : []),
    `Take "private" out of ${cleanLine(shown)}/package.json when every topic is reviewed: until then it is not published.`,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function describeSample(lang: string): string {
  const starter = starterFor(lang)
  const english =
    baseOf(lang) === starter.lang ? '' : ` It is in English: we have none in ${lang} yet.`
  return `Replace the sample, topics/${starter.sample}.md, before you publish.${cleanLine(english)}`
}
