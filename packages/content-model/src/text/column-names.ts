const names = new Set(
  [
    'action activity advice age amount avoid bedtime breakfast cause choose condition date day disease dosage dose drink drug duration effect evening example exercise food frequency grade group level meaning medication medicine month morning name night noon note notes number part portion product result risk room sign stage step strength symptom tablet task temperature test time treatment type unit vaccine week weight zone',
    'abends alter anzahl arzneimittel beispiel beschwerde beschwerden datum dauer dosierung dosis gewicht grad hinweis häufigkeit lebensmittel medikament mittags mittel monat morgens nachts nebenwirkung phase raum stufe symptom tag temperatur uhrzeit ursache wirkung wirkstoff woche zeit zeitpunkt zeitraum zweck',
    'aliment comprimé date dose durée effet exemple fréquence heure jour matin midi médicament mois poids produit quantité semaine signe soir symptôme traitement vaccin zone âge étape',
    'alimento cantidad dosis duración edad efecto ejemplo etapa fecha frecuencia hora medicamento mes peso semana signo síntoma tratamiento vacuna día',
    'alimento durata età farmaco frequenza giorno medicinale mese orario quando sintomo dawka lek wiek dzień czas objaw dosering duur gewicht geneesmiddel leeftijd medicijn tijd',
  ].flatMap((words) => words.split(' ')),
)

/** How many of the cells of a header are usual names of columns in tables for patients: `Dose`, `How often`, `Zeitraum`. */
export function namedColumns(header: readonly { text: string }[]): number {
  return header.filter(({ text }, at) => isColumnName(text) || (at > 0 && asksInHeader(text)))
    .length
}

/** Whether a cell is such a name, and no question. */
export function isColumnName(text: string): boolean {
  if (text.length > 30) return false
  const lower = text.toLowerCase()
  return names.has(lower) || names.has(lower.replace(/(?:s|n|en|e)$/u, ''))
}

/**
 * Whether a cell is a question in a few words without its mark: as a heading the first cell would look so too. Names of
 * several columns in one line have both small and capital letters.
 */
export const asksInHeader = (text: string): boolean =>
  asks.test(text) && !(/ \p{Ll}{4,}(?: |$)/u.test(text) && / \p{Lu}[\p{Ll} ]/u.test(text))

const asks =
  /^(?:how|what|when|where|why|who|wie|was|wann|wofür|wozu|warum|quand|combien|pourquoi|cuándo|cuánto|para qué|quanto|kiedy|ile|wanneer|hoeveel)(?: [^\s?]{1,20}){0,4}$/iu
