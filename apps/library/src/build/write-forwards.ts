import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { wordsIn } from '@plainleaf/html'
import { xml } from '../shelf/xml.ts'
import type { Index } from './site-ids.ts'

/**
 * Writes, into the folder of a collection's page, a small page for each topic that leads on to the topic, to the same place in it:
 * codes on paper and links in books were made for `<topic>.html`. Without JavaScript it leads to the topic's beginning. `ids` holds
 * those that topics have here and not in their collection.
 */
export async function writeForwards(
  folder: string,
  index: Index,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { id, title, lang } of index.topics)
    await writeFile(
      join(folder, `${id}.html`),
      forward(`../../topics/${ids.get(id) ?? id}/`, title, lang),
    )
  // Where the collection is called by another name than its folder, its page is elsewhere too.
  if (basename(folder) !== index.id && !existsSync(join(folder, 'index.html')))
    await writeFile(join(folder, 'index.html'), forward(`../${index.id}/`, index.title, index.lang))
}

/** Takes along what stands behind `#`, which a refresh does not. */
const script = "location.replace(document.querySelector('a').href + location.hash)"
const hash = createHash('sha256').update(script).digest('base64')

function forward(to: string, title: string, lang: string): string {
  const href = xml(encodeURI(to))
  return `<!doctype html>
<html lang="${xml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${xml(title)}</title>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<h1>${xml(title)}</h1>
<p>${xml(wordsIn(lang).moved)} <a href="${href}">${xml(title)}</a></p>
<script>${script}</script>
</body>
</html>
`
}
