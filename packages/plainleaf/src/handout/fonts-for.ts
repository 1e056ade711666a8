import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Fonts, findFonts } from './find-fonts.ts'

/**
 * Fonts for the scripts of a text that ours do not cover, from those packages for them that are installed in the project or
 * beside this command, and the fonts that are given, which come first. Undefined where there is none.
 */
export async function fontsFor(text: string, given?: Fonts): Promise<Fonts | undefined> {
  const { fontPackages } = await import('@plainleaf/handout')
  const found = await Promise.all(fontPackages(text).map(load))
  const all = [given, ...found].filter((fonts) => fonts !== undefined)
  if (all.length < 2) return all[0]
  return {
    files: all.flatMap(({ files }) => files),
    folders: all.flatMap(({ folders }) => folders),
    families: all.flatMap(({ families }) => families),
  }
}

const loaded = new Map<string, Promise<Fonts | undefined>>()

function load(name: string): Promise<Fonts | undefined> {
  const known = loaded.get(name) ?? find(name)
  loaded.set(name, known)
  return known
}

async function find(name: string): Promise<Fonts | undefined> {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      const path = createRequire(from).resolve(name)
      const { folder }: { folder: string } = await import(pathToFileURL(path).href)
      return findFonts(folder)
    } catch {
      // Not installed there.
    }
  }
  return undefined
}
