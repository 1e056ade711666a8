import type { Finding } from '@plainleaf/content-model'
import { type Clinic, clinicKeys, clinicSchema } from '@plainleaf/handout'
import { readYaml, type YamlResult } from './read-yaml.ts'

/** Reads a clinic profile, `clinics/<name>.yaml`; what is wrong with it is told with its line and column. */
export function toClinic(yaml: string): Exclude<YamlResult<Clinic>, Finding[]> | Finding[] {
  const result = readYaml(yaml, clinicSchema, 'clinic-invalid', clinicKeys)
  if (!Array.isArray(result)) return result
  return result.map((finding) =>
    // zod says what it got; a writer of YAML wants to know what is missing.
    /received undefined/u.test(finding.reason)
      ? {
          ...finding,
          reason: `${finding.reason.split(':', 1)[0]} is missing`,
          note: 'Every handout needs it: add it to the profile',
        }
      : finding,
  )
}
