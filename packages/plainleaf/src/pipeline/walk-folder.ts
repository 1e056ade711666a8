import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { type Severity, toMessage } from '../message/to-message.ts'
import { manifestName } from '../write/manifest.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { findManifest, isCollection, isDirectory, isFile, whyHidden } from './collection-root.ts'
import { isReallyInside } from './inside.ts'
import { unreadable } from './read-capped.ts'
import { rolesEnding, rolesName } from './roles-file.ts'

/** What a folder holds: paths relative to it, with `/`, by code unit. */
export interface FolderContent {
  files: string[]
  /** Folders below that are collections of their own. */
  collections: string[]
  /** What the system does not let us look at. */
  hidden: string[]
  messages: VFileMessage[]
}

export interface WalkOptions {
  /** True when a file of this name can be read. */
  takes(name: string): boolean
  /** Absolute folder that is left out: where the build writes. */
  except?: string | undefined
  /** Look for collections below. */
  nested?: boolean | undefined
}

/**
 * Finds the documents below a folder, by their names. Hidden entries, `node_modules`, earlier build output and files of other
 * formats are passed over; linked folders too, so that no circle is walked, and links that lead out.
 */
export function walkFolder(root: string, shown: string, options: WalkOptions): FolderContent {
  const content: FolderContent = { files: [], collections: [], hidden: [], messages: [] }
  const say = (below: string, severity: Severity, finding: Finding) =>
    content.messages.push(toMessage(join(shown, below), severity, finding))

  const hide = (below: string, why: Finding) => {
    content.hidden.push(below)
    say(below, 'error', why)
  }
  const built = builtIn(root)

  function folder(below: string): void {
    const path = join(root, below)
    if (path === options.except || findManifest(path)) return
    if (options.nested && isCollection(path)) content.collections.push(below)
    else enter(below)
  }

  function enter(below: string): void {
    const entries = list(join(root, below))
    if (!Array.isArray(entries)) {
      hide(below, entries)
      return
    }
    const names = entries.map(({ name }) => name)
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const next = below ? `${below}/${entry.name}` : entry.name
      if (built.has(next)) continue
      const hidden = whyHidden(join(root, next))
      if (hidden) {
        hide(next, hidden)
        continue
      }
      if (isDirectory(join(root, next))) {
        if (options.takes(entry.name)) content.files.push(next)
        else if (!entry.isSymbolicLink()) folder(next)
      } else if (entry.name.endsWith(rolesEnding)) {
        // It is read with its document.
        if (!names.some((name) => options.takes(name) && rolesName(name) === entry.name))
          say(next, 'warning', orphan)
      } else if (!options.takes(entry.name)) {
        // Images lie beside the documents that show them.
        if (!imageEnding.test(entry.name)) say(next, 'note', passedOver)
      }
      // What is no file, or a link to nothing, is refused when it is read.
      else if (entry.isFile() || !isFile(join(root, next))) content.files.push(next)
      else if (isReallyInside(root, join(root, next))) content.files.push(next)
      else say(next, 'warning', leadsOut)
    }
  }

  enter('')
  return content
}

function list(folder: string): Dirent[] | Finding {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException)
  }
}

/** What an earlier build wrote into the very folder that is walked: its files, and the folders of its outputs. */
function builtIn(root: string): Set<string> {
  const manifest = findManifest(root)
  if (!manifest) return new Set()
  const paths = manifest.files.flatMap(({ path, output }) => {
    const end = path.indexOf(`${output}/`)
    return end < 0 ? [path] : [path, path.slice(0, end + output.length)]
  })
  return new Set([manifestName, ...paths])
}

const imageEnding = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu

const passedOver = {
  ruleId: 'format-unknown',
  reason: 'Passed over, because no reader takes this kind of file',
  note: 'Nothing to do, unless you meant it to be built',
}
const orphan = {
  ruleId: 'roles-unused',
  reason: 'There is no document of this name beside the roles file',
  note: 'Name it after its document: leaflet.txt has leaflet.roles.yaml',
}
const leadsOut = {
  ruleId: 'file-outside-folder',
  reason: 'Passed over, because this link leads out of the folder',
  note: 'Copy the document into the folder, or name it on the command line',
}
