import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import { toLatin } from './to-latin.ts'

const latinFirst = fileURLToPath(new URL('latin-first.ts', import.meta.url))

/** Unicode properties in our expressions: written out beside for the letters of most texts, which V8 compiles far sooner. */
export function latinProperties(): Plugin {
  const own = /\/packages\/[\w-]+\/src\/(?!ahead\/)/u
  return {
    name: 'latin-properties',
    transform(code, id) {
      if (!own.test(id) || id.includes('/node_modules/') || !/\\p\{/iu.test(code)) return null
      const found = findExpressions(this.parse(code, { lang: 'ts' }), code)
      const made: string[] = []
      let text = code
      for (const { start, end, pattern, flags } of found.toReversed()) {
        const latin = flags.includes('u') && toLatin(pattern, flags)
        if (!latin) continue
        const sources = [pattern, flags, latin].map((one) => JSON.stringify(one))
        made.push(`const latin$${made.length} = /* @__PURE__ */ latinFirst(${sources.join(', ')})`)
        text = `${text.slice(0, start)}latin$${made.length - 1}${text.slice(end)}`
      }
      if (made.length === 0) return null
      return `import { latinFirst } from '${latinFirst}'\n${made.join('\n')}\n${text}`
    },
  }
}

interface Expression {
  start: number
  end: number
  pattern: string
  flags: string
}

/** The expressions of a module that may be made once for all, in their order: not those that keep a place between calls. */
function findExpressions(node: unknown, code: string): Expression[] {
  if (Array.isArray(node)) return node.flatMap((one) => findExpressions(one, code))
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && 'start' in node && 'end' in node) {
    const { start, end, regex } = node as unknown as Expression & { regex: Expression }
    const { pattern, flags } = regex
    // One with a place is the same each time where it is used at once, in a method of a text, or made at the top level.
    const atOnce = /\.(?:match|matchAll|replace|replaceAll|search|split)\(\s*$/u
    const atTop = /(?:^|\n)(?:export )?const \w+(?:: RegExp)? =\s*$/u
    const before = code.slice(Math.max(0, start - 200), start)
    const keeps = /[gy]/u.test(flags) && !atOnce.test(before) && !atTop.test(before)
    return keeps ? [] : [{ start, end, pattern, flags }]
  }
  return Object.values(node).flatMap((one) => findExpressions(one, code))
}
