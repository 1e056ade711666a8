import { toFileId } from '../pipeline/file-id.ts'
import type { Answers } from './choices.ts'

/** What is wrong with an answer, as a sentence without its full stop; nothing when it will do. Flags and prompts are held to the same. */
export function checkAnswer(key: keyof Answers, value: string): string | undefined {
  const text = value.trim()
  if (text === '') return 'Expected some words'
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) return 'Expected one line without control characters'
  if (text.length > 200) return 'Expected at most 200 characters'
  // As npm has it for new packages (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name).
  if (key === 'name' && !/^(?:@[a-z\d][a-z\d._-]*\/)?[a-z\d][a-z\d._-]*$/u.test(text))
    return 'Expected a package name: small letters, digits, "-", "_" and ".", after a scope such as @clinic/ if you have one'
  if (key === 'lang' && !/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/u.test(text))
    return 'Expected a language tag such as en or pt-BR'
  if (key === 'topics' && toFileId(text) === 'library')
    return 'Expected a title with letters or digits'
  return undefined
}
