import { toMessage } from '../message/to-message.ts'

/**
 * Where pages will be served: what was `given`, else what `PLAINLEAF_URL` says, else nothing. Throws a message where that is no
 * address of pages: they need one that a browser can open, and names of files are put behind it.
 */
export function toAddress(given: string | undefined): string | undefined {
  const text = given ?? (process.env.PLAINLEAF_URL || undefined)
  if (text === undefined) return undefined
  const why = whyUnfit(text)
  if (why === undefined) return text
  throw toMessage(given === undefined ? 'PLAINLEAF_URL' : '--url', 'error', {
    ruleId: 'address-invalid',
    reason: `${JSON.stringify(text)} ${why}`,
    note: 'Give the whole address at which the pages will be served, such as https://example.org/leaflets/',
  })
}

function whyUnfit(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url) return 'is no web address'
  if (!/^https?:$/u.test(url.protocol)) return 'is no http or https address'
  if (url.username || url.password) return 'holds a name or a password, which every page would show'
  if (/[?#]/u.test(text)) return 'has something behind its path'
  return undefined
}
