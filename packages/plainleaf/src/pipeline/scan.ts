import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Finding } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { findHome, isCollection, isDirectory, topicsFolder } from './collection-root.ts'
import { toFileId, toTitle } from './file-id.ts'
import type { InputFile, InputGroup } from './input.ts'
import { isInside, toSlashes } from './inside.ts'
import { missing } from './read-capped.ts'
import { walkFolder } from './walk-folder.ts'

/** What the inputs turned out to be. */
export interface Scanned {
  groups: InputGroup[]
  messages: VFileMessage[]
}

export interface ScanOptions {
  /** Absolute. */
  cwd: string
  /** Absolute; not looked into. */
  out?: string | undefined
  /** True when a file of this name can be read. */
  takes(name: string): boolean
  /** Endings that can be read, for messages. */
  extensions: readonly string[]
}

/**
 * Sorts files, folders and globs into collections: each collection folder is one, everything else together
 * is one more, named after the folder where exactly one was given, else `library`.
 */
export async function scan(inputs: readonly string[], options: ScanOptions): Promise<Scanned> {
  const { cwd, takes } = options
  const messages: VFileMessage[] = []
  const collections = new Map<string, InputGroup>()
  const loose = new Map<string, InputFile>()
  const hidden: string[] = []
  const say = (input: string, finding: Finding) => messages.push(toMessage(input, 'error', finding))

  for (const input of inputs) {
    const path = resolve(cwd, input)
    const named = takes(basename(path))
    if (isDirectory(path) && isCollection(path)) addCollection(path, input)
    else if (isDirectory(path) && !named) addFolder(path, input)
    else if (existsSync(path)) addFile(input)
    else if (await addMatches(input)) continue
    // A document that is not there fails when it is read, so that what an earlier build made of it stays.
    else if (named) addFile(input)
    else say(input, missing)
  }

  function addCollection(root: string, shown: string): void {
    if (collections.has(root)) return
    const name = basename(realpathSync(root))
    const folder = join(root, topicsFolder)
    const content = isDirectory(folder) ? walk(folder, join(shown, topicsFolder)) : undefined
    const files = content?.files ?? []
    if (files.length === 0) say(join(shown, topicsFolder), nothingIn(options.extensions))
    collections.set(root, {
      id: toFileId(name),
      title: toTitle(name),
      shown,
      root,
      hidden: content?.hidden.map((path) => `${topicsFolder}/${path}`),
      files: files.map((file) => ({
        path: join(folder, file),
        shown: toSlashes(join(shown, topicsFolder, file)),
        source: `${topicsFolder}/${file}`,
        root,
        home: root,
      })),
    })
  }

  function addFolder(root: string, shown: string): void {
    const content = walk(root, shown, true)
    hidden.push(...content.hidden)
    for (const below of content.collections) addCollection(join(root, below), join(shown, below))
    for (const file of content.files) {
      const path = join(root, file)
      if (!loose.has(path))
        loose.set(path, { path, shown: toSlashes(join(shown, file)), source: file, root })
    }
    const said = content.messages.some((message) => message.fatal !== undefined)
    if (content.files.length + content.collections.length === 0 && !said) {
      say(shown, nothingIn(options.extensions))
    }
  }

  function walk(folder: string, shown: string, nested = false) {
    const content = walkFolder(folder, shown, { takes, except: options.out, nested })
    messages.push(...content.messages)
    return content
  }

  function addFile(input: string): void {
    const path = resolve(cwd, input)
    if (!takes(basename(path))) say(input, noReader(options.extensions))
    else if (!loose.has(path)) {
      const home = findHome(path)
      const from = home ?? (isInside(cwd, path) ? cwd : dirname(path))
      const source = toSlashes(relative(from, path))
      loose.set(path, { path, shown: toSlashes(input), source, root: home ?? dirname(path), home })
    }
  }

  /** False for what is no pattern. */
  async function addMatches(pattern: string): Promise<boolean> {
    const { globSync, isDynamicPattern } = await import('tinyglobby')
    if (!isDynamicPattern(pattern)) return false
    const found = globSync(pattern, { cwd, expandDirectories: false, followSymbolicLinks: false })
    const files = found.filter((file) => takes(basename(file))).sort(byCodeUnit)
    if (files.length === 0) say(pattern, noMatch)
    for (const file of files) addFile(file)
    return true
  }

  const groups = [...collections.values()]
  if (loose.size > 0) groups.push({ ...gather([...loose.values()], inputs, cwd), hidden })
  return { groups: withUniqueIds(groups), messages }
}

function gather(files: InputFile[], inputs: readonly string[], cwd: string): InputGroup {
  const only = inputs.length === 1 && inputs[0] !== undefined ? resolve(cwd, inputs[0]) : undefined
  const name = only && isDirectory(only) ? basename(realpathSync(only)) : 'library'
  return { id: toFileId(name), title: toTitle(name), shown: inputs[0] ?? '.', files }
}

function withUniqueIds(groups: InputGroup[]): InputGroup[] {
  const seen = new Map<string, number>()
  return groups.map((group) => {
    const count = (seen.get(group.id) ?? 0) + 1
    seen.set(group.id, count)
    return count === 1 ? group : { ...group, id: `${group.id}-${count}` }
  })
}

const noMatch: Finding = {
  ruleId: 'file-missing',
  reason: 'No document matches this pattern',
  note: 'Check the pattern and the folder you are in, and quote it so that the shell leaves it alone',
}

function noReader(extensions: readonly string[]): Finding {
  return {
    ruleId: 'format-unknown',
    reason: 'No reader takes this kind of file',
    note: `Save it as one of ${[...new Set(extensions)].join(' ')}`,
  }
}

function nothingIn(extensions: readonly string[]): Finding {
  return {
    ruleId: 'folder-empty',
    reason: 'There is no document in this folder',
    note: `Plainleaf reads ${[...new Set(extensions)].join(' ')}`,
  }
}
