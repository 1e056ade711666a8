import { describe, expect, it } from 'vitest'
import { lines } from './pdf/draw.ts'
import { filling, headingsOf, narrow, read, title } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line } from './pdf/write-pdf.ts'

const body = (what: string): string => lines(60, 720, [`Page of ${what}.`, ...filling])

describe('the edges of pages', () => {
  it('drop page numbers above the stamp of a printer', async () => {
    const stamp = lines(60, 40, ['Hill Clinic printing office', 'Valid for seven days'], {
      size: 7,
    })
    const topic = await read(
      ['combing', 'lotions', 'school'].map(
        (what, index) => body(what) + line('F', 10, 300, 70, String(index + 4)) + stamp,
      ),
    )
    expect(topic.dropped.filter(({ reason }) => reason === 'page-number')).toHaveLength(3)
  })

  it('keep the month of a review, and the title where the next page repeats it', async () => {
    const head = line('B', 20, 60, 800, 'Living with head lice')
    const topic = await read([
      head + body('combing'),
      head + body('lotions') + lines(60, 60, ['Review date', '10/2031'], { step: 20 }),
    ])
    expect(topic.title).toBe('Living with head lice')
    expect(outline(topic)).toContain('10/2031')
    expect(topic.dropped).toMatchObject([
      { reason: 'running-title', text: 'Living with head lice' },
    ])
  })
})

it('takes text of another size than most for no heading, where paragraphs are set in it', async () => {
  const large = [
    'Lice cannot jump or fly from one head to another. They walk along the hair, and only',
    'where two heads touch for some time. A brush that was used an hour ago may still hold',
    'some of them. Nobody needs to wash clothes or beds more often than the family does, and',
    'nobody has to stay at home. Tell the school, so that all families comb on the same day and',
    'lice do not go round. Ask at the clinic for a comb with fine teeth, since it finds more',
    'than eyes do, and look for:',
  ]
  const topic = await read([
    title + lines(60, 740, [...filling, ...filling, ...filling], { size: 8 }),
    line('B', 14, 60, 780, 'How lice spread') +
      lines(60, 750, large, { size: 11 }) +
      lines(60, 660, ['• lice that move', '• eggs close to the skin'], { size: 11 }),
  ])
  expect(headingsOf(topic)).toEqual(['1 Head lice', '2 How lice spread'])
})

it('takes lines that only their colour sets apart for headings', async () => {
  const blue = (y: number, words: string): string =>
    `0.1 0.4 0.8 rg ${line('F', 10, 60, y, words)}0 g `
  const topic = await read([
    title +
      blue(740, 'Finding them') +
      lines(60, 728, filling) +
      blue(660, 'Combing them out') +
      lines(60, 648, filling) +
      blue(580, 'Lotions') +
      lines(60, 568, filling),
  ])
  expect(headingsOf(topic)).toEqual([
    '1 Head lice',
    '2 Finding them',
    '2 Combing them out',
    '2 Lotions',
  ])
})

describe('the headings of leaflets', () => {
  it('without a number stand below those that count from 1', async () => {
    const section = (y: number, name: string): string =>
      line('B', 10, 60, y, name) + lines(60, y - 14, filling)
    const topic = await read([
      title +
        section(740, '1. What the lotion is') +
        section(650, '2. Before you use the lotion') +
        section(560, 'Warnings and precautions') +
        section(470, 'Other lotions') +
        section(380, '3. How to use the lotion') +
        section(290, 'If you use too much') +
        section(200, 'Further information'),
    ])
    expect(headingsOf(topic)).toEqual([
      '1 Head lice',
      '2 1. What the lotion is',
      '2 2. Before you use the lotion',
      '3 Warnings and precautions',
      '3 Other lotions',
      '2 3. How to use the lotion',
      '3 If you use too much',
      '2 Further information',
    ])
  })

  it('head the text of a panel that is read before the one with the title', async () => {
    const topic = await read([
      line('B', 14, 60, 800, 'How to comb') +
        lines(60, 780, [...filling, ...filling]) +
        line('B', 28, 60, 560, 'Head lice') +
        lines(60, 540, filling),
    ])
    expect(headingsOf(topic)).toEqual(['1 Head lice', '2 How to comb'])
  })
})

it('leaves a frame at the head of the second column where it is read', async () => {
  const topic = await read([
    title +
      line('B', 12, 60, 740, 'Finding lice') +
      lines(60, 724, [...narrow('one'), ...narrow('two'), ...narrow('three')]) +
      `0.9 0.9 1 rg 300 690 220 60 re f 0 g 0.5 w 300 690 220 60 re S ` +
      lines(308, 735, [
        'Ask at the clinic where',
        'somebody has a fever too.',
        'It is no sign of lice.',
      ]) +
      line('B', 12, 300, 670, 'Combing') +
      lines(300, 654, [...narrow('four'), ...narrow('five')]),
  ])
  const found = outline(topic)
  const box = found.findIndex((one) => one.includes('Ask at the clinic'))
  expect(box).toBeGreaterThan(found.findIndex((one) => one.includes('Here is three')))
  expect(box).toBeLessThan(found.indexOf('2 Combing'))
})

it('takes the name of a medicine for the title, not the words that all its leaflets open with', async () => {
  const topic = await read([
    line('B', 11, 160, 800, 'Package leaflet: Information for the user') +
      line('B', 11, 200, 780, 'Dimeticone 4% lotion') +
      lines(60, 750, [...filling, ...filling]),
  ])
  expect(topic.title).toBe('Dimeticone 4% lotion')
})
