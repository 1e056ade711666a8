import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import { didYouMean } from '../markdown/nearest.ts'
import { tooDeep } from '../markdown/read-front-matter.ts'
import type { Finding } from '../message/finding.ts'
import { pointAt } from '../source/point-at.ts'
import { cleanLines } from '../text/clean-lines.ts'
import { droppedReasons } from '../tree/topic.ts'
import { createLineFinder } from './find-line.ts'
import { type ForcedRole, type Roles, rolesByName } from './forced-role.ts'
import { linesPattern, rolesSchema } from './roles-schema.ts'

/** Characters of the largest roles file that is read. */
export const longestRoles = 64_000

/** A line of the roles file, understood. */
interface Entry {
  from: number
  to: number
  /** What the first of them begins with. */
  words?: string | undefined
  role: ForcedRole
  /** Offset of the line or range in the roles file. */
  offset: number
}

/**
 * Reads a roles file: strict YAML 1.2 (core schema, no aliases, no tags) that says what lines of a document are.
 * `source` is the text of that document.
 *
 * Gives the roles, or findings of the rule `roles-invalid` with their places in the roles file: wrong YAML, an
 * unknown key or role, a line that is blank or beyond the document, ranges that overlap, a second title, a join
 * with nothing before it.
 *
 * An entry may hold the first words of its line: it then speaks of the line that begins with them, however far that
 * moved. Where there is none any more `onLost` gets a finding of the rule `roles-lost`, and the entry is left out.
 */
export function fromRoles(
  yaml: string,
  source: string,
  onLost: (finding: Finding) => void = () => undefined,
): Roles | Finding[] {
  const findings: Placed[] = []
  const say = (reason: string, note: string, offset = 0): void => {
    findings.push({
      ruleId: 'roles-invalid',
      reason,
      note,
      place: { ...pointAt(yaml, offset), offset },
    })
  }
  if (yaml.length > longestRoles) {
    say(`The file has more than ${longestRoles} characters`, 'Mend the document itself instead')
    return findings
  }
  const document = parse(yaml, say)
  if (!document || findings.length > 0) return findings
  const entries = readEntries(document, say)
  if (findings.length > 0) return inOrder(findings)
  const texts = cleanLines(source).map(({ text }) => text)
  // A last line break ends a line and begins none.
  if (texts.length > 1 && texts.at(-1) === '') texts.pop()
  const findLine = createLineFinder(texts)
  const kept = entries.flatMap((entry) => {
    const now = follow(entry, texts.length, findLine)
    if (!now)
      onLost({ ...lost(entry), place: { ...pointAt(yaml, entry.offset), offset: entry.offset } })
    return now ?? []
  })
  const roles = place(kept, texts, say)
  return findings.length > 0 ? inOrder(findings) : roles
}

/** An entry with the numbers that its lines have now, or null where no line begins with its words. */
function follow(
  entry: Entry,
  last: number,
  findLine: ReturnType<typeof createLineFinder>,
): Entry | null {
  if (entry.words === undefined) return entry
  const from = findLine(entry.words, entry.from)
  if (from === null) return null
  return { ...entry, from, to: Math.min(last, entry.to + from - entry.from) }
}

const lost = ({ words, from }: Entry): Finding => ({
  ruleId: 'roles-lost',
  reason: `No line begins with "${words}" any more, as line ${from} did`,
  note: 'Correct the words, or remove the entry; it is left out',
})

function inOrder(findings: readonly Placed[]): Finding[] {
  return [...findings].sort((one, other) => one.place.offset - other.place.offset)
}

interface Placed extends Finding {
  place: { line: number; column: number; offset: number }
}

type Say = (reason: string, note: string, offset?: number) => void

const mend = 'Write `lines:` and below it one `line: role` a line, two spaces in'

function parse(yaml: string, say: Say): Document | undefined {
  const deep = tooDeep(yaml)
  if (deep >= 0) {
    say('It nests too deep', mend, deep)
    return undefined
  }
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  for (const { message, pos } of [...document.errors, ...document.warnings])
    say(`Not valid YAML: ${message.replace(/(?<![\s.])[\s.]+$/u, '')}`, mend, pos[0])
  visit(document, {
    Alias: (_, node) => say(`The alias *${node.source} is not allowed`, mend, node.range?.[0]),
  })
  return document
}

