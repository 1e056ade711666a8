import { defineConfig } from 'plainleaf'

export default defineConfig({
  title: 'MDMA-assisted therapy: a plain guide',
  description:
    'Seven short articles for patients about a treatment that is still being studied: what it is, what happens, what studies found, who should not have it, and where approval stands. General information, not medical advice, and not yet reviewed by a clinician.',
  lang: 'en',
  publisher: 'Plainleaf',
  licence: 'CC-BY-4.0',
  // The standard ones, and handouts: who installs the collection gets every form of it.
  outputs: ['html', 'epub', 'summary', 'data', 'module', 'api', 'handout'],
  topics: [
    'what-it-is',
    'how-it-works-in-the-brain',
    'what-happens-step-by-step',
    'what-studies-found',
    'risks-and-who-should-not',
    'is-it-approved',
    'common-questions',
  ],
})
