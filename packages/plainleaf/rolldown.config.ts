import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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
  plugins: [bigJson(), notices()],
  output: {
    dir: 'dist/start',
    chunkFileNames: '[name].js',
    assetFileNames: '[name].[ext]',
    comments: { legal: false, jsdoc: false },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})

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
