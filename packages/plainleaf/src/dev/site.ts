import { hash } from 'node:crypto'
import type { BuiltFile } from '../pipeline/build-result.ts'
import type { JsonMessage } from '../terminal/format-message.ts'
import type { Built } from './build-job.ts'

/** A finding as a page shows it. */
export interface PageFinding extends JsonMessage {
  /** It is about the document that the page was made of. */
  here: boolean
  /** Address of the page of its document, where there is one. */
  page?: string | undefined
}

/** What a page is told when something changed, and when it begins to listen. */
export interface PageState {
  /** Another one than the page was sent with: it is to be loaded again. */
  stamp: string
  findings: PageFinding[]
}

/** What is served: the files that builds made and nothing else, whatever lies in the folder beside them. */
export interface Site {
  /** The file of a path without its leading `/`. */
  file(path: string): BuiltFile | undefined
  /** Path of the page to begin with; undefined where there is none yet. */
  home(): string | undefined
  /** Changes when the page changes, or a style sheet or an image of its output. Of the empty path: that of `home`. */
  stamp(path: string): string
  state(path: string): PageState
  /** A file stands in the folder now. */
  add(file: BuiltFile): void
  /** What a build found so far. */
  find(found: readonly JsonMessage[]): void
  /** A build is done: there is what it made, and nothing else. */
  settle(built: Built): void
}

/** An empty site. With `verbose` pages show notes too. */
export function openSite(verbose: boolean): Site {
  let files = new Map<string, BuiltFile>()
  let findings: JsonMessage[] = []
  /** Kept of earlier builds: the page of a document that cannot be read any more is still the page of it. */
  const documents = new Map<string, string>()
  const keyOf = (collection: string, topic: string): string => JSON.stringify([collection, topic])

  const documentsOf = (path: string): (string | undefined)[] => {
    const file = files.get(path)
    return file?.topics.map((topic) => documents.get(keyOf(file.collection, topic))) ?? []
  }

  function pages(): Map<string, string> {
    const found = new Map<string, string>()
    for (const path of files.keys()) {
      const [document] = isPage(path) ? documentsOf(path) : []
      if (document !== undefined && !found.has(document)) found.set(document, `/${path}`)
    }
    return found
  }

  const site: Site = {
    file: (path) => files.get(path),
    home() {
      const all = [...files.keys()].filter(isPage)
      return all.find((path) => /(?:^|\/)html\/index\.html$/u.test(path)) ?? all[0]
    },
    stamp(path) {
      const file = files.get(path || (site.home() ?? ''))
      if (!file) return ''
      const beside = [...files.values()].filter(
        (other) =>
          other.output === file.output &&
          other.collection === file.collection &&
          shapesPages.test(other.path),
      )
      const hashes = [file, ...beside].map(({ sha256 }) => sha256).sort()
      return hash('sha256', [file.sha256, ...hashes].join('\n'), 'hex').slice(0, 16)
    },
    state(path) {
      const own = new Set(documentsOf(path))
      const page = pages()
      const shown = findings.map(
        (finding): PageFinding => ({
          ...finding,
          here: own.has(finding.file),
          page: page.get(finding.file),
        }),
      )
      const first = (finding: PageFinding): number => (finding.here ? 0 : 1)
      return { stamp: site.stamp(path), findings: shown.sort((a, b) => first(a) - first(b)) }
    },
    add: (file) => void files.set(file.path, file),
    find(found) {
      findings = found
        .filter(({ severity }) => verbose || severity !== 'note')
        .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    },
    settle(built) {
      files = new Map(built.files.map((file) => [file.path, file]))
      site.find(built.findings)
      for (const { collection, topic, file } of built.documents)
        documents.set(keyOf(collection, topic), file)
    },
  }
  return site
}

const gravity = { error: 0, warning: 1, note: 2 }
const shapesPages = /\.(?:css|png|jpe?g|gif|webp|avif|svg)$/iu

function isPage(path: string): boolean {
  return path.endsWith('.html')
}
