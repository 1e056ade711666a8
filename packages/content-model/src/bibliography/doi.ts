/** A DOI without what may stand before it: `10.5555/12345678`; absent where it is none. */
export function bareDoi(value: string | undefined): string | undefined {
  const bare = value?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')
  return bare && /^10\.\d{4,9}\/\S+$/u.test(bare) ? bare : undefined
}

/** The address that leads to it (https://www.doi.org/the-identifier/resources/handbook/, 2.5.2.4). */
export function doiUrl(bare: string): string {
  return `https://doi.org/${bare.replace(/[%"#?<>{}|\\^`[\]]/gu, encodeURIComponent)}`
}

/**
 * The DOI that a publisher's address holds after `/doi/`, as those of Atypon's sites do (Taylor & Francis, Sage, Wiley):
 * `https://www.tandfonline.com/doi/full/10.5555/abc?src=1` holds `10.5555/abc`. Absent where the address is another.
 */
export function doiInUrl(url: string | undefined): string | undefined {
  const held =
    /^https?:\/\/[^/?#\s]+\/doi\/(?:[a-z]+\/)?(10\.\d{4,9}\/[\w.();:/-]+)(?:[?#]|$)/iu.exec(
      url?.trim() ?? '',
    )
  return held?.[1]?.replace(/\/(?:abstract|full|pdf|epdf|epub|summary)?$/iu, '')
}
