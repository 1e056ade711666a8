import type { ElementContent } from 'hast'

/** What a number counts or measures, in signs, in every language. */
const signs = new Set(
  '% ‰ °C °F mg g kg mcg µg μg ng ml mL cl dl dL l L m cm mm km mmol mmol/l mmol/L mol mmHg kcal kJ IU IE UI U mEq mSv h min s am pm a.m p.m Uhr mg/kg mg/dl mg/dL kg/m² g/l g/L'.split(
    ' ',
  ),
)

/** The same in words: times, and how medicines are taken. A word may stand for several languages. */
const words = new Set(
  [
    'second seconds minute minutes hour hours day days week weeks month months year years time times tablet tablets pill pills capsule capsules drop drops puff puffs spoon spoons spoonful spoonfuls teaspoon teaspoons sachet sachets dose doses unit units patch patches spray sprays injection injections milligram milligrams millilitre millilitres milliliter milliliters gram grams litre litres liter liters',
    'segundo segundos minuto minutos hora horas día días semana semanas mes meses año años vez veces tableta tabletas pastilla pastillas comprimido comprimidos cápsula cápsulas gota gotas inhalación inhalaciones cucharada cucharadas cucharadita cucharaditas sobre sobres dosis unidad unidades parche parches inyección inyecciones miligramos mililitros gramos litros',
    'seconde secondes heure heures jour jours semaine semaines mois an ans année années fois comprimé comprimés gélule gélules goutte gouttes bouffée bouffées cuillère cuillères sachet sachets unité unités piqûre piqûres milligrammes millilitres grammes litres',
    'sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal tablette tabletten kapsel kapseln tropfen hub hübe hüben löffel teelöffel beutel dosis dosen einheit einheiten pflaster spritze spritzen stück milligramm milliliter gramm liter prozent',
    'seconden minuten uur uren dag dagen weken maand maanden jaar keer tabletten druppel druppels pufjes lepel lepels eenheden ore giorno giorni settimana settimane mese mesi anno anni volte compressa compresse goccia gocce dosi dias mês ano anos vezes gotas doses',
    'ثانية ثوان ثوانٍ دقيقة دقائق ساعة ساعات يوم يومًا أيام أسبوع أسابيع شهر أشهر سنة سنوات مرة مرات حبة حبات قرص أقراص كبسولة كبسولات قطرة قطرات بخة بخات جرعة جرعات وحدة وحدات مل ملغ غرام لتر',
  ]
    .join(' ')
    .split(' '),
)

/** A space behind a number, and the word behind it without its marks. */
const behindNumber = /(?<=\p{Nd}) (?=([^\s.,;:!?()[\]«»“”"]{1,16}(?:\.m(?=\.))?))/gu
/** A space between groups of digits: `10 000`. A year has more digits than a group. */
const betweenGroups = /(?<=(?<![\d.,])\d{1,3}(?: \d{3}){0,3}) (?=\d{3}(?![\d]))/g
const literal = new Set(['code', 'pre', 'kbd', 'samp', 'svg'])

/**
 * Makes the space between a number and what it counts or measures, and between groups of digits, one where no line ends: half an
 * amount is misread. Done where text is written for readers, so that the text itself stays as its author wrote it. Changes the nodes in place.
 */
export function keepTogether(nodes: readonly ElementContent[]): void {
  const waiting = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') node.value = whole(node.value)
    if (node.type === 'element' && !literal.has(node.tagName))
      for (const child of node.children) waiting.push(child)
  }
}

function whole(text: string): string {
  if (!/\p{Nd} /u.test(text)) return text
  return text
    .replace(betweenGroups, '\u00a0')
    .replace(behindNumber, (space, word: string) =>
      signs.has(word) || words.has(word.toLowerCase()) ? '\u00a0' : space,
    )
}
