/** A script that the shipped fonts do not cover, and what shows it. */
export interface Script {
  /** Its name, for a person. */
  name: string
  letters: RegExp
  /** The package of ours that has a font for it. */
  fonts?: string
  /** Free typefaces that have its letters. */
  typeface: string
}

/**
 * Scripts of many readers beside Latin, Greek and Cyrillic, which the shipped fonts have. The typefaces are under the SIL
 * Open Font License and come as static TrueType files.
 */
export const scripts: readonly Script[] = [
  {
    name: 'Arabic',
    letters: /\p{Script=Arabic}/u,
    fonts: '@plainleaf/fonts-arabic',
    typeface: 'Amiri',
  },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/u, typeface: 'Heebo' },
  {
    name: 'Japanese',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    typeface: 'Noto Sans JP',
  },
  { name: 'Korean', letters: /\p{Script=Hangul}/u, typeface: 'Noto Sans KR' },
  { name: 'Chinese', letters: /\p{Script=Han}/u, typeface: 'Noto Sans SC or TC' },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/u, typeface: 'Noto Sans Devanagari' },
  { name: 'Bengali', letters: /\p{Script=Bengali}/u, typeface: 'Noto Sans Bengali' },
  { name: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/u, typeface: 'Noto Sans Gurmukhi' },
  { name: 'Gujarati', letters: /\p{Script=Gujarati}/u, typeface: 'Noto Sans Gujarati' },
  { name: 'Tamil', letters: /\p{Script=Tamil}/u, typeface: 'Noto Sans Tamil' },
  { name: 'Telugu', letters: /\p{Script=Telugu}/u, typeface: 'Noto Sans Telugu' },
  { name: 'Thai', letters: /\p{Script=Thai}/u, typeface: 'Noto Sans Thai' },
  { name: 'Amharic', letters: /\p{Script=Ethiopic}/u, typeface: 'Noto Sans Ethiopic' },
  { name: 'Armenian', letters: /\p{Script=Armenian}/u, typeface: 'Noto Sans Armenian' },
  { name: 'Georgian', letters: /\p{Script=Georgian}/u, typeface: 'Noto Sans Georgian' },
]

/** Packages of ours with fonts for the scripts of a text; empty where the shipped fonts do. */
export function fontPackages(text: string): string[] {
  return scripts.flatMap(({ letters, fonts }) => (fonts && letters.test(text) ? [fonts] : []))
}
