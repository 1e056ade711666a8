import { directive } from 'micromark-extension-directive'

/** A syntax extension of micromark. */
export type SyntaxExtension = ReturnType<typeof directive>
/** One way of reading characters, in micromark's words. */
export type Construct = Exclude<
  NonNullable<NonNullable<SyntaxExtension['text']>[string]>,
  readonly unknown[]
>
type Tokenizer = Construct['tokenize']

/** The directives that stand inside a line of text. */
export const textDirectives = ['code', 'lang', 'sub', 'sup', 'term'] as const

const colon = 58

/**
 * The directive syntax, narrowed so that it never eats plain text: `:name[` counts only for our own names, so
 * that `10:30` and `note:this` stay as written, and of `::leaf` only `::page`.
 */
export function ownDirectives(): SyntaxExtension {
  const whole = directive()
  const inline = whole.text![colon] as Construct
  const [container, leaf] = whole.flow![colon] as [Construct, Construct]
  return {
    text: { [colon]: { ...inline, tokenize: only(nameAhead, inline.tokenize) } },
    flow: { [colon]: [container, { ...leaf, tokenize: only(pageAhead, leaf.tokenize) }] },
  }
}

function only(ahead: Construct, tokenize: Tokenizer): Tokenizer {
  return function (effects, ok, nok) {
    return effects.check(ahead, tokenize.call(this, effects, ok, nok), nok)
  }
}

/** `::page[` or `::page{`. */
const pageAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const start = [...'::page'].map((letter) => letter.charCodeAt(0))
    let at = 0
    return (code) => {
      effects.enter('data')
      return next(code)
    }
    function next(code: Parameters<typeof ok>[0]): ReturnType<typeof ok> {
      if (at === start.length) {
        effects.exit('data')
        return code === 91 /* [ */ || code === 123 /* { */ ? ok(code) : nok(code)
      }
      if (code !== start[at]) return nok(code)
      at += 1
      effects.consume(code)
      return next
    }
  },
}

const nameAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = ''
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return more
    }
    function more(code: Parameters<typeof ok>[0]): ReturnType<typeof ok> {
      if (code === 91 /* [ */) {
        effects.exit('data')
        return (textDirectives as readonly string[]).includes(name) ? ok(code) : nok(code)
      }
      if (code === null || code < 97 || code > 122 || name.length > 5) return nok(code)
      name += String.fromCharCode(code)
      effects.consume(code)
      return more
    }
  },
}
