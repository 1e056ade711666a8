// The script that `plainleaf dev` adds to the pages it serves: it loads a page again when the page has changed, and shows
// what was found. It writes text as text and sends nothing but the page's own path.

const own = document.currentScript
const { stamp } = own.dataset
const base = new URL('.', own.src)
const page = decodeURIComponent(location.pathname).slice(1)

let source
let state = { findings: [] }
let lost = false
let open = sessionStorage.getItem('plainleaf-findings') === 'open'

const host = document.createElement('plainleaf-findings')
const root = host.attachShadow({ mode: 'open' })
const style = make('link', { rel: 'stylesheet', href: new URL('dev.css', base).href })
const status = make('p', { className: 'status', role: 'status' })
const first = make('p', { className: 'first', ariaHidden: 'true' })
const fold = make('button', { type: 'button' })
const list = make('div', { className: 'list', id: 'list', tabIndex: 0, role: 'group' })
const box = make('section', { ariaLabel: 'Findings of plainleaf dev' })
const head = make('header')
const room = new CSSStyleSheet()

head.append(status, first, fold)
box.append(head, list)
root.append(style, box)
list.ariaLabel = 'Findings'
fold.setAttribute('aria-controls', 'list')
fold.addEventListener('click', () => {
  open = !open
  sessionStorage.setItem('plainleaf-findings', open ? 'open' : 'folded')
  show()
})
document.adoptedStyleSheets.push(room)
// Live regions are announced only when they were there before their words.
host.hidden = true
style.addEventListener('load', show)
document.body.append(host)
new ResizeObserver(makeRoom).observe(host)

// Browsers keep six connections to a server: a page that nobody sees gives its own back, and asks anew when it is seen.
document.addEventListener('visibilitychange', listen)
addEventListener('pageshow', listen)
addEventListener('pagehide', () => source?.close())
listen()

function listen() {
  source?.close()
  if (document.hidden) return
  source = new EventSource(new URL(`events?page=${encodeURIComponent(page)}`, base))
  source.onmessage = ({ data }) => {
    state = JSON.parse(data)
    lost = false
    if (state.stamp !== stamp) location.reload()
    else show()
  }
  source.onerror = () => {
    lost = true
    show()
  }
}

function show() {
  const { findings } = state
  host.hidden = (!lost && findings.length === 0) || !style.sheet
  box.dataset.worst = lost ? 'error' : (findings[0] && worst(findings)) || 'note'
  const words = lost ? 'Not connected: is plainleaf dev running?' : count(findings)
  if (status.textContent !== words) status.textContent = words
  const [one] = findings
  first.textContent = one && !lost && !open ? `${one.reason} (${place(one)})` : ''
  fold.hidden = lost
  fold.textContent = open ? 'Fold' : 'Show'
  fold.ariaExpanded = String(open)
  fold.ariaLabel = `${open ? 'Fold' : 'Show'} findings`
  list.hidden = lost || !open
  list.replaceChildren(items(findings))
  makeRoom()
}

/** The end of the page, and what gets the focus, stay above the findings. */
function makeRoom() {
  const height = host.hidden ? 0 : Math.ceil(host.getBoundingClientRect().height)
  room.replaceSync(
    height === 0
      ? ''
      : `@media screen {
  html { scroll-padding-block-end: ${height}px; }
  body { padding-block-end: ${height}px; }
  .contents { max-height: calc(100vh - ${height}px) !important; }
}`,
  )
}

function items(findings) {
  const all = make('ol')
  for (const finding of findings) {
    const where = make('p', { className: 'where' })
    const spot = make('code', { textContent: place(finding) })
    const link = finding.page && !finding.here ? make('a', { href: finding.page }) : undefined
    link?.append(spot)
    where.append(
      make('b', { className: finding.severity, textContent: finding.severity }),
      link ?? spot,
      make('code', { textContent: finding.rule }),
    )
    const item = make('li')
    item.append(
      where,
      make('p', { className: 'reason', textContent: finding.reason }),
      make('p', { className: 'todo', textContent: finding.note }),
    )
    all.append(item)
  }
  return all
}

function place({ file, line, column }) {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`
}

function worst(findings) {
  return ['error', 'warning'].find((one) => findings.some(({ severity }) => severity === one))
}

function count(findings) {
  return ['error', 'warning', 'note']
    .map((one) => [one, findings.filter(({ severity }) => severity === one).length])
    .filter(([, number]) => number > 0)
    .map(([one, number]) => `${number} ${one}${number === 1 ? '' : 's'}`)
    .join(', ')
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties)
}
