import { expect, test } from 'vitest'
import { folderWith, put } from './support/folder.ts'
import { advisory, json, run, start } from './support/nosebleeds.ts'

test('mistakes in advisories.yaml are told with their place', async () => {
  const wrong = (yaml: string) =>
    run(folderWith({ ...start, 'a/advisories.yaml': yaml })).then(({ said }) => said)
  expect(await wrong(advisory('    status: gone\n'))).toEqual([
    expect.stringMatching(
      /^a\/advisories\.yaml:6:5 true advisories-invalid: advisories\.0\.status: /,
    ),
  ])
  expect(await wrong(advisory('    status: withdrawn\n    replaceBy: colds\n'))).toEqual([
    'a/advisories.yaml:7:5 true advisories-invalid: Unknown key "replaceBy" (Did you mean "replacedBy"?)',
  ])
  expect(
    await wrong(
      `${advisory('    status: corrected\n')}${advisory('    status: corrected\n').split('\n').slice(1).join('\n')}`,
    ),
  ).toEqual([
    'a/advisories.yaml:7:5 true advisories-invalid: The id "2026-001" stands twice (Give each advisory its own id)',
  ])
  expect(await wrong(advisory('    status: withdrawn\n    replacedBy: nosebleeds\n'))).toEqual([
    'a/advisories.yaml:7:5 true advisories-invalid: The topic "nosebleeds" cannot be read instead of itself (Name another topic, or leave the line out)',
  ])
})

test('an advisory that warns nobody is told', async () => {
  const cwd = folderWith(start)
  await run(cwd)
  const { version } = json(cwd, 'topics/nosebleeds.json')
  put(cwd, {
    'a/advisories.yaml': `${advisory(`    status: corrected\n    revisions: ['${version}']\n    sections: [last-aid]\n`)}  - id: 2026-002
    topic: earache
    status: corrected
    date: 2026-02-04
    reason: A typing error.
    replacedBy: ears
`,
  })
  expect((await run(cwd)).said).toEqual([
    'a/advisories.yaml:8:5 false advisory-unfit: There is no section "last-aid" in the topic "nosebleeds" (Use the id of a heading; `plainleaf inspect` lists them)',
    `a/advisories.yaml:7:5 false advisory-unfit: The topic "nosebleeds" still has the words of revision ${version} (Correct the topic, or take the revision out of the list)`,
    'a/advisories.yaml:10:5 false advisory-unfit: There is no topic "earache" (Correct the id; of a topic that is gone only a withdrawal of the whole can be told)',
    'a/advisories.yaml:14:5 false advisory-unfit: There is no topic "ears" (Correct the id, or leave the line out)',
  ])
})

test('a withdrawal of a mistyped topic says which was meant', async () => {
  const cwd = folderWith({
    ...start,
    'a/advisories.yaml': advisory('    status: withdrawn\n').replace('nosebleeds', 'nose-bleeds'),
  })
  const { said } = await run(cwd, ['api'])
  expect(said).toEqual([
    expect.stringMatching(
      /^a\/advisories\.yaml:3:\d+.* false advisory-unfit: There is no topic "nose-bleeds" to withdraw, but one "nosebleeds"/u,
    ),
  ])
})
