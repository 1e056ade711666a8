import winkNLP from 'wink-nlp'
import { remember } from '../remember.ts'
import { correctTags } from './correct-tags.ts'
import { isFunctionWord } from './function-words.ts'
import type { Tag, Token } from './token.ts'
import { winkModel } from './wink-model.ts'

let opened: ReturnType<typeof winkNLP> | undefined
const tags: Readonly<Record<string, Tag>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'aux',
  ADJ: 'adj',
  ADV: 'adv',
  PRON: 'pron',
  DET: 'det',
  ADP: 'prep',
  NUM: 'num',
  CCONJ: 'conj',
  SCONJ: 'subord',
  PART: 'part',
  INTJ: 'interjection',
  SYM: 'sign',
  PUNCT: 'stop',
}

/**
 * The tokens of one English sentence with their parts of speech: those of wink-nlp (about 94 % right on news, by its
 * authors' figure), with mistakes mended that are common in health text (`patients who experience pain`,
 * `MDMA increases trust`, a capital at the start taken for a name).
 */
export function tagWords(sentence: string): readonly Token[] {
  return tagged(sentence)
}

const tagged = remember((sentence: string): readonly Token[] => {
  opened ??= winkNLP(winkModel, ['pos'])
  const read = opened.readDoc(withSmallLabel(withSmallStart(sentence))).tokens()
  // Asked for all at once: each token by itself would be an object of many functions.
  const values = read.out()
  const parts: string[] = read.out(opened.its.pos)
  const lower = sentence.toLowerCase()
  const tokens: Token[] = []
  let at = 0
  for (const [index, value] of values.entries()) {
    const start = lower.indexOf(value.toLowerCase(), at)
    if (start < 0 || value === '') continue
    const end = start + value.length
    at = end
    const text = sentence.slice(start, end)
    const tag = tags[parts[index]!] ?? 'noun'
    // wink takes `);` for a smile.
    if (/^[)\]][;:,.]$/u.test(text)) {
      for (const by of [0, 1]) {
        const sign = text.charAt(by)
        const from = start + by
        tokens.push({ text: sign, lower: sign, start: from, end: from + 1, tag: 'stop' })
      }
    } else join(tokens, { text, lower: text.toLowerCase(), start, end, tag })
  }
  return correctTags(tokens)
})

/** After a label (`Sleep: Patients …`) or a bullet a capital opens too, where no second one follows. */
function withSmallLabel(sentence: string): string {
  return sentence.replace(
    /(?<=: |[•–-] )\p{Lu}\p{Ll}+(?=[,]? \p{Ll})/gu,
    (word) => word.charAt(0).toLowerCase() + word.slice(1),
  )
}

/** The tagger takes any capital for a name: the one that only opens the sentence is hidden from it. */
function withSmallStart(sentence: string): string {
  const match = /^[\s"“‘'([]*(\p{Lu}[\p{Ll}’'-]*)(?=[\s,:;.!?)’'”"-]|$)(?:\s+(\p{Lu}))?/u.exec(
    sentence,
  )
  const word = match?.[1]
  if (!word || word === 'I' || (match[2] && !isFunctionWord(word.toLowerCase()))) return sentence
  const from = match[0].indexOf(word)
  return sentence.slice(0, from) + word.charAt(0).toLowerCase() + sentence.slice(from + 1)
}

/** Adds a token; parts that hyphens tie (`long-term`) become one with the tag of the last. */
function join(tokens: Token[], token: Token): void {
  const [before, hyphen] = tokens.slice(-2)
  const tied =
    hyphen !== undefined &&
    before !== undefined &&
    /^[-‑]$/u.test(hyphen.text) &&
    before.end === hyphen.start &&
    hyphen.end === token.start &&
    /[\p{L}\d]$/u.test(before.text) &&
    /^[\p{L}\d]/u.test(token.text)
  if (!tied) {
    tokens.push(token)
    return
  }
  const text = before.text + hyphen.text + token.text
  tokens.splice(-2, 2, {
    text,
    lower: text.toLowerCase(),
    start: before.start,
    end: token.end,
    tag:
      before.tag === 'name' && token.tag === 'name'
        ? 'name'
        : token.tag === 'verb'
          ? 'adj'
          : token.tag,
  })
}
