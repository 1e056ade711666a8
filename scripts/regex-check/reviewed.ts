/** An expression that the analyser cannot decide about, and why it is no danger. */
export interface Reviewed {
  file: string
  /** As the source has it; absent where only a run of the program tells the pattern. */
  pattern?: string
  /** What bounds the text it searches, or its steps. */
  why: string
}

/** Read by a person each time one is added; the check fails for what is no longer needed. */
export const reviewed: readonly Reviewed[] = [
  {
    file: 'packages/content-model/src/text/phrase-finder.ts',
    why: 'the patterns of furniture-phrases.ts as alternatives, each of which is checked there',
  },
  {
    file: 'packages/content-model/src/typing/mask-topic.ts',
    why: 'words of a title, which hold no sign of a pattern, as alternatives',
  },
  {
    file: 'packages/language/src/sentence/held-spans.ts',
    why: 'the patterns of legal-terms.ts as alternatives, each of which is checked there; all begin with a word',
  },
  {
    file: 'packages/plainleaf/src/ahead/latin-first.ts',
    why: 'an expression of ours once more, which is checked where it stands',
  },
  {
    file: 'packages/plainleaf/src/ahead/to-latin.ts',
    why: 'one Unicode property, tried on one character when the command is built',
  },
  {
    file: 'packages/readers/src/html/note-labels.ts',
    why: 'the sign of a note with all but letters and digits escaped, held at the start of the text',
  },
  {
    file: 'packages/summary/src/select/frequencies.ts',
    why: 'words of ranks, listed in the file, held at the start of the text; the bracket behind them is bounded',
  },
  {
    file: 'scripts/regex-check/characters.ts',
    why: 'a pattern for one character, tried on one character',
  },
]
