import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Manifest {
  engines?: { node?: string }
  devDependencies?: Record<string, string>
}
const manifest = (path: string): Manifest => JSON.parse(read(path)) as Manifest
/** `>=22.18` as `22.18`. */
const least = (path: string): string => manifest(path).engines?.node?.replace('>=', '') ?? ''

test('what is said of Node is what the packages ask for, everywhere', () => {
  const packages = globSync('{packages,apps}/*/package.json', { cwd: root })
  const asked = new Set(packages.map(least))
  expect([...asked]).toEqual([least('packages/plainleaf/package.json')])
  const [packed = ''] = asked
  const repository = least('package.json')
  expect(packed).toMatch(/^\d+\.\d+$/)

  expect(read('README.md')).toContain(`Both need Node ${repository} or newer`)
  expect(read('README.md')).toMatch(new RegExp(`Our packages[^.]*need Node ${packed} or newer`))
  expect(read('CONTRIBUTING.md')).toContain(`Git and Node ${repository} or newer`)
  expect(read('CONTRIBUTING.md')).toContain(`held to Node ${packed} by`)
  expect(read('packages/plainleaf/README.md')).toContain(`Node.js ${packed} or newer.`)

  // The Node of the repository, and of the check that init writes for a team, runs the packages.
  const own = manifest('package.json').devDependencies?.node ?? ''
  const team = /node-version: (\d+)/.exec(read('packages/plainleaf/scaffold/check.yml'))?.[1]
  const number = (version: string): number => {
    const [major = '0', minor = '99'] = version.split('.')
    return Number(major) * 1000 + Number(minor)
  }
  expect(number(own)).toBeGreaterThanOrEqual(number(packed))
  expect(number(team ?? '0')).toBeGreaterThanOrEqual(number(packed))
  expect(read('CONTRIBUTING.md')).toContain(`the Node ${own.split('.')[0]} that all scripts run on`)
})
