import type { OutputFile } from '@plainleaf/content-model'
import { summarise, summary, summaryDataSchema } from '@plainleaf/summary'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { contextOf, names, readTopic, topicOf } from './fixture.ts'

const topics = names.map(readTopic)
const render = async (outputs: string[]): Promise<Map<string, string>> => {
  const context = contextOf(topics, outputs)
  const files: OutputFile[] = [...(await summary.renderCollection!(context.collection, context))]
  for (const topic of topics) files.push(...(await summary.renderTopic!(topic, context)))
  return new Map(files.map((file) => [file.path, file.content as string]))
}
const alone = await render(['summary'])

describe('summary', () => {
  it.each(names)('writes %s', async (name) => {
    for (const ending of ['md', 'json', 'html'])
      await expect(alone.get(`${name}.${ending}`)).toMatchFileSnapshot(
        `fixtures/${name}/${name}.${ending}`,
      )
    const plain = `${JSON.stringify(summarise(readTopic(name)), null, 1)}\n`
    await expect(plain).toMatchFileSnapshot(`fixtures/${name}/plain.json`)
  })

  it('publishes the schema its data keeps', async () => {
    const schema = alone.get('schema/summary.schema.json')!
    await expect(schema).toMatchFileSnapshot('fixtures/schema/summary.schema.json')
    const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
    const validate = ajv.compile(JSON.parse(schema))
    for (const name of names) {
      const data = JSON.parse(alone.get(`${name}.json`)!)
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
      expect(summaryDataSchema.parse(data)).toEqual(data)
      expect(validate({ ...data, sections: [{}] })).toBe(false)
    }
  })

  it('links to the full pages only where they are built', async () => {
    expect(alone.get('head-lice.html')).not.toContain('../html/')
    const both = await render(['html', 'summary'])
    expect(both.get('head-lice.html')).toContain('href="../html/head-lice.html"')
    expect(both.get('head-lice.html')).toContain('href="../html/head-lice.html#what-are-head-lice"')
  })

  it('stands alone', () => {
    expect(alone.get('head-lice.html')).toContain('href="style.css"')
    expect(alone.get('style.css')).toMatch(/\S/u)
    expect(alone.get('theme.css')).toContain('--page: #ffffff;')
  })

  it('names the source of every sentence on the page', () => {
    const { sections } = JSON.parse(alone.get('head-lice.json')!)
    for (const { id, sources } of sections.flatMap(
      (one: { sentences: unknown[] }) => one.sentences,
    ))
      expect(alone.get('head-lice.html')).toContain(
        `<span id="${id}" data-source="${sources.join(' ')}">`,
      )
  })

  it('prints its revision, licence and address, and parts no compound of a title', async () => {
    const [first] = topics
    const context = contextOf([{ ...first!, title: 'Does a low-dose cream help?' }], ['summary'])
    Object.assign(context.collection, { licence: 'CC-BY-4.0', url: 'https://leaflets.example' })
    const files = await summary.renderTopic!(context.collection.topics[0]!, context)
    const page = String(files.find(({ path }) => path.endsWith('.html'))?.content)
    expect(page).toContain('<span class="whole">low-dose</span>')
    const [, about = ''] = /<section class="about wide on-paper"(.*?)<\/section>/s.exec(page) ?? []
    expect(about).toContain('CC-BY-4.0')
    expect(about).toContain(`https://leaflets.example/${first!.id}.html`)
    expect(about).toContain('<svg')
    expect(about).not.toContain('Last checked')
  })

  it('says plainly what it is and who reviewed it', () => {
    for (const ending of ['html', 'md']) {
      expect(alone.get(`head-lice.${ending}`)).toContain('made automatically')
      expect(alone.get(`head-lice.${ending}`)).toContain('14 September 2026')
      expect(alone.get(`head-lice.${ending}`)).toContain('reviewed by Dr. A. Sample')
      expect(alone.get(`blue-inhaler.${ending}`)).toContain('Not yet reviewed')
    }
  })

  it('says plainly that there is nothing to summarise', async () => {
    const empty = topicOf('# Only a title')
    for (const { path, content } of await summary.renderTopic!(empty, contextOf([empty], []))) {
      expect(content).not.toContain('Every sentence above')
      if (!path.endsWith('.json')) expect(content).toContain('There is nothing to summarise')
    }
  })

  it('says which bar it misses, by how much and where', async () => {
    const long =
      'In the long winter of the year the small school by the river lost more than half of its children to a cold that came back every other week.'
    const other =
      'A nurse from the next town over the hill gave every parent a thick paper with ten rules on how to wash the hands of a small child.'
    const hard = topicOf(`# Colds\n\n## What is a cold?\n\n${long} ${other}`)
    const found: { rule: string | undefined; reason: string; note: string | undefined }[] = []
    const context = contextOf([hard], [])
    await summary.renderTopic!(hard, {
      ...context,
      plain: (topic) => ({ ...topic, variant: 'plain' }),
      report: ({ ruleId: rule, reason, note }) => found.push({ rule, reason, note }),
    })
    const missed = found.find(({ rule }) => rule === 'summary-long-sentences')
    expect(missed?.reason).toMatch(/^2 of \d sentences .* have more than 20 words; 12 in 100/u)
    expect(missed?.note).toContain('“In the long winter')
  })

  it('lists what its sentences rest on', () => {
    expect(alone.get('head-lice.md')).toMatch(/## References\n\n1\. Lee\. Combing/u)
    // The sentence that brings the medicine in cites a note, and the next one, which cites another, tells of it.
    expect(alone.get('blue-inhaler.md')).toMatch(/## References\n\n1\. [^\n]+\n\n---/u)
  })

  it('writes a table as a table', () => {
    expect(alone.get('head-lice.md')).toContain('| Effect | How common |\n| --- | --- |')
    expect(alone.get('head-lice.html')).toMatch(/<table[ >]/)
    const { sections } = JSON.parse(alone.get('head-lice.json')!)
    expect(sections.flatMap((one: { sentences: unknown[] }) => one.sentences)).toContainEqual(
      expect.objectContaining({ text: 'Flaking skin', cell: { table: 1, row: 3, column: 1 } }),
    )
  })
})
