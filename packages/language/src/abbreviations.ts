const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Shortened words that never end a sentence: something always follows them. Lower case, without the last stop. */
export const alwaysFollowed: ReadonlySet<string> = set(
  'dr drs mr mrs ms mx prof rev hon gen sen rep gov capt lt col sgt fr sr st mt ' +
    'vs v e.g eg i.e ie cf viz approx ca incl esp resp ed eds trans',
)

/** Shortened words that a number follows: `No. 5`, `Fig. 2`, `pp. 3-9`, `Aug. 2024`. Elsewhere they may end a sentence. */
export const beforeNumber: ReadonlySet<string> = set(
  'no nos nr n° fig figs eq eqs ref refs tab p pp vol vols ch chap sec sect art app para pt ' +
    'max min avg est temp tel ext jan feb mar apr jun jul aug sep sept oct nov dec',
)

/**
 * Shortened words that may end a sentence or stand inside one. Before a capital they end it only when the next
 * word is one that opens sentences: `in the U.S. The …`, but `the U.S. Food and Drug Administration`.
 */
export const mayEnd: ReadonlySet<string> = set(
  'al inc ltd co corp llc plc jr ph.d m.d d.o r.n b.sc m.sc dept dist univ assn ave blvd rd vit b.c a.d d.c clin engl ' +
    'biol psychiatr pharmacol epidemiol neurosci psychopharmacol natl acad proc',
)

/** Shortened words that end a sentence before any capital, save the names in `clockFollowers`. */
export const endsBeforeCapital: ReadonlySet<string> = set(
  'etc a.m p.m b.i.d t.i.d q.i.d q.d p.o p.r.n i.v i.m s.c b.d t.d.s o.d',
)

/** What may follow `a.m.` and `p.m.` inside a sentence. */
export const clockFollowers: ReadonlySet<string> = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET CEST Eastern Central Pacific Mountain',
)

/** Words that a single letter or a numeral completes, and that can so end a sentence: `hepatitis B.`, `Schedule I.` */
export const labelled: ReadonlySet<string> = set(
  'hepatitis vitamin vitamins type types group groups schedule class stage grade phase category part appendix plan ' +
    'figure table factor influenza flu strain serotype option protein immunoglobulin appendices section step level ' +
    'arm cohort dose product chapter title ward unit blood hemophilia haemophilia war tier patient zone form item question',
)

/** Words that open sentences and do not open names. */
export const openers: ReadonlySet<string> = set(
  'The A An In It This That These Those He She We You They I But However And Or If When While Some Many Most Each Every ' +
    'Your Our His Her Their My Its There Here As At On For From To After Before During Is Are Was Were Do Does Did Can ' +
    'Could Should Would Will May Might Must Not No Yes What Who Why How Where Which People Patients Doctors Nurses ' +
    'Talk Ask Call Take Tell See Use Keep Try All Both One Two Three Although Because Since With Without By Once Other ' +
    "Others Another Then So Also Even Under Until Please Do Don't Never Always Only Although Though Unless Such More " +
    'Few Between About Any Anyone Everyone Nobody None Now Later Today Currently Results Researchers Studies Symptoms ' +
    'Side Treatment Children Adults Women Men Doctor Avoid Stop Wash Wear Check Read Most Usually Often Sometimes ' +
    'Have Has Had Let Just Still Remember Instead Therefore Additionally Furthermore Moreover Thus Further Overall Finally Nevertheless Several',
)
