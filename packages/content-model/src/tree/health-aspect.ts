import { z } from 'zod'

/**
 * The members of schema.org's `HealthAspectEnumeration` (https://schema.org/HealthAspectEnumeration,
 * version 29): what a section of health text is about.
 */
export const healthAspects = [
  'AllergiesHealthAspect',
  'BenefitsHealthAspect',
  'CausesHealthAspect',
  'ContagiousnessHealthAspect',
  'EffectivenessHealthAspect',
  'GettingAccessHealthAspect',
  'HowItWorksHealthAspect',
  'HowOrWhereHealthAspect',
  'IngredientsHealthAspect',
  'LivingWithHealthAspect',
  'MayTreatHealthAspect',
  'MisconceptionsHealthAspect',
  'OverviewHealthAspect',
  'PatientExperienceHealthAspect',
  'PregnancyHealthAspect',
  'PreventionHealthAspect',
  'PrognosisHealthAspect',
  'RelatedTopicsHealthAspect',
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'ScreeningHealthAspect',
  'SeeDoctorHealthAspect',
  'SelfCareHealthAspect',
  'SideEffectsHealthAspect',
  'StagesHealthAspect',
  'SymptomsHealthAspect',
  'TreatmentsHealthAspect',
  'TypesHealthAspect',
  'UsageOrScheduleHealthAspect',
] as const

/** What a section of health text is about. */
export type HealthAspect = (typeof healthAspects)[number]

export const healthAspectSchema: z.ZodType<HealthAspect> = z
  .enum(healthAspects)
  .meta({ id: 'HealthAspect', description: 'A member of schema.org HealthAspectEnumeration.' })
