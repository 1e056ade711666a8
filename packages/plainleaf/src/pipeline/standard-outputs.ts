import type { Output } from '@plainleaf/content-model'

/** The outputs that come with Plainleaf, in build order, each loaded only when used. Adding one is one line here. */
export const standardOutputs: Readonly<Record<string, () => Promise<Output>>> = {
  html: async () => (await import('@plainleaf/html')).html,
  epub: async () => (await import('@plainleaf/epub')).epub,
  summary: async () => (await import('@plainleaf/summary')).summary,
  data: async () => (await import('@plainleaf/data')).data,
  module: async () => (await import('@plainleaf/data')).module,
  api: async () => (await import('@plainleaf/data')).api,
  handout: async () => (await import('../handout/press-output.ts')).pressOutput(),
}

/** Names of the outputs that a build of documents makes when nobody says otherwise: handouts are printed when they are asked for. */
export const standardOutputNames: readonly string[] = ['html', 'epub', 'summary', 'data']

/** The same for a collection, which is a package that other sites install and an API that they ask. */
export const collectionOutputNames: readonly string[] = [...standardOutputNames, 'module', 'api']
