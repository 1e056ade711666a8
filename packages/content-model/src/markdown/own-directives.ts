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
 * that `10:30` and `note:this` stay as written, and `::leaf` is not read at all.
 */
export function ownDirectives(): SyntaxExtension {
  const whole = directive()
  const inline = whole.text![colon] as Construct
  // The first is `:::container`, the second `::leaf`.
  const container = (whole.flow![colon] as Construct[])[0]!
  return {
    text: { [colon]: { ...inline, tokenize: onlyOurs(inline.tokenize) } },
    flow: { [colon]: container },
  }
}

function onlyOurs(tokenize: Tokenizer): Tokenizer {
  return function (effects, ok, nok) {
    return effects.check(nameAhead, tokenize.call(this, effects, ok, nok), nok)
  }
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
