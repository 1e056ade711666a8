import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { markdownReader, type Topic, textReader } from '../../packages/content-model/src/index.ts'
import { readInputs } from '../../packages/plainleaf/src/pipeline/read-inputs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Samples are other people's words: they stand beside the repository, never in it.
const samples = join(root, '../shared/seeds')

/** A document to be summarised and measured. */
export interface Document {
  name: string
  topic: Topic
}

/** Documents that were read, and what is to be said of those that were not. */
export interface Documents {
  documents: Document[]
  problems: string[]
}

/** Whether the folder with the samples stands beside the repository. */
export const beside: boolean = existsSync(samples)

/** The samples, in the order of their names; none where they are not beside the repository. */
export async function readSamples(): Promise<Documents> {
  if (!beside) return { documents: [], problems: [] }
  const { documents, problems } = await readDocuments([samples])
  return {
    documents: documents.map(({ topic }, at) => ({ name: `sample ${at + 1}`, topic })),
    problems,
  }
}

/** The articles that we publish. */
export async function readArticles(): Promise<Documents> {
  const folders = globSync('content/*', { cwd: root }).sort()
  return readDocuments(folders.map((folder) => join(root, folder)))
}

/**
 * Whatever is named: files and folders of every format that a build reads, and JSON files that hold a text (`{ text }`) or abstracts with
 * labelled parts (`[{ title, labels, contexts, long }]`, as PubMedQA has them).
 */
export async function readDocuments(paths: readonly string[]): Promise<Documents> {
  const absent = paths.filter((path) => !existsSync(path))
  const found = paths.filter((path) => !absent.includes(path))
  const json = found.flatMap((path) =>
    statSync(path).isDirectory()
      ? globSync('**/*.json', {
          cwd: path,
          exclude: (name) => /^(?:node_modules|dist)$/u.test(name),
        })
          .filter((name) => !/(?:package|turbo|tsconfig)\.json$/u.test(name))
          .sort()
          .map((name) => join(path, name))
      : path.endsWith('.json')
        ? [path]
        : [],
  )
  const others = found.filter((path) => !path.endsWith('.json'))
  const read = others.length > 0 ? await readInputs({ inputs: others }) : undefined
  const inputs = read?.groups.flatMap((group) => group.read) ?? []
  const messages = [...(read?.messages ?? []), ...inputs.flatMap((one) => one.messages)]
  return {
    documents: [
      ...inputs.flatMap(({ file, topic }) => (topic ? [{ name: basename(file.path), topic }] : [])),
      ...json.flatMap(readJson),
    ],
    problems: [
      ...absent.map((path) => `${path}: there is no such file or folder`),
      ...messages
        .filter(({ fatal, ruleId }) => fatal && !(json.length > 0 && ruleId === 'folder-empty'))
        .map((message) => `${message.file ?? ''}: ${message.reason}`),
    ],
  }
}

interface Text {
  text: string
}
interface Abstract {
  id: string
  title: string
  labels: string[]
  contexts: string[]
  long: string
}

function readJson(path: string): Document[] {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Text | Abstract[]
  const name = basename(path, '.json')
  if (Array.isArray(content))
    return content.map((one) => ({ name: `${name} ${one.id}`, topic: fromAbstract(one) }))
  if (typeof content.text !== 'string') return []
  return [
    {
      name,
      topic: textReader.read(new VFile({ path: `${name}.txt`, value: content.text })) as Topic,
    },
  ]
}

function fromAbstract({ id, title, labels, contexts, long }: Abstract): Topic {
  const parts = contexts.map((text, at) => `## ${labels[at] ?? 'Text'}\n\n${escaped(text)}`)
  const value = [`# ${escaped(title)}`, ...parts, '## Conclusion', escaped(long)].join('\n\n')
  return markdownReader.read(new VFile({ path: `${id}.md`, value: `${value}\n` })) as Topic
}

/** Signs that Markdown would read. */
function escaped(text: string): string {
  return text.replace(/[<>*_#[\]]/gu, '\\$&')
}
