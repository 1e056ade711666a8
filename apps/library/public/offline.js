// Keeps the library on the device when the reader asks for it, and only then.
const part = document.querySelector('#offline')
const keep = part.querySelector('#keep')
const remove = part.querySelector('#remove')
const status = part.querySelector('[role="status"]')
const home = part.dataset.home

async function show() {
  const kept = await navigator.serviceWorker.getRegistration(home)
  keep.hidden = kept !== undefined
  remove.hidden = kept === undefined
  status.textContent = kept ? 'The library is on this device.' : await cost()
}

async function cost() {
  const { bytes } = await (await fetch(`${home}offline.json`)).json()
  return `That takes about ${(bytes / 1e6).toFixed(1)} MB.`
}

keep.addEventListener('click', async () => {
  keep.disabled = true
  status.textContent = 'Fetching the pages…'
  try {
    const registration = await navigator.serviceWorker.register(`${home}sw.js`, { scope: home })
    const worker = registration.installing ?? registration.waiting ?? registration.active
    await new Promise((done, failed) => {
      const look = () => {
        if (worker.state === 'activated') done()
        if (worker.state === 'redundant') failed(new Error('not kept'))
      }
      worker.addEventListener('statechange', look)
      look()
    })
    await show()
    remove.focus()
  } catch {
    status.textContent = 'The pages could not be kept. Check the connection and try again.'
  }
  keep.disabled = false
})

remove.addEventListener('click', async () => {
  await (await navigator.serviceWorker.getRegistration(home))?.unregister()
  for (const name of await caches.keys()) if (name.startsWith('library-')) await caches.delete(name)
  await show()
  keep.focus()
})

if ('serviceWorker' in navigator) {
  part.hidden = false
  await show()
} else {
  part.hidden = false
  keep.hidden = true
  status.textContent = 'This browser cannot keep pages here. Handouts and ebooks can be downloaded.'
}
