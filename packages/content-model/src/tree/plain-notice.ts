import { inLanguage } from '../language-tag/in-language.ts'
import type { Topic } from './topic.ts'

/**
 * What a reader must know before reading a plain-language variant: fixed words, the same in every output, so that no
 * output prints the variant without them. For a variant without sections it says that there is nothing to summarise. In the
 * language of the topic where that is English, German, Spanish, French or Arabic, else in English.
 */
export function plainNotice(plain: Topic): string {
  const { nothing, shorter } = noticesIn(plain.lang)
  return plain.children.length === 0 ? nothing : shorter
}

/** Whether a person checked a plain-language variant, and who: in the same languages. */
export function plainChecked({ lang, meta }: Topic): string {
  const { unchecked, checked } = noticesIn(lang)
  const names = meta.plainReviewedBy?.filter(Boolean) ?? []
  return names.length === 0 ? unchecked : checked.replace('{}', () => names.join(', '))
}

interface Notices {
  nothing: string
  shorter: string
  unchecked: string
  /** `{}` stands for the names. */
  checked: string
}

function noticesIn(lang: string): Notices {
  return inLanguage(notices, lang) ?? english
}

const english: Notices = {
  nothing:
    'There is nothing to summarise: the full article holds no sentences that a summary could use.',
  shorter:
    'This is a shorter form of the full article, made automatically from its own sentences. It leaves things out, and may say them in plainer words.',
  unchecked: 'No person has checked this shorter form yet.',
  checked: 'This shorter form was checked by {}.',
}

/** In the languages of `monthNames`. Only in English are there rules for plainer words, so only there is it said that some are. */
const notices: Readonly<Record<string, Notices>> = {
  en: english,
  de: {
    nothing:
      'Hier gibt es nichts zusammenzufassen: Der ganze Artikel enthält keine Sätze, die eine Zusammenfassung verwenden könnte.',
    shorter:
      'Dies ist eine kürzere Form des ganzen Artikels, automatisch aus seinen eigenen Sätzen gemacht. Sie lässt manches weg.',
    unchecked: 'Noch hat kein Mensch diese kürzere Form geprüft.',
    checked: 'Diese kürzere Form wurde geprüft von {}.',
  },
  es: {
    nothing:
      'No hay nada que resumir: el artículo completo no tiene frases que un resumen pueda usar.',
    shorter:
      'Esta es una forma más corta del artículo completo, hecha automáticamente con sus propias frases. Omite cosas.',
    unchecked: 'Ninguna persona ha revisado todavía esta forma más corta.',
    checked: 'Esta forma más corta fue revisada por {}.',
  },
  fr: {
    nothing:
      'Il n’y a rien à résumer\u202f: l’article complet ne contient aucune phrase qu’un résumé puisse reprendre.',
    shorter:
      'Ceci est une forme plus courte de l’article complet, faite automatiquement avec ses propres phrases. Elle laisse des choses de côté.',
    unchecked: 'Personne n’a encore relu cette forme plus courte.',
    checked: 'Cette forme plus courte a été relue par {}.',
  },
  ar: {
    nothing: 'لا يوجد ما يُلخَّص: لا يحتوي المقال الكامل على جمل تصلح لملخص.',
    shorter: 'هذه صيغة أقصر من المقال الكامل، أُعدّت آليًا من جمله نفسها. وهي تحذف بعض الأمور.',
    unchecked: 'لم يراجع أي شخص هذه الصيغة الأقصر بعد.',
    checked: 'راجع هذه الصيغة الأقصر: {}.',
  },
}
