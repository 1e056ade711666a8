// Keeps the library on the device when the reader asks for it, and only then.
const part = document.querySelector('#offline')
const keep = part.querySelector('#keep')
const remove = part.querySelector('#remove')
const status = part.querySelector('[role="status"]')
const home = part.dataset.home
/** What is said, in the language of the page. */
const says = JSON.parse(part.dataset.words)

async function show() {
  const kept = await navigator.serviceWorker.getRegistration(home)
  keep.hidden = kept !== undefined
  remove.hidden = kept === undefined
  status.textContent = kept ? says.kept : await cost()
}

async function cost() {
  const { bytes } = await (await fetch(`${home}offline.json`)).json()
  const size = (bytes / 1e6).toLocaleString(document.documentElement.lang, {
    maximumFractionDigits: 1,
  })
  return says.cost.replace('{size}', `\u2066${size}\u00a0MB\u2069`)
}

keep.addEventListener('click', async () => {
  keep.disabled = true
  status.textContent = says.fetching
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
    status.textContent = says.failed
  }
  keep.disabled = false
})

remove.addEventListener('click', async () => {
  await (await navigator.serviceWorker.getRegistration(home))?.unregister()
  // As the worker names them: other libraries of this host are not ours to remove.
  const own = `library ${new URL(home, location.href)} `
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name)
  await show()
  keep.focus()
})

if ('serviceWorker' in navigator) {
  part.hidden = false
  await show()
} else {
  part.hidden = false
  keep.hidden = true
  status.textContent = says.cannot
}
