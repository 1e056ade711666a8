import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A word that a collection explains. */
export interface Word {
  id: string
  term: string
  definition: string
  aliases: string[]
  /** Of its collection. */
  lang: string
}

/** The words that collections explain, from their `data/collection.json`, from A to Z; each once. */
export async function readGlossary(folders: readonly string[]): Promise<Word[]> {
  const words = new Map<string, Word>()
  for (const folder of folders) {
    const text = await readFile(join(folder, 'data', 'collection.json'), 'utf8')
    const { glossary, lang } = JSON.parse(text) as { glossary: Word[]; lang: string }
    for (const word of glossary) if (!words.has(word.id)) words.set(word.id, { ...word, lang })
  }
  const key = ({ term }: Word): string => term.toLowerCase()
  return [...words.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
