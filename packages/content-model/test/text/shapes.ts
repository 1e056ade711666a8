/** Gives numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const vocabulary =
  'pollen season begins early this spring and many people notice that their eyes water when they walk near grass wash your hands keep windows shut at night rinse the nose with salt water ask a pharmacist about tablets which make you less sleepy children often grow out of hay fever some never do symptoms ease after rain dry wind makes them worse a spray works best when it is used daily for two weeks before the first bloom'.split(
    ' ',
  )

/** Writes one part of a text: the `index`th, with a source of chance. */
type Shape = (write: Writer, index: number) => string
type Writer = ReturnType<typeof createWriter>

function createWriter(random: () => number) {
  const number = (limit: number): number => Math.floor(random() * limit)
  const word = (): string => vocabulary[number(vocabulary.length)]!
  const words = (count: number): string => Array.from({ length: count }, word).join(' ')
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  const title = (count: number): string =>
    Array.from({ length: count }, () => capital(word())).join(' ')
  const sentence = (): string => `${capital(words(6 + number(14)))}.`
  const prose = (count: number): string => Array.from({ length: count }, sentence).join(' ')
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')
  return { number, word, words, capital, title, sentence, prose, lines }
}

/** Breaks a text where the next word does not fit. */
function wrap(text: string, width = 72): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

/** Long texts as people and programs write them, each of one kind throughout. */
export const usualShapes: Readonly<Record<string, Shape>> = {
  prose: (write) => `${write.prose(4)}\n\n`,
  'prose, hard-wrapped': (write) => `${wrap(write.prose(4))}\n\n`,
  'prose, CR LF': (write) => `${wrap(write.prose(4)).replaceAll('\n', '\r\n')}\r\n\r\n`,
  'prose, no blank lines': (write) => `${wrap(write.sentence())}\n`,
  'prose, hyphenated': (write) => `${wrap(write.prose(4)).replace(/(\w)\n/gu, '$1-\n')}\n\n`,
  'prose with accents and odd spaces': (write) =>
    `${write.prose(4).replaceAll(' e', ' é').replaceAll(' to ', '\u00a0to ')} – “So.”\n\n`,
  pages: (write, index) => `${wrap(write.prose(8))}\n\nHay fever leaflet   Page ${index}\n\f`,
  headings: (write) => `${write.title(4)}\n\n${write.prose(2)}\n\n`,
  'marked headings': (write) => `## ${write.title(4)}\n\n${write.sentence()}\n\n`,
  'questions with letters': (write) => `Q: ${write.words(7)}?\nA: ${write.prose(2)}\n\n`,
  'questions as headings': (write, index) =>
    `${index % 50 === 0 ? 'FAQ\n\n' : ''}${write.capital(write.words(7))}?\n\n${write.prose(2)}\n\n`,
  lists: (write) => `${write.words(6)}:\n\n${write.lines(6, () => `- ${write.words(8)}`)}\n`,
  'numbered lists': (write) =>
    `${write.words(6)}:\n\n${write.lines(6, (index) => `${index + 1}. ${write.sentence()}`)}\n`,
  'lists without marks': (write) =>
    `${write.words(6)}:\n${write.lines(6, () => write.capital(write.words(6)))}\n`,
  'piped tables': (write) =>
    `| Name | Dose | When |\n|---|---|---|\n${write.lines(8, () => `| ${write.words(2)} | ${write.number(90)} | ${write.words(3)} |`)}\n`,
  'tables with tabs': (write) =>
    `Name\tDose\tWhen\n${write.lines(8, () => `${write.words(2)}\t${write.number(90)}\t${write.words(3)}`)}\n`,
  'glued tables': (write) =>
    `NameHow muchWhen\n${write.lines(8, () => `${write.words(2)}${write.title(1)} ${write.word()}${write.title(2)}`)}\n`,
  'tables in columns': (write) =>
    `${write.title(1).padEnd(16)}${write.title(2)}\n${write.lines(8, () => write.title(1).padEnd(16) + write.words(2))}\n`,
  references: (write, index) =>
    `${index === 0 ? `${write.prose(3)} [1]\n\nReferences\n\n` : ''}[${index % 9999}] ${write.title(1)}, K. (20${10 + write.number(15)}). ${write.sentence()} ${write.title(2)}, ${write.number(40)}(2), 10-19.\n\n`,
  quotations: (write) => `> ${write.sentence()}\n> ${write.sentence()}\n\n`,
  'page furniture': (write, index) =>
    `${['Share this page', 'Advertisement', 'Home > Hay fever', 'By Ann Fir, 3 May 2021', 'Read more', String(index)][index % 6]}\n\n${write.sentence()}\n\n`,
  'leaflets with all of this': (write) =>
    `${[
      write.title(4).toUpperCase(),
      wrap(write.prose(3)),
      `${wrap(write.words(20))} if you\n\n${write.lines(4, () => `  * ${write.words(4)}`)}      - ${write.word()}`,
      write.lines(4, (index) => `${index + 1}) ${write.sentence()}`),
      `+------------+------+\n| Medicine   | Dose |\n+------------+------+\n${write.lines(3, () => `| ${write.word().padEnd(10)} | ${write.number(90)}   |`)}+------------+------+`,
      `> ${write.words(9)}\n> ${write.words(9)}`,
      `Q: ${write.words(7)}?\nA: ${write.prose(1)}`,
    ].join('\n\n')}\n\n`,
  'web pages with all of this': (write) =>
    `${[
      'Skip to content\nHome\nTopics\nSearch\nAccept all cookies',
      write.title(2),
      'Share this page: Post Print\n\nOn this page\nSigns\nCauses',
      write.prose(2),
      'Signs',
      `${write.words(6)}:\n\n${write.lines(4, () => write.words(4))}`,
      'Causes',
      write.sentence(),
      `Medicine\tWhat it does\n${write.lines(3, () => `${write.title(1)}\t${write.words(3)}`)}`,
      'Was this page helpful?\nYes\nNo\n\nRelated articles\nPets\nDust',
    ].join('\n\n')}\n\n`,
  'wiki pages': (write) =>
    `== ${write.title(2)} ==\n'''${write.word()}''' ${write.sentence()}<ref>${write.words(4)}</ref> {{${write.word()}|${write.word()}}}\n\n* [[${write.word()}|${write.words(3)}]]\n{|\n! ${write.word()} !! ${write.word()}\n|-\n| ${write.word()} || ${write.word()}\n|}\n\n`,
  code: (write) =>
    `const ${write.word()} = ${write.number(99)};\nif (${write.word()}) {\n  run();\n}\n\n`,
}

