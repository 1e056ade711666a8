import { librarySheet } from '../style/theme.ts'

/** Colours and fonts. */
export function GET(): Response {
  return new Response(librarySheet(), { headers: { 'content-type': 'text/css' } })
}
