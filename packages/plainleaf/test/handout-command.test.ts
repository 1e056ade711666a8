import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Point } from '@plainleaf/content-model'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, test } from 'vitest'
import { toClinic } from '../src/config/to-clinic.ts'
import { asthma, collection, riverside } from './support/clinics.ts'
import { plainleaf } from './support/command.ts'
import { folderWith, hashes, list } from './support/folder.ts'

test('prints every topic for every clinic', async () => {
  const cwd = collection()
  const { code, stdout, stderr } = await plainleaf(['handout', '.', '--clinic', 'all'], { cwd })
  expect(stderr).toMatch(
    /clinics\/riverside\.yaml:3:1 {2}warning .* #ffcc00 .* handout-colour-darkened/u,
  )
  expect(code).toBe(0)
  expect(list(join(cwd, 'dist'))).toEqual([
    'handouts/hillside/asthma.large.pdf',
    'handouts/hillside/cough.large.pdf',
    'handouts/riverside/asthma.pdf',
    'handouts/riverside/cough.pdf',
  ])
  expect(stdout).toContain('dist/handouts/riverside/asthma.pdf')
  const pdf = readFileSync(join(cwd, 'dist/handouts/riverside/asthma.pdf'))
  expect(await checkPdf(pdf)).toEqual([])
})

test('prints other variants, papers and the archive form', async () => {
  const cwd = collection()
  const words = ['handout', 'topics/asthma.md', '--variant', 'booklet,key-points,mono', '--large']
  const printed = await plainleaf([...words, '--paper', 'letter', '--out', 'print'], { cwd })
  expect(printed.code).toBe(0)
  expect(printed.stderr).toContain('booklets are for print only: on both sides')
  expect(list(join(cwd, 'print'))).toEqual([
    'asthma.booklet.pdf',
    'asthma.key-points.pdf',
    'asthma.large.pdf',
    'asthma.mono.pdf',
  ])
  const archive = await plainleaf(['handout', 'topics/asthma.md', '--archive'], { cwd })
  expect(archive.code).toBe(0)
  expect(archive.stderr).not.toContain('print only')
  const pdf = readFileSync(join(cwd, 'dist/handouts/asthma.pdf'), 'latin1')
  expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>/u)
})

test('prints every key point of a leaflet that is little else', async () => {
  const { stderr } = await plainleaf(['handout', 'topics/asthma.md'], { cwd: collection() })
  expect(stderr).toBe('1 handout; no findings\n')
})

test('offers no more notes where all were printed', async () => {
  const point = '- They do not agree about steroids.\n\n## What is it?'
  const cwd = collection({ 'topics/asthma.md': asthma.replace('\n## What is it?', point) })
  const { stderr } = await plainleaf(['handout', 'topics/asthma.md'], { cwd })
  expect(stderr).toContain('handout-point-left-out')
  expect(stderr).toMatch(/^1 handout; 1 note$/mu)
})

