/** A relative URL from `file` or `file#id`: what a URL cannot hold is percent-encoded. */
export function toHref(target: string): string {
  const [file = '', id] = target.split('#')
  return id === undefined ? file : `${file}#${encodeURIComponent(id.toWellFormed())}`
}
