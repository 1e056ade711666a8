import { expect, test } from 'vitest'
import { read } from './outline.ts'

const reviewers = async (line: string): Promise<string[]> =>
  (
    await read(`Mumps jab

The jab keeps children from getting mumps. Two of them last for life.

${line}
Date: May 2024. Review date: May 2027
`)
  ).meta.reviewedBy

test.each([
  ['Reviewed by: Dr. A. Okoro, Consultant in Child Health', ['Dr. A. Okoro']],
  ['Medically reviewed by Maria Lind, MD', ['Maria Lind']],
  ['Reviewed by: Professor Jo Hale and the ward team', ['Professor Jo Hale']],
  ['Reviewed in May 2024 by Dr Jo Hale, ward physician.', ['Dr Jo Hale']],
  ['Reviewed on 3 May 2024 by Professor Jo Hale', ['Professor Jo Hale']],
  ['Reviewed in May 2024 by the patient panel', []],
  ['Reviewed by: the patient panel', []],
  ['Written by: Dr. A. Okoro', []],
])('%s', async (line, names) => {
  expect(await reviewers(line)).toEqual(names)
})
