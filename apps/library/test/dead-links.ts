import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Links, sources and anchors in the pages, style sheets, feed and sitemap of a built site that lead nowhere in it. */
export function deadLinks(folder: string, home: string): string[] {
  const dead = new Set<string>()
  const ids = new Map<string, Set<string>>()
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file)
    if (known) return known
    const found = readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)
    const fresh = new Set([...found].map(([, id = '']) => id))
    ids.set(file, fresh)
    return fresh
  }
  for (const path of globSync('**/*.{html,css,xml}', { cwd: folder })) {
    const from = new URL(path.replace(/index\.html$/, ''), home)
    for (const link of linksIn(readFileSync(join(folder, path), 'utf8'))) {
      const url = new URL(link, from)
      if (!url.href.startsWith(home)) continue
      const below = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length))
      const file = join(folder, /(?:^|\/)$/.test(below) ? `${below}index.html` : below)
      const id = decodeURIComponent(url.hash.slice(1))
      if (!existsSync(file) || !statSync(file).isFile()) dead.add(`${path}: ${link}`)
      else if (id && !idsOf(file).has(id)) dead.add(`${path}: ${link}`)
    }
  }
  return [...dead].sort()
}

function linksIn(text: string): string[] {
  const found = text.matchAll(
    / (?:href|src|action)="([^"]*)"|url\("([^"]*)"\)|<loc>([^<]*)<\/loc>/g,
  )
  return [...found].map(([, attribute, source, location]) =>
    (attribute ?? source ?? location ?? '').replaceAll('&amp;', '&'),
  )
}
