import { withS } from './verb-forms.ts'

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'man men,woman women,child children,person people,foot feet,tooth teeth,mouse mice,goose geese,life lives,knife knives,' +
    'wife wives,half halves,leaf leaves,calf calves,shelf shelves,loaf loaves,self selves,wolf wolves,thief thieves,' +
    'diagnosis diagnoses,analysis analyses,crisis crises,basis bases,hypothesis hypotheses,prognosis prognoses,' +
    'metastasis metastases,thrombosis thromboses,stenosis stenoses,psychosis psychoses,neurosis neuroses,' +
    'synthesis syntheses,criterion criteria,phenomenon phenomena,bacterium bacteria,ovum ova,datum data,' +
    'medium media,fungus fungi,stimulus stimuli,nucleus nuclei,thrombus thrombi,embolus emboli,bronchus bronchi,' +
    'vertebra vertebrae,larva larvae,fistula fistulas,index indices,matrix matrices,cortex cortices,' +
    'appendix appendices,virus viruses,series series,species species,means means,fetus fetuses,foetus foetuses,' +
    'staff staff,stomach stomachs'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** The plural of an English noun. A noun without one (`advice`) still gets an -s: who calls knows what can be counted. */
export function nounPlural(noun: string): string {
  return irregular.get(noun) ?? withS(noun)
}
