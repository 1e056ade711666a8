/**
 * Hard general verbs of health text, A to C, with the plain verb, the conditions under which it means the same,
 * and an example. Senses that the plain verb does not have are shut out by a condition or have no entry.
 */
export const everydayVerbs: string = `
# A
abate | verb | ease |  | The itching abated within a day. > The itching eased within a day.
abbreviate | verb | shorten | -next:as | We abbreviated the long name. > We shortened the long name.
abide by | verb | follow |  | Visitors must abide by the rules of the ward. > Visitors must follow the rules of the ward.
abolish | verb | end | -prev:<det> | The country abolished the fee for vaccines. > The country ended the fee for vaccines.
abstain from | verb | avoid |  | Abstain from alcohol for two days. > Avoid alcohol for two days.
accelerate | verb | speed up | only:base,third -next:it,them,him,her | Warmth accelerates healing. > Warmth speeds up healing.
accelerate | verb | speed up | only:past,participle +next:the,this,these,his,their,our,by | The drug accelerated the healing. > The drug sped up the healing.
accentuate | verb | highlight | -prev:<det> | The map accentuates the gap between rich and poor areas. > The map highlights the gap between rich and poor areas.
acclimate to, acclimatize to, acclimatise to | verb | get used to |  | The body acclimatizes to the heat. > The body gets used to the heat.
accomplish | verb | achieve | -prev:<det> | A short course can accomplish this. > A short course can achieve this.
accrue | verb | build up | only:base,third -next:<det>,<num>,<noun>,<adj> | The benefits accrue over several years. > The benefits build up over several years.
accumulate | verb | build up | only:base,third -next:it,them | Fluid accumulates in the lungs. > Fluid builds up in the lungs.
accumulate | verb | build up | only:past,participle +next:in,inside,around,under,on,over,within,<end> | Fluid had accumulated in her knee. > Fluid had built up in her knee.
acknowledge that | verb | accept that |  | Most doctors acknowledge that the old rule was too strict. > Most doctors accept that the old rule was too strict.
acquiesce | verb | agree | -next:in | The family acquiesced after a long talk. > The family agreed after a long talk.
acquire | verb | get | only:base,third,ing -next:by | People can acquire the virus from food. > People can get the virus from food.
activate | verb | turn on | only:base,third -next:it,them | The drug activates the immune system. > The drug turns on the immune system.
activate | verb | turn on | only:past,participle +next:the,this,these,their,by,when,<end> -prev:<det> | The sensor is activated by heat. > The sensor is turned on by heat.
adhere to | verb | stick to | -prev:be,is,are,was,were,been,being | Germs adhere to the wall of the bladder. > Germs stick to the wall of the bladder.
adversely affect* | verb | harm | -prev:<det> | Noise adversely affects sleep. > Noise harms sleep.
advocate for | verb | speak up for |  | The group will advocate for people with dementia. > The group will speak up for people with dementia.
advocate | verb | support | +next:<np> -prev:<det>,<adj>,patient -next:for | They do not advocate this diet. > They do not support this diet.
afflict | verb | affect | -next:with -prev:<det> | Gout afflicts many older men. > Gout affects many older men.
afford | verb | give | +next:protection,relief,comfort | Long sleeves afford protection from the sun. > Long sleeves give protection from the sun.
aid in | verb | help with | -next:dying -prev:<det> | Fibre may aid in digestion. > Fibre may help with digestion.
align with | verb | agree with | only:base,third | These results align with those of other teams. > These results agree with those of other teams.
allay | verb | calm |  | A short talk allayed their fears. > A short talk calmed their fears.
allocate to | verb | place in | +has:group,groups,arm,arms -next:receive,take,get -has:fund,funds,funding,money,resources,budget,beds,staff | The children were allocated to one of two groups. > The children were placed in one of two groups.
alter | verb | change |  | Alcohol alters your mood. > Alcohol changes your mood.
amend | verb | change | -prev:<det> | The rules were amended last spring. > The rules were changed last spring.
amplify | verb | boost | +has:sound,sounds,effect,effects,risk,noise,fear,fears,response,pain -prev:<det>,<adj> | The implant amplifies sound. > The implant boosts sound.
analyze | verb | study | -has:study,studies,studied -prev:<det>,<adj> -next:for | They analyzed the blood of 40 nurses. > They studied the blood of 40 nurses.
analyse | verb | study | only:base,past,participle,ing -has:study,studies,studied -prev:<det>,<adj> -next:for | They analysed the blood of 40 nurses. > They studied the blood of 40 nurses.
anticipate | verb | expect | -prev:<det> only:base,third,past,participle | Doctors anticipate few problems. > Doctors expect few problems.
appraise | verb | judge | -prev:<det> | Two people appraised the quality of each report. > Two people judged the quality of each report.
apprise of | verb | tell about |  | Patients were apprised of the risks. > Patients were told about the risks.
arise from | verb | come from | only:base,third,ing | The pain arises from the lower back. > The pain comes from the lower back.
arise | verb | come up | only:base,third,ing +has:problem,complication,question,symptom,issue,concern,side,difficulty,need,doubt,situation,emergency -next:from,out | Problems can arise during the flight. > Problems can come up during the flight.
ascertain | verb | find out | only:base,third,ing -next:it,them | Doctors try to ascertain the cause. > Doctors try to find out the cause.
ascend | verb | go up | only:base,third | Ascend the stairs slowly. > Go up the stairs slowly.
aspire to | verb | hope to | +next:<verb> | Many aspire to become nurses. > Many hope to become nurses.
assemble | verb | put together | +next:<det> -prev:<det> | Assemble the inhaler before use. > Put together the inhaler before use.
assess | verb | study | +next:the,its,their +has:effect,effects,impact,role,link,influence -has:study,studies,studied,doctor,nurse,you,your | We assessed the effect of music on sleep. > We studied the effect of music on sleep.
assess | verb | check for | only:base,third,past,ing +next:<harm> -prev:<det> | A nurse will assess skin damage. > A nurse will check for skin damage.
assess | verb | check | only:base,third,past,ing -prev:<det> -next:<harm>,<score> -next:association,effect,impact,influence,role,causality,physician,physicians,doctor,doctors,clinician,clinicians,surgeon,surgeons -has:effect,impact,influence,relationship,association | A nurse assessed the wound. > A nurse checked the wound.
assess | verb | check | only:participle -has:increase,effect,impact,influence,relationship,association,decrease,improvement,decline,deterioration,worsening | Your breathing is assessed. > Your breathing is checked.
assist in | verb | help with | -next:<verb> | Volunteers assist in the care of older people. > Volunteers help with the care of older people.
assist | verb | help | only:base,third -next:suicide,dying,in -prev:<det>,<noun> | The device can assist older people. > The device can help older people.
assist | verb | help | only:past,ing +next:<det>,<pron>,with,by,patients,people,women,parents,children -prev:<det>,<adv>,robotically | A nurse assisted the family. > A nurse helped the family.
assume responsibility for | verb | take charge of | only:base,third,ing | A new team will assume responsibility for the clinic. > A new team will take charge of the clinic.
attain | verb | reach | -prev:<det> | Few people attain their target weight. > Few people reach their target weight.
attempt to | verb | try to | -prev:<det>,<adj>,suicide | He attempted to quit last year. > He tried to quit last year.
attenuate | verb | weaken | -prev:<det>,live | Alcohol attenuates the effect of the drug. > Alcohol weakens the effect of the drug.
augment | verb | boost | -prev:<det> -next:reality -has:breast | A second drug augmented the effect of the first. > A second drug boosted the effect of the first.
authorize to, authorise to | verb | allow to | +next:<verb> -has:drug,medicine,treatment,product,approved | Nurses are authorized to sign the form. > Nurses are allowed to sign the form.
avert | verb | prevent | -has:eyes,gaze,eye -prev:<det> | Clean water averts many deaths. > Clean water prevents many deaths.
await | verb | wait for | only:base,third,ing | Many people await a new kidney. > Many people wait for a new kidney.
# B
bolster | verb | strengthen | -prev:<det> | The report bolsters the case for earlier care. > The report strengthens the case for earlier care.
broaden | verb | widen | -prev:<det> | Reading broadens the mind. > Reading widens the mind.
# C
calculate | verb | work out | -prev:<det> -next:it,them,to -has:correlation,correlations | The nurse calculates the dose from your weight. > The nurse works out the dose from your weight.
categorize into, categorise into | verb | sort into |  | The rashes were categorized into three types. > The rashes were sorted into three types.
categorize by, categorise by | verb | group by |  | The foods are categorised by colour. > The foods are grouped by colour.
caution | verb | warn | +next:that,against,<pron> -prev:<det>,<adj>,<prep> | They caution that the test misses some cases. > They warn that the test misses some cases.
cease | verb | stop | -next:to | The noise ceased after an hour. > The noise stopped after an hour.
circumvent | verb | get around | only:base,third,ing | The new patch circumvents this problem. > The new patch gets around this problem.
clarify | verb | make clear | -next:it,them,butter -prev:<det> | A scan may clarify the cause. > A scan may make clear the cause.
cleanse | verb | clean | -prev:<det> | Cleanse the wound with water. > Clean the wound with water.
coerce | verb | force |  | Nobody may coerce you into a decision. > Nobody may force you into a decision.
coincide with | verb | happen at the same time as |  | The cough coincided with a cold. > The cough happened at the same time as a cold.
collaborate with | verb | work with |  | The nurses collaborate with the school. > The nurses work with the school.
collaborate | verb | work together | -next:with | Three clinics collaborated on the guide. > Three clinics worked together on the guide.
collate | verb | gather | -prev:<det> | Staff collated the answers. > Staff gathered the answers.
combat | verb | fight | +next:<np> -prev:<det>,<adj>,<prep> | Soap helps to combat germs. > Soap helps to fight germs.
commence | verb | start |  | Treatment commenced in March. > Treatment started in March.
commend | verb | praise |  | The report commends the staff. > The report praises the staff.
compel | verb | force | only:base,third,past,participle | Pain compelled him to rest. > Pain forced him to rest.
compensate for | verb | make up for | only:base,third,ing | The other eye compensates for the loss. > The other eye makes up for the loss.
compile | verb | put together | -next:it,them -prev:<det> | The nurses compiled a list of tips. > The nurses put together a list of tips.
comply with | verb | follow | -next:treatment,therapy,medication | Please comply with the rules of the clinic. > Please follow the rules of the clinic.
comprehend | verb | understand |  | Young children cannot comprehend the risk. > Young children cannot understand the risk.
compress | verb | squeeze | only:base,third -prev:<adj>,<det>,or,include | The swelling compresses the nerve. > The swelling squeezes the nerve.
compress | verb | squeeze | only:participle +next:by | The nerve is compressed by the bone. > The nerve is squeezed by the bone.
comprise | verb | have | only:base,third,past +next:<num> -prev:is,are,was,were,be,been -has:%,percent,half | The course comprises six lessons. > The course has six lessons.
conceal | verb | hide | -prev:<det> | Some people conceal their drinking. > Some people hide their drinking.
conduct | verb | carry out | -has:electricity,heat,impulse,impulses,nerve,nerves,current,orchestra -prev:<det>,<prep>,<adj> -next:it,them | The team conducted a survey of 90 schools. > The team carried out a survey of 90 schools.
confer | verb | give | +has:protection,immunity,benefit,benefits,advantage,advantages -next:with,on,upon | The vaccine confers protection for ten years. > The vaccine gives protection for ten years.
confine to | verb | limit to | -has:bed,wheelchair,house,home,chair,room | The rash is confined to the face. > The rash is limited to the face.
conform to | verb | keep to | +has:rule,rules,standard,guideline,regulation,law | The kitchen must conform to hygiene rules. > The kitchen must keep to hygiene rules.
confront | verb | face | -prev:<det> | Carers confront many problems. > Carers face many problems.
congregate | verb | gather |  | Germs congregate around the drain. > Germs gather around the drain.
consent to | verb | agree to | -prev:<det>,<adj>,<prep> | Her parents consented to the test. > Her parents agreed to the test.
conserve | verb | save | only:base,third,ing -prev:<det> | Sit down often to conserve energy. > Sit down often to save energy.
constitute | verb | make up | +next:<num>,most,half,about,nearly,almost,over,roughly | Women constitute half of the group. > Women make up half of the group.
constrain | verb | limit | -prev:<det> | Lack of time constrains the staff. > Lack of time limits the staff.
construct | verb | build | -prev:<det>,<adj> -next:validity | They constructed a model of the ear. > They built a model of the ear.
consult with | verb | talk with |  | The surgeon consulted with her team. > The surgeon talked with her team.
consult | verb | talk to | only:base,third,ing +next:your,a,his,her,their,with -has:leaflet,manual,instructions,label,guide,guideline,guidelines,website,list,table,records,book,map | Consult your doctor before you travel. > Talk to your doctor before you travel.
consume | verb | drink | +next:alcohol,alcoholic,coffee,tea,water,milk,beer,wine,drinks,juice,soda | Adults who consume alcohol sleep badly. > Adults who drink alcohol sleep badly.
consume | verb | eat | +next:food,foods,meat,fish,fruit,fruits,vegetables,eggs,nuts,dairy,seafood,meals,red,fatty,salty,raw,processed,fried | Many people consume fish each week. > Many people eat fish each week.
contemplate | verb | think about | -prev:<det> | Some patients contemplate surgery. > Some patients think about surgery.
contradict | verb | go against | +next:<np> -next:by -prev:be,is,are,was,were,been | The new figures contradict the old ones. > The new figures go against the old ones.
contribute to | verb | play a part in | -prev:<det> -has:charity,fund | Stress contributes to headaches. > Stress plays a part in headaches.
converse | verb | talk | -prev:the,a | He finds it hard to converse with strangers. > He finds it hard to talk with strangers.
convert into | verb | turn into | only:participle | Sugar is converted into fat. > Sugar is turned into fat.
convert to | verb | turn into | only:participle +has:sugar,glucose,starch,fat,fats,vitamin,hormone,enzyme,energy,acid,carbohydrate | The starch is converted to sugar. > The starch is turned into sugar.
convey | verb | pass on | only:base,third,ing -next:it,them | Posters convey the message in pictures. > Posters pass on the message in pictures.
corroborate | verb | support | -prev:<det> | The scan corroborated the finding. > The scan supported the finding.
counteract | verb | work against | only:base,third,ing | Salt can counteract the effect of the pills. > Salt can work against the effect of the pills.
culminate in | verb | end in |  | The dispute culminated in a ban. > The dispute ended in a ban.
curtail | verb | limit | -prev:<det> | Bad weather curtailed the walks. > Bad weather limited the walks.
achieve | verb | reach | +next:remission,goal,target,level,full,stable -prev:<det> | Half of them achieved remission. > Half of them reached remission.
classify into | verb | sort into | -has:schedule,schedules | The burns were classified into three groups. > The burns were sorted into three groups.
`
