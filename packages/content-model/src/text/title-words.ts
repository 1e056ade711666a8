/** Whether a line names those who give a leaflet out, which stands above its title; a name ends in no small letter. */
export const isHouse = (text: string): boolean => house.test(text) && !/\s\p{Ll}+$/u.test(text)

const house =
  /\b(?:nhs|trust|department|foundation|university|health (?:board|service)|ministry|council|hospitals?|medical cent(?:er|re)|klinikum|krankenhaus|health portal|gesundheitsportal)$|^gesundheitsportal\b|^(?:abteilung|klinik|ambulanz|station|praxis) (?:für|am|an|im|der|dr)\b|^(?:service|servicio|reparto|oddział) (?:de|di)\b|^(?:nhs|department of|university|ministry of|minist(?:ère|erio|ero|ério) d|azienda (?:sanitaria|ospedal)|universitätsklinikum|centre hospitalier|hospital universitario|وزارة|مستشفى)/iu

/** What a leaflet is, not what it is about: the heads that rules for medicines ask for, and the like. */
export const genre: RegExp =
  /^(?:(?:package|patient(?: information)?) leaflet(?:: information for .{3,30})?|(?:patient |health )?information (?:leaflet|sheet|booklet|(?:from|by) .{3,60}|for (?:patients|the (?:patient|user|public)|you)(?: (?:and|or) .{3,30})?)|(?:patient )?fact ?sheets?|(?:the )?(?:news|newsletter|bulletin|magazine) (?:of|from|for) .{3,80}|gebrauchsinformation(?:: information für .{3,30})?|packungsbeilage|patienteninformation|notice ?: information .{3,40}|prospecto: información .{3,40}|foglio illustrativo: informazioni .{3,40}|bijsluiter: informatie .{3,40})$/iu

/** Names of the first part of a text, below its title. */
export const opensText: RegExp =
  /^(?:about (?:this|the|your) (?:leaflet|booklet|guide|brochure|fact ?sheet|information|page|document)|introduction|overview|background|summary|key (?:points|facts|messages)|at a glance):?$/iu

/** The name of a house where people are cared for, which alone tells nobody what to do. */
export const place: RegExp =
  /^[^\d.!?:]{1,80}\b(?:hospitals?|clinics?|surgery|practice|cent(?:re|er)s?|trust)$/iu

/** An address, a number to ring, a link, a picture or the number of an issue. */
export const noTitle: RegExp =
  /\S@\S|https?:\/\/|(?<!\d)(?:\+|\(?0)\d[\d ()-]{5,14}\d|^\[[^\]]{1,40}\]$|^\[(?:logo|image|img|photo|bild|immagine|imagen)\]|^#\p{L}|^(?:issue|volume|vol\.?|ausgabe|numéro|número)\s\d{1,4}\b/iu
