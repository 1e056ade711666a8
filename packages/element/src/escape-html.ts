/** Text as HTML, in content and in attributes with double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
