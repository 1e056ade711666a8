import type { Engine } from '@plainleaf/handout'
import type { Fonts } from './find-fonts.ts'
import { openBestEngine } from './open-best-engine.ts'

const opened = new Map<string, Promise<Engine | undefined>>()

/**
 * The engine of this process with these fonts after ours, opened once; undefined where there is none for this platform, which
 * the output then tells.
 */
export function engineWith(fonts?: Fonts): Promise<Engine | undefined> {
  const key = fonts?.files.join('\n') ?? ''
  const engine = opened.get(key) ?? openBestEngine(fonts)
  opened.set(key, engine)
  return engine
}
