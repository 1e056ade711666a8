import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { contentFolder, findWorkspace, globsOf, isMember } from './find-workspace.ts'

/**
 * Why a collection may not be made in a folder: its workspace would take it for a package of another kind, or it stands in a
 * workspace of collections and not with them. `standalone`: a project of its own is wanted, for which only the first counts.
 */
export function whyMisplaced(
  folder: string,
  shown: string,
  standalone: boolean,
): VFileMessage | undefined {
  const workspace = findWorkspace(join(folder, '..'))
  if (!workspace || (!standalone && isMember(workspace, folder))) return undefined
  const path = toSlashes(relative(workspace.root, folder))
  const isPackage = globsOf(workspace.root).some((glob) => fits(path, glob))
  if (standalone && !isPackage) return undefined
  const name = path.split('/').at(-1)
  return toMessage(shown, 'error', {
    ruleId: 'init-misplaced',
    reason: isPackage
      ? 'This folder is a package of the workspace around it, so nothing was written'
      : `The collections of this workspace are in ${contentFolder}/, so nothing was written`,
    note: `Make it as ${contentFolder}/${name} there, or outside the workspace${isPackage ? '' : ', or add --standalone'}`,
  })
}

/** Whether a path fits `folder/*` or `folder/**`, which is what workspaces list; other globs count as names. */
function fits(path: string, glob: string): boolean {
  if (glob.endsWith('/**')) return path.startsWith(glob.slice(0, -2))
  if (!glob.endsWith('/*')) return path === glob
  return path.slice(0, path.lastIndexOf('/') + 1) === glob.slice(0, -1)
}

/**
 * What is wrong with the name of a package in a workspace whose packages are released together: `fixed` in the config of changesets
 * does not name it, so that it would be left behind. Nothing where there is no such list.
 */
export function whyLeftBehind(root: string, name: string): string | undefined {
  const fixed = fixedOf(root)
  if (fixed.length === 0 || fixed.some((glob) => fits(name, glob))) return undefined
  const scopes = fixed.filter((glob) => glob.endsWith('/*')).map((glob) => glob.slice(0, -1))
  const others = scopes.length > 0 ? `Expected a name that begins with ${scopes.join(' or ')}` : ''
  return `${others || 'Expected a name that is listed'}, as the packages that are released together do in “fixed” of .changeset/config.json`
}

function fixedOf(root: string): string[] {
  try {
    const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'))
    return [fixed].flat(2).filter((glob) => typeof glob === 'string')
  } catch {
    // There is none, or it is its tool's business.
    return []
  }
}
