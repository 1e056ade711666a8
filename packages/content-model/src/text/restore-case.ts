/**
 * Gives a title that is all in lower case its capitals back: the first letter, and each word that the text itself
 * always writes in capitals inside sentences ("mri scans" where the text says "MRI"). Other titles stay as they are.
 */
export function restoreCase(title: string, body: () => string): string {
  if (/\p{Lu}/u.test(title)) return title
  const forms = new Map<string, Map<string, number>>()
  for (const [form] of body().matchAll(/[\p{L}\p{N}]+/gu)) {
    const counts = forms.get(form.toLowerCase()) ?? new Map<string, number>()
    forms.set(form.toLowerCase(), counts.set(form, (counts.get(form) ?? 0) + 1))
  }
  const restored = title.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const seen = [...(forms.get(word) ?? [])]
    const acronyms = seen.filter(([form]) => /^[\p{Lu}\p{N}]{2,}$/u.test(form))
    const best = acronyms.sort(([, one], [, other]) => other - one)[0]
    const plain = seen.find(([form]) => form === word)?.[1] ?? 0
    return best && best[1] > plain ? best[0] : word
  })
  return restored.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase())
}
