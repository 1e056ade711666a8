export { fromHtml } from './html/from-html.ts'
export { htmlReader } from './html/html-reader.ts'
export { fromWord } from './word/from-word.ts'
export { wordReader } from './word/word-reader.ts'
