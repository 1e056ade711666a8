import { stylesheet } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { library } from '../src/style/library.ts'
import { browser as launch } from './chromium.ts'

const body = `<main><article><header class="title"><h1>Sleep</h1><p class="lead">Lead</p>
<div class="status">Last checked</div></header><div class="reading"><div class="bar"><p class="short">Read all</p></div>
<div class="text"><section class="key-points"><h2>Main points</h2><p>Point</p></section><section><h2>Does it help?</h2><p>Yes.</p></section></div>
<div class="after"><section class="about-text"><h2>About</h2><dl><div><dt>Reviewed</dt><dd>Nobody</dd></div></dl></section></div>
</div></article></main>`

test('an article is printed in 12 points at least, and without the way to another form of it', async () => {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.setContent(`<style>@layer article {${stylesheet}}\n${library}</style>${body}`)
    await page.emulateMedia({ media: 'print' })
    const sizes: number[] = await page.evaluate(
      `[...document.querySelectorAll('h1, h2, p, dt, dd, .status')].map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75)`,
    )
    expect(sizes).toHaveLength(11)
    expect(Math.min(...sizes)).toBeCloseTo(12)
    expect(await page.locator('.short').isVisible()).toBe(false)
  } finally {
    await browser.close()
  }
})
