const names = new Set([
  'contents',
  'table of contents',
  'inhalt',
  'inhaltsverzeichnis',
  'sommaire',
  'table des matières',
  'contenido',
  'contenidos',
  'índice',
  'sumário',
  'indice',
  'sommario',
  'inhoud',
  'inhoudsopgave',
  'indhold',
  'indholdsfortegnelse',
  'innehåll',
  'innehållsförteckning',
  'innhold',
  'sisällys',
  'sisällysluettelo',
  'spis treści',
])

/** Whether a heading is that of a table of contents. */
export function isContentsTitle(text: string): boolean {
  return names.has(
    text
      .trim()
      .toLowerCase()
      .replace(/(?<![\s:.])[\s:.]+$/u, ''),
  )
}
