/**
 * Words whose syllables the rules of spelling in `syllables.ts` get wrong, each line after its count: common words, and
 * words of health texts. The counts are those of the CMU Pronouncing Dictionary
 * (http://www.speech.cs.cmu.edu/cgi-bin/cmudict, BSD licence), of British spellings those of their American twins.
 */
const listed = `
1 drawer drawers isle isles pier piers priest
2 acne ageing argue argued argues boredom brilliant business catholic chocolate choir conscience corneal
2 cranial diaper embed evening evenings eyesight farewell fired genius giant guinea headaches
2 henceforth herpes hired hygiene lawyer lawyers likewise lion maybe milestone naive naked
2 oneself opera operas platelet platelets reuse salesman soldier soldiers someone spokesman
2 thereof tire tired tires transient triage typeset vaguely warehouse whereas wicked wretched
3 acquiesce acquiesced acquire acquired acquires albeit allele arguing australian axiom axioms
3 beautifully brilliantly businesses caveat cereal cereals changeover civilian cochlear desire
3 desired desires element elements empire enquire entire expires familial familiar forensic
3 heroin ingenious inquired inquires inspired involvement likelihood linear moreover myelin
3 nonetheless nuclear overseas pacemaker pacemakers parliament peculiar permeate permeates
3 placebo pneumonia polio posterior principally realise realised recipe recipes reptilian satire
3 shareholder shareholders solely subtly superfluous syncope tiresome tracheal transpire
3 transpired typesetting uniquely valuable vegetable vegetables visualize visually wherever
3 whoever
4 aforementioned angiogram apostrophe arguable arguably ataxia complementary continuum delineate
4 delineates dementia desiring diabetes duodenum dyslexia emotionally entirely entirety
4 epithelial genitalia hypoxia ideation initiative inquiring intuitive invaluable laboratory
4 marijuana polymorphism realises retirement unfamiliar unrealistic unreasonable whatsoever
5 ambiguities angioplasty angiotensin anorexia enthusiasm enthusiastic etiology familiarity
5 hereditary heterogeneous intrauterine paraplegia pituitary proprietary satisfactorily
6 amniocentesis extraordinarily gastrointestinal mesothelioma microorganism microorganisms
6 osteoarthritis
7 socioeconomic
`

/** Syllables by word, in lower case. */
export const syllableExceptions: ReadonlyMap<string, number> = new Map(
  listed
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [count, ...list] = line.split(' ')
      return list.map((word) => [word, Number(count)] as const)
    }),
)
