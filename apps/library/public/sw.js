// Reading without internet: keeps the library's files, and shows them where the network gives no answer.
const cache = 'library-VERSION'

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(fetch(request).catch(() => kept(request)))
})

async function keepAll() {
  const { files } = await (await fetch('offline.json', { cache: 'no-cache' })).json()
  const kept = await caches.open(cache)
  await kept.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))
}

async function forgetOld() {
  for (const name of await caches.keys())
    if (name.startsWith('library-') && name !== cache) await caches.delete(name)
}

async function kept(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? Response.error()
}