test('says where a profile is wrong', async () => {
  const cwd = collection({
    'clinics/bad.yaml': 'name: Bad\nphon: 12\n',
    'clinics/odd.yaml': 'name: {{name}}\nphone: 020 7946 0123\n',
  })
  const odd = await plainleaf(['handout', '.', '--clinic', 'odd'], { cwd })
  expect(odd.stderr).toMatch(/^clinics\/odd\.yaml:1:1 {2}error {2}name: Expected words/u)
  expect(odd.stderr).not.toContain('Warning')
  const wrong = await plainleaf(['handout', '.', '--clinic', 'bad'], { cwd })
  expect(wrong.stderr).toMatch(/clinics\/bad\.yaml:1:1 {2}error {2}phone is missing/u)
  expect(wrong.stderr).toMatch(
    /clinics\/bad\.yaml:2:1 {2}error {2}Unknown key "phon"[\s\S]*Did you mean "phone"/u,
  )
  expect(wrong.code).toBe(2)
  const kinds = `name: 42
paper: A5
emergency: [999, { region: England }]
logo: logo.svg
web: "javascript:alert(1)"
phone: 555-0123
`
  const told = toClinic(kinds)
  expect(Array.isArray(told) && told.map(({ reason, note }) => `${reason}. ${note}`)).toEqual([
    'name: Expected words; numbers stand in quotes. Write it as in: name: Riverside Clinic',
    'paper: Expected a4 or letter. Write it as in: paper: a4',
    'emergency.0: Expected a region and its number. Write it as in: emergency: [{ region: United Kingdom, number: "999" }]',
    'emergency.1.number is missing. Add it to the profile, as in: emergency: [{ region: United Kingdom, number: "999" }]',
    'logo: Expected a file and what it shows. Write it as in: logo: { file: riverside.svg, alt: Riverside Clinic }',
    'web: Expected a web address (http or https). Write it as in: web: www.riverside.example',
  ])
  const missing = await plainleaf(['handout', '.', '--clinic', 'rivrside'], { cwd })
  expect(missing.stderr).toMatch(
    /no profile of a clinic "rivrside"[\s\S]*Did you mean "riverside"/u,
  )
  expect(missing.code).toBe(2)
  const logo = collection({
    'clinics/riverside.yaml': `${riverside}logo:\n  file: ../../x.png\n  alt: A\n`,
  })
  const outside = await plainleaf(['handout', '.', '--clinic', 'riverside'], { cwd: logo })
  expect(outside.stderr).toMatch(/clinics\/riverside\.yaml:5:3 {2}error {2}logo\.file/u)
  expect(existsSync(join(logo, 'dist'))).toBe(false)
  const large = collection({
    'clinics/riverside.yaml': `${riverside}paper: legal\nlogo:\n  file: big.svg\n  alt: ""\n`,
    'clinics/big.yaml': `${riverside}logo:\n  file: big.svg\n  alt: A\n`,
    'clinics/big.svg': `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(2_000_000)}</svg>`,
  })
  const said = await plainleaf(['handout', 'topics/asthma.md', '--clinic', 'riverside,big'], {
    cwd: large,
  })
  expect(said.stderr).toMatch(
    /^clinics\/big\.yaml:5:3 {2}error {2}logo\.file: the image is too large/mu,
  )
  expect(said.stderr).toMatch(/paper: Expected a4 or letter/u)
  expect(said.stderr).toMatch(/logo\.alt: Expected some words/u)
})

test('says what a key of a profile that it does not know was meant to be', () => {
  const profile = `name: Riverside Clinic
phone: 020 7946 0123
languages: [English, es, Twi, pt-BR, zh-Hant, xq, en_GB]
largePrintDefault: true
xyz: 1
logo: { file: river.svg, alt: Oak, elm, ash }
emergency: [{ region: England, number: "999", xyz: 1 }]
`
  const code = 'Expected the name of a language, or a known code such as "en", "es" or "pt-BR"'
  const told = toClinic(profile)
  expect(
    Array.isArray(told) &&
      told.map(({ reason, note, place }) => {
        const { line, column } = place as Point
        return `${line}:${column} ${reason}. ${note}`
      }),
  ).toEqual([
    `3:47 languages.5: ${code}, not "xq". Write it as in: languages: [English, Polish]`,
    `3:51 languages.6: ${code}, not "en_GB". Write it as in: languages: [English, Polish]`,
    '4:1 Unknown key "largePrintDefault". Did you mean "largePrint"?',
    '5:1 Unknown key "xyz". Known keys are name, phone, hours, address, web, logo, brandColour, emergency, languages, paper, largePrint, funding, note, pages',
    '6:36 Unknown key "elm". Words with a comma stand in quotes, as in: alt: "Oak, elm, ash"',
    '6:41 Unknown key "ash". Words with a comma stand in quotes, as in: alt: "Oak, elm, ash"',
    '7:47 Unknown key "xyz". Known keys are region, number',
  ])
})

const help = `
## When to get help

Call your local emergency number if you cannot breathe.
`

