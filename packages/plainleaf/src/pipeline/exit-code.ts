import type { VFileMessage } from 'vfile-message'

/** What a command ends with: as `sysexits.h` and shells use them, see the README. */
export type ExitCode = 0 | 1 | 2 | 4 | 70 | 130

const misuse = new Set([
  'config-invalid',
  'output-unknown',
  'epoch-invalid',
  'address-invalid',
  'address-ambiguous',
  'clinic-invalid',
  'clinic-missing',
  'handout-choice-unknown',
  'model-invalid',
  'model-key-invalid',
  'project-invalid',
  'collections-missing',
])
const unwritten = new Set([
  'output-write-failed',
  'output-locked',
  'output-not-ours',
  'output-exists',
  'output-foreign-file',
])

/** The exit code that findings call for: the gravest wins; warnings and notes alone are fine. */
export function toExitCode(messages: readonly VFileMessage[]): ExitCode {
  const errors = messages.filter((message) => message.fatal).map((message) => message.ruleId ?? '')
  if (errors.includes('internal-error')) return 70
  if (errors.some((rule) => unwritten.has(rule))) return 4
  if (errors.some((rule) => misuse.has(rule))) return 2
  return errors.length > 0 ? 1 : 0
}