/** Texts that nobody writes, in which one thing comes again and again: where time with the square would hide. */
export const oddShapes: Readonly<Record<string, Shape>> = {
  'one line': (write) => `${write.sentence()} `,
  'blank lines': () => '\n',
  'one letter a line': (write) => `${'abcdefgh'[write.number(8)]}\n`,
  'one letter a paragraph': (write) => `${'abcdefgh'[write.number(8)]}\n\n`,
  'every line alike': () => 'Hay fever leaflet of the clinic\n',
  'every paragraph alike': () => 'Hay fever leaflet of the clinic\n\n',
  'empty items': () => '- \n',
  'rows of dashes': () => '-----\n\n',
  dates: (_, index) => `${1 + (index % 28)} May 20${10 + (index % 15)}\n\n`,
  'small letters': (write) => `${write.words(12)}\n\n`,
  'hyphens at line ends': (write) => `${write.words(3)}-\n`,
  'hyphens at paragraph ends': (write) => `${write.words(12)}-\n\n`,
  'one quotation': (write) => `> ${write.words(8)}\n`,
  'underlined lines': (write) => `${write.title(3)}\n=======\n`,
  'open stars': (write) => `** ${write.words(2)}\n`,
  'questions without answers': (write) => `Q: ${write.word()}?\n`,
  'labels ending in colons': (write) => `${write.capital(write.words(3))}:\n\n`,
  'colons right below each other': (write) => `${write.capital(write.words(2))}:\n`,
  'labels right below each other': (write) =>
    `${write.capital(write.words(2))}: ${write.capital(write.words(6))}\n`,
  'letters without words': (_, index) => (index % 2 === 0 ? 'Q:\n' : 'A:\n'),
  'one numbered list': (write, index) => `${index + 1}. ${write.capital(write.words(6))}\n`,
  'underlined lines above text': (write) =>
    `${write.capital(write.words(3))}\n=====================\n${write.sentence()}\n`,
  'bullets of every kind': (write, index) =>
    `${String.fromCodePoint(0x1f300 + ((index * 7) % 900))} ${write.words(2)}\n`,
  'one reference number': (write, index) =>
    `${index === 0 ? 'References\n\n' : ''}1. Fir, K. (2023). ${write.words(2)}. Example, 3(2), 10-19.\n\n`,
  'rows of changing width': (write, index) =>
    `| ${write.words(2)} | ${write.words(2)}${index % 2 === 0 ? '' : ` | ${write.word()}`} |\n`,
  'rows with an empty cell': (write) => `| | ${write.words(2)} |\n`,
  'rulers only': (_, index) => (index % 2 === 0 ? '--------\n' : '---- ----\n'),
  'columns of small letters': (write) => `${write.word().padEnd(14)}${write.words(2)}\n`,
  'gaps at any place': (write) => `${write.words(2)}     ${write.words(2)}    ${write.word()}\n`,
  stairs: (_, index) => `${' '.repeat(index % 90)}a\n`,
  citations: () => 'a [1] (b) [2-4] ',
}

/** A text of one shape, cut to a length. */
export function toShape(name: string, length: number): string {
  const shape = usualShapes[name] ?? oddShapes[name]
  if (!shape) throw new Error(`No shape is called ${name}`)
  const write = createWriter(createRandom(7))
  // A title and a paragraph let every text be a document.
  const parts = [
    'Hay fever in spring\n\nPollen makes the nose run and the eyes itch for weeks.\n\n',
  ]
  let sum = parts[0]!.length
  for (let index = 0; sum < length; index++) {
    const part = shape(write, index)
    parts.push(part)
    sum += part.length
  }
  return parts.join('').slice(0, length)
}
