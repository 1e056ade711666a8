import type { Browser, Page } from 'playwright-core'

/** How a page is printed. */
export interface Print {
  html: string
  css: string
  tagged: boolean
  /** A running head and page numbers. */
  furniture?: boolean
}

const small = 'font: 8px sans-serif; width: 100%; padding: 0 20mm'

/** The page that a browser prints one document after the other in: a new one each time is a process each time. */
const pages = new WeakMap<Browser, Promise<Page>>()

/** Prints a page to PDF, as people do who want a leaflet on paper. */
export async function print(
  browser: Browser,
  { html, css, tagged, furniture }: Print,
): Promise<Uint8Array> {
  const opened = pages.get(browser) ?? browser.newPage()
  pages.set(browser, opened)
  const page = await opened
  await page.setContent(html)
  await page.addStyleTag({ content: css })
  return page.pdf({
    tagged,
    format: 'A4',
    preferCSSPageSize: true,
    margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
    displayHeaderFooter: furniture ?? false,
    headerTemplate: `<div style="${small}">Hill Clinic patient information</div>`,
    footerTemplate: `<div style="${small}; text-align: center"><span class="pageNumber"></span></div>`,
  })
}
