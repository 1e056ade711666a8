import type { HealthAspect } from '@plainleaf/content-model'

/** What a reader calls each aspect, in the order in which questions about a health matter usually come up. */
const labels: Record<HealthAspect, string> = {
  OverviewHealthAspect: 'Overview',
  SymptomsHealthAspect: 'Symptoms',
  CausesHealthAspect: 'Causes',
  TypesHealthAspect: 'Types',
  StagesHealthAspect: 'Stages',
  ContagiousnessHealthAspect: 'Can it be passed on?',
  PreventionHealthAspect: 'Prevention',
  ScreeningHealthAspect: 'Screening and tests',
  SeeDoctorHealthAspect: 'When to get medical help',
  SelfCareHealthAspect: 'What you can do yourself',
  TreatmentsHealthAspect: 'Treatments',
  MayTreatHealthAspect: 'What it may treat',
  HowItWorksHealthAspect: 'How it works',
  IngredientsHealthAspect: 'What is in it',
  UsageOrScheduleHealthAspect: 'How and when to use it',
  HowOrWhereHealthAspect: 'How and where to get help',
  GettingAccessHealthAspect: 'Getting access',
  BenefitsHealthAspect: 'Benefits',
  EffectivenessHealthAspect: 'How well it works',
  SafetyHealthAspect: 'Safety',
  SideEffectsHealthAspect: 'Side effects',
  RisksOrComplicationsHealthAspect: 'Risks and complications',
  AllergiesHealthAspect: 'Allergies',
  PregnancyHealthAspect: 'Pregnancy and breastfeeding',
  LivingWithHealthAspect: 'Living with it',
  PrognosisHealthAspect: 'What to expect',
  PatientExperienceHealthAspect: 'What patients say',
  MisconceptionsHealthAspect: 'Common misunderstandings',
  RelatedTopicsHealthAspect: 'Related topics',
}

/** The English name of a health aspect for readers: `Side effects` for `SideEffectsHealthAspect`. */
export function aspectLabel(aspect: HealthAspect): string {
  return labels[aspect]
}

/** All aspects in the order in which a reader's questions usually come up. */
export const aspectOrder: readonly HealthAspect[] = Object.keys(labels) as HealthAspect[]
