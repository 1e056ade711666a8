import type { Element, Nodes, Parents } from 'hast'
import { attribute, isBlock, nameOf, nameWords, wordsOf } from './element.ts'
import { saysPress } from './page-words.ts'
import { asks } from './to-question.ts'

/** What sites call a button and what it folds away. */
const names: ReadonlySet<string> = new Set(
  'accordion acc collapse collapsible expander expand toggle faq question panel'.split(' '),
)

/**
 * Whether a button that says nothing of it folds away the block right behind it, as on pages made by hand
 * (`<button class="accordion">Is it catching?</button><div class="panel">`): it asks, or the two are named so, and it
 * stands in no form or menu.
 */
export function opensNext(button: Element, parents: ReadonlyMap<Nodes, Parents>): boolean {
  if (button.tagName !== 'button' || /^(?:submit|reset)$/u.test(attribute(button, 'type') ?? ''))
    return false
  const words = wordsOf(button)
  if (words.length < 3 || words.length > 200 || saysPress(words)) return false
  const around = parents.get(button)
  if (around?.type !== 'element') return false
  for (let node: Nodes | undefined = around; node?.type === 'element'; node = parents.get(node))
    if (/^(?:form|nav|header|footer|dialog|menu)$/u.test(node.tagName)) return false
  const beside = around.children as Nodes[]
  const next = beside.slice(beside.indexOf(button) + 1).find((one) => nameOf(one) || wordsOf(one))
  if (
    next?.type !== 'element' ||
    !isBlock(next) ||
    !/^(?:div|section|p|ul|ol)$/u.test(next.tagName)
  )
    return false
  return (
    wordsOf(next) !== '' &&
    (asks(words) ||
      [button, next, around].some((one) => nameWords(one).some((word) => names.has(word))))
  )
}
