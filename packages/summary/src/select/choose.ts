import { answersPlainly, answersWell, inOrderOf } from './answers-heading.ts'
import { budgetOf, fillsMost, isCare, isShort, mostKept } from './budget-of.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { easeDown } from './ease-down.ts'
import { isAlone } from './is-alone.ts'
import { hooksOf } from './is-hook.ts'
import { inOrder, keyOf } from './key-of.ts'
import { isReply } from './leaning.ts'
import { leastOf, onlyNames } from './least-of.ts'
import { likenessIn } from './likeness.ts'
import { mainPoints } from './main-points.ts'
import { missedIn, missedLeads } from './missed-leads.ts'
import { isSaid, mustKeep, setsBeside } from './must-keep.ts'
import { groupsOwed } from './names-groups.ts'
import { glanced, isEndless, mostWith, owedBeside, settlesQuarrel, withAll } from './owed.ts'
import { questionsOf } from './questions-of.ts'
import { isRepeated } from './repeats.ts'
import { gradeOf, rankOf, score } from './score.ts'
import { sectionOf } from './sections-told.ts'
import { slots } from './slots.ts'
import { isTable, presses, unitsIn } from './units-in.ts'
import { saysOfSubject, untold } from './untold.ts'

/** What was chosen: the points at the top, and the sentences below their questions. */
export interface Choice {
  points: Candidate[]
  answers: Candidate[]
}

/** More alike than this, and the second says nothing new. */
const alike = 0.62
/** The grade of what may be added when enough is said. */
const easy = 8.5
/** Words of tables that are owed from which on no other table is told. */
const mostGlanced = 60
/** The grade of what may be added once the hardest sentences were traded. */
const readable = 12
/** What leads its slot may repeat a little of a main point: an empty slot is worse. */
const alikeFirst = 0.75

