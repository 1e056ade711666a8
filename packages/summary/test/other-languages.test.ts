import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { gradeIn } from '../src/select/grade-in.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const topic: Topic = {
  ...topicOf(`# Tropfen gegen Heuschnupfen

## Worum geht es?

Die Tropfen beruhigen Nase und Augen. Sie wirken nach wenigen Minuten.

## Was wird gemacht?

- Waschen Sie sich die Hände.
- Legen Sie den Kopf zurück.
- Ziehen Sie das Augenlid leicht nach unten.

## Was kann dabei geschehen?

Manche Reiterinnen bekommen danach vorübergehend gerötete Augenlider. Kühlen Sie die Lider. Rufen Sie uns an, wenn das Auge schmerzt.

## Wie oft nehme ich sie?

Nehmen Sie sie jeden Morgen. Am Abend reicht ein Tropfen.`),
  lang: 'de-CH',
}
const told = (section: Section) => sentencesIn(section).map((one) => toText(one))
const below = (heading: string) => {
  const sections = summarise(topic).children.flatMap((one) => [
    one,
    ...one.children.filter((child): child is Section => child.type === 'section'),
  ])
  return told(sections.find((one) => toText(one.heading) === heading)!)
}

describe('a leaflet in German', () => {
  it('keeps the whole list below a question that is none of ours', () =>
    expect(below('Was wird gemacht?')).toEqual([
      'Waschen Sie sich die Hände.',
      'Legen Sie den Kopf zurück.',
      'Ziehen Sie das Augenlid leicht nach unten.',
    ]))

  it('is not left without what English words would call hard, or no sentence', () =>
    expect(below('Was kann dabei geschehen?')).toEqual([
      'Manche Reiterinnen bekommen danach vorübergehend gerötete Augenlider.',
      'Kühlen Sie die Lider.',
      'Rufen Sie uns an, wenn das Auge schmerzt.',
    ]))

  it('is no list of questions because a few of its headings ask', () =>
    expect(summarise(topic).children.map(({ kind }) => kind)).not.toContain('faq'))
})

describe('a list of questions', () => {
  it('is read as one where many headings ask what no question of ours asks', () => {
    const many = [
      'Was kostet es',
      'Wer ist dabei',
      'Wo ist es',
      'Wann kommt es',
      'Wer zahlt es',
      'Wem gehört es',
    ].map((one) => `## ${one}?\n\nDas steht auf dem Blatt am Eingang.`)
    const plain = summarise({ ...topicOf(`# Tropfen\n\n${many.join('\n\n')}`), lang: 'de' })
    expect(plain.children.map(({ kind }) => kind)).toContain('faq')
  })
})

describe('the grade of another language', () => {
  const german = 'Manche Menschen bekommen Heiserkeit oder einen wunden Mund.'
  it('does not count its longer words as harder', () => {
    expect(gradeIn(german, 'de')).toBeLessThan(gradeIn(german, 'en') - 1)
    expect(gradeIn(german, 'de-AT')).toBe(gradeIn(german, 'de'))
    expect(gradeIn(german, 'fr')).toBeLessThan(gradeIn(german, 'en'))
  })
  it('is 0 without words', () => expect(gradeIn('', 'de')).toBe(0))
})
