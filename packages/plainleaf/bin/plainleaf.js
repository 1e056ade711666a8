#!/usr/bin/env node
import * as module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Plainleaf needs Node.js 22.18 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
// Node.js keeps what it compiled in the temporary folder, so that the next run starts sooner; NODE_DISABLE_COMPILE_CACHE=1
// turns it off. The command itself is loaded after that, or it would not be kept.
module.enableCompileCache()
await import('../dist/start/bin.js')
