/** What a collection begins with in a language. */
export interface Starter {
  /** Of the words, and of the folder of `scaffold/` that they are in. */
  lang: string
  /** The sample topic's file, without its ending. */
  sample: string
}

const samples: Readonly<Record<string, string>> = {
  ar: 'ghasl-alyadayn',
  de: 'haende-waschen',
  en: 'washing-your-hands',
  es: 'lavarse-las-manos',
  fr: 'se-laver-les-mains',
}

/** The beginning in a language, as a BCP 47 tag; in English where there is none in it: then the text says that it is English. */
export function starterFor(tag: string): Starter {
  const own = baseOf(tag)
  const lang = Object.hasOwn(samples, own) ? own : 'en'
  return { lang, sample: samples[lang] ?? '' }
}

/** `de` of `de-AT`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
