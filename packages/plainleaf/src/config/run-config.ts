import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Configs in TypeScript that may hold none of its syntax, by their addresses: their sources while they are loaded. */
const untyped = new Map<string, string>()

/**
 * Runs a config, which is the user's own code, and gives what it exports by default. Node.js takes out the types of one in
 * TypeScript first, for which it has to start a parser in WebAssembly; one without any it is handed as JavaScript.
 */
export async function runConfig(path: string, source: string): Promise<unknown> {
  hook()
  const url = pathToFileURL(path).href
  if (!mayBeUntyped(path, source)) return (await import(url)).default
  untyped.set(url, source)
  try {
    return (await import(url)).default
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  } finally {
    untyped.delete(url)
  }
  // Node.js does not load again under the same address what failed once.
  return (await import(`${url}?typed`)).default
}

/** Of all types only arguments parse as JavaScript too, and mean something else there. CommonJS is left to Node.js as well. */
function mayBeUntyped(path: string, source: string): boolean {
  const isModule = /^export default /mu.test(source) && !/\bexports\b/u.test(source)
  return path.endsWith('.ts') && isModule && !source.includes('<')
}

let hooked = false

/** Also lets a config import `plainleaf` from wherever it lies: what its own folder does not have, the running command gives. */
function hook(): void {
  if (hooked) return
  hooked = true
  registerHooks({
    resolve(specifier, context, next) {
      if (!/^(?:plainleaf|@plainleaf\/[\w-]+)$/u.test(specifier)) return next(specifier, context)
      try {
        return next(specifier, context)
      } catch {
        return next(specifier, { ...context, parentURL: import.meta.url })
      }
    },
    load(url, context, next) {
      const source = untyped.get(url)
      if (source === undefined || context.format === 'commonjs-typescript')
        return next(url, context)
      return { format: 'module', source, shortCircuit: true }
    },
  })
}
