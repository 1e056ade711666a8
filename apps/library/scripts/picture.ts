// `pnpm library:picture`: takes `docs/pictures/library.webp` from the built site: the first page at a desk, an article in plain
// language on a phone, and a search in the dark. Look at it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from '../src/build/site-config.ts'
import { serveSite } from '../src/serve/serve-site.ts'

const views = [
  { path: '', width: 1280, height: 860, colorScheme: 'light' },
  { path: 'topics/what-it-is/plain/', width: 400, height: 860, colorScheme: 'light' },
  { path: 'search/?q=serotonin', width: 400, height: 860, colorScheme: 'dark' },
] as const

const { home, close } = await serveSite(join(root, 'dist'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const pictures: { width: number; height: number; url: string }[] = []
for (const { path, width, height, colorScheme } of views) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(home + path)
  if (path.startsWith('search')) await page.locator('.finds li').first().waitFor()
  const picture = await page.screenshot({ type: 'png' })
  pictures.push({ width, height, url: `data:image/png;base64,${picture.toString('base64')}` })
}
const sheet = await browser.newPage()
const webp = await sheet.evaluate(`(async () => {
  const pictures = ${JSON.stringify(pictures)}
  const gap = 24
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, gap)
  const canvas = Object.assign(document.createElement('canvas'), { width, height: pictures[0].height + 2 * gap })
  const context = canvas.getContext('2d')
  context.fillStyle = '#d5dedc'
  context.fillRect(0, 0, canvas.width, canvas.height)
  let left = gap
  for (const { url, width } of pictures) {
    const image = new Image()
    image.src = url
    await image.decode()
    context.drawImage(image, left, gap)
    left += width + gap
  }
  return canvas.toDataURL('image/webp', 0.8)
})()`)
const to = join(root, '../../docs/pictures/library.webp')
writeFileSync(to, Buffer.from(String(webp).split(',')[1] ?? '', 'base64'))
await browser.close()
await close()
