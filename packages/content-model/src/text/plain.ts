import type { Chunk } from './chunk.ts'

/** Whether a line has no mark and nothing has told yet what it is. */
export const plain = (chunk: Chunk): boolean => chunk.role === 'text' && !chunk.marker
