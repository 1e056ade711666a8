import type { Construct, SyntaxExtension } from './own-directives.ts'

const open = 91
const close = 93
const paren = 40
const at = 64
const backslash = 92

type Code = Parameters<Parameters<Construct['tokenize']>[1]>[0]
type State = Parameters<Construct['tokenize']>[1]

/**
 * Reads `[1]`, `[2, 3–5]` and `[@a; @b]` as plain text, so that no emphasis, link reference or entity is seen in
 * them. `[1](address)` stays a link.
 */
export function literalCitation(): SyntaxExtension {
  return { text: { [open]: { name: 'literalCitation', tokenize } } }
}

const tokenize: Construct['tokenize'] = (effects, ok, nok) => {
  let keyed = false
  let length = 0
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return first
  }
  function first(code: Code): ReturnType<State> {
    keyed = code === at
    return keyed || isDigit(code) ? inside(code) : nok(code)
  }
  function inside(code: Code): ReturnType<State> {
    if (code === close) {
      effects.consume(code)
      return after
    }
    // Below 0 are line endings; what holds another bracket or an escape is no citation.
    if (code === null || code < 0 || code === open || code === backslash || length > 999) {
      return nok(code)
    }
    if (!keyed && !isDigit(code) && !' ,;-–—'.includes(String.fromCharCode(code))) return nok(code)
    length += 1
    effects.consume(code)
    return inside
  }
  function after(code: Code): ReturnType<State> {
    if (code === paren) return nok(code)
    effects.exit('data')
    return ok(code)
  }
}

const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57
