import type { Topic } from './topic.ts'

/**
 * What a reader must know before reading a plain-language variant: fixed words, the same in every output, so that no
 * output prints the variant without them. For a variant without sections it says that there is nothing to summarise. In the
 * language of the topic where that is English, German, Spanish, French or Arabic, else in English.
 */
export function plainNotice(plain: Topic): string {
  const language = plain.lang.split('-')[0]?.toLowerCase() ?? ''
  const known = Object.hasOwn(notices, language) ? notices[language] : undefined
  const { nothing, shorter } = known ?? english
  return plain.children.length === 0 ? nothing : shorter
}

interface Notices {
  nothing: string
  shorter: string
}

const english: Notices = {
  nothing:
    'There is nothing to summarise: the full article holds no sentences that a summary could use.',
  shorter:
    'This is a shorter form of the full article, made automatically from its own sentences. It leaves things out, and may say them in plainer words.',
}

/** In the languages of `monthNames`. Only in English are there rules for plainer words, so only there is it said that some are. */
const notices: Readonly<Record<string, Notices>> = {
  en: english,
  de: {
    nothing:
      'Hier gibt es nichts zusammenzufassen: Der ganze Artikel enthält keine Sätze, die eine Zusammenfassung verwenden könnte.',
    shorter:
      'Dies ist eine kürzere Form des ganzen Artikels, automatisch aus seinen eigenen Sätzen gemacht. Sie lässt manches weg.',
  },
  es: {
    nothing:
      'No hay nada que resumir: el artículo completo no tiene frases que un resumen pueda usar.',
    shorter:
      'Esta es una forma más corta del artículo completo, hecha automáticamente con sus propias frases. Omite cosas.',
  },
  fr: {
    nothing:
      'Il n’y a rien à résumer\u202f: l’article complet ne contient aucune phrase qu’un résumé puisse reprendre.',
    shorter:
      'Ceci est une forme plus courte de l’article complet, faite automatiquement avec ses propres phrases. Elle laisse des choses de côté.',
  },
  ar: {
    nothing: 'لا يوجد ما يُلخَّص: لا يحتوي المقال الكامل على جمل تصلح لملخص.',
    shorter: 'هذه صيغة أقصر من المقال الكامل، أُعدّت آليًا من جمله نفسها. وهي تحذف بعض الأمور.',
  },
}
