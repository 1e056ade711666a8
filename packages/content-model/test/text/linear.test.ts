import { describe, expect, test } from 'vitest'
import { readCost } from './read-cost.ts'
import { oddShapes, toShape, usualShapes } from './shapes.ts'

/** The least of some attempts: whatever else the machine does only adds to it. */
async function least(value: string, attempts: number): Promise<number> {
  const costs: number[] = []
  for (let attempt = 0; attempt < attempts; attempt++) costs.push((await readCost(value)).seconds)
  return Math.min(...costs)
}

const small = 25_000
const times = 12

describe('twelve times the text is read in hardly more than twelve times the time', () => {
  test.each([...Object.keys(usualShapes), ...Object.keys(oddShapes)])('%s', async (name) => {
    const short = toShape(name, small)
    const { refused } = await readCost(short)
    expect(refused).toBe('')
    const one = await least(short, 3)
    const all = await least(toShape(name, small * times), 1)
    // Time with the square of the length would be 144 times as much. What is too fast to be measured is no trouble.
    expect(all / Math.max(one, 0.002)).toBeLessThan(times * 4)
  })
})
