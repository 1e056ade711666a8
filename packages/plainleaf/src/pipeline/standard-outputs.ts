import type { Output } from '@plainleaf/content-model'

/** The outputs that come with Plainleaf, in build order, each loaded only when used. Adding one is one line here. */
export const standardOutputs: Readonly<Record<string, () => Promise<Output>>> = {
  html: async () => (await import('@plainleaf/html')).html,
  epub: async () => (await import('@plainleaf/epub')).epub,
  summary: async () => (await import('@plainleaf/summary')).summary,
  data: async () => (await import('@plainleaf/data')).data,
  handout: async () => (await import('../handout/press-output.ts')).pressOutput(),
}

/** Names of the outputs that a build makes when nobody says otherwise: handouts are printed when they are asked for. */
export const standardOutputNames: readonly string[] = Object.keys(standardOutputs).filter(
  (name) => name !== 'handout',
)
