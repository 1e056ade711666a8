import type { Choices } from './choices.ts'
import { baseOf } from './starter-for.ts'

/** What of a collection other packages can import: see the README of `@plainleaf/data`. */
const exports = {
  '.': { types: './dist/module/index.d.ts', default: './dist/module/index.js' },
  './topics/*.json': './dist/module/topics/*.json',
  './topics/*': { types: './dist/module/topics/*.d.ts', default: './dist/module/topics/*.js' },
  './fragments/*': './dist/module/fragments/*',
  './jsonld/*': './dist/module/jsonld/*',
  './index.json': './dist/module/index.json',
  './myst.xref.json': './dist/module/myst.xref.json',
  './myst/*': './dist/module/myst/*',
  './v1/*': './dist/api/v1/*',
  './package.json': './package.json',
  './*': './dist/*',
}

/**
 * The `package.json` of a new collection. It is private until its team has reviewed it and says otherwise: a release
 * would take it along. `version` is that of the running command.
 */
export function toPackageJson(choices: Choices, version: string): string {
  const { name, title, license, lang, workspace } = choices
  const range = workspace?.ownsPlainleaf ? 'workspace:^' : `^${version}`
  const scripts = workspace
    ? { build: 'plainleaf build . --out dist' }
    : {
        build: 'plainleaf build . --out dist',
        check: 'plainleaf check . --frail',
        dev: 'plainleaf dev .',
      }
  const json = {
    name,
    version: '0.0.0',
    private: true,
    description: `${title}: health topics for patients.`,
    license,
    type: 'module',
    // What is built and nothing else: sources hold the words of what was withdrawn.
    files: ['dist'],
    sideEffects: false,
    exports,
    scripts,
    devDependencies: Object.fromEntries(toolsFor(lang).map((tool) => [tool, range])),
  }
  return `${JSON.stringify(json, undefined, 2)}\n`
}

/** Handouts in Arabic letters are printed with a typeface that not everybody needs. */
function toolsFor(lang: string): string[] {
  const arabic = ['ar', 'fa', 'ur'].includes(baseOf(lang))
  return [...(arabic ? ['@plainleaf/fonts-arabic'] : []), 'plainleaf']
}
