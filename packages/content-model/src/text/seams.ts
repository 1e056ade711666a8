import { wordCount } from './chunk.ts'

/** Names that are written with a capital, or a first small letter, inside. */
const known =
  'PubMed MedlinePlus WebMD YouTube WhatsApp FaceTime LinkedIn EpiPen MyChart HealthCare BiPAP AstraZeneca BioNTech GlaxoSmithKline ClinicalTrials DNase RNase eGFR mRNA hCG'
    .split(' ')
    .map((name) => ({
      name,
      inner: [...name.matchAll(/(?<=.)\p{Lu}/gu)].map(({ index }) => index),
    }))

/**
 * A small letter, digit or closing bracket right before a capital that starts a word; an acronym, or a letter that ends a
 * name as in `vitamin D`, right before a capitalised word; a word, or a unit behind its number, right before a figure.
 * What all of them have stands first, since most places in a line have it not.
 */
const seam =
  /(?=[\p{Lu}\dem])(?<=\S)(?:(?<=[\p{Ll}\d)\].!?%])(?=\p{Lu}[\p{Ll}’' -])|(?<=\p{Ll}|\p{Lu}{2}|\p{Ll}{3} \p{Lu}|\d ?°?[CF])(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Ll})])(?=\p{Lu}{2})|(?<=\p{Ll}{2}|\)|[\p{L}\d]["”]|\d[%ghlL]|[dm]L|IU)(?=\d)|(?<=\d ?[dm]L|\/[dm]L)(?=\p{Lu})|(?<=\p{Ll}{2})(?=eGFR|mRNA))/gu

/** What every seam has at least; in most lines capitals and figures follow a blank. */
const mayPart = /[\p{L}\d)\].!?%"”](?=[\p{Lu}\d])/u

/**
 * Where cells that a page lost the space between may begin. Names built that way (`McBride`, `iPhone`, `mL`, `cm2`) are no
 * seams.
 */
export function seamsOf(text: string): number[] {
  if (!mayPart.test(text)) return []
  return [...text.matchAll(seam)].flatMap(({ index }) => {
    const before =
      text
        .slice(Math.max(0, index - 40), index)
        .split(/\s/u)
        .at(-1) ?? ''
    const after = /^\S*/u.exec(text.slice(index, index + 40))?.[0] ?? ''
    return index < 2 || isOneName(before, after) || isKnown(text, index) ? [] : [index]
  })
}

function isOneName(before: string, after: string): boolean {
  if (/^["“(]?(?:(?:Mc|Mac|O['’]|De|Le|La|Van|[a-z]{1,2})$|www\.|https?:)/u.test(before))
    return true
  // Plurals and units: `NSAIDs`, `kWh`, `HbA`.
  if (/^\p{Lu}{2,}s?$/u.test(before + after)) return true
  // `100mL`, `mg/dL`; `37C`, `3D`, `5-A`; `cm2`.
  if (/[\d/][cdmµμk]$/u.test(before) && after.startsWith('L')) return true
  if (/\d$/u.test(before) && /^\p{Lu}(?!['’\p{L}])/u.test(after)) return true
  return /(?:^|[\d/])[cmk]m$/u.test(before) && /^[23](?!\d)/u.test(after)
}

const isKnown = (text: string, index: number): boolean =>
  known.some(({ name, inner }) => inner.some((at) => text.startsWith(name, index - at)))

/** Whether cells look glued and not like names built of two words (`TypeName`): most hold more than one word, or figures. */
export function areWorded(rows: readonly (readonly { text: string }[])[]): boolean {
  const worded = rows.filter((row) =>
    row.some(
      ({ text }) => wordCount(text, 2) > 1 || /^[\d½¼¾⅓⅔][\d.,%–-]*(?:\p{L}{1,4})?$/u.test(text),
    ),
  ).length
  return worded >= rows.length * 0.6
}
