import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'rolldown'

/**
 * The command and what it starts, each with all that it needs in few files: reading hundreds of small ones takes longer
 * than most of what the command does. They lie as deep below the package as the modules of `src` do, so that what they find
 * by their own address (`../../package.json`) is where it was.
 */
export default defineConfig({
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
  plugins: [workedAhead(), winkModel(), lateFranc(), bigJson(), notices()],
  output: {
    dir: 'dist/start',
    cleanDir: true,
    chunkFileNames: '[name].js',
    assetFileNames: '[name].[ext]',
    comments: { legal: false, jsdoc: false },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})

/** The model of the tagger, with its large table as the bytes that it is instead of base64. */
function winkModel(): Plugin {
  return {
    name: 'wink-model',
    load(id) {
      if (!id.endsWith('/eng-core-web-model.json')) return null
      const { lexicon, ...model } = JSON.parse(readFileSync(id, 'utf8'))
      const words = Buffer.from(lexicon, 'base64')
      const table = this.emitFile({ type: 'asset', name: 'wink-lexicon.bin', source: words })
      const source = JSON.stringify(model)
      const rest = this.emitFile({ type: 'asset', name: 'wink-model.json', source })
      const code = `import { readFileSync } from 'node:fs'
const model = JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${rest}), 'utf8'))
model.lexicon = new Uint32Array(new Uint8Array(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${table}))).buffer)
export default model`
      return { code, moduleType: 'js' }
    },
  }
}

/** Has franc make its table of a language when a text is compared with it, which is never for texts that say theirs. */
function lateFranc(): Plugin {
  return {
    name: 'late-franc',
    transform(code, id) {
      if (!id.endsWith('/franc/index.js')) return null
      const early =
        /const model = (languages\[name\]\.split[\s\S]*?)numericData\[script\]\[name\] = trigrams/u
      if (!early.test(code)) throw new Error('franc makes its tables in another way now')
      return code
        .replace(
          early,
          `let made
        const text = languages[name]
        const make = () => {
          const model = $1return trigrams
        }
        Object.defineProperty(numericData[script], name, { enumerable: true, get: () => (made ??= make()) })`,
        )
        .replace('const model = languages[name]', 'const model = text')
    },
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

/** Tables of the language that depend on nothing but its data: worked out now, and read by the command as JSON. */
function workedAhead(): Plugin {
  const language = new URL('../language/src/', import.meta.url)
  return {
    name: 'worked-ahead',
    async load(id) {
      const name = id.slice(fileURLToPath(language).length)
      if (!id.startsWith(fileURLToPath(language)) || !tables.has(name)) return null
      const { make, read } = tables.get(name)!
      const source = JSON.stringify(make(await import(new URL(name, language).href)))
      const file = this.emitFile({ type: 'asset', name: `${parse(name).name}.json`, source })
      const code = `import { readFileSync } from 'node:fs'
const path = new URL(import.meta.ROLLUP_FILE_URL_${file})
${read.replace('JSON', "JSON.parse(readFileSync(path, 'utf8'))")}`
      return { code, moduleType: 'js' }
    },
  }
}

type Made = Record<string, () => never>

/** For each module that is worked out: what it makes, as JSON, and code that gives the same from that. */
const tables: ReadonlyMap<string, { make: (module: Made) => unknown; read: string }> = new Map([
  [
    'lexicon/make-lexicon.ts',
    {
      make: ({ makeLexicon }) => {
        type Form = { entry: unknown; words: string[]; head: number; forms: string[] }
        const { entries, medical, index } = makeLexicon!() as {
          entries: { line: string; example: unknown }[]
          medical: number
          index: Map<string, Form[]>
        }
        const places = new Map<unknown, number>(entries.map((entry, at) => [entry, at]))
        const forms = [...index].map(([first, found]) => [
          first,
          found.map(({ entry, words, head, forms }) => [places.get(entry), words, head, forms]),
        ])
        const kept = entries.map(({ line: _, example: __, ...entry }) => entry)
        return { entries: kept, medical, forms }
      },
      read: `export function makeLexicon() {
  const { entries, medical, forms } = JSON
  const index = new Map(forms.map(([first, found]) => [
    first,
    found.map(([at, words, head, forms]) => ({ entry: entries[at], words, head, forms })),
  ]))
  return { entries, medical, index }
}`,
    },
  ],
  [
    'verify/make-equivalences.ts',
    {
      make: ({ makeEquivalences }) => [...makeEquivalences!()],
      read: 'export const makeEquivalences = () => new Map(JSON)',
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
