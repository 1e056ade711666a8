import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** A browser. Fails where none is installed: a check that is skipped proves nothing. */
export async function launch(): Promise<Browser> {
  const executablePath = places.find((path) => path && existsSync(path))
  if (!executablePath)
    throw new Error('No Chromium: run `apt-get install -y chromium`, or set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
