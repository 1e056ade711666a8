import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchFolder } from '../src/dev/watch-folder.ts'
import { folderWith } from './support/folder.ts'

/** What who reads the file whenever they are told of a change has read last. */
async function follow(): Promise<{ file: string; read(): string | undefined; told: string[] }> {
  const folder = folderWith({ 'lice.md': 'first' })
  const file = join(folder, 'lice.md')
  const told: string[] = []
  let read: string | undefined
  const watch = await watchFolder(folder, {
    except: join(folder, 'dist'),
    changed(paths) {
      told.push(...paths)
      read = readFileSync(file, 'utf8')
    },
    failed(error) {
      throw error
    },
  })
  onTestFinished(() => watch.close())
  return { file, read: () => read, told }
}

// As where a formatter follows a save: whatever lies between them, the second one is not missed.
test.each([5, 15, 25, 35, 40, 45, 50, 60, 80])(
  'a second save %i ms after the first is read',
  async (gap) => {
    const { file, read, told } = await follow()
    writeFileSync(file, 'saved')
    await sleep(gap)
    writeFileSync(file, 'saved and formatted')
    await vi.waitFor(() => expect(read()).toBe('saved and formatted'), 10_000)
    expect(new Set(told)).toEqual(new Set(['lice.md']))
  },
)

test('changes that do not end are told of while they last, and the last one is read', async () => {
  const { file, read } = await follow()
  let n = 0
  while (read() === undefined) {
    writeFileSync(file, `change ${++n}`)
    await sleep(30)
  }
  writeFileSync(file, 'last')
  await vi.waitFor(() => expect(read()).toBe('last'), 10_000)
})
