import type { TopicPage } from '@plainleaf/element'

/** A topic as the static content API has it. */
export const hayFever: TopicPage & Record<string, unknown> = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  identifier: 'hay-fever',
  name: 'Hay fever',
  inLanguage: 'en',
  dir: 'ltr',
  url: '../../pages/hay-fever.html',
  version: '0123456789ab',
  lastReviewed: ['2026-03-04'],
  checkedText: { text: 'Last checked 4 March 2026.', inLanguage: 'en', dir: 'ltr' },
  creditText: '“Hay fever” by Meadow Clinic. Licence: CC-BY-4.0.',
  hasPart: [
    {
      identifier: 'what-it-is',
      headline: 'What it is',
      hasPart: [
        {
          headline: '',
          text: '<p>Hay fever is an allergy to pollen, the fine powder of plants. It comes back each year when they flower. <a href="asthma.html#triggers">Asthma</a> often goes with it <sup class="citation"><a href="#ref-1">[1]</a></sup>.</p>',
        },
      ],
    },
    {
      identifier: 'what-helps',
      headline: 'What helps & what does not',
      hasPart: [
        {
          headline: '',
          text: '<ul><li>Take an antihistamine before you go out.</li><li>Rinse your nose with salt water in the evening.</li></ul><aside class="callout warning" role="note"><p class="callout-title"><strong>Driving</strong></p><p>Some of these medicines make you sleepy. Ask your pharmacist which do not.</p></aside><div class="table"><table><thead><tr><th scope="col">Medicine</th><th scope="col">Begins to work after</th></tr></thead><tbody><tr><td>Tablet</td><td>1 hour</td></tr><tr><td>Nose spray</td><td>Several days</td></tr></tbody></table></div>',
        },
        {
          identifier: 'sprays',
          headline: 'How to use a spray',
          text: '<p>Bend your head forwards, and aim away from the middle of your nose. <img src="../images/spray.png" alt="A spray aimed to the side"></p>',
        },
      ],
    },
  ],
}

/** The same topic in plain words. */
export const plainHayFever: TopicPage = {
  ...hayFever,
  hasPart: [
    {
      identifier: 'what-it-is',
      headline: 'What it is',
      hasPart: [{ headline: '', text: '<p>Your body fights plant dust.</p>' }],
    },
  ],
}
