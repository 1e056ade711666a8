import type { Site } from './site.ts'
import { ownFolder } from './to-dev-page.ts'

/** A page of the server itself: before the first page is built, or where a page is not. It is loaded again like any other. */
export function toOwnPage(kind: 'waiting' | 'missing', site: Site): string {
  const home = site.home()
  const [title, words] =
    kind === 'waiting'
      ? ['Building', 'There is no page yet. This one goes there as soon as there is.']
      : ['No such page', 'No document makes this page now. It comes back when one does.']
  const way =
    kind === 'missing' && home !== undefined
      ? `<p><a href="/${encodeURI(home)}">All topics</a></p>\n`
      : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – plainleaf dev</title>
<link rel="stylesheet" href="${ownFolder}/own.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words}</p>
${way}</main>
</body>
</html>
`
}
