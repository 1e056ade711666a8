import { expect, test } from 'vitest'
import { isName } from '../src/outdated/find-installed.ts'
import { isOlder } from '../src/outdated/is-older.ts'

test('knows which version is the older', () => {
  const older = ['0.1.0 0.2.0', '0.9.0 0.10.0', '1.0.0-next.1 1.0.0', '1.2.3 2.0.0'].map((pair) =>
    pair.split(' '),
  )
  for (const [one = '', other = ''] of older) {
    expect([isOlder(one, other), isOlder(other, one), isOlder(one, one)]).toEqual([
      true,
      false,
      false,
    ])
  }
})

test.each(['leaflets', '@clinic/leaflets', 'a.b_c-d'])('%s is a name', (name) => {
  expect(isName(name)).toBe(true)
})
test.each(['../up', '@a/b/c', '-rf', 'a b', 'a;b', 'A', '', '@/a', 1])('%s is no name', (name) => {
  expect(isName(name)).toBe(false)
})
