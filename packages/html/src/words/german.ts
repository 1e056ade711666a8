import type { Words } from './words.ts'

/** German. Short forms are called so, not plain: there are no rules for plain words in it. */
export const german: Words = {
  aspects: {
    OverviewHealthAspect: 'Überblick',
    SymptomsHealthAspect: 'Beschwerden und Anzeichen',
    CausesHealthAspect: 'Ursachen',
    TypesHealthAspect: 'Arten',
    StagesHealthAspect: 'Stadien',
    ContagiousnessHealthAspect: 'Ist es ansteckend?',
    PreventionHealthAspect: 'Vorbeugung',
    ScreeningHealthAspect: 'Früherkennung und Untersuchungen',
    SeeDoctorHealthAspect: 'Wann zum Arzt?',
    SelfCareHealthAspect: 'Was Sie selbst tun können',
    TreatmentsHealthAspect: 'Behandlungen',
    MayTreatHealthAspect: 'Wogegen es helfen kann',
    HowItWorksHealthAspect: 'Wie es wirkt',
    IngredientsHealthAspect: 'Was enthalten ist',
    UsageOrScheduleHealthAspect: 'Anwendung und Dauer',
    HowOrWhereHealthAspect: 'Wie und wo man Hilfe bekommt',
    GettingAccessHealthAspect: 'Zugang',
    BenefitsHealthAspect: 'Nutzen',
    EffectivenessHealthAspect: 'Wie gut es wirkt',
    SafetyHealthAspect: 'Sicherheit',
    SideEffectsHealthAspect: 'Nebenwirkungen',
    RisksOrComplicationsHealthAspect: 'Risiken und Komplikationen',
    AllergiesHealthAspect: 'Allergien',
    PregnancyHealthAspect: 'Schwangerschaft und Stillzeit',
    LivingWithHealthAspect: 'Leben damit',
    PrognosisHealthAspect: 'Was zu erwarten ist',
    PatientExperienceHealthAspect: 'Was Betroffene berichten',
    MisconceptionsHealthAspect: 'Häufige Irrtümer',
    RelatedTopicsHealthAspect: 'Verwandte Themen',
  },
  headings: {
    keyPoints: 'Das Wichtigste in Kürze',
    faq: 'Fragen und Antworten',
    references: 'Quellen',
    glossary: 'Worterklärungen',
    disclaimer: 'Hinweis',
  },
  audiences: {
    patient: 'Patientinnen und Patienten',
    carer: 'Angehörige und Pflegende',
    clinician: 'Fachpersonal im Gesundheitswesen',
    public: 'Alle',
  },
  formats: {
    text: 'Reiner Text',
    markdown: 'Markdown',
    html: 'Webseite',
    docx: 'Word-Dokument',
    pdf: 'PDF',
  },

  skip: 'Zum Text springen',
  close: 'Schließen',
  information:
    'Allgemeine Informationen: Sie ersetzen nicht den Rat von jemandem, der Sie und Ihre Gesundheit kennt.',
  corrected: 'Information berichtigt am',
  withdrawn: 'Information zurückgezogen am',
  withdrawnHeading: 'Zurückgezogen',
  readInstead: 'Lesen Sie stattdessen:',
  allWords: 'Alle Worterklärungen',
  feed: 'Was sich geändert hat',
  feedLink: 'Was sich geändert hat, als Feed für Nachrichtenleser (Atom)',
  moved: 'Diese Seite hat eine neue Adresse:',

  fullText: 'Ganzer Text',
  plainLanguage: 'Kurzfassung',
  versions: 'Fassung des Textes',
  plainVersion: 'Kurzfassung des Textes',
  onThisPage: 'Auf dieser Seite',
  onThisPagePlain: 'Auf dieser Seite, in Kürze',
  previous: 'Zurück',
  next: 'Weiter',
  neighbours: 'Voriges und nächstes Thema',
  related: 'Verwandte Themen',

  checked: 'Zuletzt geprüft am',
  checkUnknown: 'Wann zuletzt geprüft wurde, ist nicht bekannt',
  nextDue: 'Nächste Prüfung fällig am',
  notReviewed: 'Noch nicht von einer medizinischen Fachkraft geprüft',

  aboutPage: 'Über diese Seite',
  writtenFor: 'Geschrieben für',
  writtenBy: 'Geschrieben von',
  reviewedBy: 'Fachlich geprüft von',
  lastChecked: 'Zuletzt geprüft',
  nextReview: 'Nächste Prüfung',
  madeFrom: 'Erstellt aus',
  version: 'Version',
  publishedBy: 'Herausgegeben von',
  licence: 'Lizenz',
  newest: 'Neueste Fassung',
  notKnown: 'Nicht bekannt',
  unknown: {
    authors: 'wer den Text geschrieben hat',
    audience: 'für wen er geschrieben ist',
    lastChecked: 'wann er zuletzt geprüft wurde',
    reviewBy: 'wann er wieder geprüft wird',
    between: '; ',
  },

  alsoAs: 'Auch als',
  handout: 'Blatt zum Ausdrucken (PDF)',
  largeHandout: 'Blatt in Großdruck (PDF)',
  ebook: 'E-Book (EPUB)',
  summary: 'Zusammenfassung',
  data: 'Daten (JSON)',

  topics: 'Themen',
  noTopics: 'Diese Sammlung enthält noch keine Themen.',
  filter: 'Nur bestimmte Themen zeigen',
  topicsAbout: 'Themen über',
  everything: 'Alles',
  browse: 'Nach Fragen stöbern',
  findWord: 'Ein Wort suchen',
  everyWord: 'Alle Wörter in den Titeln und Überschriften:',
  findHere:
    'Alle anderen Wörter auf dieser Seite findet die Suche Ihres Browsers (Strg+F, auf einem Mac ⌘F, auf dem Telefon „Auf Seite suchen“ im Menü).',
  findTopicLink: 'Themen von A bis Z',
  findTopic: 'Themen von A bis Z',
  lookUp: 'Hier stehen alle Wörter, die in einem Titel oder einer Überschrift vorkommen.',
  everyWordOf: (title) =>
    `Alle Wörter in den Titeln und Überschriften von ${title}, mit den Seiten, zu denen sie führen.`,
  wordsExplained: 'Worterklärungen',
  wordsLink: 'Was die Fachwörter auf diesen Seiten bedeuten',
  listOfWords: 'Liste der Wörter',
  words: 'Wörter',
  firstLetters: 'Anfangsbuchstaben',
  wordCount: (count) => `${count} ${count === 1 ? 'Wort' : 'Wörter'}, einfach erklärt`,
  from: (what, title) => `${what}, aus ${title}.`,

  table: 'Tabelle',
  tableNumber: (name, number) => `${name}, Tabelle ${number}`,
  backToCitation: (reference, at) => {
    const source = reference === undefined ? 'diese Quelle' : `Quelle ${reference}`
    return at === undefined
      ? `Zurück zum Verweis auf ${source}`
      : `Zurück zu Verweis ${at} auf ${source}`
  },
  backToNote: (note, at) =>
    `Zurück zu Anmerkung ${note} im Text${at === undefined ? '' : `, Stelle ${at}`}`,

  aboutBook: 'Über dieses Buch',
  factsChecked: 'Angaben zuletzt geprüft am',
  nextCheck: 'Nächste Prüfung fällig am',
  someReviewed: (some, all) =>
    `${some} von ${all} Themen; bei jedem Thema steht, wer es geprüft hat`,
  contents: 'Inhalt',
  cover: 'Umschlag',
  index: 'Verzeichnis nach Fragen',
  landmarks: 'Orientierungspunkte',
  pages: 'Seiten',
  inPlainLanguage: 'In Kürze',
  start: 'Beginn des Textes',
  coverOf: ({ title, series, publisher }) => {
    const from = series ? `, aus „${series}“` : ''
    const by = publisher ? `, herausgegeben von ${publisher}` : ''
    return `Umschlag von „${title}“${from}${by}: der Titel in Weiß über gezeichneten Blättern.`
  },
}
