/**
 * Data as JSON that may stand in a `script` element: `<`, `>` and `&` are escaped, so that no text can end the element, and so
 * are characters that cannot be seen, so that nothing turns round what stands after them. Keys without a value are left out.
 */
export function toJsonLd(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu,
    escaped,
  )
}

function escaped(character: string): string {
  let out = ''
  for (let at = 0; at < character.length; at++)
    out += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  return out
}
