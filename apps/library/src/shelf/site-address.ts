/** Where the site will be served, with `/` at its end, as `PLAINLEAF_URL` has it; absent: nobody said. */
export function siteAddress(): URL | undefined {
  const address = URL.parse(process.env.PLAINLEAF_URL ?? '')
  if (address && !address.pathname.endsWith('/')) address.pathname += '/'
  return address ?? undefined
}

/** Path of the site on its host, with `/` at both ends. */
export function basePath(): string {
  return siteAddress()?.pathname ?? '/'
}

/**
 * The address that a collection is built with: that of its page here. What it makes for elsewhere, books, handouts and data, leads
 * to `<topic>.html` below it.
 */
export function collectionAddress(home: string, name: string): string {
  return `${home}collections/${encodeURIComponent(name)}`
}
