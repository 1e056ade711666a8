import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain } from './support/documents.ts'
import { folderWith } from './support/folder.ts'

test('what a text leaves to a clinic is told once, where an output is no handout', async () => {
  const text =
    '# Head lice\n\n## Who can help?\n\nIt is common.\n\nCall {{phone}} or come to {{address}}.\n'
  const cwd = folderWith({ 'lice.md': text, 'tea.md': text.replace(/\{\{\w+\}\}/gu, 'us') })
  const { exitCode, messages } = await build({
    cwd,
    inputs: ['lice.md', 'tea.md'],
    to: ['html', 'data'],
    summarise: asPlain,
  })
  expect(exitCode).toBe(0)
  const said = messages.filter(({ ruleId }) => ruleId === 'variable-left')
  expect(said.map(({ name, fatal, reason }) => [name, fatal, reason])).toEqual([
    [
      'lice.md:7:1',
      false,
      '"{{phone}}" is filled in only on handouts of a clinic; other outputs (html, data) show it as it stands',
    ],
  ])
})
