import { join } from 'node:path'
import type { Advisory, Finding, GlossaryEntry, Reference } from '@plainleaf/content-model'
import { defaultLimits } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { readCapped } from '../pipeline/read-capped.ts'
import type { Config } from './define-config.ts'
import { type LoadedConfig, loadConfig } from './load-config.ts'
import { toAdvisories } from './to-advisories.ts'
import { toGlossary } from './to-glossary.ts'
import { toReferences } from './to-references.ts'

/** What the documents of a collection share. */
export interface Shelf {
  config: Config
  references: Reference[]
  glossary: GlossaryEntry[]
  advisories: Advisory[]
  messages: VFileMessage[]
  /** As in `LoadedConfig`. */
  say: LoadedConfig['say']
}

/** Loads a collection's config, `references.yaml`, `glossary.yaml` and `advisories.yaml`; a missing file is an empty one. */
export async function loadShelf(root: string, shown: string): Promise<Shelf> {
  const { config, messages, say } = await loadConfig(root, shown)

  function load<T>(name: string, ruleId: string, parse: (yaml: string) => T[] | Finding[]): T[] {
    const bytes = readCapped(join(root, name), defaultLimits.bytes)
    if (!(bytes instanceof Uint8Array)) {
      if (bytes.ruleId !== 'file-missing') refuse(name, [{ ...bytes, ruleId }])
      return []
    }
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      refuse(name, [{ ruleId, reason: 'The file is not UTF-8', note: 'Save it as UTF-8' }])
      return []
    }
    const result = parse(text)
    if (!isFindings(result)) return result
    refuse(name, result)
    return []
  }

  function refuse(name: string, findings: Finding[]): void {
    messages.push(...findings.map((finding) => toMessage(join(shown, name), 'error', finding)))
  }

  const references = load('references.yaml', 'references-invalid', toReferences)
  const glossary = load('glossary.yaml', 'glossary-invalid', toGlossary)
  const advisories = load('advisories.yaml', 'advisories-invalid', toAdvisories)
  return { config, references, glossary, advisories, messages, say }
}

function isFindings(result: unknown[]): result is Finding[] {
  const first = result[0]
  return typeof first === 'object' && first !== null && 'ruleId' in first
}
