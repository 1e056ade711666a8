import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stringify } from 'yaml'
import { toFileId } from '../pipeline/file-id.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { version } from '../pipeline/version.ts'
import type { Choices } from './choices.ts'
import { baseOf, starterFor } from './starter-for.ts'
import { toLicenceFile } from './to-licence-file.ts'
import { toPackageJson } from './to-package-json.ts'

/** All files of a new collection by their paths. */
export function scaffoldFiles(choices: Choices): Map<string, string> {
  const { workspace, topics, from, lang } = choices
  const sample = topics.length === 0 && from === undefined ? starterFor(lang) : undefined
  const files = new Map<string, string>([
    ['package.json', toPackageJson(choices, version)],
    ['plainleaf.config.ts', toConfig(choices)],
    ['references.yaml', template(sample ? 'references.yaml' : 'references-empty.yaml')],
    ['glossary.yaml', template(sample ? `${sample.lang}/glossary.yaml` : 'glossary-empty.yaml')],
    ['README.md', toReadme(choices)],
    ['LICENSE', toLicenceFile(choices)],
  ])
  if (sample)
    files.set(`topics/${sample.sample}.md`, template(`${sample.lang}/${sample.sample}.md`))
  for (const title of topics) files.set(`topics/${toFileId(title)}.md`, toTopic(title, choices))
  if (workspace?.ownsPlainleaf) {
    files.set('turbo.json', '{ "extends": ["//"], "tags": ["content"] }\n')
    files.set('tsconfig.json', template('tsconfig.json'))
  }
  if (!workspace) {
    files.set('.gitignore', template('gitignore'))
    files.set('.github/workflows/check.yml', template('check.yml'))
  }
  return files
}

function template(name: string): string {
  return readFileSync(new URL(`../../scaffold/${name}`, import.meta.url), 'utf8')
}

/** Puts words in the places of a template; a place without words would be a fault of ours, and stays to be seen. */
function fill(name: string, words: Readonly<Record<string, string>>): string {
  return template(name).replace(/\{\{(\w+)\}\}/gu, (place, key: string) => words[key] ?? place)
}

function toConfig({ title, lang, attribution, license }: Choices): string {
  const fields = { title, lang, publisher: attribution, licence: license }
  const lines = Object.entries(fields).map(([key, value]) => `  ${key}: ${quote(value)},\n`)
  return `import { defineConfig } from 'plainleaf'

export default defineConfig({
${lines.join('')}  // Where the pages will be, for a sitemap, a feed and share cards: url: 'https://example.org/health',
  // Topics in reading order, by their file names: topics: ['what-it-is', 'what-helps'],
  // What a build makes. Handouts (PDF, to print and give) take the longest: without them it is done sooner.
  outputs: ['html', 'epub', 'summary', 'data', 'module', 'api', 'handout'],
})
`
}

/** A string of a module, in the quotes of the rest. JSON's escapes are also those of JavaScript. */
function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inside}'`
}

function toTopic(title: string, { attribution, lang }: Choices): string {
  const starter = starterFor(lang)
  // Text that has to go is at least told apart from the language of the rest.
  const say = (words: string): string =>
    baseOf(lang) === starter.lang ? words : `:lang[${words}]{lang=en}`
  return fill(`${starter.lang}/your-topic.md`, {
    title: toYaml(title),
    attribution: toYaml(attribution),
    lang: toYaml(lang),
    intro: say('Say here in one or two sentences what this is and whom it is for.'),
    point: say('Put here what a reader has to know if they read nothing else.'),
    what: say('Describe it in everyday words.'),
    do: say('Say what readers can do themselves.'),
    help: say('Say which signs need a doctor, and how soon.'),
  })
}

/** A text as a YAML value on one line, also within a list. */
function toYaml(text: string): string {
  return stringify([text], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1)
}

function toReadme(choices: Choices): string {
  const { title, license, attribution, workspace, folder } = choices
  const below = workspace && toSlashes(relative(workspace.root, folder))
  const run = commandsFor(choices)
  return fill('README.md', {
    title,
    license,
    attribution,
    commands: [
      `${run.install.padEnd(run.width)}  # once`,
      `${run.dev.padEnd(run.width)}  # pages that follow your edits`,
      `${run.build.padEnd(run.width)}  # everything, into ${below ? `${below}/` : ''}dist/`,
      `${run.check.padEnd(run.width)}  # what to mend`,
    ].join('\n'),
    import: run.import,
  })
}

/** How the verbs are run in a collection: from the root of its workspace, or in its own folder. */
export function commandsFor({ workspace, folder }: Pick<Choices, 'workspace' | 'folder'>): {
  install: string
  dev: string
  build: string
  check: string
  import: string
  width: number
} {
  const below = workspace && toSlashes(relative(workspace.root, folder))
  const run = workspace ? 'pnpm plainleaf' : 'npx plainleaf'
  const all = {
    install: workspace ? 'pnpm install' : 'npm install',
    dev: below ? `${run} dev ${below}` : `${run} dev`,
    build: below ? `${run} build ${below} --out ${below}/dist` : 'npm run build',
    check: below ? `${run} check ${below} --frail` : 'npm run check',
    import: `${run} import old/*.docx --to ${below ? `${below}/` : ''}topics`,
  }
  const { import: _, ...shown } = all
  return { ...all, width: Math.max(...Object.values(shown).map(({ length }) => length)) }
}
