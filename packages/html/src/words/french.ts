import type { Words } from './words.ts'

/** French. A narrow space that does not break (U+202F) stands before colons and question marks, and inside quotes. Short forms are called so, not plain: there are no rules for plain words in it. */
export const french: Words = {
  aspects: {
    OverviewHealthAspect: 'Vue d’ensemble',
    SymptomsHealthAspect: 'Symptômes',
    CausesHealthAspect: 'Causes',
    TypesHealthAspect: 'Types',
    StagesHealthAspect: 'Stades',
    ContagiousnessHealthAspect: 'Est-ce contagieux\u202f?',
    PreventionHealthAspect: 'Prévention',
    ScreeningHealthAspect: 'Dépistage et examens',
    SeeDoctorHealthAspect: 'Quand consulter',
    SelfCareHealthAspect: 'Ce que vous pouvez faire',
    TreatmentsHealthAspect: 'Traitements',
    MayTreatHealthAspect: 'Ce que cela peut traiter',
    HowItWorksHealthAspect: 'Comment cela agit',
    IngredientsHealthAspect: 'Composition',
    UsageOrScheduleHealthAspect: 'Comment et quand l’utiliser',
    HowOrWhereHealthAspect: 'Comment et où trouver de l’aide',
    GettingAccessHealthAspect: 'Y avoir accès',
    BenefitsHealthAspect: 'Bénéfices',
    EffectivenessHealthAspect: 'Efficacité',
    SafetyHealthAspect: 'Sécurité',
    SideEffectsHealthAspect: 'Effets secondaires',
    RisksOrComplicationsHealthAspect: 'Risques et complications',
    AllergiesHealthAspect: 'Allergies',
    PregnancyHealthAspect: 'Grossesse et allaitement',
    LivingWithHealthAspect: 'Vivre avec',
    PrognosisHealthAspect: 'À quoi s’attendre',
    PatientExperienceHealthAspect: 'Ce que disent les patients',
    MisconceptionsHealthAspect: 'Idées reçues',
    RelatedTopicsHealthAspect: 'Sujets liés',
  },
  headings: {
    keyPoints: 'L’essentiel',
    faq: 'Questions et réponses',
    references: 'Références',
    glossary: 'Mots expliqués',
    disclaimer: 'Avertissement',
  },
  audiences: {
    patient: 'Patients',
    carer: 'Aidants et familles',
    clinician: 'Professionnels de santé',
    public: 'Tout le monde',
  },
  formats: {
    text: 'Texte brut',
    markdown: 'Markdown',
    html: 'Page web',
    docx: 'Document Word',
    pdf: 'PDF',
  },

  skip: 'Aller au texte',
  close: 'Fermer',
  information:
    'Informations générales\u202f: elles ne remplacent pas l’avis d’une personne qui vous connaît et connaît votre santé.',
  allWords: 'Tous les mots expliqués',
  feed: 'Ce qui a changé',
  feedLink: 'Ce qui a changé, sous forme de flux pour lecteurs d’actualités (Atom)',
  moved: 'Cette page a une nouvelle adresse\u202f:',

  fullText: 'Texte complet',
  plainLanguage: 'Version courte',
  versions: 'Version du texte',
  plainVersion: 'Version courte du texte',
  onThisPage: 'Sur cette page',
  onThisPagePlain: 'Sur cette page, en bref',
  previous: 'Précédent',
  next: 'Suivant',
  neighbours: 'Sujets précédent et suivant',
  related: 'Sujets liés',

  checked: 'Dernière vérification\u202f:',
  checkUnknown: 'Date de la dernière vérification inconnue',
  nextDue: 'Prochaine révision\u202f:',
  notReviewed: 'Pas encore relu par un professionnel de santé',

  aboutPage: 'À propos de cette page',
  writtenFor: 'Écrit pour',
  writtenBy: 'Écrit par',
  reviewedBy: 'Relu par',
  lastChecked: 'Dernière vérification',
  nextReview: 'Prochaine révision',
  madeFrom: 'Établi à partir de',
  version: 'version',
  publishedBy: 'Publié par',
  licence: 'Licence',
  newest: 'Version la plus récente',
  notKnown: 'On ne sait pas',
  unknown: {
    authors: 'qui l’a écrit',
    audience: 'pour qui il est écrit',
    lastChecked: 'quand il a été vérifié pour la dernière fois',
    reviewBy: 'quand il sera révisé',
    between: '\u202f; ',
  },

  alsoAs: 'Aussi en',
  ebook: 'Livre numérique (EPUB)',
  summary: 'Résumé',
  data: 'Données (JSON)',

  topics: 'Sujets',
  noTopics: 'Cette collection ne contient pas encore de sujet.',
  filter: 'N’afficher que certains sujets',
  topicsAbout: 'Sujets portant sur',
  everything: 'Tout',
  browse: 'Parcourir par question',
  findWord: 'Chercher un mot',
  everyWord: 'Tous les mots des titres et intertitres\u202f:',
  findHere:
    'Tout autre mot de cette page : la recherche de votre navigateur le trouve (Ctrl+F, sur un Mac ⌘F, sur un téléphone « Rechercher dans la page » dans le menu).',
  findTopicLink: 'trouver un sujet de A à Z',
  findTopic: 'Trouver un sujet de A à Z',
  lookUp: 'Cherchez un mot présent dans un titre ou un intertitre.',
  everyWordOf: (title) =>
    `Tous les mots des titres et intertitres de ${title}, avec les pages auxquelles ils mènent.`,
  wordsExplained: 'Mots expliqués',
  wordsLink: 'Ce que veulent dire les mots de santé de ces pages',
  listOfWords: 'Liste des mots',
  words: 'Mots',
  firstLetters: 'Premières lettres',
  wordCount: (count) => `${count} ${count < 2 ? 'mot' : 'mots'} en langage clair`,
  from: (what, title) => `${what}, tirés de ${title}.`,

  table: 'Tableau',
  tableNumber: (name, number) => `${name}, tableau ${number}`,
  backToCitation: (reference, at) => {
    const source = reference === undefined ? 'cette source' : `la référence ${reference}`
    return at === undefined
      ? `Retour à la citation de ${source}`
      : `Retour à la citation ${at} de ${source}`
  },
  backToNote: (note, at) =>
    `Retour à la note ${note} dans le texte${at === undefined ? '' : `, appel ${at}`}`,

  aboutBook: 'À propos de ce livre',
  factsChecked: 'Dernière vérification des faits',
  nextCheck: 'Prochaine vérification',
  someReviewed: (some, all) => `${some} sujets sur ${all}\u202f; chaque sujet dit qui l’a relu`,
  contents: 'Table des matières',
  cover: 'Couverture',
  index: 'Index par question',
  landmarks: 'Points de repère',
  pages: 'Pages',
  inPlainLanguage: 'En bref',
  start: 'Début du texte',
  coverOf: ({ title, series, publisher }) => {
    const from = series ? `, de «\u202f${series}\u202f»` : ''
    const by = publisher ? `, publié par ${publisher}` : ''
    return `Couverture de «\u202f${title}\u202f»${from}${by}\u202f: le titre en blanc au-dessus de feuilles dessinées.`
  },
}
