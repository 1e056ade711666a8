import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import { builtinsAtOnce } from './src/ahead/builtins-at-once.ts'
import { gather } from './src/ahead/gather.ts'
import { latinProperties } from './src/ahead/latin-properties.ts'
import { toLines } from './src/ahead/open-list.ts'
import { toAscii, toTable } from './src/ahead/to-table.ts'

/**
 * The command and what it starts, each with all that it needs in few files: reading hundreds of small ones takes longer
 * than most of what the command does. They lie as deep below the package as the modules of `src` do, so that what they find
 * by their own address (`../../package.json`) is where it was.
 */
const apart = {
  input: {
    bin: 'src/bin.ts',
    index: 'src/index.ts',
    'build-worker': 'src/dev/build-worker.ts',
    'draw-process': 'src/picture/draw-process.ts',
    'press-worker': 'src/handout/press-worker.ts',
  },
  platform: 'node',
  resolve: { conditionNames: ['plainleaf:source', 'node', 'import'] },
  // What is seldom needed and large, or has to be where its own files are.
  external: [
    '@ai-sdk/openai-compatible',
    '@clack/prompts',
    '@myriaddreamin/typst-ts-node-compiler',
    '@plainleaf/handout/engine',
    '@resvg/resvg-wasm',
    'chokidar',
  ],
  // A style library of the HTML reader has one, in what is never called.
  checks: { eval: false },
  plugins: [
    onlyNamed(),
    workedAhead(),
    nativeHash(),
    winkModel(),
    lateFranc(),
    latinProperties(),
    bigJson(),
    builtinsAtOnce(),
    notices(),
  ],
  output: {
    dir: 'dist/start',
    cleanDir: true,
    chunkFileNames: '[name].js',
    assetFileNames: '[name].[ext]',
    comments: { legal: false, jsdoc: false },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
}

/** What is started, and what most of it waits for. */
const starts = [
  '/plainleaf/src/bin.ts',
  '/plainleaf/src/handout/press-worker.ts',
  '/plainleaf/src/command/inspect-command.ts',
  '/plainleaf/src/command/summary-command.ts',
  '/plainleaf/src/command/handout-command.ts',
  '/content-model/src/markdown/markdown-reader.ts',
  '/summary/src/summarise.ts',
  '/summary/src/summary.ts',
  '/data/src/words/content-hash.ts',
]

export default () => gather(apart, starts)

/**
 * Has an import that waits for its moment bring the names that are taken from it and no more of its package: the rest,
 * shared with other verbs, would come along, whether it is used or not.
 */
function onlyNamed(): Plugin {
  const taken =
    /(?:const \{([^{}]*)\} = await import|\(await import)\('(@plainleaf\/[\w/-]+)'\)(?:\)\.(\w+))?/gu
  return {
    name: 'only-named',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('await import(')) return null
      return code.replace(taken, (whole, some: string | undefined, from: string, one = '') => {
        const names = (some ?? one).split(',').map((name: string) => name.split(':')[0]?.trim())
        return whole.replace(from, `${from}?only=${names.filter(Boolean).sort().join(',')}`)
      })
    },
    resolveId: (id) => (id.includes('?only=') ? `\0${id}` : null),
    load(id) {
      const [from, names] = id.split('?only=')
      if (names === undefined) return null
      return `export { ${names} } from '${from?.slice(1)}'`
    },
  }
}

/**
 * The model of the tagger: its large table as the bytes that it is instead of base64, and its list of 88,000 words so that a
 * text's are found without reading the others.
 */
function winkModel(): Plugin {
  return {
    name: 'wink-model',
    load(id) {
      if (!id.endsWith('/eng-core-web-model.json')) return null
      const { lexicon, ...model } = JSON.parse(readFileSync(id, 'utf8'))
      const table = Buffer.from(lexicon, 'base64')
      const { text, starts, odd } = toLines(model.features.lexeme.list)
      model.features.lexeme.list = odd
      const file = (name: string, source: string | Buffer) =>
        `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })})`
      const code = `import { readFileSync } from 'node:fs'
import { openList } from '${ahead}open-list.ts'
const model = JSON.parse(readFileSync(${file('wink-model.json', toAscii(model))}, 'latin1'))
const numbers = (url) => new Uint32Array(new Uint8Array(readFileSync(url)).buffer)
model.lexicon = numbers(${file('wink-lexicon.bin', table)})
const text = readFileSync(${file('wink-words.txt', text)}, 'latin1')
const starts = numbers(${file('wink-places.bin', Buffer.from(starts.buffer))})
model.features.lexeme.list = openList({ text, starts, odd: model.features.lexeme.list })
export default model`
      return { code, moduleType: 'js' }
    },
  }
}

const ahead = fileURLToPath(new URL('src/ahead/', import.meta.url))

/**
 * Has franc read its tables, and make that of a language, when a text is compared with it, which is never for texts that say
 * theirs.
 */
