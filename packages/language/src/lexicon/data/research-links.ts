/** How things go together, and how that is said plainly: with which of three verbs, before what it is said, and where not. */
const manners: readonly [manner: string, plainly: string, verbs: number, where: string][] = [
  ['', '', 2, '-has:cases,case,procedure,procedures -prev:how,why'],
  ['significantly ', '', 3, '-prev:how,why'],
  ['strongly ', 'strongly ', 3, '-prev:how,why'],
  ['closely ', 'closely ', 3, '-prev:how,why'],
  ['highly ', 'strongly ', 3, '-prev:how,why'],
  ['weakly ', 'weakly ', 3, '-prev:how,why'],
  ['independently ', 'independently ', 3, '-prev:how,why'],
  ['inversely ', 'inversely ', 3, '-prev:how,why'],
  ['negatively ', 'inversely ', 3, '-prev:how,why'],
  ['positively ', 'positively ', 3, '-prev:how,why'],
  ['not ', 'not ', 3, '-has:any,family,parent,parents,child'],
  ['not significantly ', 'not clearly ', 3, '-has:any'],
  ['often ', 'often ', 2, '-prev:how,why'],
  ['also ', 'also ', 2, '-prev:how,why'],
  ['still ', 'still ', 2, '-prev:how,why'],
]
const verbs = ['associated with', 'correlated with', 'related to']

const kin = 'family,relative,kin,parent,parents,child,mother,father,siblings'
const forms = [
  ['is', 'Pain is'],
  ['are', 'Aches are'],
  ['was', 'Pain was'],
  ['were', 'Aches were'],
] as const
/** Of those, the ways that stand after `may` and the like. */
const afterMay = ['', 'significantly ', 'strongly ', 'closely ', 'highly ', 'weakly ']

const line = (be: string, said: string, one: (typeof manners)[number], where: string): string => {
  const [manner, plainly, count] = one
  const found = verbs.slice(0, count).map((verb) => `${be} ${manner}${verb}`)
  const example = `${said} ${manner}associated with stress. > ${said} ${plainly}linked to stress.`
  return `${found.join(', ')} | phrase | ${be} ${plainly}linked to | ${where} | ${example}`
}
const related = (be: string, said: string, prev: string): string =>
  `${be} related to | phrase | ${be} linked to | -has:${kin} ${prev} | ${said} related to stress. > ${said} linked to stress.`

/**
 * What goes together: `is associated with` and the like as `is linked to`, which says no more of a cause and can be said of whatever rises or
 * falls (`had a link to` is stiff), with the place and an example. Lines as `parseEntries` reads them.
 */
export const researchLinks: string = [
  ...forms.flatMap(([be, said]) => [
    ...manners.map((one) => line(be, said, one, one[3])),
    related(be, said, '-prev:how,why'),
  ]),
  ...manners
    .filter(([manner]) => afterMay.includes(manner))
    .map((one) => line('be', 'Pain may be', one, '-prev:to')),
  related('be', 'Pain may be', '-prev:to'),
].join('\n')
