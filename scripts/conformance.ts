#!/usr/bin/env node
// Holds what was built to the public checkers: `pnpm conformance <folders or files…>`.
// Exit code 0: nothing found; 1: something; 2: could not run.
import { existsSync } from 'node:fs'
import { checkBuilt } from './conformance/check-built.ts'
import { ToolMissing } from './conformance/finding.ts'
import { toLine, toTable } from './conformance/print-runs.ts'

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0)
    throw new ToolMissing(
      'Name a folder that holds what was built: pnpm conformance <folders or files…>',
    )
  const missing = paths.find((path) => !existsSync(path))
  if (missing) throw new ToolMissing(`No ${missing}: build it first, as with pnpm plainleaf build`)
  const runs = await checkBuilt(paths)
  console.log(toTable(runs))
  const findings = runs.flatMap((run) => run.findings)
  for (const finding of findings) console.log(toLine(finding))
  return findings.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof ToolMissing ? problem.message : problem)
  process.exitCode = 2
}
