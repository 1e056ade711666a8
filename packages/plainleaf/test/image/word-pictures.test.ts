import { markdownReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkImages } from '../../src/image/check-images.ts'
import { folderWith } from '../support/folder.ts'

const path = 'word/media/image1.png'

/** What is said of a picture in a document of a format, at a path where there is no file. */
async function saidOf(format: string) {
  const topic = await markdownReader.read(new VFile(`# Heels\n\n![A soft pad](${path})\n`))
  const root = folderWith({})
  const file = { path: `${root}/heels.docx`, shown: 'heels.docx', source: 'heels.docx', root }
  const meta = { ...topic.meta, source: { ...topic.meta.source, format } }
  return checkImages({ ...topic, meta }, file as never).map(({ ruleId, reason, note }) => ({
    ruleId,
    reason,
    note,
  }))
}

test('a picture inside a Word document is told as such, with the way to take it out', async () => {
  expect(await saidOf('word')).toEqual([
    {
      ruleId: 'image-missing',
      reason: `The picture "${path}" is inside the Word document; its alternative text stands instead`,
      note: expect.stringContaining('unzip "heels.docx" "word/media/*" -d'),
    },
  ])
})

test('that of another document is looked for at its path', async () => {
  const [only] = await saidOf('markdown')
  expect(only).toMatchObject({
    ruleId: 'image-missing',
    note: expect.stringContaining('Check the path'),
  })
})
