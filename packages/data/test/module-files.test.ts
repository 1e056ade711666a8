import { module } from '@plainleaf/data'
import { describe, expect, it } from 'vitest'
import { clinic, contextOf, filesOf } from './clinic.ts'

const files = await filesOf(module, clinic)
const json = (path: string) => JSON.parse(files.get(path)!)

describe('the modules of a collection', () => {
  it.each([...files.keys()])('writes %s', async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(`fixtures/nose-and-ears/module/${path}`)
  })

  it('exports the same from the module as stands in the JSON', async () => {
    const script = files.get('topics/ear-wax.js')!
    const loaded = await import(`data:text/javascript,${encodeURIComponent(script)}`)
    expect(loaded.default).toEqual(json('topics/ear-wax.json'))
    expect(Object.keys(loaded.default.sections)).toEqual([
      'introduction',
      'what-is-ear-wax',
      'what-can-i-do-myself',
      'how-to-use-drops',
      'with-a-child',
      'when-to-see-a-nurse',
      'questions',
      'can-i-use-cotton-buds',
      'is-it-catching',
      '_glossary',
      '_references',
    ])
  })

  it('can stand in a script element', () => {
    for (const [path, content] of files)
      if (path.endsWith('.js')) expect(content).not.toContain('</')
  })

  it('gives each section its references, and no two sections one id', () => {
    const { html } = json('topics/ear-wax.json').sections['what-is-ear-wax']
    expect(html).toContain('href="#ear-wax.what-is-ear-wax.ref-ash2021"')
    expect(html).toContain('id="ear-wax.what-is-ear-wax.ref-ash2021"')
    expect(html).not.toContain('The ear at home')
    const seen = new Set<string>()
    for (const path of files.keys()) {
      const [, id] = /^fragments\/ear-wax\/(.*)\.html$/.exec(path) ?? []
      for (const [, found = ''] of files.get(path)!.matchAll(/ id="([^"]*)"/g)) {
        if (!id) continue
        expect(found.startsWith(`ear-wax.${id}`), `${path} ${found}`).toBe(true)
        expect(seen.has(found), `${path} ${found}`).toBe(false)
        seen.add(found)
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })

  it('leads nowhere that is not there', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.html')) continue
      const ids = new Set([...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
      for (const [, href = ''] of content.matchAll(/ href="([^"]*)"/g)) {
        if (href.startsWith('#')) expect(ids.has(href.slice(1)), `${path} ${href}`).toBe(true)
        else expect(href).toMatch(/^https:\/\//)
      }
      for (const [, id = ''] of content.matchAll(/aria-labelledby="([^"]*)"/g))
        expect(ids.has(id), `${path} ${id}`).toBe(true)
    }
  })

  it('keeps links between topics where nobody makes pages, as files named by topic', async () => {
    const { url: _, ...rest } = clinic
    for (const outputs of [['module'], ['html', 'module']]) {
      const alone = await filesOf(module, rest, contextOf(rest, outputs))
      const whole = alone.get('fragments/ear-wax.html')!
      expect(whole).toContain('href="hay-fever.html#treatment"')
      expect(alone.get('fragments/plain/ear-wax.html')).toContain('href="hay-fever.html')
      // A picture is there only where pages are.
      expect(whole.includes('<img')).toBe(outputs.includes('html'))
    }
  })

  it('says of each section what was corrected in it', async () => {
    const about = (id: string, sections?: string[]) => ({
      id,
      topic: 'ear-wax',
      status: 'corrected' as const,
      date: `2026-05-0${id}`,
      reason: 'Wrong.',
      ...(sections && { sections }),
    })
    const advisories = [
      about('1'),
      about('2', ['how-to-use-drops']),
      about('3', ['what-can-i-do-myself']),
      about('4', ['no-longer-there']),
    ]
    const files = await filesOf(module, { ...clinic, advisories })
    const topic = JSON.parse(files.get('topics/ear-wax.json')!)
    const said = (id: string, of = topic) =>
      of.sections[id].advisories.map((advisory: { id: string }) => advisory.id).join('')
    expect(topic.advisories).toEqual(advisories)
    expect(said('how-to-use-drops')).toBe('1234')
    expect(said('what-can-i-do-myself')).toBe('1234')
    expect(said('with-a-child')).toBe('1234')
    expect(said('is-it-catching')).toBe('14')
    const other = JSON.parse(files.get('topics/hay-fever.json')!)
    expect(said('treatment', other)).toBe('')
  })

  it('writes the same bytes twice, with or without the files of topics made first', async () => {
    expect(await filesOf(module, clinic)).toEqual(files)
    for (const { path, content } of await module.renderCollection!(clinic, contextOf(clinic)))
      expect(content).toBe(files.get(path))
  })

  it('gives a withdrawn topic no words', async () => {
    const advisories = [
      {
        id: '1',
        topic: 'ear-wax',
        status: 'withdrawn',
        date: '2026-05-01',
        reason: 'Wrong drops.',
        replacedBy: 'hay-fever',
      },
    ] as const
    const gone = await filesOf(module, { ...clinic, advisories: [...advisories] })
    expect([...gone.keys()].filter((path) => path.includes('ear-wax'))).toEqual([
      'fragments/ear-wax.html',
      'topics/ear-wax.d.ts',
      'topics/ear-wax.js',
      'topics/ear-wax.json',
    ])
    expect(JSON.parse(gone.get('topics/ear-wax.json')!)).toMatchObject({
      withdrawn: { date: '2026-05-01', reason: 'Wrong drops.' },
      sections: {},
    })
    // Whoever shows the text and knows nothing of withdrawals shows why there is none.
    const { html } = JSON.parse(gone.get('topics/ear-wax.json')!)
    expect(html).toMatch(
      /^<aside class="callout important" role="note"><p class="callout-title"><strong>Information withdrawn on 1 May 2026\.<\/strong><\/p>\n?<p>Wrong drops\.<\/p>\n?<p>Read instead: <a href="[^"]*hay-fever\.html">Hay fever<\/a><\/p>\n?<\/aside>$/,
    )
    expect(gone.get('fragments/ear-wax.html')).toBe(`${html}\n`)
    for (const content of gone.values()) expect(content).not.toContain('to catch dust')
    expect(JSON.parse(gone.get('index.json')!).advisories).toEqual(advisories)
  })

  it('names every file that it lists', () => {
    for (const { files: listed } of json('index.json').topics)
      for (const path of Object.values(listed))
        expect(files.has(path as string), String(path)).toBe(true)
  })

  // What MyST 1.8 does with these files was tried by hand: it reads the index, sets the titles of links, and embeds sections.
  it('holds a cross-reference index that MyST reads, and the words that it leads to', () => {
    const xref = json('myst.xref.json')
    expect(xref).toMatchObject({ version: '1', myst: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
    const ids = xref.references.map((entry: { identifier: string }) => entry.identifier)
    // An identifier has to be unique in the project.
    expect(new Set(ids).size).toBe(ids.length)
    for (const { identifier, data, url, kind } of xref.references) {
      expect(identifier).toMatch(/^[\w-]+$/)
      expect(url).toMatch(/^\/[^/]/)
      const page = json(data.slice(1))
      if (kind === 'page') expect(page.frontmatter.title).toBeTruthy()
      else
        expect(
          page.mdast.children.filter(
            (node: { identifier?: string }) => node.identifier === identifier,
          ),
          identifier,
        ).toHaveLength(1)
    }
    expect(xref.references[0]).toMatchObject({ identifier: 'ear-wax', kind: 'page' })
    expect(xref.references).toContainEqual({
      identifier: 'ear-wax--what-is-ear-wax',
      html_id: 'what-is-ear-wax',
      kind: 'heading',
      data: '/myst/ear-wax.json',
      url: '/ear-wax.html',
    })
  })

  it('spells `license` as npm and schema.org do', () => {
    for (const [path, content] of files)
      if (/\.(?:json|js|d\.ts)$/.test(path)) expect(content, path).not.toMatch(/"?\blicence"?\??:/)
  })
})
