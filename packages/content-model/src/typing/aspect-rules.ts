import type { HealthAspect } from '../tree/health-aspect.ts'

/** One cue for a health aspect. */
export interface AspectRule {
  aspect: HealthAspect
  /** Matches the heading in lower case, its topic words replaced by `~`. */
  heading: RegExp
  /** How sure a hit is. */
  confidence: number
}

/**
 * Cues in the headings of health pages, specific before general: the first hit wins. Written from the names of
 * schema.org's health aspects and the section names that leaflets share (EU package-leaflet template QRD 10.4,
 * MedlinePlus and NHS page types); no word of one drug or disease stands here.
 */
export const aspectRules: readonly AspectRule[] = [
  rule(
    'OverviewHealthAspect',
    /^(what (is|are|was)|about|understanding|introduction to|overview of) (an? |the )?~( and ~)?\W*$/u,
  ),
  rule(
    'RelatedTopicsHealthAspect',
    /^(related|see also|more (on|about|information)|further (reading|information)|learn more|(other )?resources|useful links|find out more)\b/u,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![\p{L}\p{N}])((is|are) [^?]{1,40} safe|how safe|not (suitable |right |safe |meant )?for (everyone|everybody|all)|(other|your) (medicines?|drugs|medications?|tablets) (you take|and ~)|(taking|using|with) other (medicines?|drugs|medications?|remedies)|(drink|eat|take|use|mix) [^?.]{1,30} with (~|it|this|them|other))\b/u,
    0.85,
  ),
  rule(
    'PregnancyHealthAspect',
    /(?<![\p{L}\p{N}])(pregnan\w*|breast-?feed\w*|fertility|lactat\w*|trying for a baby)\b/u,
  ),
  rule(
    'SeeDoctorHealthAspect',
    /(?<![\p{L}\p{N}])(when to (see|call|get|seek|contact|ask|visit)|when should (i|you) (see|call|get|seek|contact)|(see|call|tell|ask|contact|talk to) (a|your|the) (doctor|gp|nurse|pharmacist|provider|team|midwife)|get (medical )?help|seek (medical )?(help|advice|attention|care)|emergenc\w*|urgent\w*|999|911|112|warning signs|red flags|getting help)\b/u,
  ),
  rule(
    'SideEffectsHealthAspect',
    /(?<![\p{L}\p{N}])(side[- ]?effects?|adverse (effects?|events?|reactions?)|undesirable effects|unwanted effects|reactions|(tablets?|capsules?|medicines?|drugs?|creams?|injections?|vaccines?|they|it) (may|can|might) (also )?cause)\b/u,
  ),
  rule('AllergiesHealthAspect', /\ballerg(y|ies|ic)\b/u, 0.8),
  rule(
    'MisconceptionsHealthAspect',
    /(?<![\p{L}\p{N}])(misconceptions?|myths?|facts and fiction|distinguish\w*|misunderst\w*|not the same|the same as|difference between|versus|vs\.?)\b/u,
    0.8,
  ),
  rule(
    'ScreeningHealthAspect',
    /(?<![\p{L}\p{N}])((suitable|good|right) candidates?|who (is|might be|could be) (a )?(suitable|eligible))\b/u,
    0.85,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![\p{L}\p{N}])(contra-?indications?|who (should|must|can) ?(not|n.t)|who cannot|should not (take|use|have|be)|do not (take|use)|before (you )?(take|taking|use|using|start\w*)|precautions?|interact\w*|overdose|suitab\w*|warnings?|(can|should) everyone)\b/u,
  ),
  // Of a treatment it could be who is offered it.
  rule(
    'CausesHealthAspect',
    /(?<![\p{L}\p{N}])(who (can|may|might|could|will|does) (get|catch|develop)|where (it|they|~) comes? from|what brings (it|~) on)\b/u,
    0.65,
  ),
  rule(
    'GettingAccessHealthAspect',
    /(?<![\p{L}\p{N}])(legal\w*|regulat\w*|approv\w*|licen[cs]\w*|access\w*|availab\w*|where (can|do) (i|you) (get|find)|can i get|how (can|do) (i|you) get|get it|eligib\w*|insurance|coverage|costs?|price|pay(ing|ment)?|apply\w*|law|status)\b/u,
    0.85,
  ),
  rule(
    'ContagiousnessHealthAspect',
    /(?<![\p{L}\p{N}])(contagious\w*|infectious|spread\w*|catch(ing)?|passed on|transmi\w*|can (i|you) give it)\b/u,
  ),
  rule(
    'PreventionHealthAspect',
    /(?<![\p{L}\p{N}])(prevent\w*|avoid\w*|vaccin\w*|immuni[sz]\w*|protect\w*|lower(ing)? (your|the) risk|reduc(e|ing) (your|the) risk|stop(ping)? (it|them) (spreading|coming back))\b/u,
  ),
  rule(
    'CausesHealthAspect',
    /(?<![\p{L}\p{N}])(causes?|caused|risk factors?|who (is at risk|gets|is affected)|why (do|does|did|is|are)|triggers?|at (higher )?risk|genetic\w*|inherit\w*)\b/u,
  ),
  rule(
    'ScreeningHealthAspect',
    /(?<![\p{L}\p{N}])(screen\w*|diagnos\w*|tests?|testing|exams?|examination|assess\w*|candidates?|who (is|can|could|might) (it|have|be|take)|how (is|are) (it|they|~) (found|diagnosed|detected|tested)|checked|biops\w*|scans?)\b/u,
    0.8,
  ),
  rule(
    'SymptomsHealthAspect',
    /(?<![\p{L}\p{N}])(symptoms?|signs?|what (does|do) (it|they|~) (look|feel) like|how (will|do) (i|you) know)\b/u,
  ),
  rule(
    'SymptomsHealthAspect',
    /(?<![\p{L}\p{N}])(what (you|people|children) (may|might|will|can|could) (notice|feel|see)|how (it|~) feels)\b/u,
    0.8,
  ),
  rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(stages?|grades?|staging)\b/u, 0.8),
  rule(
    'IngredientsHealthAspect',
    /(?<![\p{L}\p{N}])(ingredients?|contains?|what is in|what's in|composition)\b/u,
    0.8,
  ),
  rule(
    'PatientExperienceHealthAspect',
    /(?<![\p{L}\p{N}])(patient (stories|story|experiences?)|what (patients|people) say|real stories|my story|testimonials?)\b/u,
  ),
  rule(
    'HowItWorksHealthAspect',
    /(?<![\p{L}\p{N}])(how (does|do|it|they|~|[^?]{1,40}) ?works?|works? (in|on)|mechanisms?|pharmacolog\w*|neurobiolog\w*|biolog\w*|the science|~(['’]s)? role|role (of|in) (the )?~|what (it|~) does|what happens in (the|your) (brain|body)|(in|on) (the|your) (brain|body))\b/u,
  ),
  rule(
    'EffectivenessHealthAspect',
    /(?<![\p{L}\p{N}])(effective\w*|efficacy|evidence|results?|outcomes?|trials?|research\w*|stud(y|ies)|findings?|does (it|~) (help|work)|how well|success)\b/u,
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /(?<![\p{L}\p{N}])(dos(e|es|age|ing)|how (to|do (i|you)) (take|use|have|apply|give)|usage|schedule|(taking|using) (it|~|your)|administ\w*|protocols?|procedures?|process|sessions?|steps?|step[- ]by[- ]step|what happens|what to expect|missed|storage|store|storing|preparing|prepare|preparation|before (and|the|your)|after (the|your)|during)\b/u,
    0.8,
  ),
  rule(
    'SelfCareHealthAspect',
    /(?<![\p{L}\p{N}])(self[- ]care|at home|things (you|to) (can )?(do|try)|what (you|can (i|you)) (can )?do|look(ing)? after|coping|cope|home remedies|at the table|tips|yourself|do('s)? and don.?ts?|lifestyle|diet|exercise)\b/u,
    0.85,
  ),
  rule(
    'LivingWithHealthAspect',
    /(?<![\p{L}\p{N}])(living with|daily life|everyday|day[- ]to[- ]day|support|carers?|caring for|work and|travel\w*|driving|your feelings|emotional)\b/u,
    0.75,
  ),
  rule(
    'PrognosisHealthAspect',
    /(?<![\p{L}\p{N}])(prognosis|outlook|how long|recover\w*|survival|long[- ]term|life expectancy|lasting|(it|they|~|symptoms?|effects?|pain) lasts?|future|go away|cured?)\b/u,
    0.8,
  ),
  rule(
    'MayTreatHealthAspect',
    /(?<![\p{L}\p{N}])(what (is|are|conditions?|can) .{0,40}(used for|treat)|uses?|used for|indications?|conditions|can .{0,20}treat|may treat|what it treats)\b/u,
    0.75,
  ),
  rule(
    'BenefitsHealthAspect',
    /(?<![\p{L}\p{N}])(benefits?|advantages?|pros|why (take|have|use))\b/u,
  ),
  rule(
    'RisksOrComplicationsHealthAspect',
    /(?<![\p{L}\p{N}])(risks?|complications?|dangers?|harms?|problems?|considerations?|concerns?)\b/u,
  ),
  rule('SafetyHealthAspect', /(?<![\p{L}\p{N}])(safe|safety|safely)\b/u),
  rule(
    'TypesHealthAspect',
    /(?<![\p{L}\p{N}])(types?|kinds?|forms?|classification|names?|brands?)\b/u,
    0.75,
  ),
  rule(
    'TreatmentsHealthAspect',
    /(?<![\p{L}\p{N}])(treat\w*|therap(y|ies)|medic(ines?|ations?)|drugs?|surgery|manag(e|ed|ing|ement)|options|care|cure)\b/u,
    0.75,
  ),
  rule(
    'TreatmentsHealthAspect',
    /(?<![\p{L}\p{N}])(alternatives? to|what else (can|could|might) (i|you))\b/u,
    0.7,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![\p{L}\p{N}])((can|may) (i|you) (still )?(drink|drive|eat|fly))\b/u,
    0.7,
  ),
  rule(
    'HowOrWhereHealthAspect',
    /(?<![\p{L}\p{N}])(where|settings?|locations?|find(ing)? (a|an)|who (provides|offers|gives))\b/u,
    0.7,
  ),
  rule(
    'OverviewHealthAspect',
    /(?<![\p{L}\p{N}])(overview|about|what (is|are)|introduction|background|definition|understanding|summary|facts|key points|at a glance|basics|explained|~ and ~)\b/u,
    0.75,
  ),
]

function rule(aspect: HealthAspect, heading: RegExp, confidence = 0.9): AspectRule {
  return { aspect, heading, confidence }
}