function lateFranc(): Plugin {
  return {
    name: 'late-franc',
    async load(id) {
      if (!id.endsWith('/franc/data.js')) return null
      const { data }: { data: Record<string, Record<string, string>> } = await import(id)
      const source = toAscii(data)
      const file = this.emitFile({ type: 'asset', name: 'franc-data.json', source })
      const names = Object.entries(data).map(([script, all]) => [script, Object.keys(all)])
      return `import { readFileSync } from 'node:fs'
let read
const all = () => (read ??= JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'latin1')))
export const data = {}
for (const [script, names] of ${JSON.stringify(names)}) {
  data[script] = {}
  for (const name of names)
    Object.defineProperty(data[script], name, { enumerable: true, get: () => all()[script][name] })
}`
    },
    transform(code, id) {
      if (!id.endsWith('/franc/index.js')) return null
      const early =
        /const model = (languages\[name\]\.split[\s\S]*?)numericData\[script\]\[name\] = trigrams/u
      if (!early.test(code)) throw new Error('franc makes its tables in another way now')
      return code
        .replace(
          early,
          `let made
        const own = name
        const make = () => {
          const model = $1return trigrams
        }
        Object.defineProperty(numericData[script], name, { enumerable: true, get: () => (made ??= make()) })`,
        )
        .replace('const model = languages[name]', 'const model = languages[own]')
    },
  }
}

/**
 * Has Node.js make the hashes that the HTML package works out in JavaScript, since that has to run anywhere. Both take a
 * lone surrogate for U+FFFD.
 */
function nativeHash(): Plugin {
  const module = fileURLToPath(new URL('../html/src/page/sha256.ts', import.meta.url))
  return {
    name: 'native-hash',
    load: (id) =>
      id === module
        ? `import { hash } from 'node:crypto'
export const sha256 = (text) => hash('sha256', text, 'base64')
export const sha256Hex = (text) => hash('sha256', text, 'hex')
export const utf8 = (text) => new TextEncoder().encode(text)`
        : null,
  }
}

/** Leaves large JSON files as they are, beside the code: parsed as JSON they cost less than as code. */
function bigJson(): Plugin {
  return {
    name: 'big-json',
    load(id) {
      if (!id.endsWith('.json')) return null
      const source = readFileSync(id)
      if (source.length < 50_000) return null
      const file = this.emitFile({ type: 'asset', name: basename(id), source })
      const code = `import { readFileSync } from 'node:fs'
export default JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'utf8'))`
      return { code, moduleType: 'js' }
    },
  }
}

/** Tables of the language that depend on nothing but its data: worked out now, and read where the command looks something up. */
function workedAhead(): Plugin {
  const language = fileURLToPath(new URL('../language/src/', import.meta.url))
  return {
    name: 'worked-ahead',
    async load(id) {
      const worked = id.startsWith(language) && tables.get(id.slice(language.length))
      if (!worked) return null
      const sources = worked.make(await import(id))
      const texts = Object.entries(sources).map(([name, source]) => {
        const file = this.emitFile({ type: 'asset', name: `${parse(id).name}-${name}.txt`, source })
        return `const ${name} = readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'latin1')`
      })
      const code = `import { readFileSync } from 'node:fs'
import { openTable } from '${ahead}open-table.ts'
export function ${worked.name}() {
${texts.join('\n')}
${worked.read}
}`
      return { code, moduleType: 'js' }
    },
  }
}

type Made = Record<string, () => never>
type Form = { entry: unknown; words: string[]; head: number; forms: string[] }

/** For each module that is worked out: the function that it exports, the files that this becomes, and what reads them again. */
const tables: ReadonlyMap<
  string,
  { name: string; make: (module: Made) => Record<string, string>; read: string }
> = new Map([
  [
    'lexicon/make-lexicon.ts',
    {
      name: 'makeLexicon',
      make({ makeLexicon }) {
        const { entries, medical, index } = makeLexicon!() as {
          entries: { line: string; example: unknown }[]
          medical: number
          index: Map<string, Form[]>
        }
        const places = new Map<unknown, number>(entries.map((entry, at) => [entry, at]))
        const forms = [...index].map(([first, found]): [string, unknown] => [
          first,
          found.map(({ entry, words, head, forms }) => [places.get(entry), words, head, forms]),
        ])
        const kept = entries.map(({ line: _, example: __, ...entry }) => toAscii(entry))
        return { entries: [medical, ...kept].join('\n'), forms: toTable(forms) }
      },
      read: `const [medical, ...lines] = entries.split('\\n')
const entry = (at) => typeof lines[at] === 'string' ? (lines[at] = JSON.parse(lines[at])) : lines[at]
return {
  get entries() { return lines.map((_, at) => entry(at)) },
  medical: Number(medical),
  index: openTable(forms, (json) =>
    JSON.parse(json).map(([at, words, head, forms]) => ({ entry: entry(at), words, head, forms }))),
}`,
    },
  ],
  [
    'verify/make-equivalences.ts',
    {
      name: 'makeEquivalences',
      make: ({ makeEquivalences }) => ({ rows: toTable(makeEquivalences!()) }),
      read: 'return openTable(rows)',
    },
  ],
])

/** Writes beside the files under which licences the code of others in them stands. */
function notices(): Plugin {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const folders = new Set<string>()
      for (const chunk of Object.values(bundle))
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0]
          if (folder) folders.add(folder)
        }
      const texts = [...folders].map(noticeOf).sort()
      this.emitFile({ type: 'asset', fileName: 'notices.txt', source: texts.join('\n') })
    },
  }
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one))
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
