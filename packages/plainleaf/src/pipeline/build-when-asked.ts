import type { BuildOptions } from './build.ts'
import type { BuildResult } from './build-result.ts'

/** As `build`, and loads it with the first call: a config imports this package, and no verb shall wait for a build it does not make. */
export async function buildWhenAsked(options: BuildOptions = {}): Promise<BuildResult> {
  const { build } = await import('./build.ts')
  return build(options)
}
