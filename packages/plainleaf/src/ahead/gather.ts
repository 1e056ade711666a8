import { type OutputOptions, type RolldownOptions, rolldown } from 'rolldown'

/** A file of a bundle: its modules and the names of the files that are loaded with it. */
export interface BundledFile {
  fileName: string
  moduleIds: readonly string[]
  imports: readonly string[]
  /** The module that is started by the name of the file. */
  isEntry: boolean
}

/**
 * The options of a bundle whose files are fewer. By itself it has one for each group of modules that the same files need, sixty
 * for one verb, and finding, reading and linking each takes a third of a millisecond. Here only what some `starts` need
 * counts, verbs and what most of them wait for: what the same of them load comes in one file, named by their places in the
 * list. Bundles twice, since only a bundle tells which modules are left of those that others export.
 */
export async function gather(
  options: RolldownOptions & { output: OutputOptions },
  starts: readonly string[],
): Promise<RolldownOptions> {
  const bundle = await rolldown(options)
  const { output } = await bundle.generate(options.output)
  await bundle.close()
  const files = output.filter((file) => file.type === 'chunk')
  const partOf = toParts(files, starts)
  const groups = [...new Set(partOf.values())].map((part) => ({
    name: part,
    test: (id: string) => partOf.get(id) === part,
  }))
  const codeSplitting = { includeDependenciesRecursively: false, groups }
  // Entries may export more where parts of theirs are used by others; rolldown asks to say so.
  const preserveEntrySignatures = 'allow-extension'
  return { ...options, preserveEntrySignatures, output: { ...options.output, codeSplitting } }
}

/**
 * The name of its part for each module that some of `starts` load, which are ends of ids. None of them loads more than before,
 * and no part needs itself by way of another, since what a file loads is needed by all that need the file. An entry stays
 * where it is looked for.
 */
export function toParts(
  files: readonly BundledFile[],
  starts: readonly string[],
): Map<string, string> {
  const byName = new Map(files.map((file) => [file.fileName, file]))
  const neededBy = new Map<BundledFile, string>()
  for (const [at, start] of starts.entries()) {
    const first = files.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(start)))
    if (!first) throw new Error(`No file of the bundle has ${start}`)
    const open = new Set([first])
    for (const file of open)
      for (const name of file.imports) {
        const next = byName.get(name)
        if (next) open.add(next)
      }
    for (const file of open) neededBy.set(file, `${neededBy.get(file) ?? 'part'}-${at}`)
  }
  const partOf = new Map<string, string>()
  for (const [{ isEntry, moduleIds }, part] of neededBy)
    if (!isEntry) for (const id of moduleIds) partOf.set(id, part)
  return partOf
}
