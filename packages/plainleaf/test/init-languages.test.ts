import type { Collection } from '@plainleaf/content-model'
import pc from 'picocolors'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import type { Choices } from '../src/init/choices.ts'
import { scaffoldFiles } from '../src/init/scaffold-files.ts'
import { describeInit } from '../src/terminal/describe-init.ts'
import { asPlain, cards } from './support/documents.ts'
import { folderWith } from './support/folder.ts'

const colours = pc.createColors(false)
const ours = { ar: 'ghasl', de: 'haende', en: 'washing', es: 'lavarse', fr: 'se-laver' }

function choicesIn(lang: string, topics: string[] = []): Choices {
  const [name, title, license, attribution] = ['a', 'A', 'CC-BY-4.0', 'Hill clinic']
  const where = { folder: '/a', shown: 'a', workspace: undefined, from: undefined }
  return { ...where, name, title, lang, license, attribution, topics }
}

/** What a new collection holds, and what is found in it that wants a look. */
async function read(choices: Choices) {
  let collection: Collection | undefined
  const look = {
    ...cards,
    renderCollection: (given: Collection) => {
      collection = given
      return []
    },
  }
  const files = scaffoldFiles(choices)
  // Nothing is installed in this folder.
  const config = files.get('plainleaf.config.ts') ?? ''
  files.set('plainleaf.config.ts', config.replace(/^import.*\n/u, '').replace('defineConfig', ''))
  const cwd = folderWith(Object.fromEntries(files))
  const { messages, exitCode } = await build({ cwd, to: [look], summarise: asPlain, write: false })
  const wanting = messages.filter(({ fatal }) => fatal !== undefined).map(String)
  return { topic: collection?.topics[0], wanting, exitCode }
}

test.each(Object.entries(ours))(
  'the sample in %s says the same, with its sources',
  async (lang, name) => {
    const { topic, wanting, exitCode } = await read(choicesIn(lang))
    expect([exitCode, wanting]).toEqual([0, []])
    expect([topic?.lang, topic?.id.startsWith(name)]).toEqual([lang, true])
    expect(topic?.references.map(({ id }) => id).sort()).toEqual(['cdc2024', 'ejemot2021'])
    expect(topic?.children.flatMap((node) => (node.type === 'section' ? node.kind : []))).toEqual([
      'prose',
      'keyPoints',
      'prose',
      'procedure',
      'prose',
      'prose',
    ])
  },
)

test('a language that we have no sample in gets the English one, marked as English and told', async () => {
  const choices = choicesIn('pl')
  expect((await read(choices)).topic?.lang).toBe('en')
  expect(describeInit(choices, [], colours)).toContain('It is in English: we have none in pl yet.')
  expect(describeInit(choicesIn('de-AT'), [], colours)).toMatch(
    /haende-waschen\.md, before you publish\.$/mu,
  )
})

test('a topic to begin is in the language of its collection', async () => {
  const { topic, wanting } = await read(choicesIn('de-AT', ['Windpocken']))
  expect([topic?.lang, wanting]).toEqual(['de-AT', []])
  expect(JSON.stringify(topic)).toContain('Das Wichtigste in Kürze')
})

test('a new collection has handouts, and the typeface that they need', () => {
  const files = scaffoldFiles(choicesIn('ar'))
  expect(files.get('plainleaf.config.ts')).toMatch(/outputs: \[.*'handout'\]/u)
  const { devDependencies } = JSON.parse(files.get('package.json') ?? '')
  expect(Object.keys(devDependencies)).toEqual(['@plainleaf/fonts-arabic', 'plainleaf'])
})
