/** Whether a line names those who give a leaflet out, which stands above its title; a name ends in no small letter. */
export const isHouse = (text: string): boolean => house.test(text) && !/\s\p{Ll}+$/u.test(text)

const house =
  /\b(?:nhs|trust|department|foundation|university|health (?:board|service)|ministry|council|hospitals?|medical cent(?:er|re)|klinikum|krankenhaus|health portal|gesundheitsportal)$|^gesundheitsportal\b|^(?:abteilung|klinik|ambulanz|station|praxis) (?:für|am|an|im|der|dr)\b|^(?:service|servicio|reparto|oddział) (?:de|di)\b|^(?:nhs|department of|university|ministry of|minist(?:ère|erio|ero|ério) d|(?:gesundheits|landrats|landes|bundes|stadt)(?:amt|verwaltung|ministerium|zentrale)\b|azienda (?:sanitaria|ospedal)|universitätsklinikum|centre hospitalier|hospital universitario|وزارة|مستشفى)/iu

/** Whether a line names the people of a house who give a leaflet out; what reads as a sentence of its own does not. */
export const isTeam = (text: string): boolean =>
  text.length <= 80 && team.test(text) && !spoken.test(text)

const team =
  /^\p{Lu}[^.?!:;]{2,60}\b(?:team|department|dept\.?|unit|service|services|directorate|division|ward(?: \p{L}?\d{0,3}\p{L}?)?)$/iu
const spoken =
  /^(?:your|the|our|my|meet|who|about|how|why|when|what|where|if|using|contact\w*|call\w*|visiting|going|coming|see\w*|after|before|having|with|support|more|other|in|at|on|for|to)\b/iu

/** What a leaflet is, not what it is about: the heads that rules for medicines ask for, and the like. */
export const genre: RegExp =
  /^(?:(?:package|patient(?: information)?) leaflet(?:: information for .{3,30})?|(?:patient |health )?information (?:leaflet|sheet|booklet|(?:from|by) .{3,60}|for (?:patients|the (?:patient|user|public)|you)(?: (?:and|or) .{3,30})?)|(?:patient )?fact ?sheets?|(?:the )?(?:news|newsletter|bulletin|magazine) (?:of|from|for) .{3,80}|gebrauchsinformation(?:: information für .{3,30})?|packungsbeilage|patienteninformation|notice ?: information .{3,40}|prospecto: información .{3,40}|foglio illustrativo: informazioni .{3,40}|bijsluiter: informatie .{3,40})$/iu

/** Whether a line says what a leaflet is and for whom, as subtitles do. */
export const isSubtitle = (text: string): boolean => genre.test(text) || guide.test(text)

const guide =
  /^(?:an? )?(?:short |simple |quick |practical )?(?:guide|information|advice|guidance|instructions|leaflet|booklet|help|notes) (?:for|from|after) \p{L}[^.?!:]{1,50}$|^for (?:adults|boys|carers|children|families|girls|men|parents|patients|people|teenagers|women|young people)(?: \p{L}[^.?!:]{1,50})?$/iu

/** How headings of parts begin. */
export const opensSection: RegExp =
  /^(?:why|how|when|where|what|who|treat\p{L}*|prevent\p{L}*|manag\p{L}*|living|caring|looking|symptoms|signs|causes|diagnosis|risks|about|before|after|during|getting|using|taking|having)(?!\p{L})/iu

/** Names of the first part of a text, below its title. */
export const opensText: RegExp =
  /^(?:about (?:this|the|your) (?:leaflet|booklet|guide|brochure|fact ?sheet|information|page|document)|introduction|overview|background|summary|key (?:points|facts|messages)|at a glance):?$/iu

/** The name of a house where people are cared for, which alone tells nobody what to do. */
export const place: RegExp =
  /^[^\d.!?:]{1,80}\b(?:hospitals?|clinics?|surgery|practice|cent(?:re|er)s?|trust)$/iu

/** An address, a number to ring, a link, a picture or the number of an issue. */
export const noTitle: RegExp =
  /\S@\S|https?:\/\/|(?<!\d)(?:\+|\(?0)\d[\d ()-]{5,14}\d|^\[[^\]]{1,40}\]$|^\[(?:logo|image|img|photo|bild|immagine|imagen)\]|^#\p{L}|^(?:issue|volume|vol\.?|ausgabe|numéro|número)\s\d{1,4}\b/iu

/** Two to four words with capitals, as an author's. */
export const isName = (text: string): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(text)

/** Words more than figures: no date, no page number. */
export function isPlain(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => /\d/u.test(word)).length <= words.length * 0.5
}
