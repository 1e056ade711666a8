import { type OutputAsset, type OutputChunk, rolldown } from 'rolldown'
import config from '../rolldown.config.ts'

/** The files for browsers, made as `pnpm build` makes them. */
export async function build(): Promise<{ script: string; style: string }> {
  const cwd = new URL('..', import.meta.url).pathname
  const bundle = await rolldown({ ...config, cwd })
  const { output } = await bundle.generate(config.output as object)
  const chunk = output.find((file): file is OutputChunk => file.type === 'chunk')
  const asset = output.find((file): file is OutputAsset => file.type === 'asset')
  return { script: chunk?.code ?? '', style: String(asset?.source) }
}
