import { type AnyNode, toText } from '@plainleaf/content-model'
import { describe, expect, it } from 'vitest'
import { lines, rule, shade } from './pdf/draw.ts'
import { filling, headingsOf, narrow, nodesOf, read, textsOf, title } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line } from './pdf/write-pdf.ts'

describe('what stands beside or below the text', () => {
  it('makes a callout of a box that text runs beside', async () => {
    const topic = await read([
      title +
        shade(330, 640, 210, 90) +
        line('B', 10, 340, 712, 'When to see a doctor') +
        lines(340, 698, ['Go if the scalp is sore, or weeps,', 'or is red after three days.']) +
        lines(60, 740, [...narrow('what to do'), ...narrow('what it costs'), ...narrow('the end')]),
    ])
    const [callout] = nodesOf(topic, 'callout') as Extract<AnyNode, { type: 'callout' }>[]
    expect(toText(callout?.title ?? [])).toBe('When to see a doctor')
    expect(toText(callout?.children ?? [])).toBe(
      'Go if the scalp is sore, or weeps, or is red after three days.',
    )
    expect(outline(topic).join(' ')).not.toContain('columnGo')
  })

  it('makes footnotes of small print whose marks the text refers to, and joins what it parts', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('F', 10, 60, 680, 'A study found them in one child of ten') +
        line('F', 6, 237, 684, '1') +
        line('F', 10, 242, 680, 'and another in one of fifty, which') +
        rule(60, 120, 200, 120) +
        line('F', 5, 60, 110, '1') +
        line('F', 8, 64, 107, 'Counted in the schools of Hill in May.'),
      line('F', 10, 60, 780, 'is a large difference between two towns.') + lines(60, 740, filling),
    ])
    expect(textsOf(topic, 'footnoteDefinition')).toEqual(['Counted in the schools of Hill in May.'])
    expect(nodesOf(topic, 'footnoteReference')).toHaveLength(1)
    expect(textsOf(topic, 'paragraph').join('\n')).toContain(
      'one of fifty, which is a large difference between two towns.',
    )
  })

  it('reads what spans both columns above them before the columns', async () => {
    const topic = await read([
      title +
        lines(60, 750, filling) +
        lines(60, 680, [...narrow('the first'), ...narrow('the second')]) +
        lines(310, 680, [...narrow('the third'), ...narrow('the fourth')]),
    ])
    const order = ['first', 'second', 'third', 'fourth'].map((name) =>
      outline(topic).join(' ').indexOf(`Here is the ${name}`),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('reads an abstract in two columns above text in two columns of another size first', async () => {
    const small = { font: 'I', size: 8, step: 10 } as const
    const topic = await read([
      title +
        lines(60, 740, [...narrow('an abstract'), ...narrow('its middle')], small) +
        lines(310, 740, [...narrow('its rest'), ...narrow('its end')], small) +
        lines(60, 620, [...narrow('the text'), ...narrow('more text')]) +
        lines(310, 620, [...narrow('text again'), ...narrow('a last text')]),
    ])
    const order = [
      'an abstract',
      'its middle',
      'its rest',
      'its end',
      'the text',
      'text again',
    ].map((name) => outline(topic).join(' ').indexOf(`Here is ${name},`))
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })
})

it('reads a frame across the text that begins as a warning does as a call-out', async () => {
  const edges = [
    rule(56, 640, 500, 640),
    rule(56, 600, 500, 600),
    rule(56, 640, 56, 600),
    rule(500, 640, 500, 600),
  ].join('')
  const topic = await read([
    title +
      lines(60, 740, filling) +
      edges +
      line('B', 10, 62, 628, 'Warning') +
      line('F', 10, 62, 610, 'Never put lotion on broken skin.') +
      lines(60, 570, filling),
  ])
  expect(nodesOf(topic, 'callout')).toMatchObject([
    { tone: 'warning', title: [{ value: 'Warning' }], children: [{ type: 'paragraph' }] },
  ])
  expect(outline(topic).filter((one) => one === filling.join(' '))).toHaveLength(2)
})

describe('what stands on many pages', () => {
  const body = (what: string): string => lines(60, 720, [`Page of ${what}.`, ...filling])

  it('drops running heads that name the section, and pages counted in Roman numbers', async () => {
    const pages = ['Finding lice', 'Finding lice', 'Combing', 'Combing', 'Lotions', 'Lotions']
    const topic = await read(
      pages.map(
        (name, index) =>
          line('F', 8, index % 2 ? 60 : 400, 810, `Hill Clinic | ${name}`) +
          line('F', 8, index % 2 ? 60 : 500, 30, ['i', 'ii', 'iii', 'iv', 'v', 'vi'][index]!) +
          body(`${name} ${'abcdef'.charAt(index)}`),
      ),
    )
    expect(topic.dropped.filter(({ reason }) => reason === 'page-number')).toHaveLength(6)
    expect(topic.dropped.filter(({ reason }) => reason === 'running-title')).toHaveLength(6)
    expect(outline(topic).join(' ')).not.toContain('Hill Clinic')
  })

  it('keeps a year at the foot of a page, and words that stand at one height by chance', async () => {
    const topic = await read([
      title +
        lines(60, 700, filling) +
        lines(60, 60, ['The last large count in the schools', 'of the town was made in', '2003.']),
      line('B', 14, 60, 780, 'Lotions') + lines(60, 740, filling),
    ])
    expect(outline(topic).join('\n')).toContain('was made in 2003.')
  })

  it('drops the list of contents and its heading', async () => {
    const entry = (y: number, text: string, page: number): string =>
      line('F', 10, 60, y, `${text} ${'.'.repeat(60)} ${page}`)
    const topic = await read([
      title +
        line('B', 14, 60, 740, 'Contents') +
        entry(715, 'What lice are', 2) +
        entry(700, 'Finding lice', 3) +
        entry(685, 'Combing', 4),
      line('B', 14, 60, 780, 'What lice are') +
        lines(60, 750, ['What lice are in short.', ...filling]),
      line('B', 14, 60, 780, 'Finding lice') +
        lines(60, 750, ['Finding lice in short.', ...filling]),
      line('B', 14, 60, 780, 'Combing') + lines(60, 750, ['Combing in short.', ...filling]),
    ])
    expect(headingsOf(topic)).toEqual([
      '1 Head lice',
      '2 What lice are',
      '2 Finding lice',
      '2 Combing',
    ])
    expect(topic.dropped.map(({ reason }) => reason)).toEqual(Array(4).fill('toc-widget'))
  })
})

describe('web pages that were printed', () => {
  const page = (foot: string): string =>
    line('F', 8, 40, 818, '3/14/2026, 9:05 AM') +
    line('F', 8, 300, 818, 'Head lice - Hill Clinic') +
    line('F', 11, 60, 790, 'Skip to main content') +
    line('F', 11, 60, 772, 'We use cookies to make this site work.') +
    line('B', 20, 60, 735, 'Head lice') +
    lines(60, 700, filling) +
    line('B', 14, 60, 590, 'Finding them') +
    lines(60, 565, filling) +
    line('F', 11, 60, 420, 'Was this page helpful?') +
    line('F', 11, 60, 390, '© Hill Clinic') +
    foot
  it('lose the banner above the title, and what browsers print at the edges', async () => {
    const topic = await read([
      page(line('F', 8, 40, 20, 'https://clinic.example/lice') + line('F', 8, 540, 20, '1/1')),
    ])
    expect(outline(topic)).toEqual([
      '1 Head lice',
      filling.join(' '),
      '2 Finding them',
      filling.join(' '),
    ])
    const gone = topic.dropped.map(({ text }) => text).join(' | ')
    expect(gone).toContain('We use cookies')
    expect(gone).toContain('© Hill Clinic')
  })
  it('are known by the address: others keep what stands above the title', async () => {
    expect(outline(await read([page('')])).join(' ')).toContain('We use cookies')
  })
})

describe('leaflets of typesetters and word processors', () => {
  it('have notes whose marks their font raises by itself', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('F', 10, 60, 640, 'Lotions kill lice.') +
        line('T', 10, 127.2, 640, '2') +
        line('F', 10, 136, 640, 'They do not kill all eggs.') +
        line('T', 8, 60, 120, '2') +
        line('F', 8, 64.5, 120, 'Ask which of them is right for a child.'),
    ])
    expect(textsOf(topic, 'footnoteDefinition')).toEqual([
      'Ask which of them is right for a child.',
    ])
    expect(nodesOf(topic, 'footnoteReference')).toHaveLength(1)
  })
  it('have a subtitle, and their version at the foot of the only page', async () => {
    const topic = await read([
      title +
        line('I', 11, 60, 755, 'Information for parents') +
        line('B', 14, 60, 725, 'Finding them') +
        lines(60, 700, filling) +
        line('B', 14, 60, 620, 'Combing') +
        lines(60, 595, filling) +
        line('F', 10, 60, 40, 'Version 3, review date May 2028'),
    ])
    expect(outline(topic).slice(0, 3)).toEqual([
      '1 Head lice',
      'Information for parents',
      '2 Finding them',
    ])
    expect(topic.dropped.map(({ text }) => text)).toEqual(['Version 3, review date May 2028'])
  })
})
