import type { Element, Nodes, Root } from 'hast'
import { attribute, elementsOf, isBlock, nameOf, wordsOf } from './element.ts'

/** What style sheets and styles say of letters, as far as it tells something of the text. */
interface Look {
  bold?: boolean
  italic?: boolean
  underlined?: boolean
}

/** Characters of style sheets that are looked at. */
const longestSheet = 200_000

/**
 * Makes `<b>` and `<i>` of `<span>` and `<font>` that a style or a class of the page's own style sheet sets so, as Google
 * Docs exports and editors write them, and nothing of a `<b>` that is not bold. A line that is underlined as a whole is
 * made bold: typewriters and old leaflets underline their headings.
 */
export function settleLooks(tree: Root): void {
  const elements = elementsOf(tree)
  const byClass = readSheets(elements)
  for (const element of elements) {
    const { tagName } = element
    const look = lookOf(element, byClass)
    if ((tagName === 'b' || tagName === 'strong') && look.bold === false) element.tagName = 'span'
    if (tagName === 'span' || tagName === 'font') {
      if (look.bold && look.italic) {
        element.children = [
          { type: 'element', tagName: 'i', properties: {}, children: element.children },
        ]
      }
      if (look.bold) element.tagName = 'b'
      else if (look.italic) element.tagName = 'i'
      else if (look.underlined) element.tagName = 'u'
    }
  }
  for (const element of elements) {
    if (!/^(?:p|div)$/u.test(element.tagName) || element.children.some(isBlock)) continue
    const line = onlyChild(element)
    if (line && isUnderlined(line)) line.tagName = 'b'
  }
}

/** Rules of a class alone, `.c1 { … }` or `span.c1 { … }`; others depend on where they stand. */
function readSheets(elements: readonly Element[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>()
  for (const sheet of elements.filter((one) => one.tagName === 'style')) {
    const css = sheet.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    for (const rule of css.slice(0, longestSheet).split('}')) {
      const [selectors = '', declarations = ''] = rule.split('{')
      const look = readLook(declarations)
      if (Object.keys(look).length === 0) continue
      for (const selector of selectors.split(',')) {
        const name = /^(?:span|font)?\.([\w-]{1,80})$/u.exec(selector.trim())?.[1]
        if (name) looks.set(name, { ...looks.get(name), ...look })
      }
    }
  }
  return looks
}

function lookOf(element: Element, byClass: ReadonlyMap<string, Look>): Look {
  const names = byClass.size > 0 ? (attribute(element, 'className') ?? '').split(/\s+/u) : []
  const look = Object.assign({}, ...names.map((name) => byClass.get(name))) as Look
  const style = attribute(element, 'style')
  return style ? { ...look, ...readLook(style) } : look
}

function readLook(css: string): Look {
  const weight = /font-weight\s*:\s*(bold|normal|[1-9]00)/iu.exec(css)?.[1]?.toLowerCase()
  const slope = /font-style\s*:\s*(italic|oblique|normal)/iu.exec(css)?.[1]?.toLowerCase()
  return {
    ...(weight && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slope && { italic: slope !== 'normal' }),
    ...(/text-decoration(?:-line)?\s*:\s*underline/iu.test(css) && { underlined: true }),
  }
}

/** The one element that holds all words of a line. */
function onlyChild(line: Element): Element | undefined {
  const worded = line.children.filter((child: Nodes) => nameOf(child) || wordsOf(child))
  const [only] = worded
  return worded.length === 1 && only?.type === 'element' && wordsOf(only) ? only : undefined
}

/** Whether an element is `<u>` and nothing in it leads away. */
const isUnderlined = (element: Element): boolean =>
  element.tagName === 'u' && !elementsOf(element).some((inner) => inner.tagName === 'a')