/** Chooses the sentences of a summary: what must be kept, one for every question, then the best of the rest. */
export function choose(
  candidates: readonly Candidate[],
  title: string,
  sourceWords: number,
  spent: number,
): Choice {
  const likeness = likenessIn(candidates.map((one) => one.text))
  const hooks = hooksOf(candidates, title)
  const worth = new Map(candidates.map((one) => [one, score(one, likeness, title)]))
  // By English words alone is told what is hard, and made easier.
  const foreign = candidates.some(({ lang }) => lang)
  const glances = glanced(candidates)
  const budget = budgetOf(sourceWords, glances, !foreign)
  const chosen = new Set<Candidate>()
  const counts = new Map<string, number>()
  const points = new Set<Candidate>()
  const said = new Set<string>()
  let used = spent

  const value = (one: Candidate): number => worth.get(one) ?? 0
  const ranks = new Map(candidates.map((one) => [one, rankOf(value(one), one)]))
  const rank = (one: Candidate): number => ranks.get(one) ?? 0
  /** How like the likest of the chosen each candidate is. */
  const nearest = new Map<Candidate, number>()
  const likest = (one: Candidate): number => nearest.get(one) ?? 0
  const add = (one: Candidate): void => {
    chosen.add(one)
    said.add(one.text)
    for (const other of candidates)
      nearest.set(other, Math.max(likest(other), likeness.between(other.text, one.text)))
  }
  const answers = (one: Candidate): boolean => answersPlainly(one, title)
  const left = (one: Candidate): Candidate[] => withAll(one).filter((part) => !chosen.has(part))
  const take = (one: Candidate, room: number, limit = alike): boolean => {
    if (chosen.has(one)) return false
    const all = left(one)
    // What stands among the main points is not right before anything else.
    if (withAll(one).some((part) => part.needs && points.has(part.needs))) return false
    // What follows a sentence of a list is told where the list is, and never the reason to tell it.
    if (!one.unit && all.some((part) => part.unit)) return false
    if (one.unit && (isRepeated(all, said) || all.some((part) => part.long))) return false
    const length = all.reduce((sum, part) => sum + part.words, 0)
    if (used + length > room || (!one.unit && all.length > mostWith(one, all))) return false
    const again = (part: Candidate) => likest(part) > limit && !hooks.has(part)
    if (!one.unit && all.some((part) => part.unfit || again(part))) return false
    force(one)
    return true
  }
  /** Takes what is owed whatever it costs; words that were said already are not said again. */
  const force = (one: Candidate): void => {
    const all = left(one)
    for (const part of all) add(part)
    used += all.reduce((sum, part) => sum + part.words, 0)
    const key = keyOf(one)
    const counted = all.filter((part) => !hooks.has(part))
    counts.set(key, (counts.get(key) ?? 0) + counted.length)
  }
  const owe = (one: Candidate): void => {
    if (chosen.has(one) || (one.unit ? isRepeated(left(one), said) : said.has(one.text))) return
    force(one)
    if (one.unit) leaveRoom(one)
    // What leans on a main point stands right after it.
    const at = one.needs ? taken.indexOf(one.needs) : -1
    if (at < 0) return
    taken.splice(at + 1, 0, one)
    points.add(one)
  }
  const best = (pool: readonly Candidate[]): Candidate[] =>
    [...pool].sort((a, b) => rank(b) - rank(a) || orderOf(a) - orderOf(b))

  // Nobody reads on about a thing without knowing what it is, nor of a study without what it found.
  for (const one of candidates)
    if (one.defines || one.answers || one.aim) take(one, Math.max(budget, mostKept), 1)
  const taken = mainPoints(candidates, used + budget * 0.4, { value, best, take })
  for (const one of taken) points.add(one)
  counts.clear()
  for (const one of candidates) if (one.owed === 'always') owe(one)
  const free = candidates.filter(
    (one) => !one.unit && !one.unfit && !hooks.has(one) && !onlyNames(one),
  )
  const rest = free.filter((one) => !one.question && !one.keyPoint)
  // What answers a question in a list of them is told with its question.
  const keepable = free.filter((one) => !(one.question && isReply(one.text)))
  keep([5, 4, 3, 2])
  // Beside long tables that are owed, one more is more than two pages hold.
  const units = unitsIn(candidates).filter((unit) => glances < mostGlanced || !isTable(unit))
  tell(units.filter((unit) => !isTable(unit) && presses(unit)))
  // A table beside a list mostly says the same again.
  tell(units.filter((unit) => isTable(unit) && presses(unit) && !counts.has(keyOf(unit[0]!))))
  const quarrels = units.filter((unit) => settlesQuarrel(unit, chosen))
  tell(quarrels, Math.max(budget, mostKept))
  for (const one of quarrels.flat()) {
    if (!chosen.has(one)) continue
    one.owed = 'section'
    // What is looked through takes no room from what is read.
    if (budget <= mostKept - one.words) used -= one.words
  }
  for (const [key, own] of inOrder(Map.groupBy(rest, keyOf), value)) {
    if (counts.has(key)) continue
    const pool = best(own.filter((one) => value(one) > leastOf(one)))
    const direct = inOrderOf(pool.filter((one) => answersWell(one, title)))
    ;[...direct.slice(0, 4), ...pool.slice(0, 4)].some((one) =>
      take(one, Math.min(1.2 * budget, 0.8 * sourceWords), alikeFirst),
    )
  }
  for (const [, own] of Map.groupBy(rest.filter(isMissed), (one) => one.own))
    best(own).some((one) => take(one, Math.min(1.2 * budget, 0.8 * sourceWords), alikeFirst))
  tell(units.filter((unit) => !isTable(unit)))
  for (const one of missedLeads(candidates, chosen, title))
    take(one, Math.max(budget, mostKept), alikeFirst)
  // Somebody who looks up a question should not find it gone.
  const asked = questionsOf(candidates, counts)
  const room = asked.length > 5 ? Math.max(budget, Math.min(400, 0.6 * sourceWords)) : budget
  for (const [first, second] of asked)
    if (first && take(first, room, 0.6) && second) take(second, room, 0.6)
  cover()
  tell(units)
  fill()
  owedNow()
  const fit = candidates.filter((one) => !hooks.has(one))
  // What trading and dropping left room for goes to sections that nothing is told of yet.
  if (!foreign)
    restart(easeDown(outcome(), { candidates: fit, likeness, value, title, sourceWords }))
  keep([5, 4, 3])
  cover(readable)
  if (isShort(sourceWords)) tellRest()
  // A question is not told without its answer.
  for (const one of missedIn(outcome(), candidates, title)) take(one, Math.max(budget, mostKept), 1)
  owedNow()
  return outcome()

  /** Of a short source all that is easy to read is told while there is room: tables, a sentence of every section, then the others. */
  function tellRest(): void {
    tell(units)
    const told = new Set([...chosen].map(sectionOf))
    const upTo = (grade: number) => (one: Candidate) => foreign || gradeOf(one) <= grade
    const open = best(free.filter((one) => !one.question && upTo(readable)(one)))
    for (const one of open)
      if (!told.has(sectionOf(one)) && take(one, budget)) told.add(sectionOf(one))
    for (const one of open.filter(upTo(easy)).sort((a, b) => +isCare(b) - +isCare(a)))
      if (value(one) > 0.4) take(one, isCare(one) ? Math.max(budget, 0.95 * sourceWords) : budget)
  }

  /** Takes what must be kept and is not said yet; again once sentences were traded, as what said it may be gone. */
  function keep(levels: readonly number[]): void {
    for (const level of levels) {
      const own = best(keepable.filter((one) => mustKeep(one) === level))
      // An answer in a list of questions says it only where nothing else does.
      const must = own.toSorted((a, b) => +(a.question !== undefined) - +(b.question !== undefined))
      // Of what may go later the best two are enough.
      for (const one of level > 2 ? must : must.slice(0, 2))
        if (!isSaid(one, chosen, (other) => likeness.between(one.text, other.text)))
          take(one, level > 2 ? Math.max(budget, mostKept) : budget, setsBeside(one) ? 1 : alike)
    }
  }

  /** What is chosen by now, without what was told only for the sake of a sentence that went again. */
  function outcome(): Choice {
    const needed = new Set([...chosen].map((one) => one.needs))
    const answers = [...chosen].filter((one) => !points.has(one))
    const told = answers.filter((one) => !hooks.has(one) || needed.has(one))
    return {
      points: taken.filter((one) => points.has(one)),
      answers: told.filter((one) => !isAlone(one, answers)),
    }
  }

  /** Whether a sentence that leans on another answers a question that nothing else does. */
  function isMissed({ own }: Candidate): boolean {
    return own !== undefined && own !== 'other' && !counts.has(own)
  }

  function restart(choice: Choice): void {
    chosen.clear()
    nearest.clear()
    points.clear()
    for (const one of choice.points) points.add(one)
    const all = [...choice.points, ...choice.answers]
    for (const one of all) add(one)
    used = spent + all.reduce((sum, one) => sum + one.words, 0)
  }

  function owedNow(): void {
    const tried = new Set<Candidate>()
    for (let more = owedBeside(candidates, chosen); more.length > 0; ) {
      for (const one of more) {
        tried.add(one)
        // What leans on words that only the page shows says nothing here.
        const lost =
          one.owed === 'beside' &&
          (isEndless(one) || left(one).some((part) => part !== one && part.unfit))
        if (!lost) owe(one)
      }
      more = owedBeside(candidates, chosen).filter((one) => !tried.has(one))
    }
    for (const one of groupsOwed(candidates, chosen)) take(one, Math.max(budget, mostKept), 1)
  }

  function tell(units: readonly Candidate[][], room = budget): void {
    for (const unit of units) {
      const length = unit.reduce((sum, one) => sum + one.words, 0)
      if (fillsMost(length, budget) || !take(unit[0]!, room)) continue
      leaveRoom(unit[0]!)
    }
  }

  /** A list told in full leaves room for what else there is to say. */
  function leaveRoom(one: Candidate): void {
    counts.set(keyOf(one), Math.min(2, counts.get(keyOf(one)) ?? 0))
  }

  /** One sentence of every section that nothing was told of, those with most to tell first. */
  function cover(hardest = Infinity): void {
    const open = untold(candidates, chosen).flatMap((own) => {
      const easyIn = own.filter((one) => !hooks.has(one) && gradeOf(one) <= hardest)
      const fit = easyIn.filter((one) => !onlyNames(one) && saysOfSubject(one))
      // A question in a list of them is answered below the summary's own question for it.
      const listed = (one: Candidate) => hardest > readable && one.question && counts.has(one.slot)
      if (fit.some((one) => likest(one) > alike || listed(one))) return []
      const pool = best(fit.filter((one) => value(one) > 0.5))
      return pool.length > 0 ? [pool] : []
    })
    open.sort((a, b) => rank(b[0]!) - rank(a[0]!))
    for (const own of open)
      [...inOrderOf(own.filter(answers)).slice(0, 4), ...own.slice(0, 4)].some((one) =>
        take(one, budget),
      )
  }

  function fill(): void {
    // A document about one thing fills its summary from few questions.
    const wide = Math.max(1, 7 / new Set(rest.map((one) => one.slot)).size)
    const enough = Math.min(250, 0.4 * sourceWords)
    // What leans on words that say next to nothing says little itself.
    const says = (part: Candidate) => value(part) > 0.3 || hooks.has(part)
    const open = new Set(rest.filter((one) => value(one) > 0.55 && withAll(one).every(says)))
    while (open.size > 0) {
      let top: Candidate | undefined
      let topValue = 0
      for (const one of open) {
        const count = counts.get(keyOf(one)) ?? 0
        const most = wide * (slots.find((slot) => slot.id === one.slot)?.most ?? 0)
        // Once enough is said, only what is easy to read is worth more of the reader's time.
        const hard = used >= enough && gradeOf(one) > easy
        if (chosen.has(one) || hard || count + left(one).length > most) {
          open.delete(one)
          continue
        }
        const now = value(one) * 0.75 ** count * (1 - likest(one))
        const ranked = now < 0.2 ? 0 : rank(one) * 0.75 ** count * (1 - likest(one))
        if (ranked > topValue) [top, topValue] = [one, ranked]
      }
      if (!top) return
      open.delete(top)
      take(top, budget)
    }
  }
}
