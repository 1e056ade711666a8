import type { Words } from './words.ts'

/** Spanish. Short forms are called so, not plain: there are no rules for plain words in it. */
export const spanish: Words = {
  aspects: {
    OverviewHealthAspect: 'Descripción general',
    SymptomsHealthAspect: 'Síntomas',
    CausesHealthAspect: 'Causas',
    TypesHealthAspect: 'Tipos',
    StagesHealthAspect: 'Etapas',
    ContagiousnessHealthAspect: '¿Se contagia?',
    PreventionHealthAspect: 'Prevención',
    ScreeningHealthAspect: 'Detección y pruebas',
    SeeDoctorHealthAspect: 'Cuándo buscar atención médica',
    SelfCareHealthAspect: 'Lo que puede hacer usted',
    TreatmentsHealthAspect: 'Tratamientos',
    MayTreatHealthAspect: 'Para qué puede servir',
    HowItWorksHealthAspect: 'Cómo funciona',
    IngredientsHealthAspect: 'Qué contiene',
    UsageOrScheduleHealthAspect: 'Cómo y cuándo usarlo',
    HowOrWhereHealthAspect: 'Cómo y dónde recibir ayuda',
    GettingAccessHealthAspect: 'Cómo acceder',
    BenefitsHealthAspect: 'Beneficios',
    EffectivenessHealthAspect: 'Qué tan eficaz es',
    SafetyHealthAspect: 'Seguridad',
    SideEffectsHealthAspect: 'Efectos secundarios',
    RisksOrComplicationsHealthAspect: 'Riesgos y complicaciones',
    AllergiesHealthAspect: 'Alergias',
    PregnancyHealthAspect: 'Embarazo y lactancia',
    LivingWithHealthAspect: 'Vivir con ello',
    PrognosisHealthAspect: 'Qué se puede esperar',
    PatientExperienceHealthAspect: 'Lo que cuentan los pacientes',
    MisconceptionsHealthAspect: 'Ideas equivocadas frecuentes',
    RelatedTopicsHealthAspect: 'Temas relacionados',
  },
  headings: {
    keyPoints: 'Puntos clave',
    faq: 'Preguntas y respuestas',
    references: 'Referencias',
    glossary: 'Palabras explicadas',
    disclaimer: 'Aviso',
  },
  audiences: {
    patient: 'Pacientes',
    carer: 'Cuidadores y familias',
    clinician: 'Profesionales de la salud',
    public: 'Todas las personas',
  },
  formats: {
    text: 'Texto sin formato',
    markdown: 'Markdown',
    html: 'Página web',
    docx: 'Documento de Word',
    pdf: 'PDF',
  },

  skip: 'Saltar al texto',
  close: 'Cerrar',
  information:
    'Información general: no sustituye el consejo de alguien que le conozca y conozca su salud.',
  allWords: 'Todas las palabras explicadas',
  feed: 'Qué ha cambiado',
  feedLink: 'Qué ha cambiado, como canal para lectores de noticias (Atom)',
  moved: 'Esta página tiene una dirección nueva:',

  fullText: 'Texto completo',
  plainLanguage: 'Versión breve',
  versions: 'Versión del texto',
  plainVersion: 'Versión breve del texto',
  onThisPage: 'En esta página',
  onThisPagePlain: 'En esta página, en breve',
  previous: 'Anterior',
  next: 'Siguiente',
  neighbours: 'Tema anterior y siguiente',
  related: 'Temas relacionados',

  checked: 'Última comprobación:',
  checkUnknown: 'No se sabe cuándo se comprobó por última vez',
  nextDue: 'Próxima revisión:',
  notReviewed: 'Aún no revisado por un profesional clínico',

  aboutPage: 'Acerca de esta página',
  writtenFor: 'Escrito para',
  writtenBy: 'Escrito por',
  reviewedBy: 'Revisado por',
  lastChecked: 'Última comprobación',
  nextReview: 'Próxima revisión',
  madeFrom: 'Elaborado a partir de',
  version: 'versión',
  publishedBy: 'Publicado por',
  licence: 'Licencia',
  newest: 'Versión más reciente',
  notKnown: 'No se sabe',
  unknown: {
    authors: 'quién lo escribió',
    audience: 'para quién está escrito',
    lastChecked: 'cuándo se comprobó por última vez',
    reviewBy: 'cuándo se revisará',
    between: '; ',
  },

  alsoAs: 'También como',
  ebook: 'Libro electrónico (EPUB)',
  summary: 'Resumen',
  data: 'Datos (JSON)',

  topics: 'Temas',
  noTopics: 'Esta colección todavía no tiene temas.',
  filter: 'Mostrar solo algunos temas',
  topicsAbout: 'Temas sobre',
  everything: 'Todo',
  browse: 'Explorar por preguntas',
  findWord: 'Buscar una palabra',
  everyWord: 'Todas las palabras de los títulos y encabezados:',
  findHere:
    'Cualquier otra palabra de esta página: la encuentra la búsqueda de su navegador (Ctrl+F, en un Mac ⌘F, en un teléfono «Buscar en la página» en el menú).',
  findTopicLink: 'buscar un tema de la A a la Z',
  findTopic: 'Buscar un tema de la A a la Z',
  lookUp: 'Busque cualquier palabra que aparezca en un título o en un encabezado.',
  everyWordOf: (title) =>
    `Todas las palabras de los títulos y encabezados de ${title}, con las páginas a las que llevan.`,
  wordsExplained: 'Palabras explicadas',
  wordsLink: 'Qué significan las palabras de salud de estas páginas',
  listOfWords: 'Lista de palabras',
  words: 'Palabras',
  firstLetters: 'Letras iniciales',
  wordCount: (count) => `${count} ${count === 1 ? 'palabra' : 'palabras'} en lenguaje sencillo`,
  from: (what, title) => `${what}, de ${title}.`,

  table: 'Tabla',
  tableNumber: (name, number) => `${name}, tabla ${number}`,
  backToCitation: (reference, at) => {
    const source = reference === undefined ? 'esta fuente' : `la referencia ${reference}`
    return at === undefined
      ? `Volver a la cita de ${source}`
      : `Volver a la cita ${at} de ${source}`
  },
  backToNote: (note, at) =>
    `Volver a la nota ${note} en el texto${at === undefined ? '' : `, lugar ${at}`}`,

  aboutBook: 'Acerca de este libro',
  factsChecked: 'Última comprobación de los datos',
  nextCheck: 'Próxima comprobación',
  someReviewed: (some, all) => `${some} de ${all} temas; cada tema indica quién lo revisó`,
  contents: 'Contenido',
  cover: 'Portada',
  index: 'Índice por preguntas',
  landmarks: 'Puntos de referencia',
  pages: 'Páginas',
  inPlainLanguage: 'En breve',
  start: 'Comienzo del texto',
  coverOf: ({ title, series, publisher }) => {
    const from = series ? `, de «${series}»` : ''
    const by = publisher ? `, publicado por ${publisher}` : ''
    return `Portada de «${title}»${from}${by}: el título en blanco sobre hojas dibujadas.`
  },
}
