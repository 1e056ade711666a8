import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Topic } from '@plainleaf/content-model'
import { page, sectionToHast, stylesheet, themeSheet } from '@plainleaf/html'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { browser as launch } from './chromium.ts'

/** A folder that has the styles of pages. */
export const folder = mkdtempSync(join(tmpdir(), 'plainleaf-layout-'))
writeFileSync(join(folder, 'style.css'), stylesheet)
writeFileSync(join(folder, 'theme.css'), themeSheet())
/** Chromium, while the tests of a file run that has called `withBrowser`. */
export let browser: Browser

/** Opens Chromium for the tests of a file: each says so itself, since files share this module where they share a process. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
}

/** A page that holds sections directly in `main`, as a summary does. */
export async function show(topic: Topic, width: number): Promise<Page> {
  const context = {
    topic,
    hrefOf: (id: string) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  }
  const title = {
    type: 'element' as const,
    tagName: 'h1',
    properties: {},
    children: [{ type: 'text' as const, value: topic.title }],
  }
  const header = {
    type: 'element' as const,
    tagName: 'header',
    properties: { className: ['title'] },
    children: [title],
  }
  const content = page({
    title: topic.title,
    siteTitle: 'Example',
    lang: 'en',
    stylesheet: 'style.css',
    body: [header, ...topic.children.map((section) => sectionToHast(section, context))],
  })
  const file = join(folder, `${topic.id}.html`)
  writeFileSync(file, content)
  const shown = await browser.newPage({ viewport: { width, height: 800 } })
  await shown.goto(pathToFileURL(file).href)
  return shown
}
