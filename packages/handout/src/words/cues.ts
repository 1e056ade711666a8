import { inLanguage } from '@plainleaf/content-model'

/** What is looked for in the words of a text, in its language. */
export interface Cues {
  /** BCP 47 tag of the texts. */
  lang: string
  /** What a heading about when opens with. */
  when: RegExp
  /** A heading that says when to get help. */
  help: RegExp
  /** Words that send to others than a clinic: to an ambulance, or to the number of a country. */
  rescue: RegExp
  /** A heading that says what is approved or lawful. */
  approval: RegExp
  /** A heading that warns: of risks, or of what is not approved. */
  grave: RegExp
  /** A heading that says what something is good for. */
  benefit: RegExp
  /** A heading that says what it may do to you. */
  harm: RegExp
  /** A heading above rules of which none is told without the others: after a dose that was missed or too many, and who must not have it. */
  vital: RegExp
  /** A heading above how something is kept where nobody needs it, which harms least of all that a text warns of. */
  storage: RegExp
  /** How an item opens that says what to do in one case. */
  course: RegExp
  /** A title that asks how much, how often or when. */
  amounts: RegExp
  /** A word of a title that any title may have. */
  empty: RegExp
  /** A heading above what to ask. */
  asking: RegExp
  /** How a sentence opens that tells not to do something. */
  warning: RegExp
  /** What points back at what was listed before it. */
  these: RegExp
  /** What tells to get help at once. */
  atOnce: RegExp
  /** How a paragraph opens that sets a limit to the one before it. */
  limit: RegExp
  /** How long something takes, caught as a whole: with `before` where nothing follows that it belongs to. */
  time: RegExp
}

