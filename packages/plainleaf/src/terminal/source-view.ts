import type { Topic } from '@plainleaf/content-model'
import { cleanLine } from './clean.ts'
import { type LineRole, lineRoles } from './line-roles.ts'
import type { Colors } from './terminal.ts'
import { fitWidth, textWidth } from './text-width.ts'
import { unsure } from './unsure.ts'

/** Columns that a line of the source is given at least. */
const leastSource = 24
/** Most roles of one line that are named. */
const mostRoles = 4

/** The source beside what became of it: line number, line cut to width, role; one row a line. */
export function sourceView(
  topic: Topic,
  lines: readonly string[],
  { colours, width }: { colours: Colors; width: number },
): string {
  // A last line break ends a line and begins none.
  const shown = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  const roles = lineRoles(topic, shown).map(summarise)
  const widest = Math.max(...roles.map((own) => textWidth(own.map(describe).join(' + '))), 0)
  const digits = String(shown.length).length
  const room = width - digits - 6
  const source = Math.max(room - widest, leastSource)
  const rows = shown.map((line, index) => {
    const own = roles[index] ?? []
    const number = colours.dim(String(index + 1).padStart(digits))
    const words = fitWidth(cleanLine(line), source)
    const tone = own.length === 1 ? own[0]?.tone : 'text'
    const left = `${number} ${colours.dim('│')} ${tone ? toneOf(tone, colours)(words) : words}`
    const said = own.map((role) => paint(role, colours)).join(' + ')
    return said ? `${left} ${colours.dim('│')} ${said}` : left.trimEnd()
  })
  return `${rows.join('\n')}\n`
}

/** The same role twice is said once, with its count. */
function summarise(roles: readonly LineRole[]): LineRole[] {
  const counts = new Map<string, { role: LineRole; count: number }>()
  for (const role of roles) {
    const known = counts.get(describe(role))
    if (known) known.count++
    else counts.set(describe(role), { role, count: 1 })
  }
  const named = [...counts.values()].map(({ role, count }) =>
    count === 1 ? role : { ...role, name: `${count} × ${role.name}` },
  )
  if (named.length <= mostRoles) return named
  const more = named.length - mostRoles + 1
  return [...named.slice(0, mostRoles - 1), { name: `${more} more`, tone: 'quiet' }]
}

/** `heading 2  0.55, or paragraph  prose, SideEffects 0.85`: what else it could be only where it is not sure. */
function describe(role: LineRole): string {
  return parts(role).join('  ')
}

function parts({ name, confidence, alternatives, typing }: LineRole): string[] {
  const sure = confidence?.toFixed(2)
  const or = isUnsure(confidence) && alternatives?.length ? `, or ${alternatives.join(', ')}` : ''
  return [name, ...(sure ? [`${sure}${or}`] : []), ...(typing ? [typing] : [])]
}

function paint(role: LineRole, colours: Colors): string {
  const [name = '', ...rest] = parts(role)
  const quiet = isUnsure(role.confidence) ? colours.yellow : colours.dim
  return [toneOf(role.tone, colours)(name), ...rest.map(quiet)].join('  ')
}

const isUnsure = (confidence = 1): boolean => confidence < unsure

function toneOf(tone: LineRole['tone'], colours: Colors): (text: string) => string {
  if (tone === 'title') return (text) => colours.bold(colours.magenta(text))
  if (tone === 'heading') return (text) => colours.bold(colours.cyan(text))
  if (tone === 'dropped') return colours.red
  return tone === 'quiet' ? colours.dim : (text) => text
}
