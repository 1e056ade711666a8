// Reading without internet: keeps the library's files, and shows them where the network gives no answer.
const version = 'VERSION'
/** A host may have several libraries, each below a path of its own. */
const own = `library ${self.registration.scope} `
const cache = own + version
/** How long the network may take where there is a kept file, in milliseconds: longer than a slow line, shorter than patience. */
const patience = 5000
/** Files that never change: another text has another name. */
const fixed = /\/_astro\/|\/pagefind\/(?:fragment|index)\/|\.pf_meta$/

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(answer(request))
})

async function keepAll() {
  const { files } = await (await fetch('offline.json', { cache: 'no-cache' })).json()
  const kept = await caches.open(cache)
  await kept.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))
}

async function forgetOld() {
  for (const name of await caches.keys())
    if (name.startsWith(own) && name !== cache) await caches.delete(name)
}

async function answer(request) {
  const copy = await keptFor(request)
  if (!copy) return fetch(request)
  if (fixed.test(new URL(request.url).pathname)) return copy
  const network = fetch(request).then(
    (response) => (response.status >= 500 ? copy : response),
    () => copy,
  )
  return Promise.race([network, later(patience).then(() => copy)])
}

/**
 * The kept answer. Every file here is the same for whoever asks, whatever the host says with `Vary`: what was kept for a page
 * must be found for a font, a script or a worker too, which ask with other fields.
 */
async function keptFor(request) {
  const how = { ignoreSearch: true, ignoreVary: true }
  const copy = await caches.match(request, how)
  if (copy || request.mode !== 'navigate') return copy
  const folder = new URL(request.url)
  folder.pathname += '/'
  return (await caches.match(folder, how)) && Response.redirect(folder)
}

function later(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds))
}
