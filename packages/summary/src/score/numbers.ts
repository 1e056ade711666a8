import type { Material, MaterialSentence } from './material.ts'

/** Signs that take knowing: a share in percent, a fraction behind a point that is no dose. */
const percent = /\d\s?%|\d (?:percent|per cent)\b/u
const decimal = /(?<![\d.])\d{1,9}\.\d{1,9}(?![\d.])/gu
const dose =
  /^\s?(?:to \d|mg|mcg|µg|g\b|kg|ml|l\b|litres?|cm|mm|m\b|km|°|degrees|hours?|minutes?|million|billion)/i
const outOf =
  /\b(?:out of|of|in) (?:every )?(?:the )?(\d[\d,]*)\b(?! ?(?:mg|ml|g|days?|weeks?|months?|years?|hours?|minutes?)\b)/gi
const wording =
  /\b(?:about|almost|common|commoner|fewer|half|higher|less|likely|lower|many|means|more|most|much|nearly|none|nobody|over|quarter|rare|rarely|seldom|several|some|than|third|twice|under|unlikely)\b/i

/** Sentences with a digit that is no year, date or label. */
export function withNumbers({ sentences }: Material): MaterialSentence[] {
  return sentences.filter(({ text }) =>
    /\d/u.test(text.replace(/\[[\d,;\s–-]+\]|\b(?:19|20)\d\d\b/gu, '')),
  )
}

/** Sentences whose numbers few readers are at home with: percentages and decimals. */
export function hardNumbers(material: Material): MaterialSentence[] {
  return withNumbers(material).filter(({ text }) => percent.test(text) || hasDecimal(text))
}

/** The sentences with shares of each block that leaves a sum to the reader: shares of different wholes, or percent beside `out of`. */
export function sumsLeft({ blocks }: Material): MaterialSentence[][] {
  return blocks
    .map((block) => block.filter(({ rate }) => rate))
    .filter((rates) => {
      const text = rates.map((one) => one.text).join(' ')
      const wholes = new Set(
        [...text.matchAll(outOf)].map(([, whole]) => whole!.replaceAll(',', '')),
      )
      return wholes.size > 1 || (wholes.size > 0 && percent.test(text))
    })
}

/** Sentences that give a share or a risk in figures and no word for how much that is. */
export function bareRates({ sentences }: Material): MaterialSentence[] {
  return sentences.filter(({ rate, text }) => rate && !wording.test(text))
}

function hasDecimal(text: string): boolean {
  return [...text.matchAll(decimal)].some(
    ({ 0: number, index }) =>
      !dose.test(text.slice(index + number.length, index + number.length + 12)),
  )
}
