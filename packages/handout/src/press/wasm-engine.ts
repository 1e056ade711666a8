import type { Engine, Fault, Length, Sheet } from './engine.ts'

/** What is used of `@myriaddreamin/typst-ts-web-compiler`. */
export interface WasmModule {
  default(init: { module_or_path: Uint8Array }): Promise<unknown>
  TypstCompilerBuilder: new () => {
    set_dummy_access_model(): void
    add_raw_font(bytes: Uint8Array): Promise<void>
    build(): Promise<WasmCompiler>
  }
}

interface WasmCompiler {
  add_source(path: string, text: string): boolean
  map_shadow(path: string, bytes: Uint8Array): boolean
  reset_shadow(): void
  compile(main: string, inputs: string[][], format: string, diagnostics: number): WasmResult
  query(main: string, inputs: string[][], selector: string, field: string): string
}
interface WasmResult {
  result?: Uint8Array
  diagnostics?: { message: string }[]
}

/** All that the WebAssembly engine reads, as bytes: it knows no disk. */
export interface WasmFiles {
  /** `@myriaddreamin/typst-ts-web-compiler` 0.7.0, imported. */
  module: WasmModule
  /** Its file `pkg/typst_ts_web_compiler_bg.wasm`. */
  wasm: Uint8Array
  /** `template/handout.typ` of this package. */
  template: string
  /** The fonts of this package, and others. */
  fonts: readonly Uint8Array[]
  /** Names of the families of those others. Default: none. */
  families?: readonly string[] | undefined
}

const main = '/handout.typ'
const inputs = [['model', '/model.json']]

/**
 * Opens Typst as WebAssembly, for platforms without a native binary. Its PDFs have the same pages and the same tags, but
 * do not declare PDF/UA-1, and it does not refuse what that standard forbids; it takes seconds where the native engine
 * takes milliseconds, and has no archive form.
 */
export async function openWasmEngine({
  module,
  wasm,
  template,
  fonts,
  families = [],
}: WasmFiles): Promise<Engine> {
  await module.default({ module_or_path: wasm })
  const builder = new module.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  return {
    name: 'wasm',
    tidy() {},
    set(handout, files): Sheet | Fault[] {
      const model = JSON.stringify({ ...handout, fonts: families })
      const load = (): void => {
        compiler.reset_shadow()
        compiler.add_source(main, template)
        compiler.add_source('/model.json', model)
        for (const [name, bytes] of files) compiler.map_shadow(`/${name}`, bytes)
      }
      load()
      let length: Length & { pages: number }
      try {
        length = JSON.parse(compiler.query(main, inputs, '<end>', 'value'))[0]
      } catch (error) {
        return [{ message: String(error).slice(0, 500) }]
      }
      return {
        pages: length.pages,
        length,
        toPdf(archive) {
          if (archive) return noArchive
          // Another handout may have been set since.
          load()
          return toPdf(compiler)
        },
      }
    },
  }
}

function toPdf(compiler: WasmCompiler): Uint8Array | Fault[] {
  // 1: diagnostics with their messages apart.
  const { result, diagnostics } = compiler.compile(main, inputs, 'pdf', 1)
  return result ?? diagnostics ?? [{ message: 'no PDF' }]
}

const noArchive: Fault[] = [{ message: 'the WebAssembly engine cannot write PDF/A' }]
