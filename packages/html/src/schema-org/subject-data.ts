import type { Subject } from '@plainleaf/content-model'
import type { MedicalEntity } from 'schema-dts'
import { known } from './known.ts'

/**
 * A subject as a `MedicalEntity` with its code. Whether it is a condition, a drug or a therapy, nobody says, so nor does this.
 * A MeSH descriptor is also given its address (https://id.nlm.nih.gov/mesh/).
 */
export function subjectData({ name, scheme, code }: Subject): MedicalEntity {
  const mesh = scheme && /^mesh$/i.test(scheme) && /^[CD]\d{6,9}$/.test(code ?? '')
  return known({
    '@type': 'MedicalEntity' as const,
    name,
    code:
      scheme && code
        ? { '@type': 'MedicalCode' as const, codeValue: code, codingSystem: scheme }
        : undefined,
    sameAs: mesh ? `https://id.nlm.nih.gov/mesh/${code}` : undefined,
  })
}
