import { basePath } from './site-address.ts'

/** Address on this site: `href('topics/x/')` is `/topics/x/`, behind the base path where the site has one. */
export function href(path = ''): string {
  return `${basePath()}${path}`
}
