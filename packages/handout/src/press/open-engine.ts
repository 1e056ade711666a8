import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Handout } from '../model/handout.ts'
import type { Engine, Fault, Length, Sheet } from './engine.ts'

declare global {
  interface ImportMeta {
    dirname: string
  }
}
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The folder of this package. The engine takes only paths without `..`. */
const home: string = import.meta.dirname.split(/[\\/]/u).slice(0, -2).join('/')

export interface EngineOptions {
  /** Folders with fonts for scripts that the shipped ones do not cover, and the names of the families in them. */
  fonts?: { folders: string[]; families: string[] } | undefined
}

/**
 * Opens the Typst engine that the platform has a native binary for. The engine reads the template and the fonts of this
 * package by itself and nothing else from the disk: what a handout prints is given to it as a file in memory, never as
 * Typst source.
 *
 * @throws Error `handout-engine-missing` where there is no binary for this platform.
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const { NodeCompiler } = await load()
  const { folders = [], families = [] } = options.fonts ?? {}
  const compiler = NodeCompiler.create({
    workspace: home,
    fontArgs: [{ fontPaths: [`${home}/fonts`, ...folders] }],
  })
  return {
    name: 'native',
    set: (handout, files) => setWith(compiler, { ...handout, fonts: families }, files),
    tidy: () => compiler.evictCache(cacheAge),
  }
}

async function load(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw Object.assign(new Error('There is no Typst engine for this platform', { cause }), {
      ruleId: 'handout-engine-missing',
    })
  }
}

/** Results older than this many handouts are forgotten, so that a long batch grows as little as the engine allows. */
const cacheAge = 3

/** What the engine compiles: it remembers the last ones, so asking for the same again costs almost nothing. */
type Work = { mainFilePath: string; inputs: { model: string } }

/**
 * Sets a handout. Documents never become objects of JavaScript: those would be freed only when V8 finds time for it, and
 * it does not see that each holds megabytes.
 */
function setWith(
  compiler: NodeCompiler,
  handout: Handout & { fonts: string[] },
  files: ReadonlyMap<string, Uint8Array>,
): Sheet | Fault[] {
  const folder = `${home}/template`
  const model = toBytes(JSON.stringify(handout))
  const load = (): void => {
    compiler.resetShadow()
    // Not as a source, which would be parsed as Typst.
    compiler.mapShadow(`${folder}/model.json`, model as never)
    for (const [name, bytes] of files) compiler.mapShadow(`${folder}/${name}`, bytes as never)
  }
  load()
  const work = { mainFilePath: `${folder}/handout.typ`, inputs: { model: 'model.json' } }
  let length: Length & { pages: number }
  try {
    length = compiler.query(work, { selector: '<end>', field: 'value' })[0]
  } catch (error) {
    return faultsOf(compiler, work, error)
  }
  const standard = (archive: boolean): string => (archive ? 'a-2a' : 'ua-1')
  const toBytesOf = (archive: boolean): Uint8Array | Fault[] => {
    // Another handout may have been set since.
    load()
    return toPdf(compiler, work, handout.created, standard(archive))
  }
  return { pages: length.pages, length, toPdf: toBytesOf }
}

/** What was wrong, asked for once more in a form that can be read. */
function faultsOf(compiler: NodeCompiler, work: Work, error: unknown): Fault[] {
  const fault = compiler.compile(work).takeDiagnostics()
  return fault ? compiler.fetchDiagnostics(fault) : [{ message: String(error).slice(0, 500) }]
}

function toPdf(
  compiler: NodeCompiler,
  work: Work,
  creationTimestamp: number,
  pdfStandard: string,
): Uint8Array | Fault[] {
  try {
    return compiler.pdf(work, { pdfStandard, creationTimestamp })
  } catch (error) {
    return faultsIn(String(error))
  }
}

/** The engine hands on what a standard forbids as a debug print; only its messages are kept. */
function faultsIn(print: string): Fault[] {
  const messages = [...print.matchAll(/message: ("(?:[^"\\]|\\.)*")/gu)].map(
    ([, quoted = '']): Fault => ({ message: quoted.slice(1, -1).replace(/\\(["\\])/gu, '$1') }),
  )
  return messages.length > 0 ? messages : [{ message: print.slice(0, 500) }]
}
