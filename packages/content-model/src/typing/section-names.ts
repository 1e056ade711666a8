import type { SectionKind } from '../tree/section.ts'

/** Headings that name the kind of their section by themselves, in languages other than English, in lower case. */
const names: readonly [SectionKind, string][] = [
  [
    'references',
    'quellen|quellenangaben|einzelnachweise|notes et références|quellenverzeichnis|literatur|literaturverzeichnis|literaturhinweise|références|références bibliographiques|bibliographie|referencias|referencias bibliográficas|bibliografía|fuentes|riferimenti|riferimenti bibliografici|bibliografia|fonti|bronnen|bronvermelding|literatuur|referenties|piśmiennictwo|źródła|referências|referências bibliográficas|fontes|källor|referenser|kilder|referencer|referanser|источники|литература|список литературы|джерела|література|المراجع|المصادر',
  ],
  [
    'disclaimer',
    'haftungsausschluss|rechtlicher hinweis|rechtliche hinweise|avertissement|clause de non-responsabilité|mentions légales|aviso legal|descargo de responsabilidad|exención de responsabilidad|avvertenza|avvertenze legali|esclusione di responsabilità|vrijwaring|zastrzeżenie|zastrzeżenia prawne|isenção de responsabilidade|ansvarsfriskrivning|ansvarsfraskrivelse|отказ от ответственности|إخلاء المسؤولية|إخلاء مسؤولية',
  ],
  [
    'glossary',
    'glossar|begriffserklärung|begriffserklärungen|worterklärungen|glossaire|lexique|glosario|glossario|woordenlijst|begrippenlijst|słowniczek|słownik pojęć|glossário|ordlista|ordliste|словарь терминов|مسرد المصطلحات',
  ],
  [
    'faq',
    'häufige fragen|häufig gestellte fragen|fragen und antworten|questions fréquentes|foire aux questions|questions et réponses|preguntas frecuentes|preguntas y respuestas|domande frequenti|domande e risposte|veelgestelde vragen|vragen en antwoorden|najczęściej zadawane pytania|częste pytania|pytania i odpowiedzi|perguntas frequentes|perguntas e respostas|vanliga frågor|frågor och svar|ofte stillede spørgsmål|spørgsmål og svar|vanlige spørsmål|частые вопросы|вопросы и ответы|الأسئلة الشائعة|أسئلة شائعة|أسئلة وأجوبة',
  ],
  [
    'keyPoints',
    'das wichtigste|das wichtigste in kürze|das wichtigste auf einen blick|auf einen blick|kurz gefasst|à retenir|l’essentiel|points clés|en bref|puntos clave|lo más importante|puntos principales|en resumen|in sintesi|punti chiave|in breve|belangrijkste punten|het belangrijkste|in het kort|najważniejsze informacje|co warto wiedzieć|w skrócie|pontos-chave|pontos principais|em resumo|kort sagt|kort fortalt|главное|коротко|أهم النقاط|النقاط الرئيسية',
  ],
]

/** The kind that a heading in lower case, without a colon behind, names in another language. */
export const foreignNames: ReadonlyMap<string, SectionKind> = new Map(
  names.flatMap(([kind, words]) =>
    words.split('|').map((name): [string, SectionKind] => [name, kind]),
  ),
)
