export { fromHtml } from './html/from-html.ts'
export { htmlReader } from './html/html-reader.ts'
