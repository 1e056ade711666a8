import { resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { isMessage, toMessage } from '../message/to-message.ts'
import { compareReleases } from '../outdated/compare-releases.ts'
import { describeOutdated, type OutdatedCollection } from '../outdated/describe-outdated.ts'
import { findInstalled, type Release } from '../outdated/find-installed.ts'
import { isOlder } from '../outdated/is-older.ts'
import { fetchRelease, latestVersion } from '../outdated/latest-release.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import { toJson } from '../terminal/clean.ts'
import { toJsonMessage } from '../terminal/format-message.ts'
import { printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'

export interface OutdatedFlags {
  json?: boolean | undefined
  debug?: boolean | undefined
}

/** `plainleaf outdated`: which words of the installed collections differ from the latest. Exit code 1: some do. */
export async function outdatedCommand(
  folder: string,
  flags: OutdatedFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const messages: VFileMessage[] = []
  const collections: OutdatedCollection[] = []
  try {
    const project = resolve(folder)
    const installed = findInstalled(project)
    if (installed.length === 0) messages.push(noCollections(folder))
    for (const release of installed) {
      try {
        collections.push(await lookAt(release, project, signal))
      } catch (error) {
        if (!isMessage(error)) throw error
        messages.push(error)
      }
    }
  } catch (error) {
    if (!isMessage(error)) throw error
    messages.push(error)
  }
  printMessages(messages, terminal, flags)
  const findings = messages.map(toJsonMessage)
  if (flags.json) terminal.out(toJson({ collections, messages: findings }))
  else if (collections.length > 0) terminal.out(describeOutdated(collections, terminal.colours))
  const exitCode = toExitCode(messages)
  return exitCode === 0 && collections.some(({ outdated }) => outdated) ? 1 : exitCode
}

async function lookAt(
  release: Release,
  project: string,
  signal: AbortSignal,
): Promise<OutdatedCollection> {
  const { name, version: installed } = release
  const latest = await latestVersion(name, project, signal)
  const older = isOlder(installed, latest)
  const other = older ? await fetchRelease(name, latest, project, signal) : release
  const topics = compareReleases(release, other)
  const outdated = topics.some(({ state }) => state !== 'same')
  return { name, installed, latest, outdated, topics }
}

function noCollections(folder: string): VFileMessage {
  return toMessage(folder, 'error', {
    ruleId: 'collections-missing',
    reason: 'No collection is installed here that package.json names',
    note: 'Install one with npm install and its name, or name the folder of the project.',
  })
}
