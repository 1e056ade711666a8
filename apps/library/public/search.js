// Search as you type, in the reader's own browser: Pagefind's index lies beside the pages and nothing else is asked.
import { partsOf } from './excerpt.js'

const form = document.querySelector('form.search')
const input = form.querySelector('input')
const status = document.querySelector('.found')
const results = document.querySelector('#results')
const instead = document.querySelector('.instead')
/** What is said, in the language of the page; `{…}` stands for a word or a number. */
const says = JSON.parse(results.dataset.words)
const shown = 20

/** @type {Promise<any> | undefined} */
let pagefind
let asked = ''

function load() {
  pagefind ??= import(results.dataset.pagefind).then(async (module) => {
    await module.init()
    return module
  })
  return pagefind
}

async function find(words) {
  const found = await (await load()).search(words)
  const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()))
  return { pages, count: found.results.length }
}

/** Once more with a fresh index: the library may have been built anew since this page was opened, and files have new names. */
async function findAgain(words) {
  const module = await load()
  await module.destroy()
  await module.init()
  return find(words)
}

async function search(words) {
  asked = words
  const address = new URL(location.href)
  if (words) address.searchParams.set('q', words)
  else address.searchParams.delete('q')
  history.replaceState(null, '', address)
  if (!words) {
    results.replaceChildren()
    status.textContent = ''
    return
  }
  try {
    const { pages, count } = await find(words).catch(() => findAgain(words))
    if (asked !== words) return
    results.replaceChildren(list(pages))
    const sentence = count === 0 ? says.none : count === 1 ? says.one : says.many
    const rest = count > shown ? ` ${fill(says.first, { count: shown })}` : ''
    status.textContent = fill(sentence, { words, count }) + rest
  } catch {
    // The next search tries from the start.
    pagefind = undefined
    if (asked !== words) return
    results.replaceChildren()
    status.textContent = says.failed
  }
}

function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

function list(pages) {
  const all = document.createElement('ol')
  all.className = 'finds'
  for (const page of pages) {
    const item = document.createElement('li')
    const heading = document.createElement('h2')
    heading.append(link(page.url, page.meta.title))
    item.append(heading)
    if (page.meta.lang) item.lang = page.meta.lang
    for (const { heading, id, pieces } of partsOf(page, 3)) {
      if (heading) {
        const place = document.createElement('p')
        place.className = 'place'
        // Headings have ids of their own, `_h.` and the section's: lead to the section.
        place.append(link(`${page.url}#${id.replace(/^_h\./, '')}`, heading))
        item.append(place)
      }
      if (pieces.length > 0) item.append(excerpt(pieces))
    }
    all.append(item)
  }
  return all
}

function link(url, words) {
  return Object.assign(document.createElement('a'), { href: url, textContent: words })
}

function excerpt(pieces) {
  const paragraph = document.createElement('p')
  for (const { text, found } of pieces)
    paragraph.append(
      found ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
    )
  return paragraph
}

let waiting = 0
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => search(input.value.trim()), 150)
})
// Whoever looks at the field will use it.
input.addEventListener('focus', () => load().catch(() => {}), { once: true })
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  search(input.value.trim())
})

input.value = new URL(location.href).searchParams.get('q') ?? ''
if (input.value.trim()) {
  // What stands below comes when the results are there, so that nothing moves under the reader's finger.
  instead.hidden = true
  results.classList.add('waiting')
  search(input.value.trim()).finally(() => {
    instead.hidden = false
    results.classList.remove('waiting')
  })
}
