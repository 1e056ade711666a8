// Builds the site into `dist`, or the folder named; with `--collections` what is missing of the collections before that.
import { build } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { root, siteConfig } from '../src/build/site-config.ts'

process.chdir(root)
const given = process.argv.slice(2)
if (given.includes('--collections')) await buildCollections()
await build(siteConfig(given.find((argument) => !argument.startsWith('--'))))
