import { type Asset, type Output, type Topic, toText, visit } from '@plainleaf/content-model'
import type { HandoutChoice } from '@plainleaf/handout'
import { toMessage } from '../message/to-message.ts'
import { fontsFor } from './fonts-for.ts'
import { openPress, type Press } from './open-press.ts'

/** The `handout` output for large builds: as that of `@plainleaf/handout`, printed by a press. */
export function pressOutput(
  choice: Omit<HandoutChoice, 'engine'> = {},
  press: Press = openPress(),
): Output {
  return {
    name: 'handout',
    async renderTopic(topic, context) {
      const short = context.plain(topic)
      // Of a text too short to sum up, all is printed.
      const said = short.children.some(({ children }) => toText(children).trim() !== '')
      const plain = said ? short : topic
      const { contentHash, toRevision } = await import('@plainleaf/data/words')
      const revision = toRevision(contentHash(topic, context.collection.glossary))
      const fonts = await fontsFor(JSON.stringify([plain, choice.clinic]), press.fonts)
      const { files, messages } = await press.print({
        topic,
        plain,
        collection: { ...context.collection, topics: [] },
        assets: imagesOf(plain, (url) => context.asset(topic, url)),
        epoch: context.epoch,
        choice: { ...choice, revision },
        fonts,
      })
      for (const { file, severity, finding } of messages) {
        context.report(toMessage(file, severity, finding))
      }
      return files
    },
  }
}

function imagesOf(topic: Topic, find: (url: string) => Asset | undefined): [string, Asset][] {
  const found = new Map<string, Asset>()
  visit(topic, (node) => {
    const asset = node.type === 'image' ? find(node.url) : undefined
    if (node.type === 'image' && asset) found.set(node.url, asset)
  })
  return [...found]
}
