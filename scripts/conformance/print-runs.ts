import type { Finding, Run } from './finding.ts'

/** The table: a row for each checker, or view of one, and the sum. */
export function toTable(runs: readonly Run[]): string {
  const rows = runs.map(({ checker, books, documents, findings }) => [
    checker,
    String(books),
    String(documents),
    ...(['error', 'warning', 'note'] as const).map((kind) =>
      String(findings.filter(({ severity }) => severity === kind).length),
    ),
  ])
  const head = ['checker', 'books', 'documents', 'errors', 'warnings', 'notes']
  const lines = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

/** A finding as `file:line:column rule reason`, with the checker's name first. */
export function toLine({ checker, file, line, column, rule, reason }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return `${place} ${checker}/${rule} ${reason.replace(/\s+/gu, ' ')}`
}
