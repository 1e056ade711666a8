import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { tellsOfSite } from '../src/select/tells-of-site.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  ['General information about oak trials is available from the website of the clinic.', true],
  ['More detailed information about oak creams can be found on a web site.', true],
  ['The intended audience for this list is nurses.', true],
  ['You may need to register to view the article.', true],
  ['The Oak Test Registry (OTR) provides information about labs.', true],
  ['An article from the oak library gives an overview of the rash.', true],
  ['For more information on masks visit the web page of the wood.', true],
  ['Under "Tools," select "Find a desk."', true],
  ['Little information about oak fever is available.', false],
  ['Information about the rash is passed from mother to child.', false],
  ['The scan gives information about the size of the rash.', false],
  ['Nutrition labels provide information about salt.', false],
  ['You may need to register the birth of your child.', false],
  ['Treatment is available from most doctors.', false],
])('hears whether it tells of a site: %s', (text, expected) => {
  expect(tellsOfSite(text)).toBe(expected)
})

it('tells what is known of a thing, and not where more of it stands', () => {
  const plain = summarise(
    topicOf(`# Oak fever

## How is oak fever diagnosed?

The intended audience for this list is nurses. A doctor can find oak fever by a look at the skin.`),
  )
  expect(sentencesIn(plain).map((one) => toText(one.children))).toEqual([
    'A doctor can find oak fever by a look at the skin.',
  ])
})
