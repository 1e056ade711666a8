import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { fixedWords } from '../src/arrange/fixed-words.ts'
import { sourceNotice, statusLine } from '../src/output/notice.ts'
import { slots } from '../src/select/slots.ts'
import { topicOf } from './fixture.ts'

const languages = ['ar', 'de', 'es', 'fr']
const aspects = [
  'OverviewHealthAspect',
  'SymptomsHealthAspect',
  'TreatmentsHealthAspect',
  'SideEffectsHealthAspect',
] as const

/** An article of four sections, whose aspects a reader of its language has found, told in German. */
function article(lang: string): Topic {
  const topic = topicOf(`# Heuschnupfen

## Allgemeines

Heuschnupfen ist eine Allergie gegen Pollen von Gräsern und Bäumen, die jedes Jahr im Frühling wiederkehrt.

Sie beginnt meist in der Schulzeit und wird mit den Jahren bei vielen Menschen etwas schwächer.

## Woran man ihn bemerkt, und was er mit dem Schlaf macht

Die Augen jucken und tränen, und die Nase läuft oft mehrere Wochen lang ohne jede Pause.

Viele Kinder schlafen in dieser Zeit schlecht und sind am Tag müde und gereizt.

## Was die Ärztin verschreiben kann

Ein Nasenspray mit Kortison hilft den meisten Menschen, wenn sie es jeden Tag anwenden.

Die Ärztin kann auch Tabletten verschreiben, die den Juckreiz der Augen lindern.

## Was das Spray und die Tabletten sonst noch tun

Einige Tabletten machen müde, und das Spray kann die Haut der Nase austrocknen.

Sehr selten blutet die Nase nach einigen Wochen mit dem Spray ein wenig.`)
  const children = topic.children.map(
    (section, at): Section => ({
      ...section,
      aspect: aspects[at] ?? null,
      typing: { confidence: 1, alternatives: [] },
    }),
  )
  return { ...topic, lang, children }
}

it.each(languages)('has words for every question: %s', (lang) => {
  const { questions, ...others } = fixedWords(`${lang}-XX`)!
  expect(Object.keys(questions)).toEqual(slots.map(({ id }) => id).filter((id) => id !== 'other'))
  for (const word of [...Object.values(questions), ...Object.values(others)])
    expect(typeof word === 'string' ? word : word('x')).toMatch(/\p{L}/u)
})

it('asks in the language of the article', () => {
  const plain = summarise(article('de'))
  const headings = plain.children.map(({ heading }) => toText(heading))
  expect(headings).toContain('Was ist das?')
  expect(headings.join(' ')).not.toMatch(/\b(?:What|is|the|Introduction)\b/u)
  expect(statusLine(plain)).toMatch(/nicht bekannt|geprüft/u)
  expect(sourceNotice(plain)).toMatch(/^Alle Sätze/u)
})

it('keeps the headings of the article where there are no words of its language', () => {
  const topic = article('nl')
  const own = topic.children.map(({ heading }) => toText(heading))
  for (const { heading } of summarise(topic).children) expect(own).toContain(toText(heading))
})
