/** Address on this site: `href('topics/x/')` is `/topics/x/`, behind the base path where the site has one. */
export function href(path = ''): string {
  const base = import.meta.env.BASE_URL
  return `${base.endsWith('/') ? base : `${base}/`}${path}`
}
