// Runs in the browser, in each page that is looked at. Plain script: it is evaluated, not imported.
globalThis.look = (() => {
  /** Each maker of axe knows its own rules; the one of Ace and ours take turns. */
  const engines = {}

  /** Keeps the axe that was loaded last under a name. */
  function keep(name) {
    engines[name] = globalThis.axe
  }

  /** The element as its name and how many of that name stand before it: enough to find it in the source. */
  function spotOf(element) {
    const same = [...document.getElementsByTagName(element.tagName)]
    return { name: element.tagName.toLowerCase(), nth: same.indexOf(element) }
  }

  function find(selector) {
    try {
      return document.querySelector(selector)
    } catch {
      return null
    }
  }

  /** Spots of elements named by selectors. */
  function spotsOf(selectors) {
    return selectors.map((selector) => {
      const element = find(selector)
      return element ? spotOf(element) : null
    })
  }

  /** Every fault that axe finds by the rules asked for, element by element. */
  async function faults(asked) {
    const options = { preload: false, resultTypes: ['violations'], ...asked }
    const { violations } = await engines.axe.run(options)
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map((node) => {
        const element = find(node.target[0])
        const checks = [...node.any, ...node.all, ...node.none].map(({ message }) => message)
        const reason = [help, ...new Set(checks)].join('. ')
        return { rule: id, impact, reason, ...(element && spotOf(element)) }
      }),
    )
  }

  /**
   * What Ace finds in this document, as its own runner asks it; only that it reads the violations alone, and writing
   * out what passed costs more than finding it.
   */
  function ace() {
    const { run } = engines.ace
    const short = (options, done) => run({ ...options, resultTypes: ['violations'] }, done)
    globalThis.axe = { ...engines.ace, run: short }
    return new Promise((resolve, reject) => {
      daisy.ace.run((fault, result) => (fault ? reject(fault) : resolve(result)))
    })
  }

  /** How far an element, or a word in it, goes to the right; a box that scrolls by itself keeps what is in it. */
  function rightOf(element) {
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const rights = words.map((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return range.getBoundingClientRect().right
    })
    return Math.max(element.getBoundingClientRect().right, ...rights)
  }

  function isKept(element) {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true
    }
    return false
  }

  /** The innermost elements that make the page scroll sideways; the root where only something drawn beside a box does. */
  function wide() {
    const root = document.documentElement
    const width = root.clientWidth
    if (root.scrollWidth <= width) return []
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => rightOf(element) > width + 0.5 && !isKept(element),
    )
    const inner = out.filter((one) => !out.some((other) => other !== one && one.contains(other)))
    return (inner.length > 0 ? inner : [root]).map((element) => ({
      ...spotOf(element),
      right: Math.round(rightOf(element)),
      scrollWidth: root.scrollWidth,
    }))
  }

  /**
   * Makes the page ready to be looked at: what stands folded is shown, and the colour of the empty page, which axe
   * takes for white in the dark too, is said where the page says none.
   */
  function prepare() {
    for (const details of document.querySelectorAll('details')) details.open = true
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(':where(html) { background-color: Canvas }')
    document.adoptedStyleSheets = [sheet]
  }

  /**
   * All that rules other than those of colours look at: the document itself, and of each element whether it is shown, where, and
   * what style sheets put before and after it. Undefined where there is more than this sees.
   */
  function shape() {
    const elements = [...document.querySelectorAll('*')]
    if (elements.some(({ shadowRoot }) => shadowRoot)) return undefined
    const shown = { opacityProperty: true, visibilityProperty: true }
    const boxes = elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const words = ['::before', '::after'].map((part) => getComputedStyle(element, part).content)
      const { overflow, fontSize, fontWeight, fontStyle } = getComputedStyle(element)
      const style = [overflow, fontSize, fontWeight, fontStyle]
      return [element.checkVisibility(shown), x, y, width, height, ...style, ...words].join()
    })
    return [document.documentElement.outerHTML, ...boxes].join('\n')
  }

  let kept

  /** Keeps the shape of the page as it is now. */
  function keepShape() {
    kept = shape()
  }

  /** Whether the page has the shape that was kept last. */
  function isSameShape() {
    return kept !== undefined && kept === shape()
  }

  /** Ids inside the page that links lead to and that are not shown now. */
  function hiddenTargets() {
    const ids = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href').slice(1)),
    )
    return [...new Set(ids)].filter((id) => {
      const target = id && document.getElementById(id)
      return target && !target.checkVisibility()
    })
  }

  const loaded = (element) =>
    new Promise((resolve) => {
      element.addEventListener('load', resolve)
      element.addEventListener('error', resolve)
    })

  /**
   * Puts another XHTML document of the same site into this page, which costs a tenth of opening it: no process, no
   * script of a megabyte to compile again. Gives false, and changes nothing, where it is not well-formed.
   */
  async function show(url) {
    const response = await fetch(url)
    const parsed = new DOMParser().parseFromString(await response.text(), 'application/xhtml+xml')
    if (!response.ok || parsed.querySelector('parsererror, script')) return false
    history.replaceState(null, '', url)
    const root = document.importNode(parsed.documentElement, true)
    const waits = [...root.querySelectorAll('link[rel~="stylesheet"], img')].map(loaded)
    document.documentElement.replaceWith(root)
    await Promise.all(waits)
    return true
  }

  return {
    ace,
    faults,
    hiddenTargets,
    isSameShape,
    keep,
    keepShape,
    prepare,
    show,
    spotsOf,
    wide,
  }
})()
