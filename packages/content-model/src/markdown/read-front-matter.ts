import type { VFile } from 'vfile'
import { type Document, isNode, parseDocument, visit } from 'yaml'
import { type Finding, fail, warn } from '../message/finding.ts'
import type { Point } from '../tree/node.ts'
import { type FrontMatter, frontMatterKeys, frontMatterSchema } from './front-matter.ts'
import { didYouMean } from './nearest.ts'

/** Depth that no front matter needs; below what makes the YAML parser overflow its stack. */
const maxDepth = 50

/**
 * Reads front matter as strict YAML 1.2 (core schema: no dates, no merge keys, no aliases, no tags of other kinds).
 *
 * `place` gives the point in the file of an offset in `yaml`. Throws `front-matter-too-large`,
 * `front-matter-invalid`, `front-matter-unknown-key` or `front-matter-value`; where there are several of the last
 * two, all are reported.
 */
export function readFrontMatter(
  yaml: string,
  most: number,
  place: (offset: number) => Point,
  file: VFile,
): FrontMatter {
  if (yaml.length > most) {
    fail(file, {
      ruleId: 'front-matter-too-large',
      reason: `The front matter has more than ${most} characters`,
      note: 'Move text out of the front matter, or close it with a line of three hyphens.',
      place: place(0),
    })
  }
  const invalid = (reason: string, offset: number): never =>
    fail(file, {
      ruleId: 'front-matter-invalid',
      reason: `The front matter is not valid: ${reason}`,
      note: 'Write one "key: value" a line; put a value that holds a colon in quotes.',
      place: place(offset),
    })
  const deep = tooDeep(yaml)
  if (deep >= 0) invalid('it nests too deep', deep)
  const document = parse(yaml, invalid)
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) invalid('it is not a list of keys', 0)
  return check(value as object, document, place, file)
}

function parse(yaml: string, invalid: (reason: string, offset: number) => never): Document {
  let document: Document
  try {
    document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      strict: true,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
  } catch (error) {
    // The parser is recursive; the depth check above should make this unreachable.
    if (error instanceof RangeError) return invalid('it nests too deep', 0)
    throw error
  }
  const [error] = [...document.errors, ...document.warnings]
  if (error) invalid(lower(error.message), error.pos[0])
  visit(document, {
    Alias: (_, node) => invalid(`the alias *${node.source} is not allowed`, node.range?.[0] ?? 0),
  })
  return document
}

/** Offset of the first line whose indentation, or of the first bracket whose depth, is over the cap; -1 when none. */
export function tooDeep(yaml: string): number {
  let depth = 0
  for (const match of yaml.matchAll(/[[{]|[\]}]|^[ \-?]{100}/gmu)) {
    if (match[0].length > 1) return match.index
    if ('[{'.includes(match[0])) depth += 1
    else depth = Math.max(0, depth - 1)
    if (depth > maxDepth) return match.index
  }
  return -1
}

function check(
  value: object,
  document: Document,
  place: (offset: number) => Point,
  file: VFile,
): FrontMatter {
  // A key without a value says nothing.
  const known = Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null))
  const result = frontMatterSchema.safeParse(known)
  if (result.success) return result.data
  const keys = Object.keys(frontMatterKeys)
  const findings = result.error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ruleId: 'front-matter-unknown-key',
        reason: `The front matter has the unknown key ${key}`,
        note: `${didYouMean(key, keys)}Known keys: ${keys.join(', ')}.`,
        place: place(offsetOf(document, [key], true)),
      }))
    }
    const key = String(issue.path[0]) as keyof FrontMatter
    return [
      {
        ruleId: 'front-matter-value',
        reason: `The value of ${issue.path.join('.')} in the front matter is not allowed`,
        note: `Write ${frontMatterKeys[key]}.`,
        place: place(offsetOf(document, issue.path, false)),
      },
    ]
  })
  const last = findings.pop()!
  for (const finding of findings) warn(file, finding).fatal = true
  return fail(file, last)
}

function offsetOf(document: Document, path: readonly PropertyKey[], ofKey: boolean): number {
  let found = 0
  visit(document, {
    Pair(_, pair) {
      if (!isNode(pair.key) || String(pair.key) !== path[0]) return visit.SKIP
      const inner = ofKey ? pair.key : (document.getIn(path, true) ?? pair.value)
      found = (isNode(inner) ? inner.range?.[0] : undefined) ?? pair.key.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

const lower = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/u, '')
