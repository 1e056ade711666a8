import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { fontsFor } from '../handout/fonts-for.ts'
import type { Drawing } from './draw-process.ts'
import { toRight } from './to-right.ts'

/** What our fonts have letters for. */
const covered =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u
/** What they have letters for together with those of `@plainleaf/fonts-arabic`. */
const withArabic =
  /^[\p{Script=Arabic}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

let drawer: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Draws an SVG document as a PNG file of its own size: the same bytes on every machine, since resvg runs as WebAssembly
 * and sees no font of the system. `undefined` where our fonts, and those installed for the script, lack letters of the text:
 * a picture without its title, or with boxes for letters, would be worse than the SVG document, which every reader draws with
 * the fonts that it has. A process of its own does it, started for the first picture: what it takes, over 100 MB, is then not
 * missing where long books are made.
 */
export async function toPng(svg: string): Promise<Uint8Array | undefined> {
  const text = svg.replace(/<[^<>]*>/gu, '')
  if (/\p{Extended_Pictographic}/u.test(text)) return undefined
  const more = covered.test(text) || !withArabic.test(text) ? undefined : await fontsFor(text)
  if (!covered.test(text) && !more) return undefined
  const [family = ''] = more?.families ?? []
  const fonts = more && { files: more.files, family }
  const drawn = last.then(() => ask({ svg: toRight(svg), fonts }))
  last = drawn.catch(() => undefined)
  return drawn
}

async function ask(drawing: Drawing): Promise<Uint8Array> {
  drawer ??= start()
  const child = drawer
  // While nothing is asked, the process holds up no exit; it ends with this one.
  child.channel?.ref()
  child.ref()
  try {
    child.send(drawing)
    const ended = new AbortController()
    const [answer] = await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      once(child, 'exit', { signal: ended.signal }),
    ]).finally(() => ended.abort())
    if (answer instanceof Uint8Array) return answer
    throw new Error(`no picture was drawn: ${typeof answer === 'string' ? answer : 'it ended'}`)
  } finally {
    if (child.connected) child.channel?.unref()
    else drawer = undefined
    child.unref()
  }
}

function start(): ChildProcess {
  const script = import.meta.url.endsWith('.ts') ? './draw-process.ts' : './draw-process.js'
  const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  const fonts = fileURLToPath(new URL('../fonts/', import.meta.resolve('@plainleaf/handout')))
  return fork(new URL(script, import.meta.url), [wasm, fonts], {
    execArgv: ['--expose-gc', '--optimize-for-size'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
