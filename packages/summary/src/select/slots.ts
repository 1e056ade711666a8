import type { HealthAspect } from '@plainleaf/content-model'

/** A question that a summary answers, if its source does. */
export interface Slot {
  id: string
  /** The heading. */
  question: string
  /** Other wordings, for when every sentence chosen comes from a section that matches. */
  variants?: { from: HealthAspect | RegExp; question: string }[]
  aspects: HealthAspect[]
  /** Headings that belong here whatever their section's aspect. */
  heading?: RegExp
  /** Whether the source's own question is the heading where all sentences come from one section that asks. */
  ownWords: boolean
  /** The most sentences it takes. */
  most: number
}

/** Questions that are always asked in the same words. */
const fixed = new Set([
  'what',
  'how',
  'steps',
  'help',
  'risks',
  'approval',
  'exclusions',
  'unknown',
  'help-now',
  'next',
])

const slot = (
  id: string,
  question: string,
  most: number,
  aspects: HealthAspect[],
  more: Partial<Slot> = {},
): Slot => ({ id, question, most, aspects, ownWords: !fixed.has(id), ...more })

/**
 * The questions in the order they are printed: what it is, how it works, what is done, whether it helps, the risks,
 * who should not have it, approval, the unknown, what to do (plain-language note, slots of the EU lay summary
 * and of Cochrane summaries). Conditions, medicines and tests use different ones of them.
 */
export const slots: readonly Slot[] = [
  slot('what', 'What is it?', 3, ['OverviewHealthAspect'], {
    heading:
      /^(?:what (?:is|are) (?!the (?:risk|side|symptom|cause|steps|legal|role|potential))|overview|introduction|about\b|definition|understanding\b)/i,
  }),
  slot('types', 'What types are there?', 3, ['TypesHealthAspect'], {
    heading: /\btypes\b|\bkinds of\b/i,
  }),
  slot('symptoms', 'What are the symptoms?', 4, ['SymptomsHealthAspect'], {
    heading: /\bsymptoms?\b|(?<!\bvital )\bsigns\b/i,
  }),
  slot('causes', 'What causes it?', 3, ['CausesHealthAspect'], {
    heading: /\bcauses?\b|\btriggers?\b|who gets/i,
  }),
  slot('contagion', 'How does it spread?', 3, ['ContagiousnessHealthAspect'], {
    heading: /\bcontagious|\bspread|\bcatch/i,
  }),
  slot('stages', 'What are the stages?', 3, ['StagesHealthAspect']),
  slot('tests', 'How is it found?', 3, ['ScreeningHealthAspect'], {
    heading: /\bdiagnos|\bscreening|\btests?\b|\bfind out\b/i,
  }),
  slot('how', 'How does it work?', 4, ['HowItWorksHealthAspect'], {
    heading: /\bhow .{0,60}\bworks?\b|mechanism|neurobiolog|in the (?:brain|body)\b/i,
  }),
  slot('treatment', 'How is it treated?', 5, ['TreatmentsHealthAspect'], {
    heading: /\btreat(?:ment|ed|ing)s?\b(?! (?:approach|landscape))/i,
  }),
  slot('use', 'What is it used for?', 3, ['MayTreatHealthAspect'], {
    heading: /used for|studied for|indications?\b/i,
  }),
  slot('contents', 'What is in it?', 3, ['IngredientsHealthAspect'], { heading: /ingredients/i }),
  slot('steps', 'What happens?', 6, ['UsageOrScheduleHealthAspect', 'HowOrWhereHealthAspect'], {
    variants: [
      {
        from: /\b(?:how to|tak(?:e|ing)|us(?:e|ing)|dos(?:e|age|ing))\b/i,
        question: 'How is it used?',
      },
    ],
    heading:
      /step[s -]|\bprocess\b|\bprocedure|\bprotocol|\bsessions?\b|what happens|what to expect|administered|\bdos(?:e|age|ing)\b|how to (?:use|take)/i,
  }),
  slot('study', 'What was studied?', 2, []),
  slot('help', 'Does it help?', 4, ['EffectivenessHealthAspect', 'BenefitsHealthAspect'], {
    variants: [
      {
        from: /^(?:results?|findings|conclusions?|interpretation)\b|\b(?:and|&) (?:key |main |principal )?(?:findings|results?)$/i,
        question: 'What did they find?',
      },
    ],
    heading:
      /\bbenefits?\b|effective|evidence|outcomes?|results?\b|does it (?:work|help)|findings|\bresearch\b|\bstud(?:y|ies)\b/i,
  }),
  slot('outlook', 'What can I expect?', 3, ['PrognosisHealthAspect'], {
    heading: /prognosis|outlook for|how long/i,
  }),
  slot('experience', 'What is it like?', 2, ['PatientExperienceHealthAspect']),
  slot(
    'risks',
    'What are the risks?',
    5,
    ['RisksOrComplicationsHealthAspect', 'SideEffectsHealthAspect', 'SafetyHealthAspect'],
    {
      variants: [{ from: 'SideEffectsHealthAspect', question: 'What are the side effects?' }],
      heading: /\brisks?\b|side[ -]effects?|complications?|safe(?:ty)?\b|\bharm/i,
    },
  ),
  slot('exclusions', 'Who should not have it?', 3, [], {
    heading:
      /who should(?:n['’]t| not)(?! (?:delay|hesitate|put off|skip|stop|wait|worry)\b)|contraindicat|not suitable|unsuitable|who (?:can|may)(?:not|['’]t)|before (?:you )?tak/i,
  }),
  slot('pregnancy', 'What about pregnancy?', 2, ['PregnancyHealthAspect'], {
    heading: /pregnan|breastfe/i,
  }),
  slot('allergies', 'What about allergies?', 2, ['AllergiesHealthAspect']),
  slot('prevention', 'How can I prevent it?', 4, ['PreventionHealthAspect'], {
    heading: /prevent|\bavoid/i,
  }),
  slot(
    'self-care',
    'What can I do myself?',
    4,
    ['SelfCareHealthAspect', 'LivingWithHealthAspect'],
    { heading: /self[ -]care|at home|living with|look(?:ing)? after/i },
  ),
  slot('other', '', 3, []),
  slot('approval', 'Is it approved?', 3, [], {
    heading: /\bapprov|\blegal\b|regulat|schedule i|licen[cs]|breakthrough therapy/i,
  }),
  slot('access', 'How can I get it?', 3, ['GettingAccessHealthAspect'], {
    heading: /\baccess|\bcosts?\b|\bget it\b|availab/i,
  }),
  slot('myths', 'What is often misunderstood?', 3, ['MisconceptionsHealthAspect'], {
    heading: /\bmyths?\b|misconception/i,
  }),
  slot('unknown', 'What is not known?', 3, [], {
    heading:
      /not (?:known|tell|clear)|unknown|uncertain|do(?:es)? not know|only an idea|limits of/i,
  }),
  slot('questions', 'Questions people ask', 4, []),
  slot('help-now', 'When should I get help?', 5, ['SeeDoctorHealthAspect'], {
    heading:
      /\bget help|see (?:a|your) doctor|emergency|urgent|when to call|\bcall (?:\d|us\b|an?\b|the\b|your\b|for\b)/i,
  }),
  slot('next', 'What to do next', 3, [], {
    heading:
      /what (?:can|should) (?:i|you) (?:do|ask)|next steps?|how can i check|ask (?:a|my|your)|talk to/i,
  }),
]

/** The slots whose lists and tables come first, the most pressing before the others. */
export const pressing: readonly string[] = ['help-now', 'exclusions', 'symptoms', 'risks', 'steps']
