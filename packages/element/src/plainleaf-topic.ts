import type { Advisory } from './advisory.ts'
import { toNode } from './to-node.ts'
import { toShadow } from './to-shadow.ts'
import type { TopicPage } from './topic-page.ts'
import { topicStyle } from './topic-style.ts'

// On a server there are no elements: there, importing the module does nothing.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object

const attributes = ['src', 'section', 'plain', 'level']

/**
 * `<plainleaf-topic src="…/v1/topics/<id>.json" section="<id>" plain level="3">`: a topic of the static content API, or one
 * section of it, in full or in plain words. What stands between the tags is shown until the words are there, and where they
 * cannot be had. Fires `plainleaf:load` (its `detail` is the JSON) and `plainleaf:error` (the error); both bubble.
 */
export class PlainleafTopic extends Base {
  static readonly observedAttributes: readonly string[] = attributes

  /** The attributes whose words are shown or on their way: what comes for others comes too late. */
  #wanted = ''

  constructor() {
    super()
    // A shadow that is here before us was written by the server (declarative shadow DOM): nothing is to be fetched.
    if (this.shadowRoot) {
      this.#wanted = JSON.stringify(this.#values())
      dress(this.shadowRoot)
    }
  }

  #values(): (string | null)[] {
    return attributes.map((name) => this.getAttribute(name))
  }

  async attributeChangedCallback(): Promise<void> {
    // Changes of several attributes in a row are one.
    await null
    const values = this.#values()
    const [src, section, plain, level] = values
    const wanted = JSON.stringify(values)
    if (!src || wanted === this.#wanted) return
    this.#wanted = wanted
    this.ariaBusy = 'true'
    let shown: Node | undefined
    let detail: unknown
    try {
      // A revision that never changes leaves its days, and whether it was withdrawn, to the topic as it is now.
      const now = src.replace(/v1\/r\/(.*)\/.*/, 'v1/topics/$1.json')
      let [[page, address], [notices]] = await Promise.all([
        get<TopicPage>(plain === null ? now : now.replace(/(\.plain)?\.json/, '.plain.json')),
        // Where there is no file of notices, there are none: nor has the error any.
        get<Notices>(now.replace(/^(.*v1\/).*/, '$1advisories.json')).catch(Array<Notices>),
      ])
      if (now !== src && !page.creativeWorkStatus && !src.includes(page.version as string)) {
        ;[page, address] = await get<TopicPage>(src)
      }
      const html = toShadow(page, section, notices.advisories, +(level as string) || 2)
      shown = toNode(html, new URL(page.url ?? '', address))
      detail = page
    } catch (error) {
      detail = error
    }
    if (wanted !== this.#wanted) return
    const root = this.shadowRoot ?? dress(this.attachShadow({ mode: 'open' }))
    root.replaceChildren(shown ?? document.createElement('slot'))
    this.ariaBusy = null
    this.dispatchEvent(
      new CustomEvent(`plainleaf:${shown ? 'load' : 'error'}`, { bubbles: true, detail }),
    )
  }
}

/** Gives a shadow our style in a way that a strict Content Security Policy allows. */
function dress(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(topicStyle)
  root.adoptedStyleSheets = [sheet]
  return root
}

interface Notices {
  advisories?: Advisory[]
}

/** A JSON file, and where it was found. A page that says "not found" is no JSON, or not what is wanted. */
async function get<Body>(address: string | URL): Promise<[Body, string]> {
  const response = await fetch(address)
  return [await response.json(), response.url]
}

declare global {
  interface HTMLElementTagNameMap {
    'plainleaf-topic': PlainleafTopic
  }
}
