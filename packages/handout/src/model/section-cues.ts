import { type Section, toText } from '@plainleaf/content-model'
import type { Cues } from '../words/cues.ts'
import type { Part } from './handout.ts'

const graveAspects: ReadonlySet<string> = new Set([
  'AllergiesHealthAspect',
  'PregnancyHealthAspect',
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'SideEffectsHealthAspect',
])

/** Whether a section warns, or says what is approved or lawful: a sheet that told only what is good would mislead. */
export function isGrave(
  { aspect, heading, children }: Section,
  { grave, approval, warning }: Cues,
): boolean {
  const named = toText(heading)
  const warns = children.some((child) => child.type === 'callout' && child.tone === 'warning')
  const about = aspect !== null && graveAspects.has(aspect)
  return warns || about || [grave, approval, warning].some((cue) => cue.test(named))
}

/** Whether a section says when to get help: by what it is about, or by what a warning in it is called. */
export function saysHelp({ aspect, heading, children }: Section, { when, help }: Cues): boolean {
  if (aspect === 'SeeDoctorHealthAspect') return true
  const named = toText(heading)
  if (when.test(named) && help.test(named)) return true
  return children.some(
    (child) =>
      child.type === 'callout' &&
      (child.tone === 'warning' || child.tone === 'important') &&
      help.test(`${named} ${toText(child.title)}`),
  )
}

const harmAspects: ReadonlySet<string> = new Set([
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'SideEffectsHealthAspect',
])
const benefitAspects: ReadonlySet<string> = new Set([
  'BenefitsHealthAspect',
  'EffectivenessHealthAspect',
])

/** Whether a section says what something is good for, or what harm it may do; undefined where neither. */
export function sideOf({ aspect, heading }: Section, { benefit, harm }: Cues): Part['side'] {
  const named = toText(heading)
  if (harm.test(named) || harmAspects.has(aspect ?? '')) return 'harm'
  return benefit.test(named) || benefitAspects.has(aspect ?? '') ? 'benefit' : undefined
}
