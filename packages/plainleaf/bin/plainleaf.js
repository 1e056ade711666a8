#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Node.js keeps what it compiled in the temporary folder, so that the next run starts sooner; NODE_DISABLE_COMPILE_CACHE=1
// turns it off. The command itself is loaded after that, or it would not be kept.
enableCompileCache()
await import('../dist/start/bin.js')
