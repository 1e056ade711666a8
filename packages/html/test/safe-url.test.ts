import { safeUrl } from '@plainleaf/html'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['https://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
  [' http://example.org ', 'http://example.org'],
  ['HTTPS://Example.org/ä b', 'HTTPS://Example.org/ä%20b'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/?a[]=1#x#y', 'https://example.org/?a%5B%5D=1#x%23y'],
  ['https://[2001:db8::1]:8080/x', 'https://[2001:db8::1]:8080/x'],
  ['mailto:a@example.org?subject=Hi there', 'mailto:a@example.org?subject=Hi%20there'],
  ['tel:+3225550100', 'tel:+3225550100'],
])('links %s', (url, safe) => {
  expect(safeUrl(url)).toBe(safe)
})

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/hosts',
  '//example.org',
  '\\\\server\\share',
  'https:\\\\example.org',
  'https://good.example@evil.example',
  'https://',
  'http:/example.org',
  'https://example.org/\u202Egnp.exe',
  'page.html',
  '',
])('refuses %j', (url) => {
  expect(safeUrl(url)).toBeUndefined()
})

test('what it passes, it passes again unchanged', () => {
  const url = fc.tuple(
    fc.constantFrom('https://example.org', 'http://a.b:1/', 'mailto:x@y'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(url, ([start, rest]) => {
      const safe = safeUrl(start + rest)
      if (safe !== undefined) expect(safeUrl(safe)).toBe(safe)
    }),
    { numRuns: 2000 },
  )
})
