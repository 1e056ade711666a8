declare global {
  interface ImportMeta {
    dirname: string
  }
}

/** Names of the type families in the folder, as an engine is told them. */
export const families: readonly string[] = ['Amiri']

/** The folder with the fonts, as TrueType. The engine takes only paths without `..`. */
export const folder: string = [...import.meta.dirname.split(/[\\/]/u).slice(0, -1), 'fonts'].join(
  '/',
)
