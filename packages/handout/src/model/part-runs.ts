import type { Run } from './handout.ts'

/** Runs parted at places in their words, in order, where a hard break counts as a space; without space where they are parted. */
export function partRuns(runs: readonly Run[], ends: readonly number[]): Run[][] {
  const parts: Run[][] = ends.map(() => [])
  let at = 0
  for (const run of runs) {
    let start = at
    at += run.text.length + (run.broken ? 1 : 0)
    ends.forEach((end, place) => {
      if (start >= end || start >= at) return
      const { broken, ...look } = run
      const text = run.text
        .slice(start - at + run.text.length + (broken ? 1 : 0))
        .slice(0, end - start)
      const whole = broken && end >= at
      if (text !== '') parts[place]!.push({ ...look, text, ...(whole && { broken }) })
      start = Math.min(end, at)
    })
  }
  return parts.map(trimmed)
}

function trimmed(runs: Run[]): Run[] {
  const [first] = runs
  const last = runs.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) {
    last.text = last.text.trimEnd()
    delete last.broken
  }
  return runs.filter(({ text }) => text !== '')
}
