import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import type { WikiText } from './wiki-inline.ts'

const category = /^\s*(?:category|kategorie|catégorie|categor[ií]a|categorie)\s*:/iu
const file = /^\s*(?:file|image|datei|bild|fichier|archivo|imagen|immagine|plik|bestand)\s*:/iu
/** The same page in another language. */
const foreign = /^\s*[a-z]{2,3}\s*:\s*\S/u
/** How a picture is set. */
const option =
  /^(?:thumb(?:nail)?|mini(?:atur)?|frame(?:less)?|border|left|right|center|centre|none|links|rechts|zentriert|gauche|droite|upright.*|\d{0,5}x?\d{1,5} ?px|(?:alt|link|lang|page) ?=.*)$/iu

/** A link: its words, or its target where it has no others; of a picture what stands below it. */
export function resolveLink(params: Piece[]): WikiText {
  const [target] = params
  const last = params.at(-1)!
  if (category.test(target!.text) || (foreign.test(target!.text) && params.length === 1))
    return { kept: none(target!), cut: params }
  if (file.test(target!.text)) {
    const told = params.length > 1 && !option.test(last.text.trim())
    return { kept: told ? last : none(target!), cut: told ? params.slice(0, -1) : params }
  }
  if (params.length === 1 || last.text.trim() === '')
    return { kept: target!.text.startsWith(':') ? slicePiece(target!, 1) : target!, cut: [] }
  return { kept: last, cut: params.slice(0, -1) }
}

/** What a wiki says of its own page, and links to others. */
const furniture =
  /infobox|navbox|^(?:short description|reflist|references|refs?|defaultsort.*|about|distinguish|for|other uses|redirect.*|use \w+ \w+|authority control|portal.*|commons.*|coord|medical (?:resources|condition.*)|pp\b.*|good article|featured article|cs1.*|toc.*|clear|citation needed|cn|fact|dubious|when|who|clarify|better source needed|main|see also|further|details|hauptartikel|siehe auch|gesundheitshinweis|article détaillé|véase también|ap|ébauche.*|belege.*|stub|.* stub|--?)$/iu
const source =
  /^(?:cite\b.*|citation|literatur|internetquelle|ouvrage|article|lien web|cita .*|obra citada)$/iu
/** What of a source does not help to find it. */
const untold =
  /^(?:access-?date|url-status|archive-?.*|ref|abruf|doi|pmid|pmc|isbn|issn|language|lang|langue|idioma|consulté le|fechaacceso|df|mode|name-list-style|via|s2cid)$/iu
const warns =
  /^(?:warning|caution|danger|important|note|attention|warnung|achtung|vorsicht|wichtig|hinweis|avertissement|aviso|advertencia|nota|attenzione)$/iu

/**
 * A template: nothing of those that wikis have for themselves, the values of a source, what a warning says behind its
 * name, and the words of others.
 */
export function resolveTemplate(params: Piece[]): WikiText {
  const [first, ...rest] = params
  const name = first!.text.trim()
  if (furniture.test(name)) return { kept: none(first!), cut: params }
  const cut: Piece[] = []
  const values = rest.flatMap((param): Piece[] => {
    const label = /^\s{0,20}([\p{L}\d_-]{1,30}) {0,20}=/u.exec(param.text)
    if (!label) return [tidyPiece(param)]
    const tells = source.test(name)
      ? !untold.test(label[1]!)
      : /^(?:\d|text|texte|texto|testo|inhalt|content|message|quote)$/iu.test(label[1]!)
    if (!tells) {
      cut.push(param)
      return []
    }
    cut.push(slicePiece(param, 0, label[0].length))
    return [tidyPiece(slicePiece(param, label[0].length))]
  })
  const told = values.filter(({ text }) => text !== '')
  if (warns.test(name) && told.length > 0)
    return { kept: joinAll([tidyPiece(first!), joinAll(told, ' ')], ': '), cut }
  cut.push(first!)
  if (source.test(name)) return { kept: joinAll(told, '. '), cut }
  // The first of a word in another language is the name of that.
  if (/^lang$/iu.test(name) && told.length > 1)
    return { kept: told.at(-1)!, cut: [...cut, ...told.slice(0, -1)] }
  return { kept: told.length > 0 ? joinAll(told, ' ') : none(first!), cut }
}

const none = (piece: Piece): Piece => slicePiece(piece, 0, 0)
