import type { HealthAspect } from '../tree/health-aspect.ts'
import type { Subject } from './aspect-rule.ts'
import type { AspectHit } from './cues.ts'

const callsForHelp =
  /\b(?:(?:call|ring|phone|dial|contact|see|tell|ask|speak to|go to) (?:an?|your|the|us|our)? ?(?:ambulance|999|112|911|doctor|gp|nurse|midwife|hospital|ward|hotline|helpline|crisis line|us)|at once|immediately|straight away|an? emergency|to hospital)\b/u

/** Words by which sentences of each aspect are known, each with what a sentence that has one counts for. */
const textCues: readonly [HealthAspect, number, RegExp, Subject?][] = [
  ['SeeDoctorHealthAspect', 1.5, callsForHelp],
  ['SideEffectsHealthAspect', 2, /\b(?:side[- ]effects?|adverse)\b/u],
  [
    'SideEffectsHealthAspect',
    1.2,
    /\b(?:(?:may|might|can|could) (?:feel|have|cause|be|make|get)|headaches?|rash|sick|nausea|diarrhoea|drows\w+|sleepy|common|rarely|sore|tired|harmless|wears? off|dizzy|bruis\w+|swell\w*)\b/u,
    'treatment',
  ],
  [
    'SafetyHealthAspect',
    1.2,
    /\b(?:do not (?:take|use|drive|have|drink)|tell (?:us|the|your)|allergic to|must not|should not|never|poison\w*|not suitable|raises? the level|unsafe|harm\w*|dangerous|with (?:other|some) medicines)\b/u,
  ],
  [
    'UsageOrScheduleHealthAspect',
    1,
    /\b(?:times a (?:day|week)|(?:once|twice) a (?:day|week)|\d+ ?(?:mg|ml)|an? (?:day|week)|you will (?:be|have)|you (?:get|lie|are (?:asked|given))|hours before|a nurse|the nurse (?:will|puts)|every (?:day|morning|night|week)|hold|press|take (?:one|two|it|them)|evening|weeks? after|after (?:one|two|three|four|six|a) (?:weeks?|months?|years?|hours?))\b/u,
    'treatment',
  ],
  [
    'TreatmentsHealthAspect',
    1,
    /\b(?:creams?|tablets?|medicines?|drugs?|injections?|operation|surgery|therapy|antibiotics?|steroids?|treat\w*|surgeon|works?|is given|are given|settles?|eases?|calms?|tried first)\b/u,
    'condition',
  ],
  [
    'SymptomsHealthAspect',
    1,
    /\b(?:swell\w*|swollen|red|itch\w*|pain\w*|hurts?|tired\w*|fever|cough\w*|numb\w*|tingl\w*|burns?|blisters?|rash|spots?|vomit\w*|sneez\w*|breathless|thirst\w*|dizz\w*|weak\w*|sweat\w*|sore)\b/u,
    'condition',
  ],
  [
    'ScreeningHealthAspect',
    1,
    /\b(?:blood (?:test|sample)|x-rays?|scans?|ultrasound|measured|listens|samples?|look(?:s|ed)? (?:for|at)|tested|specialist|results?)\b/u,
  ],
  [
    'CausesHealthAspect',
    1,
    /\b(?:runs in|(?:more|less|most) (?:common|often|likely)|stress|famil(?:y|ies)|smok\w+|women|men|age|genes?|inherited|because|out of|in (?:a|one) hundred|comes? from|cause\w*)\b/u,
    'condition',
  ],
  [
    'ContagiousnessHealthAspect',
    1,
    /\b(?:virus|passed|passes|germs|touch\w*|infectious|catch)\b/u,
    'condition',
  ],
  [
    'PrognosisHealthAspect',
    1,
    /\b(?:(?:weeks|months|years)(?: later)?|most people|gets? better|comes? back|recover\w*|heals?|fades?|for life)\b/u,
  ],
  [
    'LivingWithHealthAspect',
    1,
    /\b(?:work|school|friends?|partner|travel|employer|home|people|talk|listen|group|help)\b/u,
  ],
  [
    'GettingAccessHealthAspect',
    1.2,
    /\b(?:free|pay|paid|certificate|prescription|apply|insurance|licens\w+|allowance|law|entitled|delivery)\b/u,
  ],
  [
    'HowOrWhereHealthAspect',
    1,
    /\b(?:clinic|open|weekdays?|helpline|from \w+ to \w+|address|entrance)\b/u,
  ],
  [
    'HowItWorksHealthAspect',
    1,
    /\b(?:cells?|brain|hormones?|nerves?|muscles?|immune|enzyme|lining|substances?|messengers?)\b/u,
  ],
  [
    'EffectivenessHealthAspect',
    1.2,
    /\b(?:trials?|studies|(?:out )?of (?:a |one |ten|100|hundred)|percent|%|half of)\b/u,
  ],
  [
    'RisksOrComplicationsHealthAspect',
    1,
    /\b(?:bleeding|infection|clots?|damage\w*|leak|injur\w*|serious|stroke|death|kill)\b/u,
  ],
  [
    'IngredientsHealthAspect',
    1.2,
    /\b(?:lactose|starch|contains?|gelatine|each (?:tablet|capsule)|holds)\b/u,
    'treatment',
  ],
  ['PregnancyHealthAspect', 1.2, /\b(?:unborn|pregnan\w*|womb|conceive)\b/u],
  [
    'PreventionHealthAspect',
    1,
    /\b(?:less likely|wash (?:your )?hands|keep away|protects?|prevents?|stops? it)\b/u,
  ],
]

/** What an instruction begins with. */
const imperative =
  /^(?:(?:first|then|next|always|gently),? )?(?:add|apply|ask|avoid|breathe|bring|call|check|choose|clean|close|cover|cut|do(?! not)|dress|drink|dry|eat|empty|find|fit|get|give|go|have|hold|keep|leave|let|lie|listen|look|lose|make|measure|offer|open|pack|pat|plan|press|pull|push|put|raise|relax|rest|rinse|rub|say|shower|sip|sit|sleep|soak|start|stay|stop|take|talk|tell|try|turn|use|walk|wash|wear|wipe|wrap|write)\b/u

/** What the sentences of a text speak of, the most first; `confidence` is how often such a text is about it. */
export function textHits(text: string, subject: Subject): AspectHit[] {
  const sentences = text.split(/[.!?](?=\s)|\n/u).slice(0, 20)
  const votes = new Map<HealthAspect, number>()
  const vote = (aspect: HealthAspect, weight: number): unknown =>
    votes.set(aspect, (votes.get(aspect) ?? 0) + weight)
  // What the text has nowhere none of its sentences has: a sentence begins and ends where words do.
  const own = textCues.filter(
    ([, , pattern, about]) => (about ?? subject) === subject && pattern.test(text),
  )
  for (const sentence of sentences) {
    const line = sentence.trimStart().replace(/^(?:[-*•] |\d{1,2}[.)] )/u, '')
    // Whom to call is not what to do oneself.
    if (imperative.test(line) && !callsForHelp.test(line))
      vote(subject === 'treatment' ? 'UsageOrScheduleHealthAspect' : 'SelfCareHealthAspect', 1.2)
    for (const [aspect, weight, pattern] of own) if (pattern.test(line)) vote(aspect, weight)
  }
  const sum = [...votes.values()].reduce((all, own) => all + own, 0)
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .map(([aspect, count]) => ({
      aspect,
      // What one sentence says may be said by the way.
      confidence: Math.min(count >= 2 ? 0.6 : 0.35, (count / Math.max(sum, 2)) * 0.8),
    }))
}
