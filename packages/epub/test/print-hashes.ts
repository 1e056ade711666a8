// Prints the SHA-256 of every book of the fixture collection: run by determinism.test.ts in several time zones.
import { createHash } from 'node:crypto'
import { epub } from '@plainleaf/epub'
import { booksOf, readCollection, toPlain } from './collection.ts'

const collection = await readCollection()
const { books } = await booksOf(epub, collection.topics, collection, { plain: toPlain })
for (const { path, content } of books) {
  process.stdout.write(`${path} ${createHash('sha256').update(content).digest('hex')}\n`)
}
