import { toText, visit } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import {
  everydayWords,
  explicitSteps,
  familiarNumbers,
  hasCommand,
  limits,
  mostlyActive,
  noSums,
  shortBlocks,
  termsExplained,
} from './checks.ts'
import { forPerson, type IndexItem, judged, notApplicable } from './index-score.ts'
import type { Material } from './material.ts'
import { inOrder } from './section-order.ts'

const item = (
  number: number,
  how: IndexItem<Material>['how'],
  name: string,
  judge: IndexItem<Material>['judge'],
): IndexItem<Material> => ({ number, how, name, judge })

/** Headings that say nothing of what is below them. */
const empty =
  /^(?:introduction|background|general|other|more|details|information|miscellaneous|notes?|text|content)$/i
const summing =
  /\b(?:key (?:points?|messages?|facts|takeaways?)|main points?|summary|in (?:short|brief|summary)|at a glance|to sum up|conclusions?)\b/i

const pictures = ({ count }: Material): number => count('figure') + count('image')
const aboutPictures =
  (question: string): IndexItem<Material>['judge'] =>
  (material) =>
    pictures(material) === 0 ? notApplicable('It has no picture') : forPerson(question)

/**
 * The items of PEMAT-P that ask how well a text is understood (Shoemaker, Wolf and Brach 2014, AHRQ publication
 * 14-0002-EF, https://www.ahrq.gov/health-literacy/patient-education/pemat.html), named in our words; 13 and 14 are for
 * films.
 */
export const understandabilityItems: readonly IndexItem<Material>[] = [
  item(1, 'estimate', 'Its purpose is evident', (material) => {
    const opening = material.sentences
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase()
    const named = words(material.topic.title.toLowerCase()).some(
      (word) => word.length > 3 && opening.includes(word.slice(0, 6)),
    )
    return judged(
      named,
      named
        ? 'The first sentences name what the title names'
        : 'The first sentences do not name what the title names',
    )
  }),
  item(2, 'estimate', 'Nothing distracts', ({ sections }) => {
    const aside = sections.find(({ section }) => section.aspect === 'RelatedTopicsHealthAspect')
    return aside
      ? judged(false, `"${aside.heading}" leads elsewhere`)
      : judged(true, 'No related links, adverts or newsletters')
  }),
  item(3, 'check', 'Everyday words', everydayWords),
  item(4, 'check', 'Medical terms are explained', termsExplained),
  item(5, 'check', 'Active voice', mostlyActive),
  item(6, 'check', 'Numbers are clear', familiarNumbers),
  item(7, 'check', 'No sums for the reader', noSums),
  item(8, 'check', 'Short pieces', shortBlocks),
  item(9, 'check', 'Headings tell what is below', ({ sections, measures }) => {
    if (measures.words < limits.veryShort) return notApplicable('It is very short')
    const headings = sections.map(({ heading }) => heading).filter(Boolean)
    if (headings.length === 0) return judged(false, 'It has no headings')
    const bare = headings.find((heading) => empty.test(heading))
    return bare
      ? judged(false, `"${bare}" says nothing of what is below it`)
      : judged(true, `${headings.length} headings`)
  }),
  item(10, 'estimate', 'Logical order', ({ topic, sections }) => inOrder(topic, sections)),
  item(11, 'check', 'A summary', ({ sections, topic, measures }) => {
    if (topic.variant === 'plain') return judged(true, 'It is a summary')
    if (measures.words < limits.veryShort) return notApplicable('It is very short')
    const found = sections.find(
      ({ section, heading }) => section.kind === 'keyPoints' || summing.test(heading),
    )
    return found
      ? judged(true, `"${found.heading}"`)
      : judged(false, 'It has no key points or summary')
  }),
  item(12, 'check', 'Cues draw the eye to key points', ({ count, sections }) => {
    const cues =
      count('callout') +
      count('strong') +
      count('list') +
      sections.filter(({ section }) => section.kind === 'keyPoints').length
    return judged(
      cues > 0,
      cues > 0 ? 'Lists, boxes or bold words' : 'No lists, boxes or bold words',
    )
  }),
  item(15, 'person', 'Pictures wherever they would help', () =>
    forPerson('Would a picture make a part of it easier?'),
  ),
  item(
    16,
    'person',
    'Pictures support the text',
    aboutPictures('Do they support it, or distract from it?'),
  ),
  item(
    17,
    'person',
    'Pictures have clear titles or captions',
    aboutPictures('Are their titles or captions clear?'),
  ),
  item(18, 'person', 'Pictures are clear and uncluttered', aboutPictures('Are they?')),
  item(19, 'check', 'Tables are simple, with short headers', (material) => {
    if (material.count('table') === 0) return notApplicable('It has no table')
    const long = headerCells(material).find((cell) => words(cell).length > limits.headerWords)
    return long === undefined
      ? judged(true, `Header cells have ${limits.headerWords} words at most`)
      : judged(false, `A header cell is long: "${long}"`)
  }),
]

/** The items of PEMAT-P that ask whether a reader knows what to do. */
export const actionabilityItems: readonly IndexItem<Material>[] = [
  item(20, 'check', 'At least one action', hasCommand),
  item(21, 'check', 'The reader is addressed', ({ sentences }) => {
    const addressed = sentences.filter(
      ({ text, command }) => command || /\byou(?:r|rs|rself)?\b/i.test(text),
    )
    return judged(
      addressed.length > 0,
      addressed.length > 0
        ? `In ${addressed.length} of ${sentences.length} sentences`
        : 'It never says "you"',
    )
  }),
  item(22, 'estimate', 'Actions come in explicit steps', explicitSteps),
  item(23, 'estimate', 'A tool to act with', ({ sections, topic }) => {
    const tool = sections.find(
      ({ heading, section }) =>
        /\bquestions? to ask\b|what (?:can|should|to) (?:i |you )?ask\b|\bchecklist\b|\bdiary\b|\b(?:action )?plan\b/i.test(
          heading,
        ) ||
        section.children.some(
          (block) =>
            block.type === 'list' && block.children.some(({ checked }) => checked !== undefined),
        ),
    )
    return tool
      ? judged(true, `"${tool.heading || topic.title}"`)
      : judged(false, 'No checklist, diary, plan or questions to ask')
  }),
  item(24, 'person', 'How to do a sum is told', (material) =>
    noSums(material).verdict === 'not met'
      ? forPerson('Is it told how to do the sum?')
      : notApplicable('It asks for no sums'),
  ),
  item(25, 'person', 'How to use charts and tables is told', (material) =>
    pictures(material) + material.count('table') === 0
      ? notApplicable('It has none')
      : forPerson('Is it told what to do with them?'),
  ),
  item(26, 'person', 'Pictures make it easier to act', (material) =>
    pictures(material) === 0
      ? forPerson('Would a picture make it easier to act?')
      : forPerson('Do they?'),
  ),
]

function headerCells({ topic }: Material): string[] {
  const cells: string[] = []
  visit(topic, (node) => {
    if (node.type !== 'table') return
    for (const row of node.children.slice(0, node.headerRows))
      for (const cell of row.children) cells.push(toText(cell).trim())
  })
  return cells
}
