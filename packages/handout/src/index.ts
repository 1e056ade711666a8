export { type Clinic, clinicJsonSchema, clinicKeys, clinicSchema } from './clinic/clinic.ts'
export { checkColour, type HandoutChoice, handout, handoutOutput } from './handout-output.ts'
export {
  type Design,
  mostPages,
  type Paper,
  papers,
  type Variant,
  variants,
} from './model/design.ts'
export type { Count, Handout, Part, Piece, Role, Run, WebCode } from './model/handout.ts'
export { stringsOf } from './model/strings-of.ts'
export { type HandoutOptions, toHandout } from './model/to-handout.ts'
export type { Engine, Fault, Length, Sheet } from './press/engine.ts'
export { type EngineOptions, openEngine } from './press/open-engine.ts'
export { type Printed, type PrintOptions, printHandout } from './press/print-handout.ts'
export { fontPackages } from './press/scripts.ts'
export { openWasmEngine, type WasmFiles, type WasmModule } from './press/wasm-engine.ts'
export { type HandoutWords, hasWords, wordsIn } from './words/words.ts'
