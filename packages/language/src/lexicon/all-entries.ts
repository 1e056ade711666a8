/** The data files of the lexicon, in the order in which their entries are tried. */
export const allEntries: readonly string[] = []
