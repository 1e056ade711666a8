import {
  type Audience,
  type HealthAspect,
  type OutputContext,
  type Section,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import type {
  FAQPage,
  Graph,
  HealthTopicContent,
  MedicalAudience,
  MedicalWebPage,
  Question,
} from 'schema-dts'
import { pageAddress } from '../site/page-address.ts'
import { wordsIn } from '../words/words.ts'
import { accessData } from './access-data.ts'
import { citationData, organisation, person } from './citation-data.ts'
import { known } from './known.ts'
import { licenceData } from './licence-data.ts'
import { subjectData } from './subject-data.ts'
import { toJsonLd } from './to-json-ld.ts'
import { wordsOf } from './words-of.ts'

/**
 * What a topic's page says to machines, as JSON-LD of schema.org: a `MedicalWebPage` with a `HealthTopicContent` for each
 * section that has an aspect, its subjects, its sources, its licence; and a `FAQPage` for each section of questions. Only what the topic
 * states: nobody is named as reviewer who has not reviewed, and an unknown date is left out.
 */
export function topicData(topic: Topic, context: OutputContext, description?: string): string {
  const { collection } = context
  const { meta, lang } = topic
  const url = pageAddress(collection, `${topic.id}.html`)
  const here = url ?? `${topic.id}.html`
  const licence = meta.licence ?? collection.licence
  const page: MedicalWebPage = known({
    '@type': 'MedicalWebPage',
    '@id': here,
    url,
    name: topic.title,
    description,
    inLanguage: lang,
    isPartOf: known({
      '@type': 'WebSite',
      name: collection.title,
      url: pageAddress(collection, ''),
    }),
    publisher: collection.publisher ? organisation(collection.publisher) : undefined,
    creditText:
      meta.authors.length > 0 ? `${wordsIn(lang).writtenBy} ${meta.authors.join(', ')}` : undefined,
    reviewedBy: meta.reviewedBy.length > 0 ? meta.reviewedBy.map(person) : undefined,
    lastReviewed: meta.lastChecked,
    expires: meta.reviewBy,
    medicalAudience: meta.audience && audiences[meta.audience],
    about: meta.subjects?.length ? meta.subjects.map(subjectData) : undefined,
    keywords: meta.keywords.length > 0 ? meta.keywords : undefined,
    license: licenceData(licence),
    citation: topic.references.length > 0 ? topic.references.map(citationData) : undefined,
    ...accessData(topic, context),
    hasPart: parts(topic, here),
  })
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [page, ...faqs(topic, here)] }
  return toJsonLd(graph)
}

const audiences: Record<Audience, MedicalAudience> = {
  patient: { '@type': 'MedicalAudience', audienceType: 'Patient' },
  carer: { '@type': 'MedicalAudience', audienceType: 'Caregiver' },
  clinician: { '@type': 'MedicalAudience', audienceType: 'Clinician' },
  public: { '@type': 'MedicalAudience', audienceType: 'Public' },
}

/** Sections with an aspect; one whose parent is about the same is a part of that. */
function parts(topic: Topic, here: string): HealthTopicContent[] | undefined {
  const covered = new Set<Section>()
  const found = sectionsOf(topic).flatMap((section): HealthTopicContent[] => {
    for (const child of section.children)
      if (child.type === 'section' && child.aspect === section.aspect) covered.add(child)
    if (section.aspect === null || covered.has(section)) return []
    return [
      {
        '@type': 'HealthTopicContent',
        '@id': `${here}#${section.id}`,
        name: wordsOf(section.heading) || topic.title,
        hasHealthAspect: `https://schema.org/${section.aspect satisfies HealthAspect}`,
      },
    ]
  })
  return found.length > 0 ? found : undefined
}

function faqs(topic: Topic, here: string): FAQPage[] {
  return sectionsOf(topic).flatMap((section): FAQPage[] => {
    if (section.kind !== 'faq') return []
    const questions = new Set(section.questions)
    const mainEntity = section.children.flatMap((child): Question[] => {
      if (child.type !== 'section' || !questions.has(child.id)) return []
      const [name, text] = [wordsOf(child.heading), wordsOf(child.children)]
      if (!name || !text) return []
      return [
        {
          '@type': 'Question',
          '@id': `${here}#${child.id}`,
          name,
          acceptedAnswer: { '@type': 'Answer', text },
        },
      ]
    })
    if (mainEntity.length === 0) return []
    return [
      {
        '@type': 'FAQPage',
        '@id': `${here}#${section.id}`,
        name: wordsOf(section.heading) || topic.title,
        isPartOf: { '@id': here },
        mainEntity,
      },
    ]
  })
}
