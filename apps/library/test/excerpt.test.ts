import { expect, test } from 'vitest'

/** What a browser is given, as Pagefind gives it. */
interface Page {
  raw_content: string
  meta: { title: string }
  anchors: { element: string; id: string; text: string; location: number }[]
  locations: number[]
}
interface Part {
  heading: string
  id: string
  pieces: { text: string; found: boolean }[]
}
const script = new URL('../public/excerpt.js', import.meta.url).href
const { partsOf } = (await import(script)) as { partsOf(page: Page, count: number): Part[] }

/** A page as Pagefind tells of it, in which a word was looked for; `#` before a word begins a heading that ends with `|`. */
function page(text: string, word: string): Page {
  const anchors: Page['anchors'] = []
  const words: string[] = []
  let heading: string[] | undefined
  for (const each of text.split(/\s+/)) {
    if (each.startsWith('#')) {
      heading = []
      anchors.push({ element: 'h2', id: `_h.s${anchors.length}`, text: '', location: words.length })
    }
    const bare = each.replace(/^#/, '').replace(/\|$/, '')
    words.push(bare)
    heading?.push(bare)
    const anchor = anchors.at(-1)
    if (anchor && heading) anchor.text = heading.join(' ').replace(/\.$/, '')
    if (each.endsWith('|')) heading = undefined
  }
  const locations = words.flatMap((each, at) =>
    each.toLowerCase().includes(word.toLowerCase()) ? [at] : [],
  )
  return { raw_content: words.join(' '), meta: { title: 'Hay fever' }, anchors, locations }
}
const shown = (parts: Part[]): string[] =>
  parts.map(({ heading, pieces }) =>
    [heading, ...pieces.map(({ text, found }) => (found ? `*${text}*` : text))].join('|'),
  )
const long = (count: number): string => `Word${' word'.repeat(count - 1)}`

test('an excerpt is a whole sentence, without the heading and without the space that a citation left', () => {
  const text =
    'Hay fever. What it is. #Signs.| You sneeze . It makes your eyes itch, and they water . More follows here.'
  expect(shown(partsOf(page(text, 'itch'), 3))).toEqual([
    'Signs|It makes your eyes |*itch*|, and they water. More follows here.',
  ])
})

test('a word in a heading shows how the text below it begins', () => {
  expect(
    shown(partsOf(page('Hay fever. #Steps.| #Rinse first.| Use salt water.', 'steps'), 3)),
  ).toEqual(['Steps|Use salt water.'])
})

test('what stands above the first heading has none', () => {
  expect(
    shown(partsOf(page('Hay fever. Pollen is in the air. #Signs.| You sneeze.', 'pollen'), 3)),
  ).toEqual(['|*Pollen*| is in the air.'])
})

test('a sentence does not begin behind a short form', () => {
  const text = `Hay fever. #Signs.| ${long(44)}. Take a spray, e.g. with salt, daily. ${long(44)}.`
  expect(shown(partsOf(page(text, 'daily'), 3))).toEqual([
    'Signs|Take a spray, e.g. with salt, |*daily*|.',
  ])
})

test('of a sentence that is too long the words around the find are shown', () => {
  const [only = ''] = shown(
    partsOf(page(`Hay fever. #Signs.| ${long(60)} itch ${long(60)}.`, 'itch'), 3),
  )
  expect(only).toMatch(/^Signs\|… (?:word )+\|\*itch\*\|(?: word)+ …$/i)
  expect(only.split(' ').length).toBeLessThan(36)
})

test('the parts with most finds are shown, in the order of the text', () => {
  const text = 'Hay fever. #One.| Itch. #Two.| Rest. #Three.| Itch, itch. #Four.| Itch and itch.'
  expect(partsOf(page(text, 'itch'), 2).map(({ heading }) => heading)).toEqual(['Three', 'Four'])
})

test('Arabic sentences are kept whole too', () => {
  const text = `Hay fever. #العلامات.| ${long(44)}. هل تعطس كثيرا؟ العيون تدمع وتحك. ${long(44)}.`
  expect(shown(partsOf(page(text, 'تدمع'), 1))).toEqual(['العلامات|العيون |*تدمع*| وتحك.'])
})

test('nothing is lost or made up: a page of one word', () => {
  expect(shown(partsOf(page('Itch', 'itch'), 3))).toEqual(['|*Itch*'])
})

test('a sentence goes on behind a colon', () => {
  const text = `Hay fever. #Sprays.| ${long(44)}. Salt – Works: At once; Price: Low. ${long(44)}.`
  expect(shown(partsOf(page(text, 'salt'), 1))).toEqual([
    'Sprays|*Salt*| – Works: At once; Price: Low.',
  ])
})
