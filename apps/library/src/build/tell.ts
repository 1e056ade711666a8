import { type BuildResult, formatMessage } from 'plainleaf'

/** A finding of Plainleaf. */
type Finding = BuildResult['messages'][number]

const told = new Set<string>()

/**
 * Prints the errors among findings, with place, rule and what to do, each once; the process will end with 1, so that nobody takes a
 * site that lacks something for whole.
 */
export function tell(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (!finding.fatal) continue
    process.exitCode = 1
    const text = formatMessage(finding)
    if (told.has(text)) continue
    told.add(text)
    process.stderr.write(text)
  }
}

/** Whether what was thrown is a finding, whoever made it. */
export function isFinding(thrown: unknown): thrown is Finding {
  return thrown instanceof Error && 'ruleId' in thrown && 'fatal' in thrown
}
