import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TopicData } from './topic-data.ts'

/** Books and handouts among a collection's built files, by path. */
export async function listDownloads(folder: string): Promise<TopicData['files']> {
  const found = await Promise.all(['epub', 'handout'].map((name) => listFolder(folder, name)))
  return found.flat()
}

async function listFolder(folder: string, name: string): Promise<TopicData['files']> {
  const names = await readdir(join(folder, name)).catch(() => [])
  const files = names
    .filter((file) => /\.(?:epub|pdf)$/.test(file))
    .sort()
    .map(async (file) => {
      const { size } = await stat(join(folder, name, file))
      return { path: `${name}/${file}`, bytes: size }
    })
  return Promise.all(files)
}
