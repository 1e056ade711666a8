import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  decode,
  type Finding,
  fromRoles,
  type Limits,
  longestRoles,
  plainTextLimits,
  type Roles,
} from '@plainleaf/content-model'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { isMessage, toMessage } from '../message/to-message.ts'
import type { InputFile } from './input.ts'
import { isReallyInside, toSlashes } from './inside.ts'
import { readCapped } from './read-capped.ts'

/** What the name of a roles file ends with. */
export const rolesEnding = '.roles.yaml'

/** What an editor says of a document's lines, and what is wrong with how it is said. */
export interface RolesOf {
  roles?: Roles | undefined
  messages: VFileMessage[]
}

/** Name of the roles file of a document: `leaflet.txt` has `leaflet.roles.yaml`. */
export function rolesName(name: string): string {
  return name.replace(/\.[^.]*$/u, '') + rolesEnding
}

/**
 * Reads the roles file that stands beside a plain-text document, if there is one. It must really lie in the same
 * folder, behind no link that leads out of it. Errors have the rule `roles-invalid` and name the roles file.
 */
export function readRoles(
  file: InputFile,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): RolesOf {
  const folder = dirname(file.path)
  const path = join(folder, rolesName(basename(file.path)))
  if (!existsSync(path)) return { messages: [] }
  const shown = toSlashes(join(dirname(file.shown), basename(path)))
  const refuse = (findings: readonly Finding[]): RolesOf => ({
    messages: findings.map((finding) =>
      toMessage(shown, 'error', { ...finding, ruleId: 'roles-invalid' }),
    ),
  })
  if (!isReallyInside(folder, path)) return refuse([leadsOut])
  const found = readCapped(path, longestRoles)
  if (!(found instanceof Uint8Array)) return refuse([{ ...found, note: 'Mend or remove the file' }])
  const yaml = toUtf8(found)
  if (yaml === undefined) return refuse([notUtf8])
  const source = toSource(bytes, limits)
  // The reader will say what is wrong with a document that is no text.
  if (source === undefined) return { messages: [] }
  const messages: VFileMessage[] = []
  const roles = fromRoles(yaml, source, (lost) => messages.push(toMessage(shown, 'warning', lost)))
  return Array.isArray(roles) ? refuse(roles) : { roles, messages }
}

/** A warning where a roles file stands beside a document whose reader does not look at it, and beside no other one. */
export function unusedRoles(file: InputFile): VFileMessage[] {
  const stem = file.path.replace(/\.[^.]*$/u, '')
  const name = rolesName(basename(file.path))
  if (!existsSync(join(dirname(file.path), name))) return []
  if (['.txt', '.text'].some((ending) => existsSync(stem + ending))) return []
  const shown = toSlashes(join(dirname(file.shown), name))
  return [toMessage(shown, 'warning', unused)]
}

function toUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function toSource(bytes: Uint8Array, limits: Partial<Limits>): string | undefined {
  try {
    return decode(new VFile({ value: bytes }), { ...plainTextLimits, ...limits })
  } catch (error) {
    if (isMessage(error)) return undefined
    throw error
  }
}

const leadsOut: Finding = {
  ruleId: 'roles-invalid',
  reason: 'This link leads out of the folder',
  note: 'Copy the roles file into the folder of its document',
}
const unused: Finding = {
  ruleId: 'roles-unused',
  reason: 'Roles are for plain text; the document beside this file is not',
  note: 'Mend the document itself, or import it to Markdown, whose front matter takes the same `lines`, and remove the file',
}
const notUtf8: Finding = {
  ruleId: 'roles-invalid',
  reason: 'The file is not UTF-8',
  note: 'Save it as UTF-8',
}
