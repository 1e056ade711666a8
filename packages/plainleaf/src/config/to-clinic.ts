import type { Finding } from '@plainleaf/content-model'
import { type Clinic, clinicKeys, clinicSchema } from '@plainleaf/handout'
import { readYaml, type YamlResult } from './read-yaml.ts'

/** Reads a clinic profile, `clinics/<name>.yaml`; what is wrong with it is told with its line and column, from the top down. */
export function toClinic(yaml: string): Exclude<YamlResult<Clinic>, Finding[]> | Finding[] {
  const result = readYaml(yaml, clinicSchema, 'clinic-invalid', clinicKeys)
  if (!Array.isArray(result)) return result
  return result.map(inWords).sort((a, b) => offsetOf(a) - offsetOf(b))
}

/** What each key looks like where it is right. */
const examples: Readonly<Record<string, string>> = {
  name: 'name: Riverside Clinic',
  phone: 'phone: "020 7946 0123"',
  hours: 'hours: Monday to Friday, 9 am to 5 pm',
  address: 'address: 12 River Street, London',
  web: 'web: www.riverside.example',
  logo: 'logo: { file: riverside.svg, alt: Riverside Clinic }',
  brandColour: 'brandColour: "#00558c"',
  emergency: 'emergency: [{ region: United Kingdom, number: "999" }]',
  languages: 'languages: [English, Polish]',
  paper: 'paper: a4',
  largePrint: 'largePrint: true',
  funding: 'funding: A local charity',
  note: 'note: Please ring the bell.',
  pages: 'pages: https://leaflets.riverside.example',
}

/** A schema says what it got; a writer of YAML wants to know what is missing, and what a right line looks like. */
function inWords(finding: Finding): Finding {
  const [path = ''] = finding.reason.split(':', 1)
  const example = examples[path.split('.', 1)[0] ?? '']
  if (!example) return finding
  if (!/received undefined/u.test(finding.reason))
    return { ...finding, note: `Write it as in: ${example}` }
  const note = path.includes('.') ? '' : 'Every handout needs it: '
  return {
    ...finding,
    reason: `${path} is missing`,
    note: `${note}${note ? 'add' : 'Add'} it to the profile, as in: ${example}`,
  }
}

function offsetOf({ place }: Finding): number {
  return place && 'offset' in place ? (place.offset ?? 0) : 0
}
