/**
 * Hard general verbs of health text, I to P, with the plain verb, the conditions under which it means the same,
 * and an example.
 */
export const everydayVerbs3: string = `
# I
identify | verb | find | -has:need,needs -next:from,as,with,by,themselves,himself,herself,yourself,itself,them,those,people,persons,individuals,patients,carers,caregivers,children,adults,women,men,faces,someone,who,whom -prev:<det>,their,his,her,its,our,your,correctly,cannot -has:means,types,species,correctly,using,from,questionnaire | The scan identified two small stones. > The scan found two small stones.
illustrate | verb | show | -prev:<det> | The chart illustrates the change in weight. > The chart shows the change in weight.
imitate | verb | copy |  | Toddlers imitate their parents. > Toddlers copy their parents.
immerse in | verb | put in | only:participle | The foot is immersed in warm water. > The foot is put in warm water.
impact on, impact upon | verb | affect | -prev:<det>,<adj>,<prep> | Pain can impact on daily life. > Pain can affect daily life.
impair | verb | harm | only:base,third,ing -has:breakdown,production,flow,formation,release,uptake,absorption,signaling,signalling,transport,secretion,synthesis,metabolism,clearance,excretion,conduction,activity,movement,differentiation,ossification | Alcohol impairs memory. > Alcohol harms memory.
impair | verb | harm | only:participle +next:by -prev:hearing,visually | Sleep was impaired by the noise. > Sleep was harmed by the noise.
impede | verb | get in the way of | only:base,third,ing | A tight bandage impedes healing. > A tight bandage gets in the way of healing.
impede | verb | hold back | only:participle +next:by | Work was impeded by floods. > Work was held back by floods.
implement | verb | put in place | -has:model,models -next:it,them -prev:<det>,<adj> | The hospital implemented a new hygiene plan. > The hospital put in place a new hygiene plan.
incentivize, incentivise | verb | encourage |  | The scheme should incentivize healthy meals. > The scheme should encourage healthy meals.
incorporate | verb | include | -has:into -prev:<det> | The plan incorporates ideas from patients. > The plan includes ideas from patients.
incur | verb | face | only:base,third,ing +next:costs,cost,charges,expenses,losses,penalties,fees,extra,additional,high | Families may incur costs for travel. > Families may face costs for travel.
indicate | verb | point to | +prev:may,might,can,could +next:<np> -next:that,their,his,her,whether,your,it | Chest pain may indicate a heart problem. > Chest pain may point to a heart problem.
induce | verb | bring on | only:base,third -has:labor,labour,remission,anesthesia,anaesthesia,birth -next:it,them | Bright light can induce a migraine. > Bright light can bring on a migraine.
induce | verb | bring on | only:participle +next:by -has:labor,labour,remission,anesthesia,anaesthesia,birth | The attack was induced by pollen. > The attack was brought on by pollen.
influence | verb | affect | +next:<np>,by -prev:<det>,<adj>,<prep> | Sleep influences mood. > Sleep affects mood.
inform | verb | tell | only:base,third,ing +next:your,patients,parents,people,women,you,him,her,them,us,me,doctors,nurses,staff,families,participants | Inform your doctor about any allergy. > Tell your doctor about any allergy.
inform | verb | tell | only:participle +prev:is,are,was,were,be,been +next:about,of,that,by,when | The parents were informed of the results. > The parents were told of the results.
inform | verb | guide | +next:policy,policies,practice,decisions,future,clinical,care,guidelines | The results will inform policy. > The results will guide policy.
inhabit | verb | live in | only:base,third,ing | Many germs inhabit the gut. > Many germs live in the gut.
inhibit | verb | hold back | only:base,third,ing -next:it,them | The cream inhibits the growth of germs. > The cream holds back the growth of germs.
inhibit | verb | hold back | only:participle +next:by | Growth is inhibited by cold. > Growth is held back by cold.
initiate | verb | start | -prev:<det> | The clinic initiated treatment within a week. > The clinic started treatment within a week.
insert into | verb | put into | only:participle | A thin tube is inserted into the vein. > A thin tube is put into the vein.
inspect | verb | check |  | Inspect your feet every evening. > Check your feet every evening.
instigate | verb | start |  | The nurses instigated a review of the rules. > The nurses started a review of the rules.
institute | verb | start | only:past,participle +next:a,an,new,the,by -prev:<det>,<adj> | The school instituted a ban on nuts. > The school started a ban on nuts.
instruct | verb | tell | -next:in,on | The women were instructed to rest. > The women were told to rest.
intend to | verb | mean to | +prev:is,are,was,were,be,been,not,and,also,<noun> only:participle | The guide is intended to help carers. > The guide is meant to help carers.
intend to | verb | plan to | -prev:is,are,was,were,be,been,not only:base,third,ing | Tell us if you intend to travel. > Tell us if you plan to travel.
intend for | verb | mean for | only:participle | The cream is intended for dry skin. > The cream is meant for dry skin.
intensify | verb | increase | -prev:<det> | The pain intensified at night. > The pain increased at night.
interfere with | verb | get in the way of | -prev:be,is,are,was,were,been | Noise interferes with sleep. > Noise gets in the way of sleep.
interpret | verb | read | -next:for -prev:<det> | A specialist will interpret the scan. > A specialist will read the scan.
intervene | verb | step in | only:base,third,past,participle | The nurse intervened at once. > The nurse stepped in at once.
investigate | verb | look into | -prev:<det> -next:<num>,<end>,with,at,before,after,patients,if,it,them,for,in,by,on | The team investigated the cause of the outbreak. > The team looked into the cause of the outbreak.
investigate if | verb | find out if | only:base | We aimed to investigate if tea helps. > We aimed to find out if tea helps.
# J
jeopardize, jeopardise | verb | risk | only:base,third,ing | Smoking jeopardizes your health. > Smoking risks your health.
# L
locate | verb | find | only:base,third,ing | The nurse could not locate a vein. > The nurse could not find a vein.
# M
maintain | verb | keep | only:base,third,ing +next:a,an,your,good,healthy,normal,stable,records,contact | Try to maintain a healthy weight. > Try to keep a healthy weight.
manifest as | verb | show up as |  | It manifested as a rash. > It showed up as a rash.
manifest in | verb | show up in |  | The disease often manifests in childhood. > The disease often shows up in childhood.
manufacture | verb | make | -prev:<det>,<adj>,<prep> | Two firms manufacture the vaccine. > Two firms make the vaccine.
masticate | verb | chew |  | Older people may masticate slowly. > Older people may chew slowly.
merit | verb | deserve | +next:further,attention,study,consideration,more | The idea may merit further study. > The idea may deserve further study.
migrate | verb | move | -prev:<det> | The cells migrate to the bone. > The cells move to the bone.
mimic | verb | look like | only:base,third +has:symptom,symptoms,disease,condition,rash,attack -has:feature,features,mice,mouse,model,models,action,actions -prev:<det> | The rash can mimic measles. > The rash can look like measles.
mimic | verb | copy | only:base,third +has:effect,effects,action,hormone,hormones | The drug mimics the action of a hormone. > The drug copies the action of a hormone.
minimize, minimise | verb | limit | +next:<np> -prev:<det> | Creams minimize scars. > Creams limit scars.
misconstrue | verb | misunderstand |  | Patients often misconstrue the term. > Patients often misunderstand the term.
mitigate | verb | reduce |  | Shade mitigates the heat. > Shade reduces the heat.
modify | verb | change | -prev:<det>,<start>,<verb>,<prep>,genetically -next:<name>,radical,criteria,version,versions,scale,score,index,form | She modified her diet. > She changed her diet.
modulate | verb | adjust |  | Hormones modulate the appetite. > Hormones adjust the appetite.
monitor the safety of | verb | check* the safety of |  | They monitor the safety of vaccines. > They check the safety of vaccines.
monitor | verb | watch | only:base,third +next:<np> -next:reading,readings,unit -prev:<name>,<det>,<adj>,<prep>,heart,event,holter -has:ultrasound,scan,scans,sonogram,sonograms | Nurses monitor the babies closely. > Nurses watch the babies closely.
monitor | verb | watch | only:past,participle,ing -prev:<det>,<adj>,<prep> -next:committee,board,system,device,using,with | Nurses monitored the babies closely. > Nurses watched the babies closely.
# N
necessitate | verb | call for | only:base,third,ing | The break may necessitate surgery. > The break may call for surgery.
negate | verb | cancel out | -next:it,them | Sugar in the drink negates the benefit of the walk. > Sugar in the drink cancels out the benefit of the walk.
negatively affect*, negatively impact* | verb | harm | -prev:<det> | Stress negatively affects sleep. > Stress harms sleep.
notify | verb | tell | only:base,third,ing +next:<np> -has:case,cases | Notify the nurse if the arm swells. > Tell the nurse if the arm swells.
notify | verb | tell | only:participle +next:about,of,that,when,if -has:case,cases | Parents are notified about the visit. > Parents are told about the visit.
nourish | verb | feed |  | Breast milk nourishes the baby. > Breast milk feeds the baby.
nullify | verb | cancel out | -next:it,them | Rain can nullify the effect of the spray. > Rain can cancel out the effect of the spray.
# O
obscure | verb | hide | only:base,third,past +next:<np> -prev:<conj>,<adj>,<det> -has:bleeding,cause | Make-up may obscure the rash. > Make-up may hide the rash.
observe for | verb | watch for | +next:signs,sign,symptoms,side,adverse,any,changes,bleeding,redness | Observe for signs of infection. > Watch for signs of infection.
observe | verb | see | only:participle +prev:was,were,been,be,is,are,also,not,often,commonly,only,previously -next:for,by,closely,over,during | Side effects were observed in six children. > Side effects were seen in six children.
observe | verb | see | only:past,base +prev:we,they,researchers,authors,scientists,investigators +next:<det>,<adj>,that,<num> -next:patients,children,participants,people | We observed a small change in weight. > We saw a small change in weight.
obtain | verb | get | only:base,third,ing | You can obtain the cream from a pharmacy. > You can get the cream from a pharmacy.
obtain | verb | collect | only:past,participle +has:sample,samples,data,swab,swabs,specimen,specimens -has:consent,approval,permission -prev:<det> | Blood samples were obtained from 30 women. > Blood samples were collected from 30 women.
obviate | verb | remove | +next:the,any,this | The patch obviates the need for injections. > The patch removes the need for injections.
occur | verb | happen | -prev:naturally -next:naturally,to -has:naturally,found,foods,plant,plants,species,vitamin,vitamins,mineral,minerals,mutation,mutations,virus | Most falls occur at home. > Most falls happen at home.
omit | verb | leave out | -next:it,them -prev:<det> | The report omitted the costs. > The report left out the costs.
opt for | verb | choose | only:base,third,ing | Some women opt for surgery. > Some women choose surgery.
opt for | verb | choose | only:past -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | Some women opted for surgery. > Some women chose surgery.
opt to | verb | choose to | only:base,third,ing | Some parents opt to wait. > Some parents choose to wait.
optimize, optimise | verb | improve | only:base,ing -prev:<det> | The nurses hope to optimize care at night. > The nurses hope to improve care at night.
originate from | verb | come from |  | The advice originates from a school nurse. > The advice comes from a school nurse.
originate in | verb | start in |  | The pain originates in the hip. > The pain starts in the hip.
overlook | verb | miss | -prev:<det> | Doctors may overlook early signs. > Doctors may miss early signs.
oversee | verb | watch over | only:base,third,ing | A senior nurse oversees the ward. > A senior nurse watches over the ward.
# P
partake in | verb | take part in | only:base,third,ing | All pupils can partake in sport. > All pupils can take part in sport.
penetrate | verb | enter | only:base,third | The needle penetrates the skin. > The needle enters the skin.
perceive as | verb | see as | only:participle | The drug is perceived as safe. > The drug is seen as safe.
perform | verb | carry out | only:base,third,ing +next:<det>,<num>,<noun>,daily,simple,regular,routine,household -prev:<det> | Two surgeons perform the operation. > Two surgeons carry out the operation.
perform | verb | carry out | only:past,participle +prev:is,are,was,were,be,been,being -has:incision,incisions,cut | The test was performed at home. > The test was carried out at home.
perform | verb | carry out | only:past +prev:we,they +next:a,an,the,two,three | We performed a search of the records. > We carried out a search of the records.
permeate | verb | spread through | only:base,third,ing | The smell permeates the room. > The smell spreads through the room.
permit | verb | allow | -prev:<det>,<adj>,<prep> | The rules permit visits after noon. > The rules allow visits after noon.
persist | verb | last | +next:for | The cough persisted for six weeks. > The cough lasted for six weeks.
persist | verb | continue | -next:for,in,with | See a doctor if the fever persists. > See a doctor if the fever continues.
pertain to | verb | relate to | only:base,third | These rules pertain to care homes. > These rules relate to care homes.
peruse | verb | read |  | Please peruse the leaflet first. > Please read the leaflet first.
ponder | verb | think about | -next:whether,over | She pondered the advice. > She thought about the advice.
positively affect* | verb | help | -prev:<det> | Daylight positively affects mood. > Daylight helps mood.
possess | verb | have | only:base,third,ing -has:drug,drugs,cannabis,illegal,law,offence,offense,crime,weapon | They possess a strong grip. > They have a strong grip.
postpone | verb | delay |  | The clinic postponed all visits. > The clinic delayed all visits.
potentiate | verb | strengthen | -prev:<det> | Alcohol potentiates the effect of the pill. > Alcohol strengthens the effect of the pill.
precede | verb | come before | only:base,third +next:<np> | Itching often precedes the rash. > Itching often comes before the rash.
precipitate | verb | trigger | -has:solution,crystals,crystal,protein,rain,snow -prev:<det> | Stress may precipitate an attack. > Stress may trigger an attack.
preclude | verb | rule out | -next:from,it,them | A weak heart precludes this operation. > A weak heart rules out this operation.
present with | verb | have | only:base,third,past -prev:be,is,are,was,were,been,being,<det> | The boy presented with a high fever. > The boy had a high fever.
proceed with | verb | go ahead with | only:base,third,ing | They may proceed with the operation. > They may go ahead with the operation.
proceed with | verb | go ahead with | only:past -prev:have,has,had,having,is,are,was,were,be,been,being | They proceeded with the operation. > They went ahead with the operation.
proceed to | verb | go on to | only:base,third -prev:<det> | Proceed to the next step. > Go on to the next step.
procure | verb | get | only:base,third,ing | Schools can procure masks online. > Schools can get masks online.
prohibit | verb | ban | -has:cost,costs -prev:<det> | The law prohibits smoking in cars with children. > The law bans smoking in cars with children.
prolong | verb | lengthen | only:base,third,ing | A poor diet can prolong the illness. > A poor diet can lengthen the illness.
promote | verb | support | +next:health,healing,recovery,growth,sleep,wellbeing,healthy,good,physical,mental -prev:<det> | Fresh air promotes sleep. > Fresh air supports sleep.
propagate | verb | spread | only:base,third,past | Rumours propagate fast. > Rumours spread fast.
protrude | verb | stick out | -next:<noun>,<adj> -prev:<det> | The bone may protrude from the skin. > The bone may stick out from the skin.
provide | verb | give | only:base,third,ing +next:care,information,advice,relief,protection,help,treatment,insight,details,feedback,training | Nurses provide advice by phone. > Nurses give advice by phone.
provoke | verb | trigger | -prev:<det> | Some foods provoke headaches. > Some foods trigger headaches.
purchase | verb | buy | -prev:<det>,<adj>,<prep> | You can purchase the strips online. > You can buy the strips online.
purport to | verb | claim to |  | The pills purport to slow ageing. > The pills claim to slow ageing.
insert through | verb | put in through | only:participle | The tube is inserted through the nose. > The tube is put in through the nose.
provide | verb | give | only:past +next:information,evidence,advice,support,care,treatment,insight,data,relief,protection,help -prev:is,are,was,were,be,been,being,have,has,had,having,<adv>,<prep> | The leaflet provided information on lice. > The leaflet gave information on lice.
prolong | verb | lengthen | only:participle +next:by | The illness was prolonged by stress. > The illness was lengthened by stress.
`
