import { acronymsIn, cite, type Reference, toText } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

/**
 * The list of references once more, each in as few words as find it, as on a handout: what paper has instead of the whole entries,
 * under the same numbers. Nothing where that would save no words, or where none are asked for.
 */
export function shortReferences(
  list: Element,
  cited: readonly Reference[],
  state: State,
): Element[] {
  if (!state.context.shortReferences) return []
  const inCapitals = acronymsIn(state.context.topic)
  const short = cited.map((one) => cite(one, inCapitals))
  const whole = cited.map((one) => toText(state.bibliography.entry(one)))
  if (short.join('').length >= whole.join('').length) return []
  const items = list.children.filter((item): item is Element => item.type === 'element')
  return [
    element(
      list.tagName,
      { className: ['on-paper'] },
      short.map((words, at): ElementContent => {
        const { value } = items[at]?.properties ?? {}
        return element('li', { value }, [words])
      }),
    ),
  ]
}
