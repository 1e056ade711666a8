import type { LibraryWords } from './library-words.ts'

/** French, with the narrow no-break space that it sets inside quotes and before double marks. */
export const french: LibraryWords = {
  library: 'Bibliothèque',
  articles: 'Articles',
  questions: 'Questions',
  words: 'Mots',
  search: 'Recherche',
  aboutLibrary: 'À propos de la bibliothèque',
  about: 'À propos et relecture',
  licence: 'Licence et citation',
  offline: 'Lire sans internet',
  data: 'Données pour d’autres sites',
  feed: 'Flux (Atom)',

  general:
    '{site} donne des informations générales. Elles ne remplacent pas l’avis de votre équipe de soins. En cas d’urgence, appelez le numéro d’urgence de votre pays.',
  noTracking: 'Pas de cookies, pas de suivi, rien qui vienne d’autres sites.',

  home: 'Des informations de santé à lire, à vérifier et à garder',
  homeSearch: 'Sur quoi aimeriez-vous lire\u202f?',
  promise: [
    {
      name: 'Lire',
      text: 'Les articles se lisent en entier et, quand elle existe, en version courte.',
    },
    {
      name: 'Vérifier',
      text: 'Les affirmations citent leurs sources. Chaque article dit quand il a été vérifié et qui l’a relu.',
    },
    {
      name: 'Garder',
      text: 'Imprimez une fiche, emportez un livre numérique ou lisez sans internet. Personne ne compte ce que vous lisez.',
    },
  ],
  homeQuestions: 'Que voulez-vous savoir\u202f?',
  allAnswers: 'Toutes les réponses ({count})',

  articlesLead: 'Tous les articles de la bibliothèque, dans l’ordre où ils se lisent le mieux.',
  questionsLead: 'Toutes les questions auxquelles répondent les articles, par sujet.',
  byAspect: 'Par sujet',
  answersLead:
    '{count} réponses tirées des articles de cette bibliothèque. Chacune est le début d’un texte plus complet.',
  oneAnswerLead:
    'Une réponse tirée des articles de cette bibliothèque. C’est le début d’un texte plus complet.',
  aspectDescription: 'Ce que disent les articles sur\u202f: {aspect}.',
  from: 'Tiré de',
  wordsLead: 'Ce que veulent dire, en mots simples, les mots de santé de ces articles.',
  letters: 'Lettres',
  also: 'Aussi\u202f:',
  noArticles: 'Il n’y a pas encore d’articles ici.',
  noWords:
    'Aucun mot n’est encore expliqué ici. Les articles expliquent les mots difficiles là où ils les emploient.',

  searchLabel: 'N’importe quel mot d’un article',
  searchArticles: 'Chercher dans les articles',
  searchDescription: 'Trouver un article par n’importe lequel de ses mots.',
  searchNeedsScript:
    'La recherche a besoin de JavaScript, qui est désactivé. Tout se trouve aussi ici\u202f:',
  searchInstead: 'Ou cherchez par sujet',
  allArticles: 'Tous les articles',
  found: {
    none: 'Rien trouvé pour «\u202f{words}\u202f». Essayez un autre mot ou regardez plus bas.',
    one: 'Un article pour «\u202f{words}\u202f».',
    many: '{count} articles pour «\u202f{words}\u202f».',
    first: 'Les {count} premiers sont affichés.',
    failed: 'La recherche n’a pas pu être chargée. Tout se trouve aussi plus bas.',
  },

  plainTitle: '{title} (version courte)',
  withdrawnOn: 'Cet article a été retiré le {date}.',
  replacedBy: 'Lire ce qui le remplace',
  readFull: 'Lire le texte complet',
  printOrKeep: 'Imprimer ou garder cet article',
  keepArticle: 'Garder cet article',
  aboutText: 'À propos de ce texte',
  revision: 'Révision du texte',
  cite: 'Pour citer',
  neighbours: 'Article précédent et suivant',
  minutes: '{count} min de lecture',
  plainOf: 'Version courte\u202f: {title}',
  handout: 'Fiche à imprimer (PDF)',
  largeHandout: 'Fiche en gros caractères (PDF)',
  wholeBook: 'Tous les articles en un livre numérique (EPUB)',
  dataFor: 'Données (JSON-LD)',

  legalStatus: 'Situation légale',
  standing: 'Ce que dit la loi',
  standingChecked: '(vérifié le {date})',

  missing: 'Page introuvable',
  missingHeading: 'Cette page n’est pas ici',
  missingLead:
    'Elle a peut-être changé de place, ou l’adresse contient une erreur. Ces liens mènent à tout ce qu’il y a\u202f:',
  allQuestions: 'Toutes les questions',
  firstPage: 'La page d’accueil',

  offlineLead:
    'Gardez tous les articles sur cet appareil\u202f: vous pourrez lire et chercher dans le train, à l’hôpital ou quand la connexion manque.',
  offlineDescription: 'Gardez tous les articles de cette bibliothèque sur votre appareil.',
  keep: 'Garder la bibliothèque sur cet appareil',
  remove: 'La retirer de cet appareil',
  offlineTerms:
    'Les pages restent dans ce navigateur jusqu’à ce que vous les retiriez. Avec internet, vous lisez le texte le plus récent. Les fiches et les livres ne sont pas gardés\u202f: téléchargez ceux que vous voulez.',
  offlineNeedsScript:
    'Il faut JavaScript, qui est désactivé. Chaque article peut aussi être gardé comme fiche ou livre numérique\u202f:',
  offlineSays: {
    kept: 'La bibliothèque est sur cet appareil.',
    cost: 'Cela prend environ {size}.',
    fetching: 'Les pages sont en cours de chargement…',
    failed: 'Les pages n’ont pas pu être gardées. Vérifiez la connexion et réessayez.',
    cannot:
      'Ce navigateur ne peut pas garder de pages ici. Les fiches et les livres numériques peuvent être téléchargés.',
  },

  aboutPage: {
    title: 'À propos de cette bibliothèque',
    description:
      'Ce qu’est cette bibliothèque, qui l’a relue, sous quelle licence elle peut être réutilisée, et ce qu’elle sait de vous\u202f: rien.',
    lead: 'Ce qu’elle est, jusqu’où vous pouvez lui faire confiance et comment vous pouvez l’utiliser.',
    found: {
      heading: 'Ce que vous trouvez ici',
      texts: [
        '{site} contient des articles sur la santé. La plupart existent deux fois\u202f: en texte complet, où les affirmations citent leurs sources, et en version courte tirée de ce texte. Vous pouvez imprimer un article comme fiche ou l’emporter comme livre numérique.',
        'Ce sont des informations générales. Elles ne remplacent pas l’avis de personnes qui vous connaissent et connaissent votre santé, et elles ne proposent pas de traitement.',
      ],
    },
    review: {
      heading: 'Qui l’a relue',
      text: 'Chaque article dit en tête quand il a été vérifié et qui l’a relu. À ce jour\u202f:',
      article: 'Article',
      due: 'Prochaine révision',
      nobody: 'Encore personne',
    },
    licence: {
      heading: 'Licence et citation',
      none: 'aucune licence indiquée',
      creative:
        'Vous pouvez copier, modifier et partager les textes si vous nommez qui les a écrits et dites ce que vous avez modifié.',
      cite: 'Chaque article se termine par la phrase qui sert à le citer et par le numéro de sa révision, qui ne change qu’avec ses mots.',
    },
    privacy: {
      heading: 'Ce que nous savons de vous',
      text: 'Rien. Il n’y a ni cookies, ni compteurs, ni comptes, et aucune page ne charge rien d’un autre site. La recherche se fait dans votre propre navigateur\u202f: vos mots ne sont envoyés nulle part.',
    },
    access: {
      heading: 'Lire comme il vous convient',
      text: 'Les pages suivent les règles WCAG 2.2, niveau AA. Elles fonctionnent au clavier seul, avec un lecteur d’écran, en gros caractères, sur un écran étroit, en clair et en sombre, sur papier et sans JavaScript\u202f; seules la recherche et la lecture sans internet en ont besoin.',
    },
    data: {
      heading: 'Données pour d’autres sites',
      text: 'D’autres sites peuvent montrer les mêmes mots, toujours les plus récents ou ceux d’une révision fixée. Les données sont des fichiers statiques\u202f:',
      list: 'La liste des collections (JSON)',
      openapi: 'La description pour les programmes (OpenAPI)',
      advisories: 'Ce qui a été retiré ou corrigé (JSON)',
      feed: 'Un flux des changements (Atom)',
    },
  },

  changes: '{site}\u202f: ce qui a changé',
}
