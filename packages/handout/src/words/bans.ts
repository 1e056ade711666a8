import { inLanguage } from '@plainleaf/content-model'
import { cuesIn } from './cues.ts'

/** What tells a ban on something else beside a medicine. */
interface Bans {
  /** Ways to forbid it that open no order: `It must not be taken with …`, `Avoid …`. */
  told: RegExp
  /** What is taken, eaten or drunk beside it. */
  company: RegExp
}

const english: Bans = {
  told: /^avoid\b|\b(?:can|must|should)(?: ?not| never) be (?:combined|eaten|drunk|mixed|taken|used)\b/iu,
  company:
    /\b(?:with (?:it|them|this|these)|together|eat|drink|mix|combine|alcohol|beer|wine|grapefruits?|cranberr(?:y|ies)|li(?:co|quo)rice|john['’]?s wort|herbal|supplements?|aspirin|ibuprofen|naproxen|diclofenac|paracetamol|acetaminophen|painkillers?|antacids?|antibiotics?|(?:water|sleeping) (?:pills|tablets)|(?:other|another|any|which|what) (?:medicines?|medications?|drugs?|tablets?|remed(?:y|ies)))\b/iu,
}

const all: Readonly<Record<string, Bans>> = {
  en: english,
  es: {
    told: /^evite(?!\p{L})|(?<!\p{L})no (?:se )?(?:debe|deben|puede|pueden) (?:combinar|mezclar|tomar|usar)(?:se)?(?!\p{L})/iu,
    company:
      /(?<!\p{L})(?:junto con|junt[oa]s|a la vez|al mismo tiempo|con (?:él|ella|ellos|ellas|est[aeo]s?)|com[ae]r?|beb[ae]r?|mezcl(?:ar|e)|combin(?:ar|e)|alcohol|cerveza|vino|pomelo|toronja|arándanos?|regaliz|hipérico|hierba de san juan|suplementos?|aspirina|ibuprofeno|naproxeno|diclofenaco|paracetamol|analgésicos?|antiácidos?|antibióticos?|antiinflamatorios?|(?:otr[oa]s?|qué) (?:fármacos?|medicamentos?|medicinas?|pastillas?))(?!\p{L})/iu,
  },
  fr: {
    told: /^évitez(?!\p{L})|(?<!\p{L})ne (?:doit|doivent|peut|peuvent) pas être (?:associée?s?|mélangée?s?|prise?s?|utilisée?s?)(?!\p{L})/iu,
    company:
      /(?<!\p{L})(?:avec (?:lui|elle|eux|ce|cet|cette|ces)|ensemble|en même temps|mang(?:er|ez)|boire|buvez|mélang(?:er|ez)|associ(?:er|ez)|alcool|bière|vin|pamplemousse|canneberges?|réglisse|millepertuis|compléments?|aspirine|ibuprofène|naproxène|diclofénac|paracétamol|antidouleurs?|anti-inflammatoires?|antiacides?|antibiotiques?|(?:autres?|quels) (?:comprimés|médicaments?|remèdes?))(?!\p{L})/iu,
  },
  de: {
    told: /^(?:ver)?meiden sie(?!\p{L})|(?<!\p{L})(?:darf|dürfen) (?:[^.!?\s]{1,30} ){0,12}nicht (?:[^.!?\s]{1,30} ){0,3}(?:angewendet|eingenommen|genommen|gemischt|kombiniert|verwendet) werden(?!\p{L})/iu,
    company:
      /(?<!\p{L})(?:dazu|zusammen|gleichzeitig|essen|trinken|mischen|kombinieren|alkohol|bier|wein|grapefruits?|pampelmusen?|cranberrys?|lakritze?|johanniskraut|nahrungsergänzung\p{L}*|aspirin|acetylsalicylsäure|ass|ibuprofen|naproxen|diclofenac|paracetamol|schmerzmittel|antibiotik\p{L}+|magensäure\p{L}*|wassertabletten|schlafmittel|(?:andere[nrs]?|welche[ns]?) (?:arzneimitteln?|arznei|medikamenten?|medikament|mitteln?|tabletten))(?!\p{L})/iu,
  },
  ar: {
    told: /^تجنب|(?:لا يجوز|لا ينبغي|يجب ألا) (?:أن )?(?:يؤخذ|تؤخذ|يستعمل|يستخدم)/u,
    company:
      /(?:معه|معها|في الوقت نفسه|تأكل|تشرب|تخلط|الكحول|كحول|الجريب فروت|عرق السوس|الأسبرين|أسبرين|إيبوبروفين|الإيبوبروفين|الباراسيتامول|مسكنات|مضادات|أدوية أخرى|دواء آخر|الأدوية الأخرى)/u,
  },
}

/** Whether a sentence forbids a medicine, a food or a drink beside what is taken: "Do not take aspirin with it". */
export function bansCompany(sentence: string, lang: string): boolean {
  const { told, company } = inLanguage(all, lang) ?? english
  const forbids = told.test(sentence) || cuesIn(lang).warning.test(sentence)
  return forbids && company.test(sentence)
}

/** Whether a heading asks what goes together with what is taken, such as "Which other medicines matter?". */
export function asksCompany(heading: string, lang: string): boolean {
  return (inLanguage(all, lang) ?? english).company.test(heading)
}
