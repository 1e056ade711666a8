import { pdfReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lines } from './pdf/draw.ts'
import { filling, headingsOf, read, title } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line, pdfOf } from './pdf/write-pdf.ts'

describe('lists', () => {
  it('keeps the letters of a list, which the tree cannot count in', async () => {
    const items = ['a) comb the wet hair', 'b) rinse the comb', 'c) comb it once more']
    const topic = await read([
      title + lines(60, 740, ['Do this every third day:']) + lines(78, 722, items, { step: 16 }),
    ])
    expect(outline(topic).slice(2)).toEqual(['list', ...items])
  })

  it('reads circles of word processors as bullets, and words and numbers at the start of a line as such', async () => {
    const topic = await read([
      title +
        lines(60, 740, [
          'Lice lay their eggs close to the skin of the head, and the first of them hatch in day',
          '7. Young lice grow for another week or two, and then lay eggs of their own on the hair',
          'that is nearest to the skin, so do not stop to comb before all of them are gone again.',
        ]) +
        line('T', 10, 78, 690, 'o') +
        line('F', 10, 96, 690, 'a comb with fine teeth') +
        line('T', 10, 78, 676, 'o') +
        line('F', 10, 96, 676, 'plenty of conditioner'),
    ])
    expect(outline(topic)).toEqual([
      '1 Head lice',
      'Lice lay their eggs close to the skin of the head, and the first of them hatch in day 7. Young lice grow for another week or two, and then lay eggs of their own on the hair that is nearest to the skin, so do not stop to comb before all of them are gone again.',
      'list',
      'a comb with fine teeth',
      'plenty of conditioner',
    ])
  })

  it('reads the letters of a font of signs as the bullets they draw, also where they are drawn twice', async () => {
    const item = (y: number, text: string): string =>
      line('W', 10, 72, y, 'n') + line('W', 10, 80, y, 'n') + line('F', 10, 96, y, text)
    const topic = await read([
      title +
        lines(60, 740, ['You need:']) +
        item(720, 'a comb with fine teeth') +
        item(706, 'a towel'),
    ])
    expect(outline(topic).slice(1)).toEqual([
      'You need:',
      'list',
      'a comb with fine teeth',
      'a towel',
    ])
  })

  it('reads numbered lines that are bold as headings where text stands between them', async () => {
    const question = (y: number, text: string): string =>
      line('B', 10, 60, y, text) + lines(60, y - 18, filling)
    const topic = await read([
      title +
        question(740, '1. What are head lice?') +
        question(640, '2. How do I find them?') +
        question(540, '3. How do I get rid of them?'),
    ])
    expect(headingsOf(topic)).toEqual([
      '1 Head lice',
      '2 1. What are head lice?',
      '2 2. How do I find them?',
      '2 3. How do I get rid of them?',
    ])
  })
})

describe('headings', () => {
  it('finds those of another font only', async () => {
    const part = (y: number, name: string): string =>
      line('F', 10, 60, y, name) + lines(60, y - 18, [...filling, ...filling], { font: 'T' })
    const topic = await read([title + part(740, 'Finding lice') + part(600, 'Combing wet hair')])
    expect(headingsOf(topic)).toEqual(['1 Head lice', '2 Finding lice', '2 Combing wet hair'])
  })

  it('leaves authors and the labels of a drawing as text', async () => {
    const topic = await read([
      title +
        line('B', 11, 60, 755, 'Ada N. Bloom, Cyril D. Erskine and Fay Grant, MD') +
        lines(60, 730, filling) +
        line('B', 12, 80, 640, 'Egg') +
        line('B', 12, 240, 640, 'Young louse') +
        line('B', 12, 420, 640, 'Louse') +
        lines(60, 600, filling),
    ])
    expect(headingsOf(topic)).toEqual(['1 Head lice'])
  })

  it('joins the word chapter to the name of the chapter', async () => {
    const topic = await read([
      title + lines(60, 740, filling),
      line('B', 12, 60, 780, 'Chapter 2') +
        line('B', 18, 60, 755, 'Finding lice') +
        lines(60, 720, filling),
    ])
    expect(headingsOf(topic)).toEqual(['1 Head lice', '2 Chapter 2 Finding lice'])
  })

  it('takes for the title what stands above other pages too, not the name of the series', async () => {
    const head = line('I', 8, 60, 815, 'How to find head lice early')
    const topic = await read([
      line('B', 26, 60, 780, 'Series') +
        line('B', 18, 60, 750, 'How to find head lice early') +
        lines(60, 720, filling),
      ...['one', 'two', 'three'].map(
        (name) => head + lines(60, 760, [`Part ${name}.`, ...filling]),
      ),
    ])
    expect(topic.title).toBe('How to find head lice early')
  })
})

describe('numbered headings', () => {
  it('have the levels of their numbers, whatever their size', async () => {
    const part = (y: number, size: number, name: string): string =>
      line('B', size, 60, y, name) + lines(60, y - 24, filling)
    const topic = await read([
      title +
        part(750, 11, '1 Lice') +
        part(670, 12, '1.1 Where they live') +
        part(590, 12, '1.2 What they eat') +
        part(510, 11, '2 Combing') +
        part(430, 11, 'References'),
    ])
    expect(headingsOf(topic)).toEqual([
      '1 Head lice',
      '2 1 Lice',
      '3 1.1 Where they live',
      '3 1.2 What they eat',
      '2 2 Combing',
      '2 References',
    ])
  })
})

describe('doubtful letters', () => {
  const file = async (page: string) => {
    const file = new VFile({ path: 'leaflet.pdf', value: pdfOf([page]) })
    const topic = await pdfReader.read(file)
    return { topic, rules: file.messages.map(({ ruleId }) => ruleId) }
  }

  it('says that text was recognised in a picture, and finds its headings by their length', async () => {
    const { topic, rules } = await file(
      `3 Tr\n${title}${lines(60, 740, ['Finding lice'])}${lines(60, 728, filling)}`,
    )
    expect(rules).toContain('pdf-text-recognised')
    expect(outline(topic)).toContain('2 Finding lice')
  })
})
