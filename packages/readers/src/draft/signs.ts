/** Signs that say no, stop or beware: an item that loses one says something else, or the contrary. */
const no = /^[✗✘✕✖❌❎🚫⛔🛑👎⚠❗❓🔴🟠🟡🟥]/u
/** Signs that say yes; where they stand by themselves they are bullets as others are. */
const yes = /^[✓✔✅👍🟢🟩]/u

/** Whether a bullet is a sign that says yes or no. */
export const isSign = (text: string): boolean => no.test(text) || yes.test(text)

/** Whether the words of an item begin with a sign that says no. */
export const saysNo = (text: string): boolean => no.test(text)

/**
 * Whether the sign before an item stays with its words: one that says no always, one that says yes where the same
 * document says no too (`contrary`).
 */
export const keepsSign = (sign: string, contrary: boolean): boolean =>
  no.test(sign) || (contrary && yes.test(sign))
