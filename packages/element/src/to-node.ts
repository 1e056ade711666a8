/** The part of Trusted Types (https://www.w3.org/TR/trusted-types/) that is used; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}
interface Policy {
  createHTML(html: string): string
}

// What it lets through is parsed inert, and cleaned before it comes into the page.
const rules: Policy = { createHTML: String }
let policy: Policy | undefined

/**
 * The one element that a string of HTML holds, without whatever could run, its addresses made absolute from the page they
 * were written for. The words come from a server that the host chose; one that was broken into must still not run anything.
 */
export function toNode(html: string, page: URL): Node {
  policy ??=
    (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('plainleaf', rules) ??
    rules
  const { body } = new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
  for (const element of body.querySelectorAll('*')) {
    // What the baseline of the HTML Sanitizer API takes out (https://wicg.github.io/sanitizer-api/#built-in-safe-baseline-configuration),
    // with everything that loads, sends or restyles, and other namespaces.
    if (
      /^(base|embed|form|i?frame|link|math|meta|object|script|style|svg|template)/.test(
        element.localName,
      )
    )
      element.remove()
    for (const { name, value } of [...element.attributes]) {
      if (/^on|^style/.test(name)) element.removeAttribute(name)
      if (/^(href|src)$/.test(name)) {
        const url = `${URL.parse(value, page)}`
        element.setAttribute(name, /^(http|mailto:|tel:)/.test(url) ? url : '')
      }
    }
  }
  return body.firstChild as Node
}
