import { markdownReader, type Topic, toText } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

/** A topic with one section of Markdown, and the rules that spoke, each with its line. */
async function read(markdown: string): Promise<{ topic: Topic; told: string[] }> {
  const file = new VFile({
    path: 'leaflet.md',
    value: `# Knees\n\n## What helps?\n\n${markdown}\n`,
    data: { sha256: 'ab12'.repeat(16) },
  })
  const topic = await markdownReader.read(file)
  return { topic, told: file.messages.map(({ ruleId, line }) => `${line}: ${ruleId}`) }
}

/** What a section holds, without places. */
async function blocks(markdown: string): Promise<unknown[]> {
  const { topic } = await read(markdown)
  return JSON.parse(
    JSON.stringify(topic.children[0]?.children, (key, value) =>
      key === 'position' ? undefined : value,
    ),
  )
}

it.each([
  ['Rest <b>both</b> <i>knees</i>', 'Rest **both** *knees*'],
  ['H<sub>2</sub>O and m<SUP>2</SUP>', 'H:sub[2]O and m:sup[2]'],
  ['See <a href="https://a.example">this page</a>.', 'See [this page](https://a.example).'],
  ['One<br/>two', 'One\\\ntwo'],
  ['<u>Rest</u> them <span class="x">well</span>', 'Rest them well'],
  ['<b>Rest them', 'Rest them'],
  ['Rest them</b> well', 'Rest them well'],
  ['<p>Rest &amp; ice</p>', 'Rest & ice'],
  ['<ul><li>Rest<li><b>Ice</b></ul>', '- Rest\n- **Ice**'],
  ['<ol start="3"><li>Rest</li><li>Ice</li></ol>', '3. Rest\n4. Ice'],
  ['<blockquote>Rest.</blockquote>', '> Rest.'],
  ['<img src="knee.png" alt="A knee">', '![A knee](knee.png)'],
  ['<div class="box">\n\nRest.\n\n</div>\n\nIce.', 'Rest.\n\nIce.'],
  ['<details><summary>More</summary>\n\nRest.\n\n</details>', '**More**\n\nRest.'],
  [
    '<table>\n<caption>Ways</caption>\n<tr><th>Way</th><th>How long</th></tr>\n\n<tr><td>Ice</td><td>5<br>minutes</td></tr>\n</table>',
    'Table: Ways\n\n| Way | How long |\n| - | - |\n| Ice | 5<br>minutes |',
  ],
  [
    '<table><thead><tr><td>Way</td><td>When</td></tr></thead><tr><th>Ice</th><td>Now</td></tr></table>',
    'Table: {headerColumns=1}\n\n| Way | When |\n| - | - |\n| Ice | Now |',
  ],
])('reads %j as %j', async (html, markdown) => {
  expect(await blocks(html)).toEqual(await blocks(markdown))
  expect((await read(html)).told).toEqual([])
})

it('reads a heading of HTML as one', async () => {
  const { topic } = await read('Rest.\n\n<h2>What else?</h2>\n\nIce.')
  expect(topic.children.map(({ heading }) => toText(heading ?? []))).toEqual([
    'What helps?',
    'What else?',
  ])
})

it('keeps what stands in angle brackets and is no tag, and says so at its line', async () => {
  const { topic, told } = await read('Rest\n<b>well</b>.\nAsk <name of nurse> in < 5 days.')
  expect(toText(topic.children)).toContain('Ask <name of nurse> in < 5 days.')
  expect(told).toEqual(['7: html-raw'])
})

it.each([
  '<script>run("knees")</script>',
  'Rest. <video src="a.mp4"></video>',
  '<svg><text>x</text></svg>',
])('leaves out %j, and says so', async (html) => {
  const { topic, told } = await read(`${html}\n\nIce.`)
  expect(toText(topic.children)).not.toMatch(/[<>]|knees/u)
  expect(told).toEqual(['5: html-left-out'])
  expect(topic.dropped).toHaveLength(1)
})

it.each([
  ['cells that span others', '<table><tr><td colspan="2">Ice</td></tr></table>'],
  ['another table', '<table><tr><td><table><tr><td>Ice</td></tr></table></td></tr></table>'],
  ['no end', '<table>\n<tr><td>Ice</td></tr>\n\nRest.\n\n<tr><td>Heat</td></tr>\n</table>'],
  ['no start', 'Rest.\n\n<tr><td>Heat</td></tr>'],
])('refuses a table with %s at its line', async (_, html) => {
  await expect(read(html)).rejects.toMatchObject({ ruleId: 'html-table-unreadable' })
})

it('places what it reads where that stands', async () => {
  const { topic } = await read('> <p>Rest <b>well</b></p>')
  expect(JSON.stringify(topic.children[0]?.children)).toContain('"line":5')
})
