/**
 * Hard general nouns of health text, E to O, with the plain noun, the conditions under which it means the same,
 * and an example.
 */
export const everydayNouns2: string = `
# E
efficacy | noun | effect | +next:of only:singular -prev:vaccine,lack,reduced,decreased,comparative,relative -has:effectiveness,improve,boost,enhance,effect,effects | The trial tested the efficacy of the cream. > The trial tested the effect of the cream.
elevation | noun | rise | +next:in -prev:st -has:st | The test showed an elevation in blood sugar. > The test showed a rise in blood sugar.
emphasis | noun | focus | +next:on only:singular | The course puts emphasis on sleep. > The course puts focus on sleep.
employment | noun | work | only:singular -next:law,tribunal,rights,<noun> -prev:of | She found employment after a year. > She found work after a year.
endeavour, endeavor | noun | effort |  | It was a joint endeavour of two towns. > It was a joint effort of two towns.
enquiry, inquiry | noun | question | +next:about | Staff answer enquiries about costs. > Staff answer questions about costs.
entitlement | noun | right | +next:to | The letter explains your entitlement to sick pay. > The letter explains your right to sick pay.
expenditure | noun | spending | +next:on only:singular | Expenditure on drugs rose. > Spending on drugs rose.
expenditure | noun | spending | only:singular -prev:energy,calorie -next:on -has:energy | Health expenditure rose. > Health spending rose.
expense | noun | cost | +prev:medical,travel,living,high,additional,extra,legal only:plural | The insurer pays medical expenses. > The insurer pays medical costs.
expertise | noun | skill | -next:center,centre | The job calls for expertise. > The job calls for skill.
# F
financial hardship | noun | money trouble | only:singular | The illness led to financial hardship. > The illness led to money trouble.
findings | phrase | results | -has:result,results,resulted -prev:incidental,physical,exam,examination,facial,skin,eye,bone,limb,heart,neurologic,neurological,imaging | The findings surprised the team. > The results surprised the team.
fluctuation | noun | swing | +next:in only:plural | There were fluctuations in her mood. > There were swings in her mood.
fraction | noun | part | +next:of only:singular +prev:a,small,large,tiny -has:ejection | A small fraction of the dose reaches the blood. > A small part of the dose reaches the blood.
# G
guidance | noun | advice | -prev:<noun>,<name>,professional,and,or,medical,expert,image,ultrasound,fluoroscopic,ct,mri,fda,parental,under,ct-guided,anticipatory,sonographic,radiologic,endoscopic,navigation,career -next:counselor,counsellor,document,documents -has:ultrasound,fluoroscopy,under | Follow the guidance from your clinic. > Follow the advice from your clinic.
# H
hazard | noun | danger | -next:ratio,ratios,model,models,analysis,rate,rates -prev:proportional,log,relative -has:ratio,hr | Wet floors are a hazard. > Wet floors are a danger.
hindrance | noun | barrier | +next:to | Cost is a hindrance to care. > Cost is a barrier to care.
hypothesis | noun | idea | -prev:null,alternative,first,second,third,<noun> -next:test,testing,tests | The data support this hypothesis. > The data support this idea.
# I
impact | noun | effect | +next:of,on,<end> -prev:on,high -has:crash,fall,collision,car,head,blow | They studied the impact of noise on sleep. > They studied the effect of noise on sleep.
impediment | noun | barrier | +next:to | Cost is an impediment to care. > Cost is a barrier to care.
incentive | noun | reward | +prev:financial,cash,small -next:<noun> | The school offers financial incentives. > The school offers financial rewards.
indicator | noun | sign | +next:of -has:quality | Dark urine is an indicator of thirst. > Dark urine is a sign of thirst.
individual | noun | person | -next:<noun>,'s,’s | The centre helps individuals with asthma. > The centre helps people with asthma.
influence | noun | effect | +next:of,on -prev:of -has:under,alcohol | They studied the influence of light on sleep. > They studied the effect of light on sleep.
initiation | noun | start | +next:of +prev:the only:singular -has:transcription,dna,rna,cell,cells,breastfeeding | Sign the form before the initiation of treatment. > Sign the form before the start of treatment.
initiation of | phrase | the start of | +prev:after,following,before,until,at,since,to,on,upon,from -has:transcription,dna,rna,cell,cells,breastfeeding | Sign the form before initiation of treatment. > Sign the form before the start of treatment.
innovation | noun | new idea | only:plural -prev:<noun>,<name>,it | The report lists innovations in home care. > The report lists new ideas in home care.
instance | noun | case | -prev:for,first -next:of | In some instances a scan is done. > In some cases a scan is done.
intensity | noun | strength | +next:of only:singular -has:exercise,training,light,care,infection,treatment | The scale shows the intensity of the pain. > The scale shows the strength of the pain.
intention | noun | plan | +next:to -has:treat | The group had no intention to quit. > The group had no plan to quit.
interval | noun | time | +next:between only:singular -prev:confidence,qt,rr | The interval between doses is six hours. > The time between doses is six hours.
interruption | noun | break | +next:in -has:pregnancy | An interruption in treatment can be harmful. > A break in treatment can be harmful.
investigation | noun | study | +next:into -has:police,criminal,crime,fbi,fraud only:singular | The investigation into the outbreak took a year. > The study into the outbreak took a year.
investigation | noun | study | only:singular +prev:further,under,this,present,future -next:into -has:police,criminal,crime,fbi,fraud | The cause needs further investigation. > The cause needs further study.
# J
justification | noun | reason | +next:for only:singular | There is no justification for the delay. > There is no reason for the delay.
# L
legislation | noun | law | only:singular +prev:the,this,such -next:<noun> | The legislation came into force in May. > The law came into force in May.
likelihood | noun | chance | +next:of,that only:singular -prev:maximum | Hand washing cuts the likelihood of infection. > Hand washing cuts the chance of infection.
limitation | noun | weak point | +next:of +has:study,studies,trial,trials,review,survey,test,data | Its small size is a limitation of the study. > Its small size is a weak point of the study.
limitation | noun | limit | only:plural -next:of -prev:<adj>,<noun> | The plan has its limitations. > The plan has its limits.
location | noun | place | -prev:abdominal,inguinal,anatomical,tumor,primary -has:versus,vs +prev:<det>,<adj>,this,that,each,another,safe,remote,same -next:of,<noun>,and,or -has:depending,depends,tumor,tumour,number | Keep the tablets in a safe location. > Keep the tablets in a safe place.
# M
magnitude | noun | size | +next:of only:singular -has:earthquake | They measured the magnitude of the effect. > They measured the size of the effect.
manner | noun | way | only:singular -next:of | Lift the box in a safe manner. > Lift the box in a safe way.
mechanism of action | noun | way of working |  | The mechanism of action is unclear. > The way of working is unclear.
mechanism by which | phrase | way in which |  | The mechanism by which it spreads is unclear. > The way in which it spreads is unclear.
mechanisms by which | phrase | ways in which |  | The mechanisms by which it spreads are unclear. > The ways in which it spreads are unclear.
misconception | noun | false belief |  | It is a common misconception. > It is a common false belief.
modality | noun | method | +prev:treatment,imaging,therapeutic,diagnostic,different,new | The ward uses two imaging modalities. > The ward uses two imaging methods.
modification | noun | change | -prev:genetic,histone,chemical,post-translational,posttranslational,covalent,behavior,behaviour -has:protein,gene,genes,dna,histone -next:<noun> | The kitchen needs some modifications. > The kitchen needs some changes.
# N
narrative | noun | story | only:plural -next:<noun> | Patients shared their narratives. > Patients shared their stories.
necessity of | phrase | need for |  | Experts stress the necessity of clean water. > Experts stress the need for clean water.
necessity | noun | need | +next:for only:singular | The drug removed the necessity for surgery. > The drug removed the need for surgery.
notion | noun | idea |  | The data support the notion. > The data support the idea.
# O
objective | noun | aim | +prev:<det>,main,primary,secondary,overall,key,second,first,our,these -prev:no +next:of,is,was,were,are,to,included,<end>,for | The objective of the course is better sleep. > The aim of the course is better sleep.
obligation | noun | duty |  | Doctors have an obligation to keep records. > Doctors have a duty to keep records.
occupation | noun | job | +prev:<counted> -has:military,army,forces,war,bed | The form asks for your occupation. > The form asks for your job.
onset | noun | start | +next:of +prev:the,sudden,early,late,rapid,slow,a,an -has:action,age,death,arrest | He had a sudden onset of pain. > He had a sudden start of pain.
opportunity | noun | chance | +next:to,for -prev:equal,employment,job,education | Parents have the opportunity to ask questions. > Parents have the chance to ask questions.
option | noun | choice | -prev:treatment,therapeutic -next:to,for | There are two options. > There are two choices.
outcome | noun | result | only:plural +prev:better,improve,improved,improves,improving,poor,good,worse,positive,negative,clinical,patient,these,those,their,birth -next:<noun>,of -has:primary,secondary | Early care improves outcomes. > Early care improves results.
outset | noun | start |  | Staff explain the rules at the outset. > Staff explain the rules at the start.
manifestation | noun | sign | +next:of -has:spirit | Fever is a manifestation of malaria. > Fever is a sign of malaria.
`
