import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Engine, WasmModule } from '@plainleaf/handout'
import { openEngine, openWasmEngine } from '@plainleaf/handout/engine'
import type { Fonts } from './find-fonts.ts'

const handout = '@plainleaf/handout'
/** The optional package of the WebAssembly engine. */
const wasmPackage = '@myriaddreamin/typst-ts-web-compiler'

/** The native engine, else the WebAssembly one if its package is installed; undefined where there is neither. `fonts` come after ours. */
export async function openBestEngine(fonts?: Fonts): Promise<Engine | undefined> {
  // On Linux the engine opens every font of the system before any of ours, and can be told that there are none.
  const { FONTCONFIG_FILE: before } = process.env
  process.env.FONTCONFIG_FILE = join(homeOf(import.meta.resolve(handout)), 'fonts/fonts.conf')
  try {
    return await openEngine({ fonts })
  } catch {
    return openInstalledWasm(fonts)
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE
    else process.env.FONTCONFIG_FILE = before
  }
}

async function openInstalledWasm(more?: Fonts): Promise<Engine | undefined> {
  // It is an optional peer of the handout package, and so is looked for from there.
  const entry = import.meta.resolve(handout)
  const home = homeOf(entry)
  const { resolve } = createRequire(entry)
  let wasm: string
  let module: WasmModule
  try {
    wasm = resolve(`${wasmPackage}/wasm`)
    module = await import(pathToFileURL(resolve(wasmPackage)).href)
  } catch {
    return undefined
  }
  const fonts = readdirSync(join(home, 'fonts')).filter((name) => name.endsWith('.ttf'))
  return openWasmEngine({
    module,
    wasm: readFileSync(wasm),
    template: readFileSync(join(home, 'template/handout.typ'), 'utf8'),
    fonts: [...fonts.sort().map((name) => join(home, 'fonts', name)), ...(more?.files ?? [])].map(
      (path) => readFileSync(path),
    ),
    families: more?.families,
  })
}

/** The folder of a package, from the address of its entry in `src` or `dist`. */
const homeOf = (entry: string): string => join(dirname(fileURLToPath(entry)), '..')
