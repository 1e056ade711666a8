import { type Chunk, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'

/** How an assistant in a chat hands over what it was asked to write: that it does so gladly, and that it stands below. */
const handsOver =
  /^(?:(?:sure(?: thing)?|certainly|of course|absolutely|gladly|great|no problem|happy to help|great question)\s?[!,.—–-].{0,20}\b(?:here(?:['’]s| is| are| you go)|below (?:is|are|you)|i['’](?:ve|ll)|this is)\b|(?:gerne?|natürlich|selbstverständlich|klar|sicher)\s?[!,.—–-].{0,20}\b(?:hier|anbei|unten|nachfolgend)\b|(?:bien sûr|certainement|avec plaisir|volontiers|d['’]accord)\s?[!,.—–-].{0,20}\b(?:voici|ci-dessous)|¡?(?:claro|por supuesto|desde luego|con (?:mucho )?gusto)(?: que sí)?\s?[!,.—–-].{0,20}(?:aquí|a continuación|este es|esta es))/iu

/** What it then offers to do with the text. */
const offers =
  /^(?:would you like (?:me|a )|do you want me to|shall i|should i (?:also|make|add)|(?:just )?let me know (?:if|whether|what|which|how)|feel free to|i can also|i['’]m happy to|happy to|if you(?:['’]d| would)? (?:like|want|prefer|need),? (?:me to|i can|i could|just)|if you share|möchten sie,? dass ich|möchtest du,? dass ich|soll ich|lassen sie (?:es )?mich wissen|sag(?:en sie)? mir (?:einfach )?bescheid|(?:wenn|falls) (?:sie|du) (?:möchten|möchtest|wollen|willst),? (?:kann|könnte) ich|ich kann (?:auch|gerne?)|souhaitez-vous|voulez-vous que je|veux-tu que je|n['’]hésitez pas|dites-moi|dis-moi|je peux aussi|si vous (?:le )?(?:souhaitez|voulez),? je|¿?(?:te gustaría|le gustaría|quieres|quiere|deseas?) que|avísame|avíseme|dime si|dígame si|puedo también|también puedo|si (?:quieres|quiere|lo deseas?),? puedo)\b/iu

/** Words for a text and for what is done with one: nobody who is ill is offered that. */
const ofText =
  /\b(?:versions?|translat\w+|shorte[rn]\w*|simplif\w+|simpler|adjust\w*|adapt\w*|tailor\w*|expand\w*|format\w*|tone|reading level|bullet points|leaflet|handout|fact ?sheet|pdf|slides|posters?|social media|rewrit\w+|revis\w+|edits?|kürz\w*|fassung|übersetz\w*|anpass\w*|umschreib\w*|vereinfach\w*|einfache sprache|merkblatt|tradui\w*|courte|fiche|résum\w*|simplifi\w*|adapte\w*|traduzca\w*|traducir\w*|versión|folleto|resum\w+|acort\w+)(?!\p{L})/iu

/**
 * Drops what an assistant says before and after the text that it was asked for: `Sure! Here's a leaflet about …:` where
 * it is the first paragraph, and `Would you like me to …` where one or two of the last are that.
 */
export function findChat(chunks: readonly Chunk[]): Chunk[] {
  const out = dropTurns(chunks)
  const first = out.findIndex(isContent)
  const opening = out[first]
  if (opening && isSaid(opening) && handsOver.test(opening.text.slice(0, 120)))
    out[first] = drop(opening, 'other', 0.9)
  let last = chunks.length
  for (let seen = 0; seen < 2; seen++) {
    last = lastContent(chunks, last)
    const chunk = chunks[last]
    if (!chunk || last === first || !isSaid(chunk)) break
    if (!offers.test(chunk.text.slice(0, 60)) || !ofText.test(chunk.text)) break
    out[last] = drop(chunk, 'other', 0.85)
  }
  return out
}

const asker =
  /^(?:you(?: said)?|user|sie(?: haben gesagt)?|du hast gesagt|vous avez dit|dijiste)\s?:$/iu
const answerer =
  /^(?:(?:chatgpt|copilot|gemini|claude|assistant|perplexity)(?: (?:said|hat gesagt|a dit|dijo))?)\s?:$/iu

/** Where a whole talk was copied: what was asked goes, and the names of both. */
function dropTurns(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.findIndex(isContent)
  const end = chunks.findIndex(
    ({ text }, at) => at > first && at < first + 12 && answerer.test(text.slice(0, 40)),
  )
  const talk = first >= 0 && end > first && asker.test(chunks[first]!.text.slice(0, 40))
  return chunks.map((chunk, at) =>
    talk && at >= first && at <= end && isContent(chunk) && !chunk.forced
      ? drop(chunk, 'other', 0.85)
      : chunk,
  )
}

const isSaid = ({ role, marker, forced, text }: Chunk): boolean =>
  role === 'text' && !marker && !forced && text.length <= 500 && wordCount(text, 61) <= 60

/** The last chunk before a place that is text; rules of dashes are none. */
function lastContent(chunks: readonly Chunk[], from: number): number {
  let at = from - 1
  while (at >= 0 && (!isContent(chunks[at]!) || !/[\p{L}\p{N}]/u.test(chunks[at]!.text))) at--
  return at
}
