/** Header fields for the paths that begin with something, or for one path. */
export interface HeaderRule {
  path: string
  fields: Record<string, string>
}

/**
 * The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, with `*` at its end for all that begins so, and
 * below it fields set in from the margin.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const at = line.indexOf(':')
    const fields = rules.at(-1)?.fields
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), fields: {} })
    else if (fields && at > 0) fields[line.slice(0, at).trim()] = line.slice(at + 1).trim()
  }
  return rules
}

/** The fields for a path. */
export function fieldsFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.assign({}, ...fitting.map(({ fields }) => fields))
}
