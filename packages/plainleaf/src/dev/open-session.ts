import { resolve } from 'node:path'
import type { BuilderNews, BuildJob, Built } from './build-job.ts'
import { type Server, serve } from './serve.ts'
import { openSite } from './site.ts'
import { startBuilder } from './start-builder.ts'
import { watchFolder } from './watch-folder.ts'

export interface SessionOptions {
  /** Absolute folder to watch and build. */
  folder: string
  job: BuildJob
  port: number
  /** How many further ports to try. */
  more: number
  /** Show notes on pages too. */
  verbose: boolean
  /** Told what set a build off: paths relative to the folder; none for the first. */
  began(changed: readonly string[]): void
  built(built: Built): void
  /** The process that builds ended by itself, or the folder cannot be watched. */
  failed(what: 'build' | 'watch', why: string): void
}

/** A running session. */
export interface Session {
  port: number
  close(): Promise<void>
}

/** Files that may be code, which a process reads once and for all. */
const code = /(?:\.[cm]?[jt]sx?|\.json)$/iu

/**
 * Serves what builds of a folder make, and builds anew whenever something in it changes. Rejects with what the system says
 * when it cannot serve.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { folder, job, port, more, verbose, began, built, failed } = options
  const site = openSite(verbose)
  const out = resolve(job.out)
  const server: Server = await serve({ root: out, site, port, more })

  function tell(news: BuilderNews): void {
    if ('file' in news) {
      // The page goes ahead; what takes longer, such as the book of all topics, follows.
      site.add(news.file)
      if (news.file.status !== 'unchanged') server.update()
      return
    }
    if ('findings' in news) {
      site.find(news.findings)
      server.update()
      return
    }
    site.settle(news.built)
    server.update()
    built(news.built)
  }

  const builder = startBuilder(job, tell, (why) => failed('build', why))
  const watch = await watchFolder(folder, {
    except: out,
    changed(paths) {
      began(paths)
      if (paths.some((path) => code.test(path))) builder.restart()
      else builder.build()
    },
    failed: (error) => failed('watch', error.message),
  })
  began([])
  builder.build()

  return {
    port: server.port,
    async close() {
      builder.close()
      await Promise.all([watch.close(), server.close()])
    },
  }
}
