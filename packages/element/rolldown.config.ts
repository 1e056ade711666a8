import { defineConfig } from 'rolldown'
import { topicStyle } from './src/topic-style.ts'

// One file for a script element, and the style for pages that show topics without script.
export default defineConfig({
  input: './src/browser.ts',
  output: { dir: 'dist', entryFileNames: 'plainleaf-topic.min.js', minify: true, cleanDir: false },
  plugins: [
    {
      name: 'for-browsers',
      transform(code, id) {
        if (id.endsWith('topic-style.ts')) return squeeze(code)
        // What is for servers only need not be sent to browsers.
        return code.replace(/^const Base.*$/m, '').replace('extends Base', 'extends HTMLElement')
      },
      generateBundle() {
        const source = topicStyle.trimStart()
        this.emitFile({ type: 'asset', fileName: 'plainleaf-topic.css', source })
      },
    },
  ],
})

/** A style sheet without the spaces that mean nothing in it. */
function squeeze(code: string): string {
  return code
    .replace(/\n\s*/g, '')
    .replace(/ ?([{}:;,]) ?/g, '$1')
    .replaceAll(';}', '}')
}
