/** What telephones write below mail, in small letters. */
export const sentFrom: RegExp =
  /^(?:sent from (?:my )?(?:iphone|ipad|android|samsung|mobile|mail for windows|outlook|yahoo mail)\b.{0,40}|get outlook for \w+|(?:diese nachricht wurde )?von meinem \p{L}+ gesendet|envoyé (?:de|depuis) mon (?:iphone|ipad|téléphone|mobile)|enviado (?:desde|do) (?:mi|meu) (?:iphone|ipad|móvil|celular))\.?$/u
