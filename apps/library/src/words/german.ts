import type { LibraryWords } from './library-words.ts'

/** German. Short forms are called so, not plain, as on the pages of `@plainleaf/html`. */
export const german: LibraryWords = {
  library: 'Bibliothek',
  articles: 'Artikel',
  questions: 'Fragen',
  words: 'Wörter',
  search: 'Suche',
  aboutLibrary: 'Über die Bibliothek',
  about: 'Über die Bibliothek und ihre Prüfung',
  licence: 'Lizenz und Zitieren',
  offline: 'Ohne Internet lesen',
  data: 'Daten für andere Websites',
  feed: 'Feed (Atom)',

  general:
    '{site} gibt allgemeine Informationen. Sie ersetzen nicht den Rat Ihres Behandlungsteams. Wählen Sie im Notfall die Notrufnummer.',
  noTracking: 'Keine Cookies, keine Zählung, nichts von anderen Websites geladen.',

  home: 'Gesundheits\u00adwissen zum Lesen, Prüfen und Mitnehmen',
  homeSearch: 'Worüber möchten Sie lesen?',
  promise: [
    { name: 'Lesen', text: 'Die Artikel gibt es ganz und, wo vorhanden, in einer Kurzfassung.' },
    {
      name: 'Prüfen',
      text: 'Aussagen nennen ihre Quellen. Bei jedem Artikel steht, wann und von wem er geprüft wurde.',
    },
    {
      name: 'Behalten',
      text: 'Ein Blatt drucken, ein E-Book mitnehmen oder ohne Internet lesen. Niemand zählt, was Sie lesen.',
    },
  ],
  homeQuestions: 'Was möchten Sie wissen?',
  allAnswers: 'Alle {count} Antworten',

  articlesLead: 'Alle Artikel der Bibliothek, in der Reihenfolge, in der sie sich am besten lesen.',
  questionsLead: 'Alle Fragen, die in den Artikeln beantwortet werden, nach Themen geordnet.',
  byAspect: 'Nach Themen',
  answersLead:
    '{count} Antworten aus den Artikeln dieser Bibliothek. Jede ist der Anfang eines längeren Textes.',
  oneAnswerLead:
    'Eine Antwort aus den Artikeln dieser Bibliothek. Sie ist der Anfang eines längeren Textes.',
  aspectDescription: 'Was die Artikel dazu sagen: {aspect}.',
  from: 'Aus',
  wordsLead: 'Was die Fachwörter in diesen Artikeln bedeuten, einfach erklärt.',
  letters: 'Buchstaben',
  also: 'Auch:',
  noArticles: 'Hier gibt es noch keine Artikel.',
  noWords:
    'Hier sind noch keine Wörter erklärt. Die Artikel erklären schwierige Wörter dort, wo sie vorkommen.',

  searchLabel: 'Ein beliebiges Wort aus den Artikeln',
  searchArticles: 'In den Artikeln suchen',
  searchDescription: 'Einen Artikel nach jedem Wort finden, das darin steht.',
  searchNeedsScript:
    'Die Suche braucht JavaScript, das ausgeschaltet ist. Alles ist auch hier zu finden:',
  searchInstead: 'Oder nach Themen suchen',
  allArticles: 'Alle Artikel',
  found: {
    none: 'Nichts gefunden für „{words}“. Versuchen Sie ein anderes Wort, oder sehen Sie unten nach.',
    one: 'Ein Artikel für „{words}“.',
    many: '{count} Artikel für „{words}“.',
    first: 'Die ersten {count} werden gezeigt.',
    failed: 'Die Suche konnte nicht geladen werden. Alles ist auch unten zu finden.',
  },

  plainTitle: '{title} (Kurzfassung)',
  withdrawnOn: 'Dieser Artikel wurde am {date} zurückgezogen.',
  replacedBy: 'Lesen, was ihn ersetzt',
  readFull: 'Den ganzen Text lesen',
  printOrKeep: 'Artikel drucken oder behalten',
  keepArticle: 'Artikel behalten',
  aboutText: 'Über diesen Text',
  revision: 'Textstand',
  cite: 'Zum Zitieren',
  neighbours: 'Voriger und nächster Artikel',
  minutes: '{count} Min. Lesezeit',
  plainOf: 'Kurzfassung: {title}',
  handout: 'Blatt zum Ausdrucken (PDF)',
  largeHandout: 'Blatt in Großdruck (PDF)',
  wholeBook: 'Alle Artikel als ein E-Book (EPUB)',
  dataFor: 'Daten (JSON-LD)',

  legalStatus: 'Rechtliche Lage',
  standing: 'Was rechtlich gilt',
  standingChecked: '(geprüft am {date})',

  missing: 'Seite nicht gefunden',
  missingHeading: 'Diese Seite gibt es hier nicht',
  missingLead:
    'Vielleicht ist sie umgezogen, oder die Adresse enthält einen Fehler. Von hier kommen Sie zu allem, was es gibt:',
  allQuestions: 'Alle Fragen',
  firstPage: 'Die Startseite',

  offlineLead:
    'Behalten Sie alle Artikel auf diesem Gerät: Dann können Sie im Zug, im Krankenhaus oder bei gestörter Leitung lesen und suchen.',
  offlineDescription: 'Alle Artikel dieser Bibliothek auf dem eigenen Gerät behalten.',
  keep: 'Die Bibliothek auf diesem Gerät behalten',
  remove: 'Von diesem Gerät entfernen',
  offlineTerms:
    'Die Seiten bleiben in diesem Browser, bis Sie sie entfernen. Mit Internet bekommen Sie den neuesten Text. Blätter und E-Books werden nicht behalten: Laden Sie herunter, was Sie haben möchten.',
  offlineNeedsScript:
    'Das braucht JavaScript, das ausgeschaltet ist. Jeden Artikel können Sie auch als Blatt oder E-Book behalten:',
  offlineSays: {
    kept: 'Die Bibliothek ist auf diesem Gerät.',
    cost: 'Das braucht etwa {size}.',
    fetching: 'Die Seiten werden geladen…',
    failed:
      'Die Seiten konnten nicht behalten werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
    cannot:
      'Dieser Browser kann hier keine Seiten behalten. Blätter und E-Books können Sie herunterladen.',
  },

  aboutPage: {
    title: 'Über diese Bibliothek',
    description:
      'Was diese Bibliothek ist, wer sie geprüft hat, unter welcher Lizenz sie weiterverwendet werden darf und was sie über Sie weiß: nichts.',
    lead: 'Was sie ist, wie weit Sie ihr trauen können und wie Sie sie nutzen dürfen.',
    found: {
      heading: 'Was Sie hier finden',
      texts: [
        '{site} enthält Artikel über Gesundheit. Die meisten gibt es zweimal: als ganzen Text, in dem Aussagen ihre Quellen nennen, und als Kurzfassung, die daraus gemacht ist. Sie können einen Artikel als Blatt drucken oder als E-Book mitnehmen.',
        'Das sind allgemeine Informationen. Sie ersetzen nicht den Rat von Menschen, die Sie und Ihre Gesundheit kennen, und sie bieten keine Behandlung an.',
      ],
    },
    review: {
      heading: 'Wer sie geprüft hat',
      text: 'Am Anfang jedes Artikels steht, wann er geprüft wurde und wer ihn fachlich geprüft hat. Der Stand:',
      article: 'Artikel',
      due: 'Nächste Prüfung',
      nobody: 'Noch niemand',
    },
    licence: {
      heading: 'Lizenz und Zitieren',
      none: 'keine Lizenz angegeben',
      creative:
        'Sie dürfen die Texte kopieren, ändern und weitergeben, wenn Sie nennen, wer sie geschrieben hat, und sagen, was Sie geändert haben.',
      cite: 'Am Ende jedes Artikels stehen der Satz, mit dem er zitiert wird, und sein Textstand, der sich nur mit den Worten ändert.',
    },
    privacy: {
      heading: 'Was wir über Sie wissen',
      text: 'Nichts. Es gibt keine Cookies, keine Zähler und keine Konten, und keine Seite lädt etwas von einer anderen Website. Gesucht wird in Ihrem eigenen Browser: Ihre Wörter werden nirgendwohin geschickt.',
    },
    access: {
      heading: 'Lesen, wie es Ihnen passt',
      text: 'Die Seiten folgen den Richtlinien WCAG 2.2, Stufe AA. Sie funktionieren mit der Tastatur allein, mit einem Screenreader, in großer Schrift, auf schmalen Bildschirmen, hell und dunkel, auf Papier und ohne JavaScript; nur die Suche und das Lesen ohne Internet brauchen es.',
    },
    data: {
      heading: 'Daten für andere Websites',
      text: 'Andere Websites dürfen dieselben Worte zeigen, immer die neuesten oder die eines festen Textstands. Die Daten sind statische Dateien:',
      list: 'Die Liste der Sammlungen (JSON)',
      openapi: 'Die Beschreibung für Programme (OpenAPI)',
      advisories: 'Was zurückgezogen oder berichtigt wurde (JSON)',
      feed: 'Ein Feed der Änderungen (Atom)',
    },
  },

  changes: '{site}: was sich geändert hat',
}
