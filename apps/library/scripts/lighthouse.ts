// `pnpm library:lighthouse`: what Lighthouse says of each kind of page of the built site, on its phone settings. Fails under 95.
// Fetched when it is wanted: with 170 MB it is no part of an installation, and its speed depends on the machine's load.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../src/build/site-config.ts'
import { serveSite } from '../src/serve/serve-site.ts'
import { basePath } from '../src/shelf/site-address.ts'

interface Report {
  categories: Record<string, { title: string; score: number }>
  audits: Record<string, { displayValue?: string }>
}

const kinds = ['', 'topics/is-it-approved/', 'questions/', 'words/', 'search/?q=serotonin']
const least = 0.95

const { home, close } = await serveSite(join(root, 'dist'), { base: basePath() })
for (const kind of kinds) {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '-y',
      'lighthouse@13.5.0',
      home + kind,
      '--quiet',
      '--output=json',
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    {
      env: { CHROME_PATH: '/usr/bin/chromium', ...process.env },
      maxBuffer: 64_000_000,
      cwd: join(root, 'dist'),
    },
  )
  const { categories, audits } = JSON.parse(stdout) as Report
  const scores = Object.values(categories).map(({ title, score }) => {
    if (score < least) process.exitCode = 1
    return `${title} ${Math.round(score * 100)}`
  })
  const bytes = audits['total-byte-weight']?.displayValue ?? ''
  console.log(`/${kind}\n  ${scores.join(', ')}\n  ${bytes}`)
}
await close()
