const words: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their some any no every each either neither both all many ' +
    'most much more few fewer less several such another other what which whose who whom why how when where ' +
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves one someone ' +
    'anyone everyone nobody nothing something anything everything ' +
    'about above across after against along among around as at before behind below between beyond by despite during ' +
    'except for from in inside into like near of off on onto out outside over per since than through throughout to ' +
    'toward towards under until up upon via with within without ' +
    'and or but nor so yet although because if once though unless while whereas whether ' +
    'am is are was were be been being do does did have has had can could may might must shall should will would ' +
    "not n't never also however then there here too very only just even still already again often always usually " +
    'sometimes yes please thus therefore overall today currently'
  ).split(' '),
)

/** Whether a word (lower case) carries grammar rather than content: articles, pronouns, prepositions, auxiliaries. */
export function isFunctionWord(word: string): boolean {
  return words.has(word)
}
