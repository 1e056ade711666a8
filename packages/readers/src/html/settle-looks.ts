import type { Element, Nodes, Root } from 'hast'
import { attribute, elementsOf, isBlock, nameOf, wordsOf } from './element.ts'
import { readRules } from './read-rules.ts'

/** What style sheets and styles say of letters, as far as it tells something of the text. */
interface Look {
  bold?: boolean
  italic?: boolean
  underlined?: boolean
}

/**
 * Makes `<b>` and `<i>` of `<span>` and `<font>` that a style or a class of the page's own style sheet sets so, as Google
 * Docs exports and editors write them, and of the words of a paragraph that is set so, and nothing of a `<b>` that is not bold. A line that is underlined as a whole is
 * made bold: typewriters and old leaflets underline their headings.
 */
export function settleLooks(tree: Root): void {
  const elements = elementsOf(tree)
  const byClass = readRules(elements, (css) => {
    const look = readLook(css)
    return Object.keys(look).length > 0 ? look : undefined
  })
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
    if (lookOf(element, byClass).bold && wordsOf(element)) {
      const bold: Element = {
        type: 'element',
        tagName: 'b',
        properties: {},
        children: element.children,
      }
      element.children = [bold]
      continue
    }
    const line = onlyChild(element)
    if (line && isUnderlined(line)) line.tagName = 'b'
  }
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
