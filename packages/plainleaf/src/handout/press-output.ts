import {
  type Asset,
  type Collection,
  type Output,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
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
      const words = `${toJson(plain)}${JSON.stringify(choice.clinic)}`
      const fonts = await fontsFor(words, press.fonts)
      const { files, messages } = await press.print({
        topic,
        plain,
        collection: withoutTopics(context.collection),
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

/** A collection without its topics: the same one each time, so that another process is sent it once. */
const withoutTopics = keep((collection: Collection): Collection => ({ ...collection, topics: [] }))

const toJson = keep((topic: Topic): string => JSON.stringify(topic))

/** Makes something of an object once: the same topic is printed for every clinic. */
function keep<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const kept = new WeakMap<From, To>()
  return (from) => {
    const known = kept.get(from) ?? make(from)
    kept.set(from, known)
    return known
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
