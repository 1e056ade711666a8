import type { ProblemKind } from './problem.ts'

const groups: Readonly<
  Record<Exclude<ProblemKind, 'number' | 'name' | 'tense' | 'person' | 'word'>, string>
> = {
  negation:
    "not n't no never none nobody nothing neither nor cannot without hardly barely scarcely seldom rarely lack lacks " +
    'lacked lacking fail fails failed failing decline declines declined refuse refuses refused reject rejects rejected ' +
    'deny denies denied stop stops stopped avoid avoids avoided prevent prevents prevented preventing avoiding stopping lacking failing declining refusing denying',
  hedge:
    'may might could perhaps possibly possible probably probable likely unlikely seem seems seemed appear appears appeared ' +
    'suggest suggests suggested indicate indicates indicated potential potentially presumably apparently allegedly ' +
    'believed thought expected estimated hypothesised hypothesized preliminary early tentative generally usually often ' +
    'sometimes typically rarely tend tends tended about approximately around roughly nearly almost up',
  modality:
    'must should shall will would can need needs needed required ought to-be have-to recommend recommends recommended advised',
  comparison:
    'more less fewer most least than better worse higher lower greater smaller larger faster slower longer shorter ' +
    'increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced reducing ' +
    'rise rises rose risen fall falls fell fallen raise raises raised lower lowers lowered improve improves improved ' +
    'improving worsening lowering raising rising falling worsen worsens worsened double doubled halve halved compared versus vs as twice half above below over under ' +
    'same similar different before after until since during',
  quantifier:
    'all some any most many few every each both several half only just even always once twice',
  link: 'meanwhile if unless because although though when while whereas but so or either therefore however despite',
}
const kinds: ReadonlyMap<string, ProblemKind> = new Map(
  Object.entries(groups)
    .flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind as ProblemKind] as const),
    )
    // The first group that has a word keeps it.
    .reverse(),
)

/** Which kind of meaning a word (lower case) guards, or undefined for other words. */
export function guardedKind(word: string): ProblemKind | undefined {
  return kinds.get(word.replace('’', "'"))
}
