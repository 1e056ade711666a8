import { isMap, isNode, parseDocument } from 'yaml'
import type { Finding } from '../message/finding.ts'
import type { Roles } from '../roles/forced-role.ts'
import { fromRoles } from '../roles/from-roles.ts'

/**
 * What the key `lines` of front matter says of the lines of its Markdown, as a roles file says it of a plain text: the roles,
 * or what is wrong with them. Offsets of places are those in `yaml`; `text` is the whole file.
 */
export function readLines(
  yaml: string,
  text: string,
  onLost: (finding: Finding) => void,
): Roles | Finding[] {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' })
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => String(key) === 'lines')
    : undefined
  if (!isNode(pair?.key) || !isNode(pair?.value)) return new Map()
  const from = pair.key.range?.[0] ?? 0
  const to = pair.value.range?.[1] ?? from
  // Every place stays what it is.
  const blank = (part: string) => part.replace(/[^\r\n]/gu, ' ')
  return fromRoles(blank(yaml.slice(0, from)) + yaml.slice(from, to), text, onLost)
}
