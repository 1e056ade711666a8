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

test('what is known of an article runs on in lines, and lists of questions stand in two columns', async () => {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const lists =
      '<nav class="chips"><ul><li><a href="#a">A</a></li></ul></nav><div class="answers"><section id="a"><h2>A</h2></section></div>'
    await page.setContent(
      `<style>@layer article {${stylesheet}}\n${library}</style>${body}${lists}`,
    )
    const style = (selector: string, name: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`)
    expect([await style('.about-text dt', 'display'), await style('.chips', 'display')]).toEqual([
      'block',
      'block',
    ])
    await page.emulateMedia({ media: 'print' })
    expect([await style('.about-text dt', 'display'), await style('.chips', 'display')]).toEqual([
      'inline',
      'none',
    ])
    const mark = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '::after').content`)
    expect(await mark('.about-text dt')).toBe('": "')
    // What squeezes the style would take a space that is written out.
    expect(library).not.toMatch(/content: "(?:[^"]*[:;,] [^"]*|[^"]* )"/)
    expect(await style('.answers', 'columnCount')).toBe('2')
    expect(await style('.answers > section', 'breakInside')).toBe('auto')
  } finally {
    await browser.close()
  }
})
