import { type Collection, healthAspects } from '@plainleaf/content-model'
import { licenceAddress } from '@plainleaf/html'
import { componentSchemas } from './schemas.ts'

interface File {
  /** Hosts that tell a type by the ending of a name send it as bytes. */
  bare?: true
  path: string
  id: string
  summary: string
  schema: string
  parameters?: object[]
}

/** The OpenAPI 3.1 description (https://spec.openapis.org/oas/v3.1.1.html) of the files below `v1/`. */
export function toOpenApi(collection: Collection): Record<string, unknown> {
  const topic = parameter('topic', 'Id of a topic, from `collections.json`', {
    examples: collection.topics.slice(0, 1).map(({ id }) => id),
  })
  const section = parameter('section', 'Id of a section at any depth', {})
  const aspect = parameter('aspect', 'Member of schema.org HealthAspectEnumeration', {
    enum: healthAspects,
  })
  const revision = parameter(
    'revision',
    'The `version` of a topic, and twelve digits of the SHA-256 of the file: from `archivedAt` of a topic or a list',
    { pattern: '^[0-9a-f]{12}-[0-9a-f]{12}$' },
  )
  const files: File[] = [
    {
      path: '/v1/collections.json',
      id: 'listCollections',
      summary: 'All collections and their topics',
      schema: 'Collections',
    },
    {
      path: '/v1/topics/{topic}.json',
      id: 'getTopic',
      summary: 'A topic in full',
      schema: 'MedicalWebPage',
      parameters: [topic],
    },
    {
      path: '/v1/topics/{topic}.plain.json',
      id: 'getPlainTopic',
      summary: 'The plain-language variant of a topic, where there is one',
      schema: 'MedicalWebPage',
      parameters: [topic],
    },
    {
      path: '/v1/topics/{topic}/sections/{section}.json',
      id: 'getSection',
      summary: 'One section of a topic with its sources',
      schema: 'SectionFile',
      parameters: [topic, section],
    },
    {
      path: '/v1/r/{topic}/{revision}.json',
      id: 'getRevision',
      summary:
        'The words of one revision, full or plain; never changes. Days of review, corrections and withdrawal are in the latest document',
      schema: 'RevisionFile',
      parameters: [topic, revision],
    },
    {
      path: '/v1/aspects/{aspect}.json',
      id: 'getAspect',
      summary: 'Sections of all topics about one aspect, where there are any',
      schema: 'Aspect',
      parameters: [aspect],
    },
    {
      path: '/v1/search-index.json',
      id: 'getSearchIndex',
      summary: 'All sections as documents for a search engine',
      schema: 'SearchIndex',
    },
    {
      path: '/v1/search-index',
      id: 'getBareSearchIndex',
      summary: 'The same bytes as `/v1/search-index.json`, under a name without an ending',
      schema: 'SearchIndex',
      bare: true,
    },
    {
      path: '/v1/advisories.json',
      id: 'listAdvisories',
      summary: 'What was withdrawn or corrected: ask for it before you show words that you keep',
      schema: 'Advisories',
    },
    {
      path: '/v1/etags.json',
      id: 'listEtags',
      summary: 'SHA-256 of every file that may change, for entity tags',
      schema: 'Etags',
    },
  ]
  return {
    openapi: '3.1.0',
    info: {
      title: `${collection.title}: content API`,
      description:
        'Reviewed health content as plain files. Show `creditText` with the words; ids of topics and sections are stable.',
      version: '1',
      ...licence(collection.licence),
    },
    // Relative to this document: whatever holds the folder `v1`.
    servers: [{ url: '..' }],
    paths: Object.fromEntries(files.map((file) => [file.path, { get: operation(file) }])),
    components: { schemas: componentSchemas() },
  }
}

function operation({ id, summary, schema, parameters = [], bare }: File): object {
  const $ref = `#/components/schemas/${schema}`
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: {
        description: summary,
        content: {
          'application/json': { schema: { $ref } },
          ...(bare ? { 'application/octet-stream': {} } : {}),
        },
      },
      ...(parameters.length > 0 ? { 404: { description: 'There is no such file' } } : {}),
    },
  }
}

function parameter(name: string, description: string, schema: object): object {
  return { name, in: 'path', required: true, description, schema: { type: 'string', ...schema } }
}

function licence(name: string | undefined): object {
  if (name === undefined) return {}
  const url = licenceAddress(name)
  return { license: url === undefined ? { name } : { name, url } }
}
