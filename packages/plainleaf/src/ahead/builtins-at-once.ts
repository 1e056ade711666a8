import type { Plugin } from 'rolldown'

// As rolldown prints them: one space or none.
const imported =
  /\bimport ?(?:([\w$]+)|\* ?as ([\w$]+)|(\{[^{}]*\})) ?from ?["'](node:[\w/]+)["'];?/gu

/**
 * Code whose imports from Node.js take its modules as they are. To make ES modules of them, Node.js reads each of their
 * properties, and some of `fs`, `crypto` and `process` load or work out what no verb needs: the streams of files, all of Web
 * Crypto, a list of flags.
 */
export function takeAtOnce(code: string): string {
  return code.replace(imported, (_, whole?: string, all?: string, some = '', from = '') => {
    const names = whole ?? all ?? some.replaceAll(' as ', ': ')
    return `const ${names} = globalThis.process.getBuiltinModule('${from}');`
  })
}

/** Has the files of the bundle import as `takeAtOnce` says. */
export function builtinsAtOnce(): Plugin {
  return { name: 'builtins-at-once', renderChunk: (code) => takeAtOnce(code) }
}
