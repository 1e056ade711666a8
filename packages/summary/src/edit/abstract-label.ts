/** Names of the parts of an abstract, alone or in a row: `MATERIALS AND METHODS`, `BACKGROUND/AIMS`. */
const part =
  '(?:AIMS?|BACKGROUND|CASE (?:DESCRIPTION|PRESENTATION|REPORTS?|SUMMARY)|CONCLUSIONS?|CONTEXT|DATA (?:EXTRACTION|SOURCES|SYNTHESIS)|DESIGN|DISCUSSION|FINDINGS|INTERPRETATION|INTERVENTIONS?|INTRODUCTION|(?:MAIN )?OUTCOME MEASURES?|MATERIALS?|MEASUREMENTS?|METHODOLOGY|METHODS?|OBJECTIVES?|PARTICIPANTS|PATIENTS|PURPOSE|RATIONALE|RESULTS?|SETTING|STUDY(?: (?:DESIGN|SELECTION))?|SUBJECTS)'
const label = new RegExp(
  String.raw`^(${part}(?:(?:/| & |, (?:AND )?| AND )${part}){0,3}):\s*(?=["“(\[]?[\p{Lu}\d])`,
  'u',
)

/**
 * The label at the start of a sentence of an abstract that was run together, with its colon, and its name as a heading would have it:
 * `RESULTS: No one fell.` gives `Results`.
 */
export function abstractLabel(text: string): { name: string; length: number } | undefined {
  const [all, name] = label.exec(text) ?? []
  if (all === undefined || name === undefined) return undefined
  return { name: name.charAt(0) + name.slice(1).toLowerCase(), length: all.length }
}