/** The entries under `lines`, in the order of the file. */
function readEntries(document: Document, say: Say): Entry[] {
  const lines = document.get('lines', true)
  const pairs = isMap(lines) ? lines.items : []
  const checked = rolesSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  for (const issue of checked.error?.issues ?? []) {
    const [, key] = issue.path
    const pair = pairs.find((pair) => nameOf(pair.key) === key)
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys)
        say(
          `Unknown key "${name}"`,
          `${didYouMean(name, ['lines'])}${mend}`,
          keyOffset(document, name),
        )
    } else if (key === undefined) say('Expected `lines` with their roles', mend)
    else if (issue.code === 'invalid_key') sayBadLine(String(key), offsetOf(pair?.key), say)
    else sayBadRole(nameOf(pair?.value), offsetOf(pair?.value) ?? offsetOf(pair?.key), say)
  }
  if (!checked.success) return []
  return pairs.flatMap(({ key, value }): Entry[] => {
    const role = rolesByName.get(nameOf(value))
    const [, from, to = from, words] = linesPattern.exec(nameOf(key)) ?? []
    const entry = { from: Number(from), to: Number(to), words, offset: offsetOf(key) ?? 0 }
    if (role && entry.from <= entry.to) return [{ ...entry, role }]
    sayBadLine(nameOf(key), entry.offset, say)
    return []
  })
}

function sayBadLine(name: string, offset: number | undefined, say: Say): void {
  const note =
    'Count lines from 1, as `plainleaf inspect --source` does; behind them may stand the first words, as in 12 "When to call"; the smaller comes first'
  say(`"${name}" is not a line such as 12 or lines such as 40-42`, note, offset)
}

function sayBadRole(name: string, offset: number | undefined, say: Say): void {
  const names = [...rolesByName.keys()]
  const reasons = droppedReasons.join(', ')
  const short = names.filter((known) => !known.startsWith('drop ')).join(', ')
  const note = `${didYouMean(name, names)}Known roles are ${short}, drop with a reason (${reasons})`
  say(name ? `Unknown role "${name}"` : 'Expected a role', note, offset)
}

const nameOf = (node: unknown): string =>
  isScalar(node) && node.value !== null ? String(node.value) : ''

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

function keyOffset({ contents }: Document, name: string): number | undefined {
  const pairs = isMap(contents) ? contents.items : []
  return offsetOf(pairs.find((pair) => nameOf(pair.key) === name)?.key)
}

/** Puts the roles on the lines of the document that hold words; `texts` are all its lines. */
function place(entries: readonly Entry[], texts: readonly string[], say: Say): Roles {
  const roles = new Map<number, ForcedRole>()
  const first = texts.findIndex((text) => text !== '') + 1
  let title = 0
  const sorted = [...entries].sort((one, other) => one.from - other.from || one.to - other.to)
  for (const [index, { from, to, role, offset }] of sorted.entries()) {
    const before = sorted[index - 1]
    if (to > texts.length) {
      const note = 'Correct the line; did the document change?'
      say(`Line ${to} is beyond the end, the document has ${texts.length} lines`, note, offset)
      continue
    }
    if (before && before.to >= from) {
      say(`Line ${from} has a role already`, `It is in ${spell(before)}; give it one role`, offset)
      continue
    }
    const lines = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    const worded = lines.filter((line) => texts[line - 1] !== '')
    if (worded.length === 0) {
      const what = from === to ? `Line ${from} is blank` : `Lines ${from} to ${to} are blank`
      say(what, 'Correct the line; did the document change?', offset)
    }
    if (role.role === 'join' && from <= first)
      say(`Line ${from} has no line before it to join`, 'Give it another role', offset)
    if (role.role === 'title' && (title > 0 || worded.length > 1)) {
      const note = 'For a title of several lines, force the first and join the others'
      say(`The document has one title, line ${title || from} is it`, note, offset)
    }
    if (role.role === 'title') title ||= from
    for (const line of worded) roles.set(line, role)
  }
  return roles
}

const spell = ({ from, to }: Entry): string => (from === to ? `${from}` : `${from}-${to}`)
