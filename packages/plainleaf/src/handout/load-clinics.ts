import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { defaultLimits, type Finding } from '@plainleaf/content-model'
import { type Clinic, checkColour } from '@plainleaf/handout'
import type { VFileMessage } from 'vfile-message'
import { toClinic } from '../config/to-clinic.ts'
import { suggest } from '../message/suggest.ts'
import { toMessage } from '../message/to-message.ts'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'
import { isFileId } from '../pipeline/file-id.ts'
import { isReallyInside, toSlashes } from '../pipeline/inside.ts'
import { readCapped } from '../pipeline/read-capped.ts'
import { meantLanguage } from './meant-language.ts'

/** A clinic as its profile has it. */
export interface LoadedClinic {
  /** Name of its file, and of its folder of handouts. */
  id: string
  clinic: Clinic
  logo?: { name: string; bytes: Uint8Array } | undefined
  /** Its profile as the user knows it, and where that gives a phone number. */
  profile: { shown: string; place: Finding['place'] }
}

/** Clinics, and what was found in their profiles. */
export interface LoadedClinics {
  clinics: LoadedClinic[]
  messages: VFileMessage[]
}

/**
 * Loads the profiles `<root>/clinics/<name>.yaml` of the names given; `all` stands for all of them. `shown` is how the
 * user knows the root.
 */
export function loadClinics(root: string, shown: string, names: readonly string[]): LoadedClinics {
  const folder = join(root, 'clinics')
  const files = existsSync(folder) ? readdirSync(folder).sort(byCodeUnit) : []
  const known = files.filter((file) => /\.ya?ml$/u.test(file) && isFileId(idOf(file)))
  const wanted = names.includes('all') ? known.map(idOf) : [...new Set(names)]
  const clinics: LoadedClinic[] = []
  const messages: VFileMessage[] = []
  for (const id of wanted) {
    const file = known.find((name) => idOf(name) === id)
    const name = toSlashes(join(shown, 'clinics', file ?? `${id}.yaml`))
    const say = (severity: 'error' | 'warning', finding: Finding): void => {
      messages.push(toMessage(name, severity, finding))
    }
    const loaded = file ? loadClinic(root, join(folder, file), { id, shown: name }, say) : undefined
    if (!file) say('error', noProfile(id, known.map(idOf)))
    if (loaded) clinics.push(loaded)
  }
  if (wanted.length === 0)
    messages.push(toMessage(toSlashes(join(shown, 'clinics')), 'error', none))
  return { clinics, messages }
}

const idOf = (file: string): string => basename(file, extname(file))

function loadClinic(
  root: string,
  path: string,
  { id, shown }: { id: string; shown: string },
  say: (severity: 'error' | 'warning', finding: Finding) => void,
): LoadedClinic | undefined {
  const bytes = readCapped(path, defaultLimits.frontMatter)
  if (!(bytes instanceof Uint8Array)) {
    say('error', { ...bytes, ruleId: 'clinic-invalid' })
    return undefined
  }
  const result = toClinic(new TextDecoder().decode(bytes))
  if (Array.isArray(result)) {
    for (const finding of result) say('error', finding)
    return undefined
  }
  const clinic = result.value
  const dark = checkColour(clinic)
  if (dark) say('warning', { ...dark, place: result.placeOf(['brandColour']) })
  for (const [at, language] of (clinic.languages ?? []).entries()) {
    const meant = meantLanguage(language)
    const place = result.placeOf(['languages', at])
    if (meant) say('warning', { ...notNamed(language, meant), place })
  }
  const profile = { shown, place: result.placeOf(['phone']) }
  if (!clinic.logo) return { id, clinic, profile }
  const logo = readLogo(root, join(dirname(path), clinic.logo.file))
  if ('bytes' in logo) return { id, clinic, logo, profile }
  say('error', { ...logo, place: result.placeOf(['logo', 'file']) })
  return undefined
}

/** Most bytes of a logo: it is part of every handout. */
const mostLogo = 2_000_000

/** Reads a logo from below the collection's root; its ending says what it is, and the engine refuses what it is not. */
function readLogo(root: string, path: string): { name: string; bytes: Uint8Array } | Finding {
  const ending = extname(path).toLowerCase()
  if (!['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp'].includes(ending)) return noLogo
  try {
    if (!isReallyInside(root, path)) return noLogo
  } catch {
    return noLogo
  }
  const bytes = readCapped(path, mostLogo)
  if (bytes instanceof Uint8Array) return { name: `logo${ending}`, bytes }
  return bytes.ruleId === 'file-too-large' ? largeLogo : noLogo
}

function noProfile(id: string, known: readonly string[]): Finding {
  const near = suggest(id, known)
  return {
    ruleId: 'clinic-missing',
    reason: `There is no profile of a clinic "${id}"`,
    note: near
      ? `Did you mean "${near}"?`
      : known.length > 0
        ? `Choose from ${known.join(', ')}`
        : none.note,
  }
}

function notNamed(language: string, meant: string): Finding {
  return {
    ruleId: 'clinic-language-unknown',
    reason: `languages: no language is known as "${language}"`,
    note: `Did you mean "${meant}"? Nothing to do if it is printed as its speakers write it`,
  }
}

const none: Finding = {
  ruleId: 'clinic-missing',
  reason: 'There are no clinic profiles here',
  note: 'Write one as clinics/<name>.yaml in the folder of the collection; name and phone are all it needs',
}
const noLogo: Finding = {
  ruleId: 'clinic-invalid',
  reason: 'logo.file: there is no such image below the folder of the collection',
  note: 'Give the path of an SVG, PNG, JPEG, GIF or WebP file from the folder of the profile',
}
const largeLogo: Finding = {
  ruleId: 'clinic-invalid',
  reason: 'logo.file: the image is too large',
  note: 'Save it with at most 2 MB: every handout carries it; some 600 pixels across print well',
}
