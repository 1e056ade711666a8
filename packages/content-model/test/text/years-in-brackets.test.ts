import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const page = (bracket: string): string => `Sore ears

Give a pain reliever in the dose for the weight of the child. ${bracket} Wait three days before you think of anything else [1].

References

[1] Miller A. Ears in small children. Ear Journal. 2011;4:20-9.
[2] Olsen B. Waiting with ears. Ear Journal. 2012;5:30-9.
`

const rules = async (value: string): Promise<(string | undefined)[]> => {
  const file = new VFile({ path: 'ears.txt', value })
  await textReader.read(file)
  return file.messages.map(({ ruleId }) => ruleId)
}

test('a year in brackets says when a recommendation was made and cites nothing', async () => {
  expect(await rules(page('[2013]'))).not.toContain('citation-unresolved')
  expect(await rules(page('[7]'))).toContain('citation-unresolved')
})
