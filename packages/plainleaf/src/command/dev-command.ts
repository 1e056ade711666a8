import { basename, join, resolve } from 'node:path'
import type { Built } from '../dev/build-job.ts'
import { holdFolder } from '../dev/hold-folder.ts'
import { openSession, type Session } from '../dev/open-session.ts'
import { toMessage } from '../message/to-message.ts'
import { isDirectory } from '../pipeline/collection-root.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { isInside, toSlashes } from '../pipeline/inside.ts'
import { cleanLine } from '../terminal/clean.ts'
import { describeRebuild } from '../terminal/describe-rebuild.ts'
import { fromJsonMessage } from '../terminal/format-message.ts'
import { printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface DevFlags extends ReadingFlags {
  /** Absent: `dist` in the folder, which is what a collection installs. */
  out?: string | undefined
  to?: string[] | undefined
  force?: boolean | undefined
  /** Absent: the usual one, or the next that is free. */
  port?: number | undefined
}

/** Nobody else's usual port, as far as we know. */
const usualPort = 4680

/** `plainleaf dev`: builds what changes, and serves it to the browser on this machine, until it is interrupted. */
export async function devCommand(
  input: string,
  flags: DevFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const folder = resolve(input)
  const out = flags.out ?? toSlashes(join(input, 'dist'))
  const { colours } = terminal
  const refused = !isDirectory(folder)
    ? noFolder(input)
    : isInside(resolve(out), folder)
      ? outAbove(out)
      : undefined
  if (refused) {
    printMessages([refused], terminal, flags)
    return 2
  }
  const held = holdFolder(resolve(out), out)
  if (typeof held !== 'function') {
    printMessages([held], terminal, flags)
    return 4
  }
  let session: Session | undefined
  let builds = 0

  function built(result: Built): void {
    const first = builds++ === 0
    printMessages(result.findings.map(fromJsonMessage), terminal, flags)
    terminal.out(describeRebuild(result, colours, flags.verbose === true || !first))
  }

  function describeSession(port: number): string {
    const address = colours.bold(colours.cyan(`http://127.0.0.1:${port}/`))
    const name = cleanLine(basename(folder))
    return `  ${address}\n  Watching ${name}. Press Ctrl+C to end.\n\n`
  }

  try {
    session = await openSession({
      folder,
      job: {
        inputs: [input],
        out,
        to: flags.to,
        lang: flags.lang,
        limits: toLimits(flags),
        force: flags.force ?? false,
      },
      port: flags.port ?? usualPort,
      more: flags.port === undefined ? 50 : 0,
      verbose: flags.verbose ?? false,
      began(changed) {
        if (changed.length === 0) return
        const more = changed.length > 3 ? ` and ${changed.length - 3} more` : ''
        const names = changed.slice(0, 3).map(cleanLine).join(', ')
        terminal.out(`${colours.dim('changed')}  ${names}${more}\n`)
      },
      built,
      failed(what, why) {
        const message = what === 'build' ? buildEnded(why) : notWatched(why)
        printMessages([toMessage(input, 'error', message)], terminal, flags)
      },
    })
    terminal.out(describeSession(session.port))
  } catch (error) {
    held()
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!code) throw error
    printMessages([noPort(flags.port ?? usualPort, code, message)], terminal, flags)
    return 2
  }
  await new Promise<void>((end) => {
    if (signal.aborted) end()
    else signal.addEventListener('abort', () => end(), { once: true })
  })
  await session.close()
  held()
  terminal.out(`${colours.dim('ended')}\n`)
  // An interrupt is how this command ends; only before the first build there was something to interrupt.
  return builds > 0 ? 0 : 130
}

function noFolder(input: string) {
  return toMessage(input, 'error', {
    ruleId: 'dev-folder-missing',
    reason: 'There is no such folder to watch',
    note: 'Name the folder of a collection, or one with documents',
  })
}

function outAbove(out: string) {
  return toMessage(out, 'error', {
    ruleId: 'dev-out-above',
    reason: 'Builds would write to the folder that is watched, or to one above it',
    note: 'Choose another --out, such as dist in the folder',
  })
}

function noPort(port: number, code: string, why: string) {
  const taken = code === 'EADDRINUSE'
  return toMessage('--port', 'error', {
    ruleId: taken ? 'port-taken' : 'port-refused',
    reason: taken
      ? `Another program has port ${port}`
      : `The system does not give us port ${port} (${why})`,
    note: 'Choose another --port, or leave it out to get the next that is free',
  })
}

function buildEnded(why: string) {
  return {
    ruleId: 'internal-error',
    reason: `The process that builds ended by itself (${why})`,
    note: 'Pages stay as they were. The next change starts it again; if it goes on, run plainleaf build --debug',
  }
}

function notWatched(why: string) {
  return {
    ruleId: 'watch-failed',
    reason: `The folder cannot be watched (${why})`,
    note: 'On Linux raise fs.inotify.max_user_watches, or watch a smaller folder',
  }
}
