import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { cleanSvg } from '../../src/image/clean-svg.ts'

const space =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'
const elsewhere = 'https://elsewhere.test'
const hostile = [
  '<script>alert(1)</script>',
  `<script href="${elsewhere}/a.js"/>`,
  '<g onload="alert(1)"/>',
  '<image href="x:" onerror="alert(1)"/>',
  `<image href="${elsewhere}/a.png" width="9" height="9"/>`,
  `<use href="${elsewhere}/a.svg#x"/>`,
  `<rect width="9" height="9" fill="url(${elsewhere}/a.svg#x)"/>`,
  `<rect width="9" height="9" style="filter:url('${elsewhere}/a.svg#x')"/>`,
  `<style>@import "${elsewhere}/a.css";</style>`,
  `<style>text{font-family:a}@font-face{font-family:a;src:url(${elsewhere}/a.woff)}</style><text>a</text>`,
  `<style>rect{mask-image:image-set("${elsewhere}/a.png" 1x)}</style><rect width="9" height="9"/>`,
  `<filter id="f"><feImage href="${elsewhere}/a.png"/></filter><rect filter="url(#f)" width="9" height="9"/>`,
  '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
  '<set attributeName="onmouseover" to="alert(1)" begin="0s"/>',
  `<animate attributeName="href" values="${elsewhere}/a.png" begin="0s"/>`,
].map((inside) => `<svg ${space} onload="alert(2)">${inside}</svg>`)

/** What a browser does with a drawing that is opened by itself, which is worse than as a picture in a page. */
async function happenings(drawings: readonly string[]): Promise<string[]> {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']
    .filter((path) => path !== undefined)
    .find(existsSync)
  if (!executablePath)
    throw new Error('No Chromium: run `apt-get install -y chromium`, or set CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const seen: string[] = []
    page.on('dialog', async (dialog) => {
      seen.push('dialog')
      await dialog.dismiss()
    })
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url())
      const body = url.host === 'drawing.test' && drawings[Number(url.pathname.slice(1))]
      if (body) return route.fulfill({ contentType: 'image/svg+xml', body })
      seen.push(`asks ${url.host}`)
      return route.abort()
    })
    for (const index of drawings.keys()) {
      await page.goto(`https://drawing.test/${index}`, { waitUntil: 'load' })
      await page.mouse.move(1 + index, 5)
      await page.waitForTimeout(20)
    }
    return seen
  } finally {
    await browser.close()
  }
}

test('a cleaned drawing runs nothing and asks nobody', async () => {
  const raw = await happenings(hostile)
  // The drawings are hostile indeed, else this would prove nothing.
  expect(raw).toContain('dialog')
  expect(raw).toContain('asks elsewhere.test')
  const clean = hostile.map((text) => cleanSvg(text)?.svg ?? '')
  expect(clean.every((text) => text.startsWith('<svg'))).toBe(true)
  expect(await happenings(clean)).toEqual([])
}, 60_000)
