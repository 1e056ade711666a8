// What a search shows of a place: whole sentences around the words that were found.

/** Words that an excerpt aims at, and at most holds. */
const wanted = 30
const most = 45

const ending = /[.!?…؟。]["'”’»)\]]*$/
const markOnly = /^[^\p{L}\p{N}]+$/u

/**
 * The parts of a page in which words were found, at most `count`: `heading` (empty for what stands above the first one), `id`, and
 * `pieces` of text, of which some are `found`. `page` is what Pagefind gives for a result.
 */
export function partsOf(page, count) {
  // As Pagefind counts words.
  const words = page.raw_content.split(/[^\S\uFEFF]+/)
  const headings = page.anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim())
    .sort((a, b) => a.location - b.location)
  const places = [{ text: page.meta.title ?? '', location: 0, id: '' }, ...headings]
  const found = new Set(page.locations)
  const parts = places.flatMap(({ text, location, id }, at) => {
    const end = places[at + 1]?.location ?? words.length
    const hits = page.locations.filter((hit) => hit >= location && hit < end)
    if (hits.length === 0) return []
    return [{ heading: at === 0 ? '' : text, id, hits: hits.length, pieces: excerpt(at) }]
  })
  // The richest, in the order of the text.
  const best = new Set([...parts].sort((a, b) => b.hits - a.hits).slice(0, count))
  return parts.filter((part) => best.has(part))

  /** Of the text below a heading; where the next heading follows at once, of the text below that. */
  function excerpt(at) {
    const { text, location } = places[at]
    const end = places[at + 1]?.location ?? words.length
    const start = location + wordsIn(text, words, location)
    if (start >= end) return places[at + 1] ? excerpt(at + 1) : []
    const [from, to] = sentencesAround(words, start, end, found)
    return piecesOf(words, from, to, found, [start, end])
  }
}

/** How many words a heading takes, where it stands at a place in the text. */
function wordsIn(heading, words, at) {
  const own = heading.trim().split(/[^\S\uFEFF]+/)
  const there = own.every((word, place) => bare(words[at + place]) === bare(word))
  return there ? own.length : 0
}

function bare(word = '') {
  return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** From the sentence that holds most, as many whole ones as fit; of one that is too long, the words around what was found. */
function sentencesAround(words, start, end, found) {
  const starts = []
  for (let at = start; at < end; at++) if (at === start || beginsAt(words, at)) starts.push(at)
  const hitsIn = (from, to) => {
    let hits = 0
    for (let at = from; at < to; at++) if (found.has(at)) hits += 1
    return hits
  }
  const endOf = (index) => starts[index + 1] ?? end
  let first = 0
  for (const index of starts.keys())
    if (hitsIn(starts[index], endOf(index)) > hitsIn(starts[first], endOf(first))) first = index
  const from = starts[first]
  let last = first
  if (endOf(first) - from > most) {
    let hit = from
    while (hit < endOf(first) && !found.has(hit)) hit += 1
    if (hit === endOf(first)) hit = from
    const to = Math.min(endOf(first), Math.max(hit + wanted / 2, from + wanted))
    return [Math.max(from, to - wanted), to]
  }
  while (last + 1 < starts.length && endOf(last) - from < wanted && endOf(last + 1) - from <= most)
    last += 1
  return [from, endOf(last)]
}

/** A sentence begins behind a full stop, unless a small letter follows, as behind a short form. */
function beginsAt(words, at) {
  return ending.test(words[at - 1]) && !/^\p{Ll}/u.test(words[at]) && !markOnly.test(words[at])
}

function piecesOf(words, from, to, found, [start, end]) {
  const pieces = []
  const add = (text, isFound) => {
    const last = pieces.at(-1)
    if (last && last.found === isFound) last.text += text
    else if (text) pieces.push({ text, found: isFound })
  }
  if (from > start && !beginsAt(words, from)) add('… ', false)
  for (let at = from; at < to; at++) {
    const word = words[at]
    // What stands behind a citation, which is left out, belongs to the word before it.
    if (at > from && !/^[.,;:!?…؟،)\]]+$/.test(word)) add(' ', false)
    if (!found.has(at)) {
      add(word, false)
      continue
    }
    const [before, core, after] = around(word)
    add(before, false)
    add(core, true)
    add(after, false)
  }
  if (to < end && !beginsAt(words, to)) add(' …', false)
  return pieces
}

/** A word without the marks at its ends, and those marks. */
function around(word) {
  const letter = /[\p{L}\p{N}]/u
  const all = [...word]
  const first = all.findIndex((each) => letter.test(each))
  if (first < 0) return ['', word, '']
  const last = all.findLastIndex((each) => letter.test(each)) + 1
  return [all.slice(0, first), all.slice(first, last), all.slice(last)].map((part) => part.join(''))
}
