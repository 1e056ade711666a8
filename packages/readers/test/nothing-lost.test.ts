import { type AnyNode, toText } from '@plainleaf/content-model'
import { fromHtml } from '@plainleaf/readers'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { page } from './arbitrary-page.ts'

it('every word of a page is in the tree or among what was left out, once', () => {
  fc.assert(
    fc.property(page, (html) => {
      const draft = fromHtml(new VFile(`<body>${html}`))
      const kept = draft.blocks.map((block) => toText(block as AnyNode)).join(' ')
      const left = draft.dropped.map((one) => one.text).join(' ')
      const words = (text: string): string[] => (text.match(/w\d+x/gu) ?? []).sort()
      const all = words(`${kept} ${left}`)
      // The title is kept whether or not the heading it came from is.
      expect(all, html).toEqual(words(html))
    }),
    { numRuns: 3000 },
  )
})
