#!/usr/bin/env node
// Writes into each package that is published where its source is: `node scripts/name-repository.ts [folder]` in a workflow,
// before anything is packed. npm takes provenance only from the repository that a package names
// (https://docs.npmjs.com/generating-provenance-statements), and a fork, or a repository that moved, has another address.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.'
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = process.env
if (!GITHUB_REPOSITORY) {
  process.stderr.write(
    'GITHUB_REPOSITORY is not set: set it to owner/name, as GitHub Actions does.\n',
  )
  process.exit(1)
}
for (const parent of ['packages', 'content'])
  for (const name of readdirSync(join(folder, parent))) {
    const path = join(folder, parent, name, 'package.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    if (manifest.private) continue
    manifest.repository = {
      type: 'git',
      url: `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`,
      directory: `${parent}/${name}`,
    }
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
  }
