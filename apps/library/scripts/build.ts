// Builds the site into `dist`, or the folder named, from the collections as they are built.
import { build } from 'astro'
import { root, siteConfig } from '../src/build/site-config.ts'

process.chdir(root)
await build(siteConfig(process.argv[2]))
