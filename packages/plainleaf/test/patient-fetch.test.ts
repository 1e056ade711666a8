import { expect, test } from 'vitest'
import { patientFetch } from '../src/model/patient-fetch.ts'
import { modelServer } from './support/model-server.ts'

const rules = { timeout: 20_000, retries: 2, pause: 1 }
const post = { method: 'POST', body: '{}' }

test('asks again after statuses that pass and broken connections, and gives the body alone', async () => {
  const server = await modelServer((_asked, response, count) => {
    if (count === 1) response.destroy()
    else if (count === 2) response.writeHead(503).end('later')
    else response.writeHead(200, { 'x-secret': 'y' }).end('{"a":1}')
  })
  const response = await patientFetch(rules)(server.endpoint, post)
  expect([response.status, await response.text()]).toEqual([200, '{"a":1}'])
  expect(response.headers.get('x-secret')).toBeNull()
  expect(server.asked).toHaveLength(3)
})

test.each([400, 401, 403, 404, 422, 301, 307])('does not ask again after %i', async (status) => {
  const server = await modelServer((_asked, response) => {
    response.writeHead(status, { location: '/elsewhere' }).end('secret')
  })
  await expect(patientFetch(rules)(server.endpoint, post)).rejects.toMatchObject({
    message: 'status',
    fault: { kind: 'status', status },
  })
  expect(server.asked).toHaveLength(1)
})

test('reads no more than a megabyte', async () => {
  const server = await modelServer((_asked, response) => {
    const part = 'x'.repeat(100_000)
    const more = () => {
      if (!response.destroyed) response.write(part, more)
    }
    more()
  })
  await expect(patientFetch(rules)(server.endpoint, post)).rejects.toMatchObject({
    fault: { kind: 'too-large' },
  })
  expect(server.asked).toHaveLength(1)
})

test('gives up on a server that sends a byte now and then', async () => {
  const server = await modelServer((_asked, response) => {
    const timer = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(timer))
  })
  await expect(
    patientFetch({ ...rules, timeout: 100, retries: 1 })(server.endpoint, post),
  ).rejects.toMatchObject({ fault: { kind: 'timeout' } })
  expect(server.asked).toHaveLength(2)
})

test('throws the reason of a signal, also while it waits', async () => {
  const stop = new AbortController()
  const server = await modelServer((_asked, response) => {
    response.writeHead(503, { 'retry-after': '9' }).end()
    setTimeout(() => stop.abort('enough'), 20)
  })
  const asking = patientFetch(rules)(server.endpoint, { ...post, signal: stop.signal })
  await expect(asking).rejects.toBe('enough')
})
