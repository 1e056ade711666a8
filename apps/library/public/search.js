// Search as you type, in the reader's own browser: Pagefind's index lies beside the pages and nothing else is asked.
const form = document.querySelector('form.search')
const input = form.querySelector('input')
const status = document.querySelector('.found')
const results = document.querySelector('#results')
const instead = document.querySelector('.instead')
const shown = 20

/** @type {Promise<any> | undefined} */
let pagefind
let asked = ''

function load() {
  pagefind ??= import(results.dataset.pagefind).then(async (module) => {
    await module.options({ excerptLength: 28 })
    await module.init()
    return module
  })
  return pagefind
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
    const found = await (await load()).search(words)
    const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()))
    if (asked !== words) return
    results.replaceChildren(list(pages))
    const count = found.results.length
    status.textContent =
      count === 0
        ? `Nothing found for “${words}”. Try another word, or look below.`
        : `${count === 1 ? 'One article' : `${count} articles`} for “${words}”${count > shown ? `, the first ${shown} shown` : ''}.`
  } catch {
    status.textContent = 'The search could not be loaded. Everything can also be found below.'
  }
}

function list(pages) {
  const all = document.createElement('ol')
  all.className = 'finds'
  for (const page of pages) {
    const item = document.createElement('li')
    const heading = document.createElement('h2')
    heading.append(link(page.url, page.meta.title))
    item.append(heading)
    const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3)
    if (parts.length === 0) item.append(excerpt(page.excerpt))
    for (const part of parts) {
      const place = document.createElement('p')
      place.className = 'place'
      place.append(link(part.url, part.title))
      item.append(place, excerpt(part.excerpt))
    }
    all.append(item)
  }
  return all
}

function link(url, words) {
  const anchor = document.createElement('a')
  // Headings have ids of their own, `_h.` and the section's: lead to the section.
  anchor.href = url.replace('#_h.', '#')
  anchor.textContent = words
  return anchor
}

/** Pagefind escapes the text and adds `<mark>` alone; it is taken apart and not trusted all the same. */
function excerpt(html) {
  const paragraph = document.createElement('p')
  for (const [at, part] of html.split(/<\/?mark>/).entries()) {
    const words = new DOMParser()
      .parseFromString(`<p>${part}`, 'text/html')
      .body.textContent // Citations are left out of the index; the space before them would stay.
      .replace(/ (?=[.,;:])/g, '')
    if (at % 2 === 0) paragraph.append(words)
    else paragraph.append(Object.assign(document.createElement('mark'), { textContent: words }))
  }
  return paragraph
}

let waiting = 0
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => search(input.value.trim()), 150)
})
input.addEventListener('focus', load, { once: true })
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
  })
}
