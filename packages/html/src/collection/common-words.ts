import { inLanguage, languageOf } from '@plainleaf/content-model'

const lists: Readonly<Record<string, string>> = {
  ar: `الى الذي التي ان او اي اذا بعد بين تكون حتى عن عند على في قبل كل كم كيف لا لم لماذا ليس ما ماذا متى مع من هذا هذه هل هو هي يمكن يمكنني`,
  de: `aber alle als also auch auf aus bei beim bin bis brauche darf das dass dem den der des dich die dies diese dieser doch dort
  ein eine einem einen einer eines etwas fur geht gibt habe haben hat hier ich ihm ihn ihr ihre ihrem ihren ihrer immer ist jede
  jeder kann kein keine konnen man mehr mein meine meinem meinen meiner mich mir mit muss mussen nach nicht noch nur oder ohne sein
  seine sich sie sind soll sollte uber und uns unser unter viel vom von vor wann warum was welche welcher wem wen wenn wer werden
  wie wieder wir wird woher wohin zum zur`,
  en: `a about after all also an and any are as at be been before being but by can cannot could did do does doing done during each
  else ever every for from get gets give given go goes had has have having how if in into is isn it its just keep know like made
  make makes many may me might more most much must my need never next no not now of off often on one only or other our out over
  own per put say says see seem should so some still such take than that the their them then there these they this those through
  to too under until up us use used using very was way we well were what when where whether which while who whom why will with
  within without would yes you your`,
  es: `algo alguna alguno ante antes aquel aqui asi aun como con cual cuales cuando cuanta cuanto debe debo del desde donde durante
  ella ellos entre era esa ese eso esta estan estar este esto estos fue hace hacer hago hasta hay las les los mas mejor mis mucho
  muy nada nos otra otro para pero por porque pueda puede pueden puedo que quien sea ser sin sobre son soy sus tal tambien tan
  tener tengo tiene todo todos tras una unas uno unos usted`,
  fr: `alors apres aussi autre avant avec avez avoir avons car ceci cela celle celui ces cet cette ceux chez comme comment dans des
  dois doit donc dont elle elles encore entre est etes etre eux fait faire faut font ils les leur leurs lors mais meme mes moi mon
  non nos notre nous ont par pas peut peuvent peux plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sans ses
  son sont sous suis sur tous tout toute toutes tres une vers vos votre vous`,
}

const known = new Map<string, ReadonlySet<string>>()

/** Words of a language that nobody looks for, in lower case and without accents; none for a language without a list. */
export function commonWords(lang: string): ReadonlySet<string> {
  const language = languageOf(lang)
  const words = known.get(language) ?? new Set(inLanguage(lists, lang)?.split(/\s+/))
  known.set(language, words)
  return words
}
