const organisation =
  /\b(academy|agency|association|board|center|centre|charity|clinic|college|committee|council|department|editors?|foundation|group|health|hospital|institute|ministry|network|nhs|office|organi[sz]ation|press|project|publishing|service|services|society|staff|team|trust|university)\b/i
const courtesy = /^(dr|prof|professor|mr|mrs|ms|miss|sir|dame)\.?\s+/i
const particles = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
])

/**
 * How a name is sorted in a library (`file-as`): `Dr Ana de Souza, MD` becomes `de Souza, Ana`. A name that
 * reads like an organisation's, or is too long or short for a person's, stays as it is.
 */
export function sortName(name: string): string {
  const bare = name.replace(/\s+/g, ' ').trim()
  const [start = '', ...rest] = bare.split(', ')
  if (rest.some((part) => !/^[A-Z][A-Za-z.]{1,6}$/.test(part))) return bare
  const words = start.replace(courtesy, '').split(' ')
  if (words.length < 2 || words.length > 5 || organisation.test(start)) return bare
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word))
  const cut = particle > 0 ? particle : words.length - 1
  return `${words.slice(cut).join(' ')}, ${words.slice(0, cut).join(' ')}`
}
