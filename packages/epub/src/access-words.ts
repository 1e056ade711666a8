import type { Tally } from './accessibility.ts'

/** What a book says of its own accessibility. Numbers stand behind colons, so that no word has to agree with them. */
export interface AccessWords {
  /** The opening, true of every book. */
  text: string
  tables: string
  images: string
  notes: string
  citations: string
  index: string
  pages: string
  /** `3 of 4`. */
  of: (some: number, all: number) => string
  /** Between two statements. */
  between: string
  colon: string
}

/** By the first part of a BCP 47 tag. English is written in sentences of its own, in `accessibility.ts`. */
const tables: Readonly<Record<string, AccessWords>> = {
  ar: {
    text: 'نص يتبع إعداداتك للحجم واللون ونوع الخط',
    tables: 'جداول لها خلايا عناوين',
    images: 'صور موصوفة بالكلمات',
    notes: 'حواشٍ لها رابط عودة إلى النص',
    citations: 'استشهادات مرتبطة بقائمة المراجع وبالعكس',
    index: 'فهرس للموضوعات',
    pages: 'صفحات من المصدر المطبوع يمكن الانتقال إليها',
    of: (some, all) => `${some} من ${all}`,
    between: '؛ ',
    colon: ': ',
  },
  de: {
    text: 'Text, der Ihren eigenen Einstellungen für Größe, Farbe und Schriftart folgt',
    tables: 'Tabellen mit Kopfzellen',
    images: 'in Worten beschriebene Bilder',
    notes: 'Anmerkungen mit einem Weg zurück in den Text',
    citations: 'Quellenangaben, mit der Quellenliste in beide Richtungen verlinkt',
    index: 'ein Register der Themen',
    pages: 'Seiten der gedruckten Vorlage, zu denen man springen kann',
    of: (some, all) => `${some} von ${all}`,
    between: '; ',
    colon: ': ',
  },
  es: {
    text: 'Texto que sigue sus propios ajustes de tamaño, color y tipo de letra',
    tables: 'tablas con celdas de encabezado',
    images: 'imágenes descritas con palabras',
    notes: 'notas con un enlace de vuelta al texto',
    citations: 'citas enlazadas con la lista de referencias en ambos sentidos',
    index: 'un índice de temas',
    pages: 'páginas de la fuente impresa a las que se puede ir',
    of: (some, all) => `${some} de ${all}`,
    between: '; ',
    colon: ': ',
  },
  fr: {
    text: 'Texte qui suit vos propres réglages de taille, de couleur et de police',
    tables: 'tableaux avec cellules d’en-tête',
    images: 'images décrites par des mots',
    notes: 'notes avec un lien de retour au texte',
    citations: 'citations liées à la liste des références dans les deux sens',
    index: 'un index des sujets',
    pages: 'pages de la source imprimée auxquelles on peut aller',
    of: (some, all) => `${some} sur ${all}`,
    between: '\u202f; ',
    colon: '\u00a0: ',
  },
}

/** The summary of a book's accessibility in a language other than English; `undefined` where there are no words for it. */
export function accessSummary(lang: string, tally: Tally): string | undefined {
  const name = lang.split('-')[0]!.toLowerCase()
  const words = Object.hasOwn(tables, name) ? tables[name] : undefined
  if (!words) return undefined
  const { tables: all, headed, images, described, notes, citations, indexes, pages } = tally
  const counted = (label: string, value: number | string): string => label + words.colon + value
  const parts = [
    words.text,
    all > 0 && counted(words.tables, words.of(headed, all)),
    images > 0 && counted(words.images, words.of(described, images)),
    notes > 0 && counted(words.notes, notes),
    citations > 0 && counted(words.citations, citations),
    indexes > 0 && words.index,
    pages > 0 && counted(words.pages, pages),
  ]
  return `${parts.filter((part) => part !== false).join(words.between)}.`
}
