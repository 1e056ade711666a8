import { type AspectRule, fair, likely, maybe, rule } from '../aspect-rule.ts'

/** What people feel: of a disease it is a symptom, of what is done about one a side effect. */
const symptoms =
  /(?<![a-z\dß-öø-ɏ])(pains?|painful|aches?|aching|headaches?|itch(y|ing|iness)?|tingling|numb(ness)?|breathless(ness)?|changes in (breathing|mood|behaviou?r)|breathing (problems|difficult[a-zß-öø-ɏ]{1,4}|changes)|short(ness)? of breath|tired(ness)?|fatigue|nausea|vomiting|(feel|feeling|being) (sick|ill|dizzy|sleepy|wobbly|tired|faint|weak)|swelling|swollen|rash(es)?|fevers?|cough(ing)?|dizz(y|iness)|constipation|diarrh[a-zß-öø-ɏ]{2,4}|stools|dry (mouth|skin|eyes)|sore(ness)?|stiff(ness)?|losing (your )?(hair|weight)|hair loss|weight (gain|loss)|bruis(es|ing)|sweat(s|ing)|bloating|cramps|snor(e|ing)|behaviou?r|mood( swings)?|memory|confusion|sleep(lessness)?|periods)(?![a-z\dß-öø-ɏ])/u

