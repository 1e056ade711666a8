import { xml } from './xml.ts'

/** `sitemap.xml` (https://www.sitemaps.org/protocol.html) of pages, with the day of their last check where that is known. */
export function sitemap(
  pages: readonly { path: string; day?: string | undefined }[],
  home: string,
): string {
  const urls = pages.map(
    ({ path, day }) =>
      `  <url><loc>${xml(home + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}
