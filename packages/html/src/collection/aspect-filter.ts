import {
  type Collection,
  type HealthAspect,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { aspectLabel, aspectOrder } from '../aspect-label.ts'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { wordsIn } from '../words/words.ts'

/** With fewer topics than this there is nothing to choose from. */
const worthwhile = 4

/** Aspects that sections of a topic are about, in the order of `aspectOrder`. */
export function aspectsOf(topic: Topic): HealthAspect[] {
  const own = new Set(sectionsOf(topic).map(({ aspect }) => aspect))
  return aspectOrder.filter((aspect) => own.has(aspect))
}

/**
 * Choices that leave only the topics about one aspect in sight. No script: the style sheet looks which radio button is
 * chosen, and hides the choices where a browser cannot. Nothing for a collection that can be seen at a glance.
 */
export function aspectFilter({ topics, lang }: Collection): Element[] {
  const counts = new Map<HealthAspect, number>()
  for (const topic of topics)
    for (const aspect of aspectsOf(topic)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1)
  const telling = aspectOrder.flatMap((aspect) => {
    const count = counts.get(aspect) ?? 0
    return count > 0 && count < topics.length ? [{ aspect, count }] : []
  })
  if (topics.length < worthwhile || telling.length < 2) return []
  const words = wordsIn(lang)
  return [
    element('details', { className: ['filter'], ...english(lang) }, [
      element('summary', {}, [words.filter]),
      element('fieldset', {}, [
        element('legend', {}, [words.topicsAbout]),
        choice('_only-all', `${words.everything} (${topics.length})`, true),
        ...telling.map(({ aspect, count }) =>
          choice(`_only-${aspect}`, `${aspectLabel(aspect, lang)} (${count})`),
        ),
      ]),
    ]),
  ]
}

function choice(id: string, words: string, checked?: true): Element {
  return element('label', { htmlFor: id }, [
    element('input', { type: 'radio', name: '_only', id, checked }),
    ` ${words}`,
  ])
}
