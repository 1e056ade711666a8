import type { IdClash } from '@plainleaf/data'
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

/** Prints that two collections have a topic of one id: the site is whole, but one of them is not where its team looks for it. */
export function tellClash({ id, first, second, renamed }: IdClash): void {
  process.stderr.write(
    `site  warning  The collections “${first}” and “${second}” both have a topic “${id}”: that of “${second}” is at topics/${renamed}/  topic-id-taken
    Give it another id (\`id:\` in its front matter, and \`renamed\` in the config of “${second}”); which collection keeps its addresses is said by \`collections\` in apps/library/src/site.ts
`,
  )
}

/** Whether what was thrown is a finding, whoever made it. */
export function isFinding(thrown: unknown): thrown is Finding {
  return thrown instanceof Error && 'ruleId' in thrown && 'fatal' in thrown
}
