import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Writes `_headers`: what static hosts that read such a file (Netlify, Cloudflare Pages) send with the files. */
export function hostFiles(base: string): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(join(fileURLToPath(dir), '_headers'), headers(base))
      },
    },
  }
}

/** No field stands in two rules that fit one path: Cloudflare would send both values. */
function headers(base: string): string {
  const forever = 'Cache-Control: public, max-age=31536000, immutable'
  return `# Any site may use the data; what is pinned, and what has its hash in its name, never changes.
/*
  X-Content-Type-Options: nosniff
${base}v1/*
  Access-Control-Allow-Origin: *
${base}v1/r/*
  ${forever}
${base}_astro/*
  ${forever}
`
}
