import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Finding } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { type Severity, toMessage } from '../message/to-message.ts'
import { findConfig } from '../pipeline/collection-root.ts'
import { toTitle } from '../pipeline/file-id.ts'
import { configKeys, configSchema } from './config-schema.ts'
import type { Config } from './define-config.ts'
import { findInModule } from './find-in-module.ts'
import { keysAt } from './keys-at.ts'
import { runConfig } from './run-config.ts'
import { toFindings } from './to-findings.ts'

/** A collection's config with what `package.json` fills in, or what is wrong with it. */
export interface LoadedConfig {
  config: Config
  messages: VFileMessage[]
  /** A message of the config file; `path` says of which key. */
  say(severity: Severity, finding: Finding, path: readonly PropertyKey[]): VFileMessage
}

/**
 * Loads `plainleaf.config.{ts,js,mjs}` of a collection and fills gaps from `package.json`. The config is the
 * user's own code and runs as such. `root` is absolute, `shown` is how the user knows it.
 */
export async function loadConfig(root: string, shown: string): Promise<LoadedConfig> {
  const path = findConfig(root)
  const fallback = fromPackage(root)
  const file = path ? join(shown, basename(path)) : shown
  let source = ''
  const placeOf = (of: readonly PropertyKey[]) => findInModule(source, of)
  const say: LoadedConfig['say'] = (severity, finding, of) =>
    toMessage(file, severity, { ...finding, place: placeOf(of) })
  if (!path) return { config: fallback, messages: [], say }
  const refuse = (findings: Finding[]) => ({
    config: fallback,
    say,
    messages: findings.map((finding) => toMessage(file, 'error', finding)),
  })
  let exported: unknown
  try {
    source = readFileSync(path, 'utf8')
    exported = await runConfig(path, source)
  } catch (error) {
    return refuse([cannotRun(error)])
  }
  if (exported === undefined) return refuse([noDefault])
  const checked = configSchema.safeParse(exported)
  if (!checked.success)
    return refuse(
      toFindings(checked.error, 'config-invalid', {
        keysOf: (at) => keysAt(configSchema, at, configKeys),
        placeOf,
      }),
    )
  return { config: { ...fallback, ...checked.data }, messages: [], say }
}

function fromPackage(root: string): Config {
  try {
    const found = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
    const name = text(found.name)?.replace(/^@[^/]*\//u, '')
    return {
      title: name && toTitle(name),
      description: text(found.description),
      licence: text(found.license),
    }
  } catch {
    // A collection needs no package.json, and a broken one is its package manager's business.
    return {}
  }
}

function cannotRun(error: unknown): Finding {
  const why =
    error instanceof Error ? `${error.name}: ${error.message}`.split('\n', 1)[0] : String(error)
  return {
    ruleId: 'config-invalid',
    reason: `The config cannot be loaded (${why})`,
    note: 'Mend the file; it must be a module that Node.js can import as it stands',
  }
}

const noDefault: Finding = {
  ruleId: 'config-invalid',
  reason: 'The config exports nothing by default',
  note: 'Write "export default defineConfig({ … })"',
}
