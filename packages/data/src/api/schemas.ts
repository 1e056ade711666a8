import { z } from 'zod'
import {
  advisoriesJsonSchema,
  advisoryJsonSchema,
  aspectJsonSchema,
  collectionsJsonSchema,
  etagsJsonSchema,
} from './collections.ts'
import { searchIndexSchema } from './search-index.ts'
import {
  breadcrumbSchema,
  citationSchema,
  correctionSchema,
  healthAspectUrlSchema,
  healthTopicContentSchema,
  organizationSchema,
  ownWordsSchema,
  revisionJsonSchema,
  revisionSchema,
  sectionJsonFileSchema,
  topicJsonFileSchema,
  topicStubSchema,
  webPageElementSchema,
} from './topic-schemas.ts'

/** The contract of each kind of file below `v1/`, by the name of its schema's file. */
export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  topic: topicJsonFileSchema,
  revision: revisionJsonSchema,
  section: sectionJsonFileSchema,
  collections: collectionsJsonSchema,
  aspect: aspectJsonSchema,
  'search-index': searchIndexSchema,
  advisories: advisoriesJsonSchema,
  etags: etagsJsonSchema,
}

/** Schemas by the name they have in the OpenAPI document. */
const components: Readonly<Record<string, z.ZodType>> = {
  MedicalWebPage: topicJsonFileSchema,
  RevisionFile: revisionJsonSchema,
  SectionFile: sectionJsonFileSchema,
  Collections: collectionsJsonSchema,
  Aspect: aspectJsonSchema,
  SearchIndex: searchIndexSchema,
  Advisories: advisoriesJsonSchema,
  Etags: etagsJsonSchema,
  Advisory: advisoryJsonSchema,
  Breadcrumb: breadcrumbSchema,
  Citation: citationSchema,
  Correction: correctionSchema,
  HealthAspectUrl: healthAspectUrlSchema,
  HealthTopicContent: healthTopicContentSchema,
  Organization: organizationSchema,
  OwnWords: ownWordsSchema,
  Revision: revisionSchema,
  TopicStub: topicStubSchema,
  WebPageElement: webPageElementSchema,
}

/** JSON Schema (draft 2020-12) of a kind of file below `v1/`. */
export function apiJsonSchema(name: string, schema: z.ZodType): Record<string, unknown> {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return { $id: `urn:plainleaf:schema:v1:${name}`, ...made }
}

/** The same schemas as the components of an OpenAPI 3.1 document, whose dialect is JSON Schema 2020-12. */
export function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string; description?: string }>()
  for (const [id, schema] of Object.entries(components)) {
    const { description } = schema.meta() ?? {}
    registry.add(schema, description === undefined ? { id } : { id, description })
  }
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [
      name,
      schema,
    ]),
  )
}
