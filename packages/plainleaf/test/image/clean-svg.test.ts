import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { cleanSvg } from '../../src/image/clean-svg.ts'

const space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (inside: string, more = '') => `<svg ${space} ${more}>${inside}</svg>`
const inside = (text: string) =>
  cleanSvg(svg(text))
    ?.svg.replace(/^<svg [^>]*>|<\/svg>\n$/gu, '')
    .trim()

test('a drawing stays a drawing', () => {
  const drawing =
    '<title>A nose</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>' +
    '<style>.a { fill: url(#g) } @media print { .a { fill: none } }</style>' +
    '<path class="a" d="M0 0L5 5" style="stroke:red"></path><use xlink:href="#x"></use><text x="1">a &lt; b</text>'
  expect(inside(drawing)).toBe(drawing)
  expect(cleanSvg(svg(drawing, 'width="40" height="30px"'))).toMatchObject({
    width: 40,
    height: 30,
    removed: [],
  })
})

test('its size comes from its box where it has none of its own', () => {
  expect(cleanSvg(svg('', 'viewBox="0 0 24 12.4" width="100%"'))).toMatchObject({
    width: 24,
    height: 12,
  })
  expect(cleanSvg(svg(''))).not.toHaveProperty('width')
})

test('what an editor keeps for itself goes without a word', () => {
  const text = svg(
    '<metadata>x</metadata><inkscape:page xmlns:inkscape="urn:x" a="b"/><g xmlns:i="urn:x" i:label="Layer"/>',
  )
  expect(cleanSvg(`<?xml version="1.0"?><!-- by hand --><!DOCTYPE svg>${text}`)).toMatchObject({
    svg: expect.stringContaining('><g></g></svg>'),
    removed: [],
  })
})

test.each([
  ['<script>alert(1)</script>', ['<script>']],
  ['<script xlink:href="https://example.org/a.js"/>', ['<script>']],
  ['<g onload="alert(1)" ONCLICK="alert(2)"/>', ['onload', 'ONCLICK']],
  [
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>',
    ['<foreignObject>'],
  ],
  ['<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>', []],
  ['<a xlink:href="javascript:alert(1)"><text>x</text></a>', ['<a>']],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', ['<animate>']],
  ['<set attributeName="onload" to="alert(1)"/>', ['<set>']],
  ['<image href="https://example.org/track.png"/>', ['href']],
  ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', ['href']],
  ['<use href="other.svg#x"/>', ['href']],
  ['<use xlink:href="data:text/html,x"/>', ['href']],
  ['<rect fill="url(https://example.org/a)"/>', ['fill']],
  ['<rect style="fill:url(//example.org/a#b)"/>', ['style']],
  ['<rect style="background:\\75rl(x)"/>', ['style']],
  ['<style>@import "https://example.org/a.css";</style>', ['<style>']],
  ['<style>@font-face{src:url(https://example.org/a.woff)}</style>', ['<style>']],
  ['<style><![CDATA[a{b:image-set("https://example.org/a.png" 1x)}]]></style>', ['<style>']],
  ['<feImage href="https://example.org/a.png"/>', ['<feImage>']],
  ['<filter><feImage href="#x"/></filter>', ['<feImage>']],
  ['<iframe src="https://example.org/"/>', ['<iframe>']],
])('what does not draw is left out: %s', (text, removed) => {
  const clean = cleanSvg(svg(text))
  expect(clean?.removed).toEqual(removed)
  expect(clean?.svg).not.toMatch(/alert|example\.org|javascript|data:|\\75/u)
})

test.each([
  ['no XML', '<svg'],
  ['a page', '<html><body><svg/></body></html>'],
  ['no namespace', '<svg><path d="M0 0"/></svg>'],
  ['entities', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<text>&x;</text>')}`],
  ['an unknown entity', svg('<text>&nbsp;</text>')],
  ['too deep', svg('<g>'.repeat(200) + '</g>'.repeat(200))],
  ['too much', svg('<g/>'.repeat(60_000))],
  ['two roots', svg('') + svg('')],
  ['nothing', ''],
])('%s is refused', (_, text) => {
  expect(cleanSvg(text)).toBeNull()
})

test('a picture inside stays where its bytes do', () => {
  const image = '<image href="data:image/png;base64,iVBORw0KGgo="></image>'
  expect(inside(image)).toBe(image)
})

test('whatever goes in, what comes out is well-formed, safe and clean already', () => {
  const name = fc.constantFrom(
    'g',
    'script',
    'path',
    'style',
    'image',
    'a',
    'use',
    'text',
    'foreignObject',
    'set',
  )
  const key = fc.constantFrom(
    'href',
    'xlink:href',
    'onload',
    'fill',
    'style',
    'id',
    'xml:base',
    'd',
  )
  const value = fc.constantFrom(
    '#a',
    'url(#a)',
    'url( "#a" )',
    'url(x)',
    'javascript:x',
    '\'"&<>]]>',
    'data:text/html,x',
    '@import x',
  )
  const escaped = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll('>', '&gt;')
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      value.map(escaped),
      fc
        .tuple(
          name,
          fc.dictionary(key, value, { maxKeys: 3 }),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([tag, attributes, children]) => {
          const written = Object.entries(attributes).map(([k, v]) => ` ${k}="${escaped(v)}"`)
          return `<${tag}${written.join('')}>${children.join('')}</${tag}>`
        }),
    ),
  }))
  fc.assert(
    fc.property(node, (text) => {
      const clean = cleanSvg(svg(text))!
      const parser = new SaxesParser({ xmlns: true })
      parser.on('opentag', ({ local, attributes }) => {
        expect(['script', 'foreignObject', 'a', 'set']).not.toContain(local)
        for (const one of Object.values(attributes)) {
          expect(one.local).not.toMatch(/^on/u)
          if (one.local === 'href') expect(one.value).toMatch(/^#/u)
        }
      })
      parser.write(clean.svg).close()
      expect(cleanSvg(clean.svg)).toMatchObject({ svg: clean.svg, removed: [] })
    }),
    { numRuns: 300 },
  )
})
