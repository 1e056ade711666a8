import type { LibraryWords } from './library-words.ts'

/** Spanish. */
export const spanish: LibraryWords = {
  library: 'Biblioteca',
  articles: 'Artículos',
  questions: 'Preguntas',
  words: 'Palabras',
  search: 'Buscar',
  aboutLibrary: 'Sobre la biblioteca',
  about: 'Sobre la biblioteca y su revisión',
  licence: 'Licencia y cómo citar',
  offline: 'Leer sin internet',
  data: 'Datos para otros sitios',
  feed: 'Canal de novedades (Atom)',

  general:
    '{site} ofrece información general. No sustituye el consejo de su equipo de salud. En una emergencia, llame al número de emergencias de su zona.',
  noTracking: 'Sin cookies, sin seguimiento, sin nada cargado de otros sitios.',

  home: 'Información de salud para leer, comprobar y guardar',
  homeSearch: '¿Sobre qué quiere leer?',
  promise: [
    {
      name: 'Leer',
      text: 'Los artículos se leen completos y, cuando la hay, en una versión breve.',
    },
    {
      name: 'Comprobar',
      text: 'Las afirmaciones citan sus fuentes. Cada artículo dice cuándo se comprobó y quién lo ha revisado.',
    },
    {
      name: 'Guardar',
      text: 'Imprima un folleto, llévese un libro electrónico o lea sin internet. Nadie cuenta lo que usted lee.',
    },
  ],
  homeQuestions: '¿Qué le gustaría saber?',
  allAnswers: 'Todas las respuestas ({count})',

  articlesLead: 'Todos los artículos de la biblioteca, en el orden en que mejor se leen.',
  questionsLead: 'Todas las preguntas que responden los artículos, según de qué tratan.',
  byAspect: 'Según de qué trata',
  answersLead:
    'Respuestas de los artículos de esta biblioteca: {count}. Cada una es el comienzo de un texto más completo.',
  oneAnswerLead:
    'Una respuesta de los artículos de esta biblioteca. Es el comienzo de un texto más completo.',
  aspectDescription: 'Lo que dicen los artículos sobre: {aspect}.',
  from: 'De',
  wordsLead: 'Qué significan, en palabras sencillas, las palabras de salud de estos artículos.',
  letters: 'Letras',
  also: 'También:',
  noArticles: 'Aquí todavía no hay artículos.',
  noWords:
    'Aquí todavía no se explica ninguna palabra. Los artículos explican las palabras difíciles donde las usan.',

  searchLabel: 'Cualquier palabra de cualquier artículo',
  searchArticles: 'Buscar en los artículos',
  searchDescription: 'Encuentre un artículo por cualquiera de sus palabras.',
  searchNeedsScript:
    'La búsqueda necesita JavaScript, que está desactivado. Todo se encuentra también aquí:',
  searchInstead: 'O busque según de qué trata',
  allArticles: 'Todos los artículos',
  found: {
    none: 'No se ha encontrado nada para «{words}». Pruebe con otra palabra o mire más abajo.',
    one: 'Un artículo para «{words}».',
    many: '{count} artículos para «{words}».',
    first: 'Se muestran los primeros {count}.',
    failed: 'No se ha podido cargar la búsqueda. Todo se encuentra también más abajo.',
  },

  plainTitle: '{title} (versión breve)',
  withdrawnOn: 'Este artículo se retiró el {date}.',
  replacedBy: 'Leer lo que lo sustituye',
  readFull: 'Leer el texto completo',
  printOrKeep: 'Imprimir o guardar este artículo',
  keepArticle: 'Guardar este artículo',
  aboutText: 'Sobre este texto',
  revision: 'Revisión del texto',
  cite: 'Para citar',
  neighbours: 'Artículo anterior y siguiente',
  minutes: '{count} min de lectura',
  plainOf: 'Versión breve: {title}',
  handout: 'Folleto para imprimir (PDF)',
  largeHandout: 'Folleto en letra grande (PDF)',
  wholeBook: 'Todos los artículos en un libro electrónico (EPUB)',
  dataFor: 'Datos (JSON-LD)',

  legalStatus: 'Situación legal',
  standing: 'Qué dice la ley',
  standingChecked: '(comprobado el {date})',

  missing: 'Página no encontrada',
  missingHeading: 'Esta página no está aquí',
  missingLead:
    'Puede que haya cambiado de sitio o que la dirección tenga un error. Por aquí se llega a todo:',
  allQuestions: 'Todas las preguntas',
  firstPage: 'La portada',

  offlineLead:
    'Guarde todos los artículos en este dispositivo: así podrá leer y buscar en el tren, en el hospital o cuando falle la conexión.',
  offlineDescription: 'Guarde en su dispositivo todos los artículos de esta biblioteca.',
  keep: 'Guardar la biblioteca en este dispositivo',
  remove: 'Quitarla de este dispositivo',
  offlineTerms:
    'Las páginas se quedan en este navegador hasta que usted las quite. Con internet verá el texto más reciente. Los folletos y libros no se guardan: descargue los que quiera.',
  offlineNeedsScript:
    'Esto necesita JavaScript, que está desactivado. Cada artículo se puede guardar también como folleto o libro electrónico:',
  offlineSays: {
    kept: 'La biblioteca está en este dispositivo.',
    cost: 'Ocupa unos {size}.',
    fetching: 'Descargando las páginas…',
    failed: 'No se han podido guardar las páginas. Compruebe la conexión y vuelva a intentarlo.',
    cannot:
      'Este navegador no puede guardar páginas aquí. Se pueden descargar folletos y libros electrónicos.',
  },

  aboutPage: {
    title: 'Sobre esta biblioteca',
    description:
      'Qué es esta biblioteca, quién la ha revisado, con qué licencia se puede reutilizar y qué sabe de usted: nada.',
    lead: 'Qué es, hasta dónde puede confiar en ella y cómo puede usarla.',
    found: {
      heading: 'Qué encontrará aquí',
      texts: [
        '{site} reúne artículos sobre salud. La mayoría tiene dos versiones: un texto completo, en el que las afirmaciones citan sus fuentes, y una versión breve hecha a partir de él. Puede imprimir un artículo como folleto o llevárselo como libro electrónico.',
        'Es información general. No sustituye el consejo de quienes le conocen y conocen su salud, y no ofrece tratamientos.',
      ],
    },
    review: {
      heading: 'Quién la ha revisado',
      text: 'Cada artículo dice al principio cuándo se comprobó y quién lo ha revisado. A día de hoy:',
      article: 'Artículo',
      due: 'Próxima revisión',
      nobody: 'Nadie todavía',
    },
    licence: {
      heading: 'Licencia y cómo citar',
      none: 'no se indica ninguna licencia',
      creative:
        'Puede copiar, cambiar y compartir los textos si nombra a quien los escribió y dice qué ha cambiado.',
      cite: 'Cada artículo termina con la frase para citarlo y con el número de su revisión, que solo cambia cuando cambian sus palabras.',
    },
    privacy: {
      heading: 'Qué sabemos de usted',
      text: 'Nada. No hay cookies, ni contadores, ni cuentas, y ninguna página carga nada de otro sitio. La búsqueda se hace en su propio navegador: sus palabras no se envían a ninguna parte.',
    },
    access: {
      heading: 'Leer como más le convenga',
      text: 'Las páginas siguen las pautas WCAG 2.2, nivel AA. Funcionan solo con el teclado, con un lector de pantalla, en letra grande, en una pantalla estrecha, en claro y en oscuro, en papel y sin JavaScript; solo lo necesitan la búsqueda y la lectura sin internet.',
    },
    data: {
      heading: 'Datos para otros sitios',
      text: 'Otros sitios pueden mostrar las mismas palabras, siempre las más recientes o las de una revisión fija. Los datos son archivos estáticos:',
      list: 'La lista de colecciones (JSON)',
      openapi: 'La descripción para programas (OpenAPI)',
      advisories: 'Lo que se ha retirado o corregido (JSON)',
      feed: 'Un canal de cambios (Atom)',
    },
  },

  changes: '{site}: qué ha cambiado',
}