test('prints for the clinics whose profiles are right, and says at which the number for emergencies is missing', async () => {
  const cwd = collection({
    'clinics/bad.yaml': 'name: Bad\nphon: 12\n',
    'clinics/lakeside.yaml': `${riverside}emergency: [{ region: Ambulance, number: "999" }]\n`,
    'topics/asthma.md': asthma + help,
    'topics/cough.md': asthma.replaceAll('asthma', 'a cough') + help,
  })
  const { code, stderr } = await plainleaf(['handout', '.', '--clinic', 'all'], { cwd })
  expect(code).toBe(1)
  expect(list(join(cwd, 'dist')).map((path) => path.split('/')[1])).toEqual(
    ['hillside', 'lakeside', 'riverside'].flatMap((clinic) => [clinic, clinic]),
  )
  const told = stderr.split('\n').filter((line) => line.includes('handout-no-number'))
  expect(told.map((line) => line.split('  ')[0])).toEqual([
    'clinics/hillside.yaml:2:1',
    'clinics/riverside.yaml:2:1',
  ])
})

test('says where a text asks a clinic for what it does not have', async () => {
  const cwd = collection({ 'topics/asthma.md': `${asthma}\nCall us on {{phnoe}}.\n` })
  const { code, stderr } = await plainleaf(['handout', '.', '--clinic', 'riverside'], { cwd })
  expect(stderr).toMatch(/asthma\.md:15:1\S* {2}error {2}There is no variable "\{\{phnoe\}\}"/u)
  expect(code).toBe(1)
  expect(list(join(cwd, 'dist'))).toEqual(['handouts/riverside/cough.pdf'])
})

test('prints a document alone as with its collection, with the code of its page', async () => {
  const config = "export default { url: 'https://leaflets.example' }\n"
  const cwd = collection({ 'plainleaf.config.ts': config })
  await plainleaf(['handout', '.', '--out', 'all'], { cwd })
  await plainleaf(['handout', 'topics/asthma.md', '--out', 'one'], { cwd })
  const one = readFileSync(join(cwd, 'one/asthma.pdf'))
  expect(one.equals(readFileSync(join(cwd, 'all/asthma.pdf')))).toBe(true)
  const elsewhere = collection()
  await plainleaf(['handout', 'topics/asthma.md', '--out', 'one'], { cwd: elsewhere })
  const bare = readFileSync(join(elsewhere, 'one/asthma.pdf'))
  expect(bare.byteLength).toBeLessThan(one.byteLength)
})

test('refuses a document without a title, and builds its page', async () => {
  const cwd = folderWith({ 'untitled.md': 'Hay fever is common. It comes back each spring.\n' })
  const refused = await plainleaf(['handout', '.'], { cwd })
  expect(refused.stderr).toMatch(
    /^untitled\.md:1:1 {2}error {2}The document has no title.* handout-no-title\n .*title:/u,
  )
  expect(refused.stderr).toContain('no handouts; 1 error\n')
  expect(refused.code).toBe(1)
  const built = await plainleaf(['build', '.', '--to', 'html,handout'], { cwd })
  expect(built.code).toBe(1)
  expect(list(join(cwd, 'dist'))).toContain('html/untitled.html')
  expect(readFileSync(join(cwd, 'dist/html/untitled.html'), 'utf8')).not.toContain('.pdf')
  expect(list(join(cwd, 'dist')).filter((path) => path.endsWith('.pdf'))).toEqual([])
})

test('refuses a document whose own headings skip a level, at its line, and no text whose levels were guessed', async () => {
  const words = 'Hay fever is common. It comes back each spring.'
  const skips = `# Hay fever\n\n${words}\n\n### What helps?\n\n${words}\n`
  const plain = `Hay fever\n\n${words}\n\nWhat helps?\n\n${words}\n`
  const cwd = folderWith({ 'skips.md': skips, 'plain.txt': plain })
  const { stderr, code } = await plainleaf(['handout', '.'], { cwd })
  expect(stderr).toMatch(
    /^skips\.md:5:1 {2}error {2}A heading of level 3 follows one of level 1 {2}handout-heading-skipped\n/mu,
  )
  expect(stderr).not.toContain('warning  A heading')
  expect(code).toBe(1)
  expect(list(join(cwd, 'dist')).filter((path) => path.endsWith('.pdf'))).toEqual([
    'handouts/plain.pdf',
  ])
})

