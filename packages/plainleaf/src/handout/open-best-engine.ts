import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Engine, WasmModule } from '@plainleaf/handout'
import { openEngine, openWasmEngine } from '@plainleaf/handout/engine'
import type { Fonts } from './find-fonts.ts'

/** The optional package of the WebAssembly engine. */
const wasmPackage = '@myriaddreamin/typst-ts-web-compiler'

/** The native engine, else the WebAssembly one if its package is installed; undefined where there is neither. `fonts` come after ours. */
export async function openBestEngine(fonts?: Fonts): Promise<Engine | undefined> {
  try {
    return await openEngine({ fonts })
  } catch {
    return openInstalledWasm(fonts)
  }
}

async function openInstalledWasm(more?: Fonts): Promise<Engine | undefined> {
  // It is an optional peer of the handout package, and so is looked for from there.
  const handout = import.meta.resolve('@plainleaf/handout')
  const { resolve } = createRequire(handout)
  let wasm: string
  let module: WasmModule
  try {
    wasm = resolve(`${wasmPackage}/wasm`)
    module = await import(pathToFileURL(resolve(wasmPackage)).href)
  } catch {
    return undefined
  }
  // From `src` or `dist` of the package, whose own files lie beside.
  const home = join(dirname(fileURLToPath(handout)), '..')
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
