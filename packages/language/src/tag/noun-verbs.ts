const bases =
  'ache address age aid aim alarm alert answer approach arm assault attack attempt balance ban bath benefit bite blame ' +
  'bleed block blow bottle break bruise burn call care cause challenge change charge check claim clean close comfort ' +
  'comment concern contact contract control cook cost cough count cover cramp crash cross cry cure cut cycle damage date ' +
  'deal decline decrease delay demand design diet discharge display dose doubt drain dream dress drink drive drop ' +
  'drug ease effect end escape estimate exercise experience face fall fast favor favour fear feed feel fever fight ' +
  'file fill filter finish fit fix flare flow focus force form function fund gain grip group grow guard guide handle ' +
  'harm heat help hold hope host hurt impact implant import improve increase influence injure interest interview ' +
  'issue itch judge jump label lack laugh lead leak leave level lift limit link list live load look lose lower mark ' +
  'mask massage match matter mean measure mention milk mind miss mistake mix model monitor move name need note notice ' +
  'number nurse offer order organ pain pass patch pause pay peak permit phone place plan plant point practice practise ' +
  'present press pressure process produce profit program progress promise prompt protest purchase push question quit ' +
  'raise range rank rate reach record reduce reform refund regard relapse release repair repeat reply report request ' +
  'rescue research reserve rest result return review reward rinse rise risk roll rub rule run rush scan schedule score ' +
  'scratch screen search seek sense set shake shape share shift shock shot show shower sign signal sleep slip smell ' +
  'smile smoke sneeze sound source spend split spot spray spread stage stand start state stay step stick stop store ' +
  'strain stress stretch strike struggle study subject suffer suggest supply support surge survey swab swallow sweat ' +
  'advocate assist attempt coagulate caution counteract document endeavour endeavor enlarge exhibit facilitate foster function gauge ' +
  'harbour harbor impact incentivise incentivize manifest merit prolong render transition transport warrant witness attribute ' +
  'award bother brush bandage cater combat compound conduct conflict contest contrast convert decay decree deliver detail ' +
  'discount dispute drift echo equal excuse experiment export extract fracture freeze glance halt hinder hunt illness infect ' +
  'inhale intake ground label laugh lecture license licence map market mentor model notice object occasion outline oversight ' +
  'parent package peel pilot plug poison post power preview prick profile project purge puzzle quote rally recall recount ' +
  'refill refund regret rehearse reject remark remedy rent resort respect restrain retreat rival safeguard sample scare seal ' +
  'sentence shelter shrink sip slump soak spark spike splash sponsor squeeze stain stem stir storm strap strip structure stumble ' +
  'substitute surprise suspect survey swell sway tackle tap tear telephone term tip toll toss transform trap tremble trim type ' +
  'uphold vaccinate veto void volunteer wander weaken wheel whisper wipe withdraw witness wrap ' +
  'calm dry warm cool slow numb fade heal ease soothe vary ' +
  'switch talk target taste test thought threat tie time tire touch trace track trade train transfer transplant travel ' +
  'treat trial trigger trouble trust try turn update urge use value view visit voice vote wait wake walk warn wash ' +
  'waste watch wear weigh welcome wheeze wish work worry wound yield'

const all: ReadonlySet<string> = new Set(bases.split(' '))

/** Whether a word in lower case is the base form of a verb that looks like a noun: `increase`, `contact`. */
export function isNounVerb(word: string): boolean {
  return all.has(word)
}

/** Whether it is the third person of one, and so looks like a plural: `increases`, `studies`, `reaches`. */
export function isNounVerbInS(word: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false
  return (
    all.has(word.slice(0, -1)) ||
    (word.endsWith('es') && all.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && all.has(`${word.slice(0, -3)}y`))
  )
}
