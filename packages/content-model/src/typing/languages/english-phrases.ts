import { type AspectRule, fair, likely, maybe, rule, sure } from '../aspect-rule.ts'

/**
 * Phrases in the headings of English health pages, specific before general: the first hit wins. Written from the names of
 * schema.org's health aspects and the section names that leaflets share (EU package-leaflet template QRD 10.4,
 * MedlinePlus and NHS page types); no word of one drug or disease stands here.
 */
export const englishPhrases = (): readonly AspectRule[] => [
  rule(
    'OverviewHealthAspect',
    /^(what (is|are|was) (an? |the )?~( and ~)?|what (an? |the )?~ (is|means?)|(about|understanding|introduction to|overview of|facts about) (an? |the |your )?~( and ~)?|~ explained|~: (what (it|this) is|the basics|a guide|an introduction)|what (is (it|this)|are they|it (is|means))|(the )?(illness|disease|condition|disorder))\W*$/u,
    sure,
  ),
  rule(
    'RelatedTopicsHealthAspect',
    /^(related|see also|more (on|about|information|help)|(for )?further (reading|information|help)|learn more|(other |more |useful )?(resources|links|websites|organi[sz]ations|charities)|(where to )?find out more|((apps?|books?|websites?|leaflets?|videos?)( and |, |$)){1,3}$)(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  rule(
    'MisconceptionsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(misconceptions?|myths?|fact(s and| or) fiction|true or false|wrong (ideas|beliefs)|(common|usual) (worries|fears)|distinguish\w*|misunderst\w*|not the same|the same as|differences? between|versus|vs\.?|(does|do) not cause|(my|your|anyone|nobody)(['’]s| child['’]s| is| to)? (fault|blame)|just an?)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'MisconceptionsHealthAspect',
    /^(is (it|this) )?[^?]{1,30} or [^?]{2,30}\?$/u,
    0.5,
    'condition',
  ),
  rule(
    'OverviewHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(how (is|are|does|do) [^?]{1,60} differ\w*|what (this|it|that) means)(?![a-z\dß-öø-ɏ])/u,
    maybe,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(do not|don['’]t|never)( if| unless)?\W*$/u,
    maybe,
    'treatment',
  ),
  rule(
    'PatientExperienceHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(patient (stories|story|experiences?)|what (patients|people|others|parents|families) (have (said|gone|been|felt)|say|said|tell|told|went|think)|(real|personal) (stories|experiences?)|(my|[a-zß-öø-ɏ]{2,20}['’]s) story|stories|in (my|their|our) own words|testimonials?|(how|what) it (was|felt) (like )?for)(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  // What to do when, and whom to ask.
  rule(
    'SeeDoctorHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(when (to|(should|do|must) (i|you|we)) (see|call|get(?! (my|our|the|your)( [a-z]{2,12})? (answers?|appointment|letter|reports?|results?))|seek|contact|ask|visit|ring|phone|worry|go (back|to)|come back|return|speak)|when (you should|to) (be seen|see|call|ring|have it (seen|looked at))|if (you|you’re|you are) (are )?(worried|concerned|unsure|not sure)|at once|(see|call|tell|ask|contact|ring|phone|consult|talk to|speak (to|with)|visit|go back to|check with) (a|an|your|the) (doctor|gp|nurse|pharmacist|provider|team|midwife|dentist|clinic|ward|surgery|specialist|health visitor)|(get|getting|seek|seeking) (medical |urgent |emergency )?(help|advice|attention|care)( now| today| at once| if| when|$)|needs? (immediate (medical )?(help|care)|(medical )?(help|care) (now|right (away|now)|straight away|immediately|quickly|fast))|seek|(?<!and |or |planned )emergenc\w*|urgent\w*|999|911|112|111|(warning|danger|alarm|emergency) (signs?|symptoms?)|red flags|in (a|an) (crisis|emergency)|questions (to ask|for)|what to ask|any questions|act fast|visit to (a|the|your) (doctor|gp))(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  rule(
    'SeeDoctorHealthAspect',
    /^((call|ring|phone|dial|contact|stop|go|come|take|get|see|seek|tell|return|you should) [^?]{0,60}(if|when|for|with)( (you|your child|they|it|he|she)( have| has| are| is| get| gets| notice)?)?|(call|ring|phone|dial) [^?]{1,60}|who to (call|ring|phone|contact)|[^?]{0,40}(severe|bad|serious) attack)[^a-z\dß-öø-ɏ]*$/u,
    likely,
  ),
  rule('SeeDoctorHealthAspect', /(?<![a-z\dß-öø-ɏ])(suicid\w*|self-harm\w*)/u, maybe),
  rule(
    'HowOrWhereHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(contact (details|numbers?|information|us)|how to contact|(get|getting) in touch|telephone numbers|opening (hours|times)|how to find (us|the)|finding (us|the|your way)|(your|the) (care |treatment |medical )?team|who (provides|offers|gives|runs)|where (it|~|they) (is|are) (done|given|carried out))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'UsageOrScheduleHealthAspect',
    /^(where (on|in) (the|your) body|the (operation|procedure|scan|test|treatment|surgery|injection|day) itself|getting (fit|ready|prepared) for)(?![a-z\dß-öø-ɏ])/u,
    fair,
    'treatment',
  ),
  rule(
    'TreatmentsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])what (the |your |a )?(hospitals?|doctors?|nurses?|specialists?|gps?|dentists?) (may|can|will|might|could) (do|offer|try|give)(?![a-z\dß-öø-ɏ])/u,
    likely,
    'condition',
  ),
  // What it does and whether.
  rule(
    'EffectivenessHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(how (well|effective|accurate|reliable|successful|good|soon|quickly|fast|long)[^?]{0,60} (works?|helps?|protects?|effective|accurate|reliable|successful|(see|notice) an? (change|difference|effect|improvement))|how (well|effective|accurate|reliable|successful)|(?<!how )(does|do|will) [^?]{1,40} (really |actually |even )?(help|work)(?! me)|what (does not|doesn['’]t|won['’]t) (help|work)|(often|sometimes|always) fails?|success rates?|what (the|we|current|does|do)[^?]{0,20} (research|evidence|stud(y|ies)|trials?) (says?|shows?|tells?))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'RisksOrComplicationsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(what (it|~) does to|caused by (it|~))(?![a-z\dß-öø-ɏ])/u,
    fair,
    'condition',
  ),
  rule(
    'HowOrWhereHealthAspect',
    /(?<![a-z\dß-öø-ɏ])where (to|can|do) [^?]{0,20}(get|find|turn for|look for) (support|help|advice)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'HowItWorksHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(how (does|do|it|they|~|[^?]{1,40}) ?works?|works? (in|on)|how (does|do) [^?]{1,40} (prevent|protect|relieve|stop|treat|lower|reduce|cause)|mechanisms?|pharmacolog\w*|neurobiolog\w*|biolog\w*|the science|~(['’]s)? role|role (of|in) (the )?~|what (it|~|they) do(es)?|what (does|do) (it|~|they|an?|the)[^?]{0,30} do|what (happens|goes on|is happening|is going on|['’]s (happening|going on)) (in|inside) |what['’]s (going on|happening)|(in|on|inside) (the|your|my) (brain|body|lungs?|heart|gut)|vicious (circle|cycle)|how [^?]{1,40} (is made|are made|forms?|develops?|stays? in))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  // Who is it for, and how is it had.
  rule(
    'ScreeningHealthAspect',
    /(?<![a-z\dß-öø-ɏ])((suitable|good|right) candidates?|who (is|might be|could be) (a )?(suitable|eligible|invited|offered|it for|tested)|(is|are) [^?]{0,40}(right|suitable|meant|time) for [^?]{1,40}\?|(is|are) (it|this|they|~) for me|what (it|~) can[^?]{0,20} (show|tell|find)|who should be (tested|screened))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'PrognosisHealthAspect',
    /(?<![a-z\dß-öø-ɏ])how (much|well|far|fully|quickly|soon|long) [^?]{0,20}recover/u,
    likely,
  ),
  rule(
    'SideEffectsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])what to (look|watch) (out )?for(?![a-z\dß-öø-ɏ])/u,
    fair,
    'treatment',
  ),
  // What may harm.
  rule(
    'SideEffectsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(side[- ]?effects?|adverse (effects?|events?|reactions?)|undesirable effects|unwanted effects|reactions|drawbacks?|downsides?|effects? on your|(tablets?|capsules?|medicines?|drugs?|creams?|injections?|vaccines?|they|it) (may|can|might) (also )?cause)(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  rule(
    'BenefitsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(benefits?|advantages?|pros( and cons)?|good for (you|both)|the good and the bad|weighing (it|things) up|how (will|can|does|might|could) (it|this|they|~) help( me| you)?|why (go|bother)|what [^?]{1,40} can do( for (me|you))?)(?![a-z\dß-öø-ɏ])/u,
    likely,
    'treatment',
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])((is|are) [^?]{1,40} safe|how safe|not (suitable |right |safe |meant )?for (everyone|everybody|all)|(other|your) (medicines?|drugs|medications?|tablets) (you take|and ~)|(taking|using|with|and ~) other (medicines?|drugs|medications?|remedies)|(drink|eat|take|use|mix) [^?.]{1,30} with (~|it|this|them|other)|contra-?indications?|who (should|must|can|may) ?(not|n.t|wait|take care|be careful)|who (cannot|(should|must) [^?]{1,20}not)|(should|must) not (take|use|have|be)|do not (take|use|give|drive|drink|eat|have|stop|change)|before (you )?(take|taking|use|using|giv\w*|start\w*)|check (before|with|first)|precautions?|interact\w*|overdos\w*|(take|taken|takes|taking|given|gave|had) (too )(much|many)|too (much|many)|poison\w*|suitab\w*|warnings?|cautions?|(can|should) (anyone|everyone)|reasons? not to|stay(ing)? safe|stopping suddenly|suddenly stop\w*|coming off|addict\w*|(things|what) not to do|never (take|use|do)|dangers? (to|for)|dangerous|alcohol|(can|may) (i|you) (still )?(drink|drive|eat|fly|swim))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(other (medicines?|drugs|medications?|remedies)|medicines? (and|with|together)|grapefruit|cranberry|caffeine|coffee|tea|milk|dairy|herbal|herbs)(?![a-z\dß-öø-ɏ])/u,
    fair,
    'treatment',
  ),
  rule(
    'SafetyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])safety (at|in|around|when)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule('AllergiesHealthAspect', /\ballerg(y|ies|ic)\b/u, fair),
  rule(
    'PregnancyHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(pregnan\w*|breast-?feed\w*|fertility|lactat\w*|contracepti\w*|birth control|trying for a baby|(plan(ning)?|want|having|start(ing)?) (a|to have a|for a) (baby|family)|having (a baby|children)|become a (mother|father|parent))(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  rule(
    'CausesHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(who ((is|are) (more |most )?(at|likely|affected)|gets|(can|may|might|could|will|does) (get|catch|develop)|else gets)|(more|most) (likely|at risk) to (get|have|develop)|(people|those|groups?|children) (at|who are at) (higher |greater |most )?risk|where (it|they|~) comes? from|(brings?|brought|sets?) [^?]{0,30}(on|off)|what (makes|made) (it|~|them)|why (me|us|my child)|how (do |did )?(people|you|i|we|children) (get|got) (it|~)|how common|which (people|children|women|men))(?![a-z\dß-öø-ɏ])/u,
    likely,
    'condition',
  ),
  // Of a treatment it could be who is offered it.
  rule(
    'CausesHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(who (is most likely|(may|might|could|will|does) (get|catch|develop))|where (it|they|~) comes? from|what brings (it|~) on)(?![a-z\dß-öø-ɏ])/u,
    maybe,
  ),
  rule(
    'LivingWithHealthAspect',
    /^(driving|travel(ling|ing)?|flying|work(ing)?|jobs?|sports?|holidays?)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'GettingAccessHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(legal\w*|law|rights|regulat\w*|approv\w*|licen[cs]\w*|access\w*|availab\w*|where (can|do) (i|you) (get|find|have)|where to (get|have)|(can|should) i (get|have)|who can (get|have)|how (can|do) (i|you) get (it|~|an?|one|the)|^(get|getting) (it|~|an? (appointment|copy|referral|replacement|prescription))|how to get|eligib\w*|entitle\w*|insurance|coverage|costs?|price|money|(who |to )?pay(s|ing|ment)?|free of charge|for free|(have|get) (it|one) free|apply\w*|status|book(ing)? (an|your|a)?|booking|order(ing|s)?|deliver\w*|prescriptions?|repairs?|register\w*|registration|certificates?|power of attorney|do i have to (go|have (it|one|this)|take part|agree|pay)|it['’]s your choice|your choice|(your|the right to|giving) consent)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'ContagiousnessHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(contagious\w*|infectious|spread\w*|catch(ing)?|pass(ed|es|ing)? (it |them |this )?on|transmi\w*|caught|can (i|you) give it|gets? (about|around)|(stay|stop|keep|days?) (off|away from|at home from) (work|school|nursery)|(go|back) to (school|nursery)|from person to person|(stay|keep) away|(get|catch) (it|~) from)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'PreventionHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(prevent\w*|avoid\w*|vaccin\w*|immuni[sz]\w*|protect\w*|(lower|reduc|cut|decreas)(e|ing|ting|es) [^?]{0,20}risk|(stop|stopping|keep|keeping|keeps) [^?]{1,30}(spreading|coming back|happening|away|at bay|under control|from)|(not|never|from) (happen|coming?|get) (it )?(again|back))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  // What befalls the untreated.
  rule(
    'RisksOrComplicationsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])((long-term|lasting|serious) (problems|effects|damage|complications)|untreated|(without|no|refuse|stop|don['’]t treat|do not treat|don['’]t have|do not have) (any )?(treatment|it|surgery)|if (i|you) do nothing|(go|goes|gone|went) wrong|problems? (that )?(can|may|might|could)|how serious|how dangerous|why (does |is )?(it|this|~) (matters?|is important|important|is serious|serious)|what it does to|when it (gets|becomes|turns))(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'RisksOrComplicationsHealthAspect',
    /^(and |but )?(what )?(happens )?if (i|you) (don['’]t|do not|stop|refuse)/u,
    fair,
  ),
  rule(
    'MayTreatHealthAspect',
    /(?<![a-z\dß-öø-ɏ])what [^?]{1,40} (is|are) (used )?for\W*$/u,
    likely,
  ),
  rule(
    'MayTreatHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(why (have|take|use)|what [^?]{1,40} (is|are) (used )?for|what (is|are|conditions?|can) [^?]{0,40}(used for|treat)|used (for|to treat)|indications?|may treat|what [^?]{1,30} treats?|why (do|did|have|has|am|are|might|would|must|should|can|could) (i|you|we|my child|your child) ([^?]{0,20} )?(need|have|take|taking|given|prescribed|offered|advised|use|using|this|the|an?|it|~|surgery)|why (you|i|my child|we|your child|they) ([^?]{0,30} )?(need|have|take|taking|given|prescribed|offered|advised|use|using|surgery)|why [^?]{1,40} (is|are|was) (given|advised|done|used|needed|offered|recommended|prescribed)|(reasons|aims?) (for|of)|who (is (it|this)|are they|it is|they are) for)(?![a-z\dß-öø-ɏ])/u,
    fair,
    'treatment',
  ),
  rule(
    'CausesHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(causes?|caused|risk factors?|who (is at risk|gets|is affected)|why (do|does|did|is|are|have|has|it|they|you|i|some|people|children)|why [^?]{1,30} (forms?|happens?|occurs?|develops?|starts?|appears?)|reasons|triggers?|at (higher |greater )?risk|genetic\w*|inherit\w*|hereditary|runs? in (the |my )?famil\w*|behind (it|~)|lies? behind|origins?|hormones)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'SelfCareHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(stop|eas|sooth|reliev|reduc|calm|control|settl|handl)(ping|ing|ling) (the |an? |your )?(bleeding|itch(ing)?|pains?|coughs?|fever|swelling|symptoms|discomfort|attack|wind|nausea)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'SelfCareHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(things (you|to|i|that)|what (you|i|parents)) (can |could |may )?(do|try|help)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule('SymptomsHealthAspect', /(?<![a-z\dß-öø-ɏ])check (if|whether) (you|it|your child)/u, maybe),
  rule(
    'ScreeningHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(screen\w*|diagnos\w*|tests?|tested|testing|exams?|examin\w*|investigations?|assess\w*|candidates?|who (is|can|could|might) (it|have|be|take)|how (is|are|do|will|can) (it|they|~|we|doctors|you) (be )?(find|found|diagnosed|detected|tested)|find(ing)? out (if|whether)|(do|does|have|has) (i|you|it|my child|someone|he|she) (really )?(have|got) (it|~)\?|(is|are) [^?]{1,30} affected\?|(check|checked|checks|check-?ups?)|biops\w*|(scans?|x-rays?|ecg|eeg|mri|ct|ultrasound)|samples?|your results?|(the|my|get|test|a) results?|results? mean|what (do|does) (the|your|my) (results?|numbers?|readings?)( [a-zß-öø-ɏ]+)? mean|blood counts?|stud(y|ies) of|sleep study|conduction study|recogni[sz]ing|(spot|spotting|find|finding|check for|checking for) (it|them|~|out))(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'SymptomsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(symptoms?|(?<!vital-)signs?|what [^?]{1,40} (looks?|feels?) like|what (does|do) [^?]{1,40} (look|feel) like|how [^?]{1,30} (shows|feels)|you would notice|(you|people|children) (may|might|will|can|could) (feel|notice|see)|what (you|people|children|parents) (may|might|will|can|could) (notice|feel|see)|what to (look|watch) (out )?for|watch(ing)? (out )?for|features|recogni[sz]e)(?![a-z\dß-öø-ɏ])/u,
    likely,
  ),
  rule(
    'SymptomsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])how (will|do|would|can) (i|you) (know|notice|tell|recogni[sz]e)(?![a-z\dß-öø-ɏ])/u,
    likely,
    'condition',
  ),
  rule(
    'StagesHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(stages?|grades?|grading|staging|phases?|progress(es|ion)?|how severe|severity)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
  rule(
    'IngredientsHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(ingredients?|contains?|contents of|what is in|what['’]s in|composition|excipients|made of|active substances?)(?![a-z\dß-öø-ɏ])/u,
    sure,
  ),
  rule(
    'EffectivenessHealthAspect',
    /(?<![a-z\dß-öø-ɏ])(effective\w*|efficacy|evidence|results?|outcomes?|trials?|research\w*|stud(y|ies)|findings|success|accura\w*|reliab\w*)(?![a-z\dß-öø-ɏ])/u,
    fair,
  ),
]