test('tells of a variable at its own line, wherever its paragraph is wrapped', async () => {
  const text = `# Hay fever\n\n## What helps?\n\nThese words **go on** over\nsome lines: call {{fax}} or\n{{fax}} now.\n\n- an entry\n  with {{ fone }} in it\n`
  const cwd = folderWith({ 'wrapped.md': text })
  const { stderr } = await plainleaf(['handout', '.'], { cwd })
  const found = stderr.matchAll(/^wrapped\.md:(\d+:\d+) {2}error .*handout-variable-unknown/gmu)
  expect([...found].map(([, at]) => at)).toEqual(['6:18', '7:1', '10:8'])
})

test('refuses a variant that there is not', async () => {
  const { code, stderr } = await plainleaf(['handout', '.', '--variant', 'larg'], {
    cwd: collection(),
  })
  expect(stderr).toContain('Did you mean "large"?')
  expect(code).toBe(2)
})

test('prints the same bytes in any time zone, in this process and in another', async () => {
  const cwd = collection()
  const build = async (TZ: string, words: string[]) => {
    const done = await plainleaf([...words, '--force'], { cwd, env: { TZ, LANG: 'de_DE.UTF-8' } })
    expect(done.code).toBe(0)
    const { 'manifest.json': _, ...rest } = hashes(join(cwd, 'dist'))
    return rest
  }
  const first = await build('Pacific/Kiritimati', ['build', '.', '--to', 'handout'])
  expect(Object.keys(first)).toEqual([
    'handout/asthma.large.pdf',
    'handout/asthma.pdf',
    'handout/cough.large.pdf',
    'handout/cough.pdf',
  ])
  expect(await build('America/Los_Angeles', ['build', '.', '--to', 'handout'])).toEqual(first)
  const many = ['handout', 'topics/asthma.md', '--variant', 'standard', '--out', 'few']
  await plainleaf(many, { cwd })
  const few = createHash('sha256')
    .update(readFileSync(join(cwd, 'few/asthma.pdf')))
    .digest('hex')
  expect(few).toBe(first['handout/asthma.pdf'])
})

test('prints many handouts in another process', async () => {
  const clinics = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `clinics/c${at}.yaml`,
      `name: Clinic ${at}\nphone: "${at}"\n`,
    ]),
  )
  const cwd = collection(clinics)
  const { code, stderr } = await plainleaf(['handout', '.', '--clinic', 'all'], { cwd })
  expect(code).toBe(0)
  expect(stderr).toContain('22 handouts')
  expect(list(join(cwd, 'dist'))).toHaveLength(22)
  // Each is of its own topic, which that process is told once for all clinics.
  for (const topic of ['asthma', 'cough'])
    for (const clinic of ['c0', 'c8']) {
      const pdf = readFileSync(join(cwd, `dist/handouts/${clinic}/${topic}.pdf`), 'latin1')
      expect(pdf).toMatch(new RegExp(String.raw`/Title \([^)]*${topic}`, 'iu'))
    }
})

test('takes names of variants from more than one flag', async () => {
  const cwd = collection()
  const words = ['handout', 'topics/asthma.md', '--variant', 'standard', '--variant', 'mono']
  expect((await plainleaf(words, { cwd })).code).toBe(0)
  expect(list(join(cwd, 'dist/handouts'))).toEqual(['asthma.mono.pdf', 'asthma.pdf'])
})

test('prints with fonts that the user gives, and says where a folder has none', async () => {
  const inter = new URL('../../handout/fonts/Inter_400Regular.ttf', import.meta.url)
  const cwd = collection({ 'none/readme.txt': 'No fonts here.' })
  mkdirSync(join(cwd, 'fonts'))
  copyFileSync(inter, join(cwd, 'fonts/inter.ttf'))
  const words = ['handout', 'topics/asthma.md', '--font']
  expect((await plainleaf([...words, 'fonts'], { cwd })).code).toBe(0)
  const none = await plainleaf([...words, 'none'], { cwd })
  expect(none.stderr).toContain('none  error  There are no fonts in this folder')
  expect(none.code).toBe(2)
})
