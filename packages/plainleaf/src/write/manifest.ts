import { z } from 'zod'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'

/** A file of a build. */
export interface ManifestFile {
  /** Relative to the output folder, with `/`. */
  path: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  bytes: number
  output: string
  collection: string
  /** The topics it was made of, with the SHA-256 of their sources; empty: the collection as a whole. */
  from: { topic: string; source: string }[]
  /** Its path names exactly these bytes: later builds leave it as it is. */
  immutable?: true | undefined
}

/** What a manifest says of the words of a topic. */
export interface SourceLabel {
  title?: string | undefined
  /** The first 12 digits of `contentHash`. */
  revision?: string | undefined
  /** SHA-256 of what readers see. */
  contentHash?: string | undefined
  /** Day on which facts and links were last checked. */
  checked?: string | undefined
  licence?: string | undefined
  /** The sentence to show with the words. */
  attribution?: string | undefined
}

/** A document of a build; that of a collection with what can be said of its words. */
export interface ManifestSource extends SourceLabel {
  collection: string
  topic: string
  /** As the tree keeps it. */
  path: string
  sha256: string
  /** What links may lead to in it, sorted; absent in manifests of earlier versions. */
  ids?: string[] | undefined
  /** The last build could not read it: its files are those of an earlier one. */
  failed?: true | undefined
}

/** What a build wrote, and of what. Holds no time and no path of a machine: the same input gives the same bytes. */
export interface Manifest {
  manifest: 'plainleaf/1'
  versions: { plainleaf: string }
  sources: ManifestSource[]
  files: ManifestFile[]
}

/** Name of the manifest in the output folder. */
export const manifestName = 'manifest.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const manifestSchema: z.ZodType<Manifest> = z.object({
  manifest: z.literal('plainleaf/1'),
  versions: z.object({ plainleaf: z.string() }),
  sources: z.array(
    z.object({
      collection: z.string(),
      topic: z.string(),
      path: z.string(),
      sha256,
      ids: z.array(z.string()).optional(),
      failed: z.literal(true).optional(),
      title: z.string().optional(),
      revision: z.string().optional(),
      contentHash: sha256.optional(),
      checked: z.string().optional(),
      licence: z.string().optional(),
      attribution: z.string().optional(),
    }),
  ),
  files: z.array(
    z.object({
      path: z.string(),
      sha256,
      bytes: z.number(),
      output: z.string(),
      collection: z.string(),
      from: z.array(z.object({ topic: z.string(), source: sha256 })),
      immutable: z.literal(true).optional(),
    }),
  ),
})

/** Reads a manifest; undefined when the text is none of ours. */
export function fromManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The text of a manifest, in an order that does not depend on how the build went. */
export function toManifest(manifest: Manifest): string {
  const sources = manifest.sources
    .toSorted((a, b) => byCodeUnit(a.collection, b.collection) || byCodeUnit(a.path, b.path))
    .map((source) => ({
      collection: source.collection,
      topic: source.topic,
      title: source.title,
      revision: source.revision,
      contentHash: source.contentHash,
      checked: source.checked,
      licence: source.licence,
      attribution: source.attribution,
      path: source.path,
      sha256: source.sha256,
      ids: source.ids,
      failed: source.failed,
    }))
  const files = manifest.files
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, sha256, bytes, output, collection, from, immutable }) => ({
      path,
      sha256,
      bytes,
      output,
      collection,
      from: from.toSorted((a, b) => byCodeUnit(a.topic, b.topic)),
      immutable,
    }))
  const { manifest: kind, versions } = manifest
  return `${JSON.stringify({ manifest: kind, versions, sources, files }, undefined, 2)}\n`
}
