import { cancel, intro, isCancel, text } from '@clack/prompts'
import { checkAnswer } from './check-answer.ts'
import type { Answers } from './choices.ts'

/** The questions in their order; each is also a flag. */
const questions: readonly [key: Exclude<keyof Answers, 'topics'>, message: string][] = [
  ['title', 'What is the collection called?'],
  ['name', 'What is its package called?'],
  ['lang', 'Which language is it in?'],
  ['license', 'Under which licence may others use the texts?'],
  ['attribution', 'Who writes it? Every page and copy names them.'],
]

/**
 * Asks on the terminal for what flags did not say; Enter takes what is proposed. `undefined`: somebody thought better of it,
 * and nothing was written. `whyNot` says what else is wrong with the name of a package.
 */
export async function askAnswers(
  given: Partial<Answers>,
  propose: (given: Partial<Answers>) => Answers,
  withTopic: boolean,
  whyNot: (name: string) => string | undefined,
): Promise<Answers | undefined> {
  intro('A new collection')
  const answers = { ...given }
  for (const [key, message] of questions) {
    if (answers[key] !== undefined) continue
    const answer = await ask(
      key,
      message,
      propose(answers)[key],
      key === 'name' ? whyNot : undefined,
    )
    if (answer === undefined) return undefined
    answers[key] = answer
  }
  if (withTopic && !answers.topics) {
    const answer = await ask('topics', 'Title of your first topic? Empty: a sample.', '')
    if (answer === undefined) return undefined
    answers.topics = answer === '' ? [] : [answer]
  }
  return { ...propose(answers), ...answers }
}

async function ask(
  key: keyof Answers,
  message: string,
  proposed: string,
  whyNot?: (value: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await text({
    message,
    ...(proposed && { placeholder: proposed, defaultValue: proposed }),
    validate: (value = '') =>
      value === '' ? undefined : (checkAnswer(key, value) ?? whyNot?.(value.trim())),
  })
  if (!isCancel(answer)) return (answer ?? '').trim()
  cancel('Nothing was written.')
  return undefined
}
