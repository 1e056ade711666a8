#!/usr/bin/env node
import * as module from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Plainleaf needs Node.js 22.18 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
// V8 is made for programs that run for hours: it compiles an expression the second time that it meets a text, and a function
// the four hundredth time that it runs. A verb runs for a second, and most of that would go into code that is hardly used:
// sixteen times as often costs a tenth less, for one handout as for a collection with every output.
// A flag that a later V8 does not know would be told on the terminal, so only those get any that were tried.
const sparing = [
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
  '--invocation-count-for-maglev=6400',
  '--invocation-count-for-maglev-osr=800',
  '--invocation-count-for-turbofan=48000',
  '--invocation-count-for-osr=4000',
  // As in Node.js 22: a thread beside costs more than what it takes off this one.
  '--no-concurrent-sparkplug',
]
if (major <= 24) for (const flag of sparing) setFlagsFromString(flag)
// Where a program's memory grows from its start on, V8 marks all of it at 25 MB: 25 ms in the midst of one handout. Collecting
// while there is next to nothing takes 6 ms and sets the mark for the next time: 16 times what is there, 65 MB. Only for verbs.
if (major <= 24 && /^[a-z]/u.test(process.argv[2] ?? '')) {
  setFlagsFromString('--heap-growing-percent=1500')
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  setFlagsFromString('--heap-growing-percent=0')
}
// zod writes code for each schema, which pays where one checks many values. Here most check a few; it looks at this name when
// it is loaded.
globalThis.__zod_globalConfig = { jitless: true }
// Node.js keeps what it compiled in the temporary folder, so that the next run starts sooner; NODE_DISABLE_COMPILE_CACHE=1
// turns it off. The command itself is loaded after that, or it would not be kept.
module.enableCompileCache()
await import('../dist/start/bin.js')
