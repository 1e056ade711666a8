import { type Finding, type Topic, visit } from '@plainleaf/content-model'
import { speechless } from './to-pieces.ts'

/** Images without alternative text, wherever they stand in a topic: nobody who listens would know that something is missing. */
export function checkImages(topic: Topic): Finding[] {
  const findings: Finding[] = []
  visit(topic, (node) => {
    if (node.type !== 'image' || node.decorative || node.alt.trim() !== '') return
    findings.push({ ...speechless, place: node.position })
  })
  return findings
}

/** Pictures that say something and that the short form goes without. */
export function imagesLeftOut(topic: Topic, plain: Topic): Finding[] {
  const kept = new Set<string>()
  visit(plain, (node) => {
    if (node.type === 'image') kept.add(node.url)
  })
  const findings: Finding[] = []
  visit(topic, (node) => {
    if (node.type !== 'figure') return
    const { url, alt, decorative, position } = node.image
    if (decorative || kept.has(url)) return
    findings.push({
      ruleId: 'handout-image-left-out',
      reason: `A picture is not printed, since the plain-language summary has none: “${alt.trim()}”`,
      note: 'Say in a sentence what a reader needs to know of it',
      place: position ?? node.position,
    })
  })
  return findings
}
