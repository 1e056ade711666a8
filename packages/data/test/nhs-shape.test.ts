import { api } from '@plainleaf/data'
import { describe, expect, it } from 'vitest'
import { clinic, filesOf } from './clinic.ts'

/**
 * Rules that the public samples of the NHS content API follow (NHSDigital/nhs-website-content-api, sandbox/responses, read in
 * November 2026), in our words: which properties a page has, what is in what, and which values are text, lists or objects. A
 * reader that was written for those samples finds the same things in the same places here.
 */
type Json = Record<string, unknown>

const files = await filesOf(api, clinic)
const json = (path: string): Json => JSON.parse(files.get(`v1/${path}`)!)
const pages = ['topics/ear-wax.json', 'topics/ear-wax.plain.json', 'topics/hay-fever.json'].map(
  json,
)
const isText = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Json[] => {
  expect(Array.isArray(value)).toBe(true)
  return value as Json[]
}

describe('a page', () => {
  it('is a MedicalWebPage of schema.org with text properties', () => {
    for (const page of pages) {
      expect(page['@context']).toMatch(/^https?:\/\/schema\.org$/)
      expect(page['@type']).toBe('MedicalWebPage')
      for (const key of [
        'name',
        'description',
        'url',
        'license',
        'webpage',
        'headline',
        'dateModified',
      ])
        expect(isText(page[key]), key).toBe(true)
    }
  })

  it('names who holds it and who wrote it as organisations', () => {
    for (const page of pages) {
      for (const key of ['copyrightHolder', 'author']) {
        const who = page[key] as Json
        expect(isObject(who)).toBe(true)
        expect(who['@type']).toBe('Organization')
        expect(isText(who.name)).toBe(true)
      }
      expect(isText((page.author as Json).url)).toBe(true)
    }
  })

  it('says what it is about as an object with a type and a name', () => {
    for (const { about } of pages) {
      expect(isText((about as Json)['@type'])).toBe(true)
      expect(isText((about as Json).name)).toBe(true)
    }
  })

  it('shows the way to it as a BreadcrumbList of numbered items', () => {
    for (const page of pages) {
      const { '@context': context, '@type': type, itemListElement } = page.breadcrumb as Json
      expect([context, type]).toEqual(['https://schema.org', 'BreadcrumbList'])
      for (const [at, entry] of list(itemListElement).entries()) {
        expect(entry['@type']).toBe('ListItem')
        expect(entry.position).toBe(at)
        expect(isText((entry.item as Json)['@id'])).toBe(true)
        expect(isText((entry.item as Json).name)).toBe(true)
      }
    }
  })

  it('gives key words and days of review as lists, the review first', () => {
    for (const page of pages) {
      for (const word of list(page.keywords)) expect(isText(word)).toBe(true)
      for (const day of list(page.lastReviewed)) expect(String(day)).toMatch(/^\d{4}-\d{2}-\d{2}/)
    }
  })
})

describe('a part of a page', () => {
  const parts = pages.flatMap((page) => list(page.hasPart))

  it('is a HealthTopicContent in the list hasPart, with a heading and an address', () => {
    expect(parts.length).toBeGreaterThan(10)
    for (const part of parts) {
      expect(part['@type']).toBe('HealthTopicContent')
      expect(isText(part.headline)).toBe(true)
      expect(isText(part.url)).toBe(true)
    }
  })

  it('names its aspect by an address of schema.org, and describes itself in plain text', () => {
    const about = parts.filter((part) => part.hasHealthAspect !== undefined)
    expect(about.length).toBeGreaterThan(5)
    for (const { hasHealthAspect, description } of about) {
      expect(hasHealthAspect).toMatch(/^https?:\/\/schema\.org\/\w+HealthAspect$/)
      expect(isText(description)).toBe(true)
      expect(description).not.toMatch(/<\/?p>/)
    }
  })

  it('holds its words as a list of WebPageElement, each with a heading that may be empty and HTML text', () => {
    for (const part of parts) {
      const elements = list(part.hasPart)
      expect(elements.length).toBeGreaterThan(0)
      for (const element of elements) {
        expect(element['@type']).toBe('WebPageElement')
        expect(isText(element.headline)).toBe(true)
        expect(element.text).toMatch(/^<[a-z]/)
      }
    }
  })
})
