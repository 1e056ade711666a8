import {
  type AnyNode,
  type ForcedRole,
  fromRoles,
  type Roles,
  type Topic,
  textReader,
  topicSchema,
  visit,
} from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lettersOf, lettersOfTopic } from '../structure/letters.ts'

const word = fc.constantFrom('Rest', 'the', 'ankle', 'for', 'two', 'Ice', 'be-', 'cause', 'PTSD')
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '))
const line = fc.oneof(
  words(5),
  words(14),
  words(24).map((text) => `${text}.`),
  words(12).map((text) => `- ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), words(10)).map(([number, text]) => `${number}. ${text}`),
  words(8).map((text) => `${text}?`),
  words(4).map((text) => `${text}:`),
  words(6).map((text) => `    ${text}`),
  words(6).map((text) => `> ${text}`),
  words(6).map((text) => `## ${text}`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `${one}\t${other}`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `| ${one} | ${other} |`),
  fc.constantFrom('', '', '\f', '3', '=====', 'Share this page', 'References', 'FAQ', '***'),
)
const names = [
  'heading 2',
  'heading 3',
  'heading 6',
  'paragraph',
  'item',
  'ordered item',
  'table row',
  'quote',
  'code',
  'reference',
  'disclaimer',
  'drop',
  'drop newsletter',
  'join',
]

/** A dump, and roles for some of its lines that `fromRoles` takes. */
const document = fc
  .array(fc.tuple(line, fc.option(fc.constantFrom(...names), { freq: 2 })), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.option(fc.nat(rows.length - 1))))
  .map(([rows, title]) => {
    const text = rows.map(([own]) => own).join('\n')
    const first = rows.findIndex(([own]) => own.trim() !== '')
    const entries = rows.flatMap(([own, role], index) => {
      if (own.trim() === '') return []
      if (index === title) return `  ${index + 1}: title\n`
      return role && (role !== 'join' || index > first) ? `  ${index + 1}: ${role}\n` : []
    })
    return { text, yaml: `lines:\n${entries.join('')}` }
  })
  .filter(({ text }) => /\p{L}/u.test(text))

const read = async (value: string, roles: Roles): Promise<Topic> =>
  textReader.read(new VFile({ path: 'dump.txt', value }), { roles })

function rolesOf(yaml: string, text: string): Roles {
  const roles = fromRoles(yaml, text)
  if (Array.isArray(roles)) throw new Error(roles.map(({ reason }) => reason).join('; '))
  return roles
}

describe('laws of forced roles', () => {
  test('no letter is lost and none invented, the tree is valid', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({ text, yaml }) => {
        const topic = await read(text, rolesOf(yaml, text))
        expect(topicSchema.safeParse(topic).success).toBe(true)
        const named = topic.title === 'Dump'
        expect(lettersOfTopic(topic)).toBe(lettersOf(named ? `${text} Dump` : text))
      }),
      { numRuns: 400 },
    )
  })

  test('every line is what the editor said', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({ text, yaml }) => {
        const roles = rolesOf(yaml, text)
        const topic = await read(text, roles)
        const found = placed(topic)
        const lines = text.split('\n')
        for (const [number, role] of roles) {
          // A line without a letter or digit holds nothing that could be shown.
          if (!/[\p{L}\p{N}]/u.test(lines[number - 1]!)) continue
          const wanted = inTree(role)
          const own = found.get(number) ?? []
          // Below a heading of references, items and paragraphs are its entries.
          if (wanted && !own.includes('reference')) expect(own, String(number)).toContain(wanted)
        }
      }),
      { numRuns: 400 },
    )
  })
})

/** What a role becomes in the tree; a title has no place there, and what joins is where the line before it is. */
function inTree(role: ForcedRole): string | undefined {
  if (role.role === 'item') return role.ordered ? 'ordered item' : 'item'
  if (role.role === 'row') return 'tableRow'
  if (role.role === 'quote') return 'blockquote'
  if (role.role === 'drop') return `dropped ${role.reason}`
  if (role.role === 'join' || role.role === 'title' || role.role === 'disclaimer') return undefined
  return role.role
}

/** What of the tree each line of the source is part of. */
function placed(topic: Topic): Map<number, string[]> {
  const found = new Map<number, string[]>()
  const put = (node: Pick<AnyNode, 'position' | 'data'>, name: string): void => {
    const from = node.position?.start.line ?? 0
    const to = node.position?.end.line ?? 0
    for (let at = from; at <= to; at++) found.set(at, [...(found.get(at) ?? []), name])
  }
  for (const node of topic.dropped) put(node, `dropped ${node.reason}`)
  for (const node of topic.references) put(node, 'reference')
  visit(topic, (node) => {
    if (node.type === 'section') for (const words of node.heading) put(words, 'heading')
    else if (node.type === 'list') {
      for (const item of node.children) put(item, node.ordered ? 'ordered item' : 'item')
    } else if (node.type !== 'topic') put(node, node.type)
  })
  return found
}