const english: Cues = {
  lang: 'en',
  when: /^when\b/iu,
  help: /\b(?:help|emergency|urgent)/iu,
  rescue: /\b(?:emergenc(?:y|ies)|ambulance|9-1-1|911|999|112|000)\b/iu,
  approval: /\b(?:approved|approval|legal|licen[cs]ed)\b/iu,
  grave: /\b(?:risks?|safe|side effects|should not|approved)\b/iu,
  benefit:
    /\b(?:benefits?|effective|how (?:much|well) (?:do|does|will) .{1,40}\b(?:help|work)|(?:do|does|will) (?:it|they) (?:help|work)|what (?:are|is) .{1,40} good for|why (?:have|take|use))\b/iu,
  harm: /\b(?:adverse|complications|dangers?|harms?|risks?|side effects)\b/iu,
  vital:
    /\b(?:forg[eo]t\w*|miss(?:ed)? (?:an?|any|doses?|my|one|the|your)|missed|overdos\w+|too (?:many|much)|(?:cannot|must not|should not) (?:have|take|use))\b/iu,
  storage:
    /\b(?:(?:how|where) (?:do|should|can|must) (?:I|you|we) keep (?:it|them|this|these|(?:the|my|your) (?:\w+ )?(?:bottle|capsules|cream|drops|inhaler|injections?|insulin|medicines?|patches|pens?|tablets))|stor(?:age|e|ed|ing)|dispos(?:al|e|ing)|throw\w* away)\b/iu,
  course: /^(?:if|unless|when)\b/iu,
  amounts:
    /\b(?:how (?:much|many|often)|when to|dos(?:e|es|age|ages|ing)|schedules?|timetable)\b/iu,
  empty:
    /^(?:about|and|are|can|child|could|does|for|from|get|have|how|into|know|much|many|need|our|should|that|the|their|there|this|use|used|what|when|where|which|who|why|will|with|you|your)$/u,
  asking: /\b(?:ask|questions?)\b/iu,
  warning: /^(?:do not|don['’]t|never|you (?:must|should) (?:not|never))\b/iu,
  these: /\b(?:these|those|them|the above|the list)\b/iu,
  atOnce:
    /\b(?:at once|straight away|right away|immediately|999|911|9-1-1|112|emergency (?:department|room|services?)|A&E)\b/iu,
  limit:
    /^(?:but|however|yet|still|even (?:so|then)|only|except|unless|though|although|nevertheless|this does not|that does not|not all)\b/iu,
  time: /(\d[\d.,–-]{0,9}(?: (?:to|or|and) \d[\d.,]{0,6})?[ \u00a0-](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: later| (?:before|after)(?=[.,;:!?)]|$))?)/u,
}

const all: Readonly<Record<string, Cues>> = {
  en: english,
  es: {
    lang: 'es',
    when: /^¿?cuándo /iu,
    help: /\b(?:ayuda|urgencias?|emergencias?|atención médica|al médico|a un médico)\b/iu,
    rescue: /\b(?:emergencias?|urgencias|ambulancia|911|112)\b/iu,
    approval: /(?<!\p{L})(?:aprobad[oa]s?|aprobación|legal|autorizad[oa]s?)(?!\p{L})/iu,
    grave:
      /(?<!\p{L})(?:riesgos?|segur[oa]|efectos (?:secundarios|adversos)|no deben?|aprobad[oa])(?!\p{L})/iu,
    benefit:
      /(?<!\p{L})(?:beneficios?|ventajas?|eficac(?:es|ia)|eficaz|(?:funciona|sirve)n?|qué ganan?)(?!\p{L})/iu,
    harm: /(?<!\p{L})(?:riesgos?|daños?|peligros?|complicaciones|efectos (?:secundarios|adversos))(?!\p{L})/iu,
    vital:
      /(?<!\p{L})(?:olvid\p{L}+|salt\p{L}+ una (?:dosis|toma)|sobredosis|demasiad[oa]s?|no (?:debe|deben|debería|deberían|puede|pueden) (?:tomar|usar|utilizar)\p{L}*)(?!\p{L})/iu,
    storage:
      /(?<!\p{L})(?:se (?:guarda|guardan|conserva|conservan|almacena|almacenan)|(?:guardo|guardar|conservar|almacenar)(?:lo|la|los|las)?|conservación|almacenamiento)(?!\p{L})/iu,
    course: /^(?:si|cuando|a menos que)(?!\p{L})/iu,
    amounts: /(?<!\p{L})(?:cuánt[oa]s?|cada cuánto|dosis|calendario|horario|pauta)(?!\p{L})/iu,
    empty:
      /^(?:como|cómo|con|cuál|cuáles|cuándo|cuánt[oa]s?|debo|del|dónde|ellos|esta|este|hay|las|los|más|para|por|pueden?|puedo|que|qué|quién|saber|ser|sin|sobre|son|una|unos|unas)$/u,
    asking: /(?<!\p{L})(?:preguntar|preguntas?)(?!\p{L})/iu,
    warning:
      /^(?:[^.,:;!?]{1,40}, )?(?:no|nunca) (?:tom|us|dej|beb|conduzc|suspend|interrump|apli(?:c|qu)|mezcl|com|fum|cambi|dupli(?:c|qu)|pong|pare)/iu,
    these: /(?<!\p{L})(?:est[oa]s|es[oa]s|ell[oa]s)(?!\p{L})/iu,
    atOnce: /(?<!\p{L})(?:de inmediato|inmediatamente|enseguida|urgencias|112|911)(?!\p{L})/iu,
    limit:
      /^(?:pero|sin embargo|no obstante|aun así|solo|sólo|salvo|excepto|aunque|a menos que|no tod[oa]s)(?!\p{L})/iu,
    time: /(\d[\d.,–-]{0,9}(?: (?:a|o|y) \d[\d.,]{0,6})?[ \u00a0](?:segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?)(?!\p{L})(?: (?:antes|después)(?=[.,;:!?)]|$))?)/u,
  },
  fr: {
    lang: 'fr',
    when: /^quand /iu,
    help: /(?<!\p{L})(?:aide|urgences?|consulter|appeler)(?!\p{L})/iu,
    rescue: /(?<!\p{L})(?:urgences|ambulance|samu|(?<!\d)(?:15|112)(?!\d))(?!\p{L})/iu,
    approval: /(?<!\p{L})(?:approuvée?s?|autorisée?s?|autorisation|légale?)(?!\p{L})/iu,
    grave:
      /(?<!\p{L})(?:risques?|sûre?|effets (?:secondaires|indésirables)|ne doit pas|ne doivent pas|approuvée?)(?!\p{L})/iu,
    benefit:
      /(?<!\p{L})(?:bénéfices?|bienfaits?|avantages?|efficac(?:e|es|ité)|à quoi (?:sert|servent)|marche)(?!\p{L})/iu,
    harm: /(?<!\p{L})(?:risques?|dangers?|complications|effets (?:secondaires|indésirables))(?!\p{L})/iu,
    vital:
      /(?<!\p{L})(?:oubli\p{L}*|sauté une (?:dose|prise)|surdos\p{L}*|trop|ne (?:doit|doivent|peut|peuvent) pas (?:prendre|utiliser))(?!\p{L})/iu,
    storage: /(?<!\p{L})(?:conserv(?:er|ation)|rang(?:er|ement)|stock(?:er|age)|jeter)(?!\p{L})/iu,
    course: /^(?:si|s['’]il|quand|lorsque|à moins)(?!\p{L})/iu,
    amounts: /(?<!\p{L})(?:combien|doses?|posologie|calendrier|horaires?)(?!\p{L})/iu,
    empty:
      /^(?:aux|avec|cette|combien|comment|dans|des|dois|doit|elle|est|fait|les|mon|peut|peux|pour|pourquoi|quand|que|quel(?:le)?s?|qui|quoi|sans|savoir|ses|son|sont|sur|une|votre|vos)$/u,
    asking: /(?<!\p{L})(?:demander|poser|questions?)(?!\p{L})/iu,
    warning: /^(?:ne|n['’]) ?[\p{L}-]{2,16}(?:ez|s) (?:pas|jamais|plus)(?!\p{L})/iu,
    these: /(?<!\p{L})(?:ces|ceux|celles|eux)(?!\p{L})/iu,
    atOnce: /(?<!\p{L})(?:immédiatement|tout de suite|sans attendre|urgences|112)(?!\p{L})/iu,
    limit:
      /^(?:mais|cependant|toutefois|pourtant|néanmoins|seulement|sauf|bien que|même si|à moins)(?!\p{L})/iu,
    time: /(\d[\d.,–-]{0,9}(?: (?:à|ou|et) \d[\d.,]{0,6})?[ \u00a0](?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)(?!\p{L})(?: plus tard| (?:avant|après)(?=[.,;:!?)]|$))?)/u,
  },
  de: {
    lang: 'de',
    when: /^wann /iu,
    help: /(?<!\p{L})(?:hilfe|notfall|notruf|zum arzt|zur ärztin)(?!\p{L})/iu,
    rescue:
      /(?<!\p{L})(?:notruf\p{L}*|notaufnahme|notarzt|krankenwagen|rettungsdienst|112|144)(?!\p{L})/iu,
    approval: /(?<!\p{L})(?:zugelassen|zulassung|erlaubt|legal)(?!\p{L})/iu,
    grave: /(?<!\p{L})(?:risiko|risiken|sicher|nebenwirkungen|nicht|zugelassen)(?!\p{L})/iu,
    benefit:
      /(?<!\p{L})(?:nutzen|nützt|vorteile?|bring(?:t|en)|hilft|helfen|wirksam\p{L}*|wie gut)(?!\p{L})/iu,
    harm: /(?<!\p{L})(?:risik(?:o|en)|schaden|schäden|gefahren|komplikationen|nebenwirkungen)(?!\p{L})/iu,
    vital:
      /(?<!\p{L})(?:verges\p{L}+|ausgelassen\p{L}*|überdos\p{L}*|zu ?viele?|(?:darf|dürfen|sollte|sollten) .{1,60}\bnicht (?:anwenden|bekommen|einnehmen|haben|nehmen|verwenden))(?!\p{L})/iu,
    storage:
      /(?<!\p{L})(?:(?:bewahr(?:e|en|t)|heb(?:e|en)) .{1,60}\bauf|aufbewahr\p{L}*|lager(?:e|n|ung)|entsorg\p{L}+)(?!\p{L})/iu,
    course: /^(?:falls|wenn|sobald|sofern)(?!\p{L})/iu,
    amounts:
      /(?<!\p{L})(?:wie ?(?:viel|viele|oft)|dos(?:is|en|ierung)|impfkalender|zeitplan)(?!\p{L})/iu,
    empty:
      /^(?:auf|bei|das|dem|den|der|des|die|ein|eine[mnrs]?|für|gibt|hat|ich|ist|kann|man|mein[e]?|mich|mit|nach|oder|sich|sie|sind|soll|über|und|viel|von|wann|warum|was|welche[rsn]?|wer|wie|wird|wissen|zum|zur)$/u,
    asking: /(?<!\p{L})(?:fragen?|erfragen)(?!\p{L})/iu,
    warning:
      /^(?:nie(?:mals)? |[\p{L}]{3,16}en Sie (?:[^.!?\s]{1,30} ){0,12}(?:nicht|nie|niemals|keine[nmrs]?|kein)(?!\p{L}))/iu,
    these: /(?<!\p{L})(?:diese[mnrs]?|davon|damit)(?!\p{L})/iu,
    atOnce: /(?<!\p{L})(?:sofort|umgehend|unverzüglich|Notaufnahme|Notruf|112)(?!\p{L})/iu,
    limit:
      /^(?:aber|jedoch|doch|dennoch|trotzdem|nur|außer|obwohl|allerdings|es sei denn|nicht alle)(?!\p{L})/iu,
    time: /(\d[\d.,–-]{0,9}(?: (?:bis|oder|und) \d[\d.,]{0,6})?[ \u00a0](?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)(?!\p{L})(?: (?:später|vorher|danach))?)/u,
  },
  ar: {
    lang: 'ar',
    when: /^متى /u,
    help: /(?:المساعدة|طوارئ|الطوارئ|طلب العون|تتصل بالطبيب)/u,
    rescue: /(?:طوارئ|الإسعاف|إسعاف)/u,
    approval: /(?:معتمد|مرخص|مرخّص|قانوني|الاعتماد|الترخيص)/u,
    grave: /(?:مخاطر|المخاطر|آمن|الآثار الجانبية|لا ينبغي|معتمد)/u,
    benefit: /(?:فوائد|الفوائد|فائدة|فعالية|يفيد|هل ينفع)/u,
    harm: /(?:مخاطر|المخاطر|أضرار|الأضرار|الآثار الجانبية|مضاعفات)/u,
    vital: /(?:نسيت|فاتت|فاتتني|جرعة زائدة|أكثر من اللازم|(?:لا ينبغي|لا يجوز) (?:أن|له))/u,
    storage: /(?:أحفظ|حفظ|تخزين|أخزن|يحفظ|تحفظ|يُحفظ)/u,
    course: /^(?:إذا|إن |عندما)/u,
    amounts: /(?:كم |جرعة|جرعات|الجرعة|الجرعات|جدول)/u,
    empty:
      /^(?:إلى|التي|الذي|أين|أن|أو|بعد|عن|على|قبل|كان|كيف|لماذا|ماذا|متى|مع|من|هذا|هذه|هل|هو|هي|ينبغي|يمكن)$/u,
    asking: /(?:أسأل|اسأل|أسئلة|الأسئلة)/u,
    warning: /^(?:لا ت|لا ينبغي أن|يجب ألا )/u,
    these: /(?:هذه|هؤلاء|منها|معها)/u,
    atOnce: /فورًا|فورا|على الفور|حالًا|الطوارئ/u,
    limit: /^(?:لكن|ولكن|إلا أن|غير أن|ومع ذلك|مع ذلك|فقط|رغم)/u,
    time: /(\d[\d.,–-]{0,9}(?: (?:إلى|أو) \d[\d.,]{0,6})?[ \u00a0](?:ثانية|ثوان|ثوانٍ|دقيقة|دقائق|ساعة|ساعات|يوم|يومًا|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات)(?!\p{L}))/u,
  },
}

/** The cues of a language (a BCP 47 tag, of which the first part counts); English ones where there are none. */
export function cuesIn(lang: string): Cues {
  return inLanguage(all, lang) ?? english
}
