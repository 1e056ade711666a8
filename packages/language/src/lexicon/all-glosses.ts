/** The data files of acronyms, with their long forms and glosses. */
export const allAcronyms: readonly string[] = []

/** The data files of glosses. */
export const allGlosses: readonly string[] = []
