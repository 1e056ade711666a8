import { type Finding, type Image, type Topic, visit } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { InputFile } from '../pipeline/input.ts'
import { readImage } from './read-image.ts'

/** What an editor should know of the images of a document: those that cannot be published, lost a part or say nothing. */
export function checkImages(topic: Topic, file: InputFile): VFileMessage[] {
  const found = new Map<string, Finding | undefined>()
  const messages: VFileMessage[] = []
  visit(topic, (node) => {
    if (node.type !== 'image') return
    const say = (finding: Finding): void => {
      const place = node.position ?? { line: 1, column: 1 }
      messages.push(toMessage(file.shown, 'warning', { ...finding, place }))
    }
    if (!found.has(node.url)) {
      const one = findingOf(node, file)
      const packed = topic.meta.source.format === 'word' && one?.ruleId === 'image-missing'
      found.set(node.url, packed ? inArchive(node, file) : one)
    }
    const finding = found.get(node.url)
    if (finding) say(finding)
    if (!node.alt.trim() && !node.decorative) say(silent)
  })
  return messages
}

function findingOf({ url }: Image, file: InputFile): Finding | undefined {
  const read = readImage(file, url)
  if (!('asset' in read)) return read
  if (read.removed.length === 0) return undefined
  return {
    ruleId: 'image-cleaned',
    reason: `The drawing "${url}" lost what a picture may not hold: ${read.removed.slice(0, 8).join(', ')}`,
    note: 'Look at the picture as it is published; to be sure, save it as plain SVG or as PNG',
  }
}

/** A picture of a Word document is no file yet; its path is the one that it has in the archive. */
const inArchive = ({ url }: Image, { shown }: InputFile): Finding => ({
  ruleId: 'image-missing',
  reason: `The picture "${url}" is inside the Word document; its alternative text stands instead`,
  note: `To publish it, import the document and take the pictures out beside the Markdown, where their paths lead: unzip "${shown}" "word/media/*" -d <folder of the Markdown>`,
})

const silent: Finding = {
  ruleId: 'image-without-alt',
  reason: 'The image has no alternative text: who cannot see it learns nothing of it',
  note: 'Say in the brackets what it shows; where it only adorns, write ![](file.png "decorative")',
}