/** Words in the headings of English health pages, looked for where no phrase is found; the form of a heading comes last. */
export const englishWords = (): readonly AspectRule[] => [
  // What to do oneself.
  rule(
    'SelfCareHealthAspect',
    /(?<![a-z\dß-öø-ɏ])((look|looking|caring|care) (after|for) (your|the|my)|aftercare|self[- ](care|help)|(help|helping) yourself|do(['’]?s)? (and|&) don.?t['’]?s|home remedies|tips|coping|wound|scars?)(?![a-z\dß-öø-ɏ])|^((eating|drinking|diet|food|exercises?)(?![a-z\dß-öø-ɏ])|(do|dos|don['’]ts?)\W*$)/u,
    fair,
    'treatment',
  ),
  rule(
    'TreatmentsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])((long-term|professional|medical|specialist) (help|treatment)|(other|alternative) (treatments?|ways|options)|alternatives|(the|an) alternative|alternatives? (treatments?|therap(y|ies)|medicine)|managing (pain|symptoms)|pain relief)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'SelfCareHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(self[- ](care|help|treatment|management)|(help|helping) yourself|(at|in) (your )?home|things (you|to|i|that) (can |may )?(do|try|help)|(is there )?anything (i|you|else i|else you) can do|what (you|can (i|you|parents|we)|(i|parents|we)) (can |could |should )?(do|try)|what (helps|to do|may help|can help)|how (can|do) (i|you) (help|look after|care for|manage|cope)|(look(ing)?|care|caring|cares) (after|for|of) (your|the|my|it)|aftercare|coping|cope|home remedies|at the table|tips|yourself|do(['’]?s)? and don.?t['’]?s|^(do|dos|do not|don['’]ts?)$|steer clear|(habits|things|foods) (that|which)( can)? help|lifestyle|diet|nutrition|food|foods|eat|eating|meals?|drink|drinks|drinking|salt|fluids?|exercis\w*|keep(ing)? (active|fit|moving|well|clean)|(keep|get)ting fit|activity|relax\w*|sleep well|hygiene|brushing|easing|soothing|comfort\w*|relieving|managing (your|the)|rest|foot care|skin care|mouth care|wound care|first aid|without (tablets|medicines?|drugs))(?![a-z\dß-öø-ɏ])/u,
    fair,
    'condition',
  ),
  rule(
    'LivingWithHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(living|daily life|life with|everyday|support|carers?|caring for|(at|and|in|for|your) (work|school|college|holidays?)|work|jobs?|employ\w*|travel\w*|flying|holidays?|driving|sports?|hobbies|sex|sexual|intimacy|relationships?|your feelings|feelings|emotional|(gets?|feel(ing)?) (me |you )?(down|low|ashamed|lonely)|emotions|famil(y|ies)|friends|relatives|partner|grief|stigma|getting used to|clothes|communicat\w*|telling (others|people|your)|tell (the )?(people|others|your famil\w*)|wellbeing|being there|talking to|eating out|plan(ning)? ahead|advance care)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(dos(e|es|age|ing)|how (to|do (i|you)|should (i|you)) (take|use|have|apply|give|inject|store|keep|put)|how (much|often|many)|how long [^?]{0,20}(take|course|stay)|when [^?]{0,20}(take|get|have|give|done|given|starts?|begins?)|usage|schedule|timetable|(taking|using|giving|injecting|applying|inserting|fitting|wearing|changing|emptying|cleaning|washing|setting|holding)|administ\w*|protocols?|procedures?|process|sessions?|cycles|steps?|step[- ]by[- ]step|what happens|what happened|what to expect|missed|miss|forg[eo]t\w*|lost it|storage|store|storing|keep out|fridge|dispos\w*|preparing|prepare|preparation|getting ready|before|after|afterwards|during|on the (day|morning|night)|(the )?day of|things to bring|(right|correct|usual) (amount|dose)|typical (day|week)|what to bring|(is|are) (given|taken|done|fitted|put in)|it is (given|done|taken)|(every|once a|twice a|per) (day|week|month|year)|follow[- ]?up|appointments?|going home|leaving hospital|(in|at) (the )?(hospital|theatre|clinic|operating [a-zß-öø-ɏ]+)|an?aesthe\w*|fasting|putting (it|them)|having (it|them|your|a) [^?]{0,20}(out|in|fitted|removed|changed)|does it hurt|will (it|i) (hurt|be (awake|asleep))|how will (i|you) feel|who (will|does)|what (the|your) (surgeon|doctor|nurse|dentist|therapist|midwife|team) (does|do|will)|(should|can|may|must) i (stop|keep|carry on|continue)|on an empty stomach|with food)(?![a-z\dß-öø-ɏ])/u,
    fair,
    'treatment',
  ),
  rule(
    'SelfCareHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(self[- ](care|help)|(help|helping) yourself|at home|going home|things (you|to|i) (can )?(do|try)|anything (i|you) can do|what (you|can (i|you)) (can )?do|(look(ing)?|care|caring) (after|for) (your|the|my)|aftercare|coping|cope|home remedies|tips|yourself|do(['’]?s)? and don.?t['’]?s|lifestyle|diet|food|foods|eat|eating|drinking|exercis\w*|wound|scar)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(dos(e|es|age|ing)|how (to|do (i|you)) (take|use|have|apply|give)|usage|schedule|(taking|using) (it|~|your|an?|the)|administ\w*|protocols?|procedures?|process|sessions?|steps?|step[- ]by[- ]step|what happens|what to expect|missed|storage|store|storing|preparing|prepare|preparation|before (and|the|your)|after (the|your)|during|how (much|often)|how and when|when and how)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'PrognosisHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(prognosis|outlook|how (long|soon|quickly|many)|when (will|does|do)|recover\w*|get(ting)? (better|well|back to normal)|back to normal|survival|long[- ]term|life expectancy|lasting|lasts?|future|looking ahead|go(es)? away|cured?|for (life|ever)|forever|grow out of|come(s)? (back|again)|remission|heal(s|ing)?|in the long run|run its course|never get rid|death|waking up|stop\?)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'MayTreatHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(uses?|conditions|can .{0,20}treat|what it treats|what (can|does) it show|goals?|aims?)(?![a-z\dß-öø-ɏ])/u,
    maybe,
    'treatment',
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /^((the|your|an?|eye|ear|what|about) )?(medicines?|medications?|tablets?|pills?|creams?|ointments?|lotions?|drops|sprays?|inhalers?|injections?|painkillers?|antibiotics?)(?![a-z\dß-öø-ɏ])/u,
    0.5,
    'treatment',
  ),
  rule(
    'RisksOrComplicationsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(risks?|complications?|dangers?|harms?|problems?|troubles?|considerations?|concerns?|infect(ion|ions|ed)|bleeding|clots?|setbacks?|falls|scar(s|ring)?|damage)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(safe|safety|safely|dangerous|careful)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule('SymptomsHealthAspect', symptoms, maybe, 'condition'),
  rule('SideEffectsHealthAspect', symptoms, maybe, 'treatment'),
  rule('TypesHealthAspect', /^which (?!(people|children|women|men))/u, maybe),
  rule(
    'TypesHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(types?|kinds?|forms|sorts?|classification|names?|brands?|variants?|which (one|is)|the (two|three|four|five|six|seven|eight|nine|ten) (conditions|main)|choos(e|ing))(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'TreatmentsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(treat\w*|therap(y|ies)|medic(ines?|ations?|al help)|drugs?|surgery|surgical|operations?|manag(e|ed|ing|ement)|options|alternatives?( to)|what else (can|could|might) (i|you)|other ways|care|cure|tablets?|pills?|creams?|ointments?|lotions?|gels?|sprays?|drops|inhalers?|injections?|antibiotics?|steroids?|painkillers?|splints?|pacemakers?|pain relief|remedies|help for|what [^?]{1,40} can give|long-term help)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'HowOrWhereHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(where|settings|locations?|find(ing)? (a|an)|addresses|hotline|helpline|contacts?)(?![a-z\dß-öø-ɏ])/u,
    maybe,
  ),
  rule(
    'OverviewHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(overview|about|what [^?]{1,30} (is|are)$|what (is|are)|introduction|background|definition|understanding|summary|facts|key points|at a glance|basics|explained|~ and ~|what counts|it means|mean\?|what happens)(?![a-z\dß-öø-ɏ])/u,
    maybe,
  ),
  // The form of a heading alone.
  rule('SymptomsHealthAspect', /^(do|are|have|is your child) you /u, 0.5, 'condition'),
  rule(
    'TreatmentsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])in (the )?hospital(?![a-z\dß-öø-ɏ])/u,
    0.5,
    'condition',
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /^([a-zß-öø-ɏ]{2,20}ing(?![a-z\dß-öø-ɏ])|(will|may|can|should|must) (i|it|my|they|we) |you (must|need|should|will) )/u,
    0.5,
    'treatment',
  ),
  rule(
    'SelfCareHealthAspect',
    /^([a-zß-öø-ɏ]{2,20}ing(?![a-z\dß-öø-ɏ])|(may|can|should|must) (i|we|you|my) )/u,
    0.5,
    'condition',
  ),
]
