export { type Config, defineConfig } from './config/define-config.ts'
export { type BuildOptions, build } from './pipeline/build.ts'
export type { BuildResult, BuiltCollection, BuiltFile } from './pipeline/build-result.ts'
export type { ExitCode } from './pipeline/exit-code.ts'
