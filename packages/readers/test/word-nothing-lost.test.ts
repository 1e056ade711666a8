import { type AnyNode, toText } from '@plainleaf/content-model'
import { fromWord } from '@plainleaf/readers'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { wordDocument } from './word/arbitrary-document.ts'

it('every word of a document is in the tree or among what was left out, once', async () => {
  await fc.assert(
    fc.asyncProperty(wordDocument, async ({ body, footnotes, count, value }) => {
      const draft = await fromWord(new VFile({ value }))
      const kept = draft.blocks.map((block) => toText(block as AnyNode)).join(' ')
      const left = draft.dropped.map((one) => one.text).join(' ')
      const words = [...`${kept} ${left}`.matchAll(/w(\d+)x/giu)].map(([, at]) => Number(at))
      expect(
        words.sort((one, other) => one - other),
        body + footnotes,
      ).toEqual(Array.from({ length: count }, (_, at) => at))
      // Nothing but markers of lists, white space and punctuation comes or goes.
      expect(`${kept} ${left}`.replace(/w\d+x/giu, '').replace(/[\s.:•12-]/gu, ''), body).toBe('')
    }),
    { numRuns: 150 },
  )
}, 60_000)
