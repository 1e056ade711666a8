import type { Finding, Output } from '@plainleaf/content-model'
import { suggest } from '../message/suggest.ts'
import { isFileId, isReservedName } from './file-id.ts'
import { standardOutputNames, standardOutputs } from './standard-outputs.ts'

/** The outputs to make, or what is wrong with the choice. */
export interface ChosenOutputs {
  outputs: Output[]
  findings: Finding[]
}

/**
 * Turns names and `Output` objects into outputs, each once, in the order given. `own` are the ones a
 * collection's config brings, which may be chosen by name too. Default: all standard outputs.
 */
export async function chooseOutputs(
  wanted: readonly (string | Output)[] = standardOutputNames,
  own: readonly Output[] = [],
): Promise<ChosenOutputs> {
  const outputs = new Map<string, Output>()
  const findings: Finding[] = []
  for (const choice of wanted) {
    const name = typeof choice === 'string' ? choice : choice.name
    if (outputs.has(name)) continue
    const output = typeof choice === 'string' ? await byName(choice, own) : choice
    if (!output) findings.push(unknown(name, own))
    else if (!isFileId(name) || isReservedName(name)) findings.push(unfit(name))
    else outputs.set(name, output)
  }
  return { outputs: [...outputs.values()], findings }
}

async function byName(name: string, own: readonly Output[]): Promise<Output | undefined> {
  const found = own.find((output) => output.name === name)
  if (found) return found
  return Object.hasOwn(standardOutputs, name) ? standardOutputs[name]?.() : undefined
}

function unknown(name: string, own: readonly Output[]): Finding {
  const known = [...new Set([...Object.keys(standardOutputs), ...own.map((output) => output.name)])]
  const near = suggest(name, known)
  return {
    ruleId: 'output-unknown',
    reason: `There is no output "${name}"`,
    note: near ? `Did you mean "${near}"?` : `Choose from ${known.join(', ')}`,
  }
}

function unfit(name: string): Finding {
  return {
    ruleId: 'output-unknown',
    reason: `The output name "${name}" cannot be a folder's name`,
    note: 'Name the output with letters, digits and "-"',
  }
}
