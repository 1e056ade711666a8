export { type EngineOptions, openEngine } from './press/open-engine.ts'
export { openWasmEngine, type WasmFiles, type WasmModule } from './press/wasm-engine.ts'
