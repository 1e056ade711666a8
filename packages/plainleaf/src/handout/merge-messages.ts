import type { VFileMessage } from 'vfile-message'
import { severityOf, toMessage } from '../message/to-message.ts'
import type { LoadedClinic } from './load-clinics.ts'

/** What was found where a handout was printed, and for which clinic. */
export interface FoundFor {
  message: VFileMessage
  clinic: LoadedClinic | undefined
}

/** More clinics than these are counted, not named. */
const mostNamed = 4

/**
 * What was found of the handouts for some clinics, each thing once: what holds for some of them only names them, and what a
 * profile lacks is told at its place in the profile.
 */
export function mergeMessages(found: readonly FoundFor[], clinics: number): VFileMessage[] {
  const same = Map.groupBy(found.map(inProfile), ({ message }) =>
    JSON.stringify([message.name, message.ruleId, message.reason]),
  )
  return [...same.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const ids = [...new Set(all.flatMap(({ clinic }) => clinic?.id ?? []))]
    if (ids.length > 0 && ids.length < clinics) {
      const named = ids.slice(0, mostNamed).join(', ')
      const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''
      first.message.reason += ` (clinic ${named}${more})`
      first.message.message = first.message.reason
    }
    return [first.message]
  })
}

/** What a profile is the cause of. */
const ofProfile: ReadonlySet<string> = new Set(['handout-no-number', 'handout-profile-long'])

function inProfile({ message, clinic }: FoundFor): FoundFor {
  if (!ofProfile.has(message.ruleId ?? '') || !clinic) return { message, clinic }
  const { shown, place } = clinic.profile
  const { ruleId, reason, note = '' } = message
  const long = ruleId === 'handout-profile-long'
  const said = long ? `${message.file}: ${reason}` : reason
  return {
    message: toMessage(shown, severityOf(message), {
      ruleId: ruleId ?? '',
      reason: said,
      note,
      place,
    }),
    clinic: undefined,
  }
}
