/** A DOI without what may stand before it: `10.5555/12345678`; absent where it is none. */
export function bareDoi(value: string | undefined): string | undefined {
  const bare = value?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')
  return bare && /^10\.\d{4,9}\/\S+$/u.test(bare) ? bare : undefined
}

/** The address that leads to it (https://www.doi.org/the-identifier/resources/handbook/, 2.5.2.4). */
export function doiUrl(bare: string): string {
  return `https://doi.org/${bare.replace(/[%"#?<>{}|\\^`[\]]/gu, encodeURIComponent)}`
}
