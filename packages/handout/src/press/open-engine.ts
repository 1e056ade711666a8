import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Handout } from '../model/handout.ts'
import type { Engine, Fault, Sheet } from './engine.ts'

declare global {
  interface ImportMeta {
    dirname: string
  }
}

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

function setWith(
  compiler: NodeCompiler,
  handout: Handout & { fonts: string[] },
  files: ReadonlyMap<string, Uint8Array>,
): Sheet | Fault[] {
  const folder = `${home}/template`
  compiler.resetShadow()
  compiler.addSource(`${folder}/model.json`, JSON.stringify(handout))
  for (const [name, bytes] of files) compiler.mapShadow(`${folder}/${name}`, bytes as never)
  const mainFilePath = `${folder}/handout.typ`
  const result = compiler.compile({ mainFilePath, inputs: { model: 'model.json' } })
  const document = result.result
  if (!document) {
    const fault = result.takeDiagnostics()
    return fault ? compiler.fetchDiagnostics(fault) : [{ message: 'unknown' }]
  }
  const { created } = handout
  return {
    pages: document.numOfPages,
    length: compiler.query(document, { selector: '<end>', field: 'value' })[0],
    toPdf: (archive) => toPdf(compiler, document, created, archive ? 'a-2a' : 'ua-1'),
  }
}

function toPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  creationTimestamp: number,
  pdfStandard: string,
): Uint8Array | Fault[] {
  try {
    return compiler.pdf(document, { pdfStandard, creationTimestamp })
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
