import type { Topic } from '@plainleaf/content-model'
import { isResearch, sectionSlot } from '../select/section-slot.ts'
import { slots } from '../select/slots.ts'
import { type Judgement, judged, notApplicable } from './index-score.ts'
import type { MaterialSection } from './material.ts'

/** Of 100 neighbours so many stand in the usual order where the order is logical. */
const enough = 66

/**
 * Whether sections follow the order in which readers ask: what it is, how it works, what happens, whether it helps, the
 * risks, what is not known, what to do. Sections that answer none of these questions are passed over.
 */
export function inOrder(topic: Topic, sections: readonly MaterialSection[]): Judgement {
  const research = isResearch(sections.map(({ heading }) => heading))
  const order = slots.map(({ id }) => id)
  const found = sections.flatMap(({ section, heading }) => {
    const slot = sectionSlot(section, { title: topic.title, research })?.slot
    return slot === undefined || slot === 'other' || slot === 'questions'
      ? []
      : [{ at: order.indexOf(slot), heading }]
  })
  if (found.length < 2) return notApplicable('Too few sections answer the usual questions')
  const steps = found
    .slice(1)
    .map((one, at) => ({ back: one.at < found[at]!.at, heading: one.heading }))
  const right = steps.filter(({ back }) => !back).length
  const first = steps.find(({ back }) => back)
  return judged(
    100 * right >= enough * steps.length,
    first
      ? `"${first.heading}" comes later than readers ask for it`
      : 'In the order in which readers ask',
  )
}
