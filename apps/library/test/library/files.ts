import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deadLinks } from '../dead-links.ts'
import { base } from '../open-site.ts'
import type { Library } from './library.ts'

/** What is in the folder that a host serves. */
export function testFiles(library: Library): void {
  const read = (path: string): string => readFileSync(join(library.site().folder, path), 'utf8')

  test('are there but for what cannot be read, which is told with its place and what to do', () => {
    const { told, exitCode } = library.site()
    expect(exitCode, told).toBe(1)
    expect(told).toMatch(
      /^content\/allergies\/topics\/torn\.md:3:1 {2}error {2}The front matter .* {2}front-matter-invalid\n {4}\S.*$/m,
    )
    expect(told).toMatch(
      /^content\/rashes\/plainleaf\.config\.js:2:3 {2}error {2}.* {2}config-invalid\n {4}Did you mean "title"\?$/m,
    )
    expect(told.split('\n').filter(Boolean), told).toHaveLength(6)
    expect(read('articles/index.html')).not.toMatch(/Torn|Rashes/)
  })

  test('hold no link that leads nowhere', () => {
    expect(deadLinks(library.site().folder, library.site().home)).toEqual([])
  })

  test('are the API of all collections, with the addresses of these pages', () => {
    const { collections } = JSON.parse(read('v1/collections.json'))
    const ids = collections.map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual(['allergies', 'mdma-assisted-therapy', 'noses'])
    const topic = JSON.parse(read('v1/topics/hay-fever.json'))
    expect(topic.url).toBe(`${library.site().home}topics/hay-fever/`)
    expect(topic.creditText).toContain('hay fever')
    expect(existsSync(join(library.site().folder, 'v1/topics', topic.archivedAt))).toBe(true)
    const plain = JSON.parse(read('v1/topics/is-it-approved.plain.json'))
    expect(plain.identifier).toBe('is-it-approved')
    expect(plain.url).toBe(`${library.site().home}topics/is-it-approved/plain/`)
    for (const { url } of plain.hasPart)
      expect(read('topics/is-it-approved/plain/index.html')).toContain(` id="${url.split('#')[1]}"`)
    expect(JSON.parse(read('v1/openapi.json')).openapi).toMatch(/^3\.1/)
    expect(JSON.parse(read('v1/advisories.json')).advisories).toHaveLength(2)
  })

  test('name a picture for links that are shared', () => {
    const page = read('topics/what-it-is/plain/index.html')
    const [, image = ''] = /<meta property="og:image" content="([^"]*)"/.exec(page) ?? []
    const { home, folder } = library.site()
    expect(image.startsWith(`${home}collections/`), image).toBe(true)
    expect(statSync(join(folder, image.slice(home.length))).size).toBeGreaterThan(1000)
  })

  test('hold both of two topics of one name, each with its own books and data, and a warning says so', () => {
    expect(library.site().told).toMatch(
      /^site {2}warning .*“noses” is at topics\/noses--hay-fever\/ {2}topic-id-taken\n {4}Give it another id/m,
    )
    expect(JSON.parse(read('revisions.json')).revisions).toContainEqual(
      expect.stringMatching(/^v1\/r\/hay-fever\//),
    )
    const page = read('topics/noses--hay-fever/index.html')
    expect(page).toContain('Sleep with your head high.')
    expect(page).toContain(`href="${base}files/noses/epub/hay-fever.epub"`)
    expect(page).toContain(`href="${base}v1/topics/noses--hay-fever.json"`)
    expect(read('topics/hay-fever/index.html')).toContain('files/allergies/epub/hay-fever.epub')
    expect(read('collections/noses/hay-fever.html')).toContain('topics/noses--hay-fever/')
  })

  test('are a feed and a sitemap of every article', () => {
    expect(read('feed.xml').match(/<entry /g)).toHaveLength(11)
    expect(read('feed.xml')).toContain('<updated>2026-11-20T00:00:00Z</updated>')
    const pages = globSync('**/index.html', { cwd: library.site().folder }).map((path) =>
      path.replace(/index\.html$/, ''),
    )
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
      url.slice(library.site().home.length),
    )
    const unlisted = ['search/', 'offline/', 'topics/old-drops/plain/']
    expect(listed.sort()).toEqual(pages.filter((page) => !unlisted.includes(page)).sort())
  })

  test('hold what is downloaded', () => {
    const files = join(library.site().folder, 'files/mdma-assisted-therapy')
    expect(readFileSync(join(files, 'handout/what-it-is.pdf')).toString('latin1', 0, 5)).toBe(
      '%PDF-',
    )
    expect(statSync(join(files, 'epub/what-it-is.epub')).size).toBeGreaterThan(20_000)
  })

  test('say plainly what is reviewed and where a treatment stands in law', () => {
    expect(read('topics/what-it-is/index.html')).toContain('Not yet reviewed by a clinician')
    expect(read('topics/what-it-is/index.html')).toMatch(
      /class="standing".*No, not in the United States/s,
    )
    expect(read('topics/hay-fever/index.html')).toContain('Reviewed by Dr Ada Example')
    expect(read('topics/hay-fever/index.html')).not.toContain('class="standing"')
  })

  test('say what was withdrawn or corrected', () => {
    const withdrawn = read('topics/old-drops/index.html')
    expect(withdrawn).toContain('This article was withdrawn on 1 November 2026.')
    expect(withdrawn).toContain(`href="${base}topics/nose-sprays/"`)
    expect(withdrawn).not.toContain('nobody should read')
    const plain = read('topics/old-drops/plain/index.html')
    expect(plain).toContain('This article was withdrawn on 1 November 2026.')
    expect(plain).toContain('<meta name="robots" content="noindex')
    expect(plain).not.toMatch(/data-pagefind-body|nobody should read/)
    // Listed with the day, and not as a text whose last check is not known.
    const [, listed = ''] = read('articles/index.html').split('topics/old-drops/"')
    const [status = ''] = listed.split('</ul>')
    expect(status).toContain('This article was withdrawn on 1 November 2026.')
    expect(status).not.toMatch(/check|review/i)
    expect(read('topics/hay-fever/index.html')).toContain(
      'Information corrected on 1 October 2026.',
    )
    expect(read('feed.xml')).toContain('withdrawn on 1 November 2026. The dose in it was wrong.')
  })

  test('have words around an article in its own language, and its direction', () => {
    const page = read('topics/humma-alqash/index.html')
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('aria-label="المكتبة"')
    expect(page).toContain('آخر تحقق: <time datetime="2026-10-01">1 أكتوبر 2026</time>')
    const [around = ''] = page.slice(page.indexOf('<body')).split('class="neighbours"')
    expect(around).not.toMatch(/>[^<]*[A-Z][a-z]+ [a-z]+/)
    const home = read('index.html')
    expect(home).toContain('<html lang="en" dir="ltr">')
    expect(home).toMatch(/<h3 lang="ar" dir="rtl">\s*<a href="\/leaflets\/topics\/humma-alqash\/">/)
  })

  test('name the article of each question', () => {
    for (const path of ['index.html', 'questions/index.html'])
      expect(read(path)).toMatch(
        /href="\/leaflets\/topics\/hay-fever\/#self-care">\s*What can I do myself\?\s*<small>What is hay fever\?<\/small>/,
      )
  })

  test('of a page weigh little: one article, with style and fonts', () => {
    const page = statSync(join(library.site().folder, 'topics/is-it-approved/index.html')).size
    const style = ['style.css', 'theme.css'].map(
      (path) => statSync(join(library.site().folder, path)).size,
    )
    const fonts = globSync('_astro/*.woff2', { cwd: library.site().folder })
    const sizes = fonts.map((path) => statSync(join(library.site().folder, path)).size)
    expect(fonts).toHaveLength(2)
    const total = [page, ...style, ...sizes].reduce((sum, bytes) => sum + bytes)
    expect(total).toBeLessThan(160_000)
    expect(globSync('_astro/*.js', { cwd: library.site().folder })).toEqual([])
  })
}
