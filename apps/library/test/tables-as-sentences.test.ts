import { expect, test } from 'vitest'
import { tablesAsSentences } from '../src/build/tables-as-sentences.ts'

const cited = '<span class="citation">[<a href="#ref-a">2</a>]</span>'

test('each row is a sentence that names its columns, without those that hold citations alone', () => {
  const table = `<p>Before.</p><table>
<caption id="_table-1">Two sprays</caption>
<thead><tr><th scope="col">Point</th><th scope="col">Salt water</th><th scope="col">Steroid</th><th scope="col">Source</th></tr></thead>
<tbody>
<tr><th scope="row">Works</th><td>at <em>once</em> ${cited}</td><td>after days</td><td>${cited}</td></tr>
<tr><td>Price</td><td>–</td><td>some</td><td>${cited}, ${cited}</td></tr>
</tbody></table><p>After.</p>`
  expect(tablesAsSentences(table)).toBe(`<p>Before.</p><p>Two sprays</p>
<p>Works – Salt water: at <em>once</em> ${cited}; Steroid: after days</p>
<p>Price – Steroid: some</p><p>After.</p>`)
})

test('without heads, and where cells stand for several, the cells stand one behind another', () => {
  expect(
    tablesAsSentences('<table><tbody><tr><td>A</td><td>b</td><td>c</td></tr></tbody></table>'),
  ).toContain('<p>A – b; c</p>')
  expect(
    tablesAsSentences(
      '<table><thead><tr><th colspan="2">X</th></tr></thead><tbody><tr><td>A</td><td>b</td></tr></tbody></table>',
    ),
  ).toContain('<p>A – b</p>')
})

test('what holds no table stays, also where one does not end', () => {
  expect(tablesAsSentences('<p>A</p>')).toBe('<p>A</p>')
  expect(tablesAsSentences('<p>A</p><table><tr>')).toContain('<p>A</p>')
})
