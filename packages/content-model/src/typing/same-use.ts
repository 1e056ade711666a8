import type { HealthAspect } from '../tree/health-aspect.ts'

/** Aspects that outputs treat as one: summaries answer one question with them, and sheets set them alike. */
const alike: readonly (readonly HealthAspect[])[] = [
  ['UsageOrScheduleHealthAspect', 'HowOrWhereHealthAspect'],
  ['EffectivenessHealthAspect', 'BenefitsHealthAspect'],
  ['RisksOrComplicationsHealthAspect', 'SideEffectsHealthAspect', 'SafetyHealthAspect'],
  ['SelfCareHealthAspect', 'LivingWithHealthAspect'],
]

/** Whether it makes no difference downstream which of two aspects a section has. */
export function sameUse(one: HealthAspect | null, other: HealthAspect | null): boolean {
  if (one === other) return true
  return alike.some((group) => [one, other].every((aspect) => group.some((own) => own === aspect)))
}
