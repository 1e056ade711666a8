import { daleChall } from 'dale-chall'
import { remember } from '../remember.ts'
import { knownBy } from './base-forms.ts'

const list: ReadonlySet<string> = new Set(daleChall.map((word) => word.toLowerCase()))

/**
 * Whether 80 of 100 American fourth-graders know a word: the 2,942 words of the new Dale-Chall list (Chall and Dale
 * 1995, Readability Revisited) with endings of number, tense, comparison and possession, and `-ly`. Numbers are familiar, a hyphenated
 * word is if each part is. Names are not, as a list cannot tell a person's from a medicine's.
 */
export function isFamiliar(word: string): boolean {
  return look(word)
}

const look = remember((word) => knownBy(list, word))
