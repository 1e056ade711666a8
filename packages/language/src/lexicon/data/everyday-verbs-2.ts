/**
 * Hard general verbs of health text, D to H, with the plain verb, the conditions under which it means the same,
 * and an example.
 */
export const everydayVerbs2: string = `
# D
debilitate | verb | weaken | only:base,third,past,participle | The long illness debilitated him. > The long illness weakened him.
decline | verb | fall | only:past +has:rate,level,number,score,deaths,cases,percentage,prevalence,incidence,sales,pressure +next:from,over,by,steadily,sharply,slowly,gradually,rapidly,after,during,since,between,in -prev:is,are,was,were,be,been,being,have,has,had,having,who,to | The number of cases declined after the rains. > The number of cases fell after the rains.
deduce | verb | work out | -next:it,them | Doctors can deduce the age of the scar. > Doctors can work out the age of the scar.
deem | verb | judge |  | The water was deemed safe. > The water was judged safe.
defer | verb | delay | -next:to -prev:<det> | They deferred the test until May. > They delayed the test until May.
delineate | verb | outline | +next:<np> -prev:<det> -next:into,by | The guide delineates three steps. > The guide outlines three steps.
delve into | verb | look into |  | The report delves into the causes. > The report looks into the causes.
demonstrate | verb | show | only:base,third,ing -prev:<det> -has:protest,protester | The guide demonstrates the grip. > The guide shows the grip.
demonstrate | verb | show | only:participle +prev:is,are,was,were,be,been,being,have,has,had,having,as | The benefit was demonstrated in two trials. > The benefit was shown in two trials.
demonstrate | verb | show | only:past -prev:is,are,was,were,be,been,being,have,has,had,having,as,<adv>,<det> +next:<np>,that,how,whether -has:protest,protester | The trial demonstrated that the cream works. > The trial showed that the cream works.
denote | verb | mean | only:base,third | A red dot denotes danger. > A red dot means danger.
depart | verb | leave | -next:from -prev:<det> | The bus departs at nine. > The bus leaves at nine.
depict | verb | show | -prev:<det> | The drawing depicts the inner ear. > The drawing shows the inner ear.
deplete | verb | use up | only:base,third,ing -next:it,them | Heavy sweating depletes salt in the body. > Heavy sweating uses up salt in the body.
derive from | verb | come from | only:base,third | Many medicines derive from plants. > Many medicines come from plants.
descend | verb | go down | only:base,third -next:from | The tube descends into the stomach. > The tube goes down into the stomach.
desist from | verb | stop |  | Smokers were asked to desist from smoking indoors. > Smokers were asked to stop smoking indoors.
detect | verb | find | -prev:<det> | The scan can detect small stones. > The scan can find small stones.
deteriorate | verb | worsen | -prev:<det> | Her sight deteriorated quickly. > Her sight worsened quickly.
determine | verb | find out | +next:whether,if,why,how,what,which,who,when -prev:be,is,are,was,were,been,<det> -has:process,processes,protein,enzyme,activity,mutation,gene,genes,hormone,hormones,chromosome,chromosomes,factor,factors only:base,past,participle,ing | Tests determine whether the kidney works. > Tests find out whether the kidney works.
determine | verb | find out | only:third +next:whether,if -has:process,processes,protein,enzyme,activity,mutation,gene,genes,hormone,hormones,chromosome,chromosomes,factor,factors | The test determines whether the kidney works. > The test finds out whether the kidney works.
determine | verb | find out | only:base +prev:to +next:the -has:gene,genes,hormone,hormones,chromosome,chromosomes,factors | A scan is used to determine the cause. > A scan is used to find out the cause.
detract from | verb | take away from |  | Small faults do not detract from the value of the guide. > Small faults do not take away from the value of the guide.
deviate from | verb | stray from |  | Do not deviate from the meal plan. > Do not stray from the meal plan.
devise | verb | design | -prev:<det> | A nurse devised the chart. > A nurse designed the chart.
differentiate between | verb | tell the difference between |  | The test differentiates between two types of flu. > The test tells the difference between two types of flu.
diminish | verb | reduce | only:base,third,ing +next:<np> -prev:<det> | Earplugs diminish the noise. > Earplugs reduce the noise.
diminish | verb | fade | +next:over,with,after,as,when,<end> -prev:be,is,are,was,were,been,<det>,<adv> | The effect diminishes over time. > The effect fades over time.
discard | verb | throw away | only:base,third,ing -next:it,them,approach,strategy | Discard the needle after use. > Throw away the needle after use.
discard | verb | throw away | only:participle +next:<end>,after,if,by,at,when,in +prev:be,is,are,was,were,been | Old pills should be discarded after a year. > Old pills should be thrown away after a year.
discern | verb | see | only:base,third +next:<np> | Babies can discern bright colours. > Babies can see bright colours.
disclose | verb | share | +next:their,your,his,her,personal,private,information,details,data,this,any -next:that -has:conflict,interest,fee -prev:<det> | You need not disclose your income. > You need not share your income.
discontinue | verb | stop | -next:from -prev:<det> | She discontinued the tablets in June. > She stopped the tablets in June.
discriminate between | verb | tell the difference between |  | The test cannot discriminate between the two germs. > The test cannot tell the difference between the two germs.
dispense | verb | give out | only:base,third -next:with,it,them -prev:<det> | Pharmacists dispense the pills. > Pharmacists give out the pills.
display | verb | show | only:base,third,ing -prev:<det>,<adj>,<prep> | The screen displays your heart rate. > The screen shows your heart rate.
display | verb | show | only:participle +prev:is,are,was,were,be,been,being,have,has,had,having | The time is displayed on the screen. > The time is shown on the screen.
display | verb | show | only:past -prev:is,are,was,were,be,been,being,have,has,had,having,<adv>,<det>,<adj> +next:<np> | The children displayed signs of stress. > The children showed signs of stress.
dispose of | verb | get rid of | only:base,third,ing | Dispose of old needles safely. > Get rid of old needles safely.
dispose of | verb | throw away | only:participle +prev:be,is,are,was,were,been | Used swabs are disposed of daily. > Used swabs are thrown away daily.
disregard | verb | ignore | -prev:<det>,<adj>,<prep> | Please disregard the first letter. > Please ignore the first letter.
disseminate | verb | spread | only:base,third,ing | Schools disseminate the advice. > Schools spread the advice.
dissipate | verb | fade | -next:<np> | The smell dissipates within an hour. > The smell fades within an hour.
distinguish between | verb | tell the difference between |  | Young babies distinguish between two voices. > Young babies tell the difference between two voices.
distribute | verb | hand out | +has:leaflet,leaflets,questionnaire,questionnaires,kit,kits,masks,condoms,nets,booklet,booklets,pamphlets,brochures -prev:<det> -next:it,them | Volunteers distributed leaflets at the station. > Volunteers handed out leaflets at the station.
divulge | verb | share | -next:that | Staff must not divulge your name. > Staff must not share your name.
document | verb | record | -prev:<det>,<adj>,<prep>,well -has:safety,efficacy,effectiveness,effect,effects,benefit,benefits | The nurse documented each dose. > The nurse recorded each dose.
dwindle | verb | shrink | only:base,third | Stocks of the vaccine may dwindle in winter. > Stocks of the vaccine may shrink in winter.
# E
elapse | verb | pass | -next:time | Two hours elapsed before help came. > Two hours passed before help came.
elicit | verb | trigger | -has:view,opinion,preference,information,interview,history,feedback,survey,questionnaire,importance,belief,concern | The vaccine elicits a strong response. > The vaccine triggers a strong response.
eliminate | verb | remove | -has:activity,function,production,malaria,polio,smallpox,measles,disease,diseases,infection,virus -prev:<det> | The kidneys eliminate waste from the blood. > The kidneys remove waste from the blood.
elongate | verb | lengthen | only:base,third,past | The eye elongates as the child grows. > The eye lengthens as the child grows.
elucidate | verb | explain | -next:whether,if -prev:<det> | The study elucidates how the drug works. > The study explains how the drug works.
elude | verb | escape |  | The germ eludes the body's defences. > The germ escapes the body's defences.
emanate from | verb | come from |  | The smell emanates from the drain. > The smell comes from the drain.
embark on, embark upon | verb | start |  | Ask for advice before you embark on a new diet. > Ask for advice before you start a new diet.
emit | verb | give off | only:base,third,ing -next:it,them | The lamp emits a soft light. > The lamp gives off a soft light.
emphasize, emphasise | verb | stress | -prev:<det> | Experts emphasize the value of sleep. > Experts stress the value of sleep.
employ | verb | use | +has:method,methods,design,technique,techniques,approach,approaches,model,models,strategy,strategies,scale,procedure,procedures -has:staff,people,nurses,workers,hospital,company,job,jobs,work,participants,patients,women,men,adults,unemployed -prev:<det> | The team employed a new method to count the cells. > The team used a new method to count the cells.
emulate | verb | copy |  | Other towns emulated the plan. > Other towns copied the plan.
enable | verb | allow | +next:<np> -prev:<det> | The brace enables children to walk. > The brace allows children to walk.
enact | verb | pass | +has:law,laws,legislation | The state enacted a new law on smoking. > The state passed a new law on smoking.
encircle | verb | circle |  | A band of muscle encircles the eye. > A band of muscle circles the eye.
encompass | verb | cover |  | The guide encompasses all age groups. > The guide covers all age groups.
encounter | verb | face | +has:problem,problems,difficulty,difficulties,challenge,challenges,barrier,barriers,obstacle,obstacles,stigma -prev:<det>,<adj>,<prep> | Many carers encounter problems at work. > Many carers face problems at work.
endeavour to, endeavor to | verb | try to | -prev:<det> | Staff will endeavour to answer within a day. > Staff will try to answer within a day.
endorse | verb | support | +next:<det>,by -has:item,symptom,scale,score -prev:<det> | Three doctors' groups endorse the advice. > Three doctors' groups support the advice.
endure | verb | last | +next:for,<end> -prev:be,was,were,been,is,are | The effect endured for two years. > The effect lasted for two years.
engage in | verb | take part in | only:base,third,ing -next:sex,sexual,unprotected,intercourse -prev:<det> | Older people can engage in sport. > Older people can take part in sport.
engender | verb | create |  | Clear answers engender trust. > Clear answers create trust.
enhance | verb | boost | only:base,third,ing -next:lesion,lesions,mass -prev:<det>,contrast,performance -has:contrast,mri,ct | Light exercise enhances mood. > Light exercise boosts mood.
enhance | verb | boost | only:past,participle +next:the,their,his,her,its,our,by -prev:<det> -has:contrast,mri,ct | Light exercise enhanced their mood. > Light exercise boosted their mood.
enlarge | verb | grow | only:base,third -next:<np> | The gland may enlarge during pregnancy. > The gland may grow during pregnancy.
enquire, inquire | verb | ask | -next:into | Enquire about the cost beforehand. > Ask about the cost beforehand.
ensue | verb | follow | only:base,third,past | A long debate ensued. > A long debate followed.
ensure that | verb | make sure that |  | Ensure that the lid is closed. > Make sure that the lid is closed.
ensure | verb | make sure | +next:you,we,they,there,he,she | Ensure you drink plenty of water. > Make sure you drink plenty of water.
entail | verb | involve |  | The test entails a small cut. > The test involves a small cut.
enumerate | verb | list |  | The leaflet enumerates the side effects. > The leaflet lists the side effects.
equate to | verb | equal | only:base,third +next:<num>,about | This equates to two cups of tea. > This equals two cups of tea.
eradicate | verb | wipe out | -next:it,them -prev:<det> | The campaign eradicated polio in the region. > The campaign wiped out polio in the region.
erode | verb | wear away | only:base,third,ing -next:it,them | Fizzy drinks erode the teeth. > Fizzy drinks wear away the teeth.
escalate | verb | increase | -prev:<det> | The costs escalated last year. > The costs increased last year.
eschew | verb | avoid |  | Some families eschew meat. > Some families avoid meat.
establish | verb | find out | +next:whether,if,why,how,what,which -prev:be,is,are,was,were,been | A blood test will establish whether you are immune. > A blood test will find out whether you are immune.
evade | verb | avoid |  | The germ evades the immune system. > The germ avoids the immune system.
evaluate | verb | study | +next:the,its,their +has:effect,effects,impact,role,link,influence -has:study,studies,studied,doctor,nurse,you,your | We evaluated the effect of light on mood. > We studied the effect of light on mood.
evaluate | verb | check for | only:base,third,past,ing +next:<harm> -prev:<det> | A nurse will evaluate skin damage. > A nurse will check for skin damage.
evaluate* the presence of, assess* the presence of | verb | check* for | only:base,third,past,ing -prev:<det> -has:degree,extent,severity,absence,number | We evaluated the presence of mold. > We checked for mold.
evaluate | verb | check | only:base,third,past,ing -prev:<det> -next:<harm>,<score> -next:association,effect,impact,influence,role,causality,physician,physicians,doctor,doctors,clinician,clinicians,surgeon,surgeons -has:presence,effect,impact,influence,relationship,association | The nurse evaluates the wound. > The nurse checks the wound.
evaluate | verb | check | only:participle -has:presence,increase,effect,impact,influence,relationship,association,decrease,improvement,decline,deterioration,worsening | Your hearing is evaluated. > Your hearing is checked.
evince | verb | show |  | The children evinced little fear. > The children showed little fear.
evoke | verb | trigger | -next:potential,potentials -prev:<det> | The smell evokes old memories. > The smell triggers old memories.
examine | verb | check | +has:doctor,doctors,nurse,nurses,dentist,physician,midwife,surgeon,you,your -prev:<det> | The doctor will examine your ears. > The doctor will check your ears.
examine | verb | look at | -next:for -has:contacts,patients,infested,doctor,doctors,nurse,nurses,dentist,physician,midwife,surgeon,you,your -prev:<det> | The team examined whether tea affects sleep. > The team looked at whether tea affects sleep.
exclude from | verb | leave out of | only:past,participle | Smokers were excluded from the study. > Smokers were left out of the study.
exclude | verb | leave out | only:participle +prev:is,are,was,were,been,be +next:<end>,if,because -has:cannot,could,cause,causes,condition,conditions,diagnosis,diagnoses,disease,diseases,infection,possibility | Children under six were excluded. > Children under six were left out.
execute | verb | carry out | -next:him,her,them,it -prev:<det> | The nurses executed the plan well. > The nurses carried out the plan well.
exert | verb | have | +has:effect,effects,influence,impact -next:its,their,yourself,themselves | Fibre exerts a strong effect on the gut. > Fibre has a strong effect on the gut.
exhibit | verb | show | only:base,third,ing -prev:<det>,<adj>,<prep> | The children may exhibit signs of stress. > The children may show signs of stress.
exhibit | verb | show | only:participle +prev:is,are,was,were,be,been,being,have,has,had,having | Signs of stress were exhibited by three boys. > Signs of stress were shown by three boys.
exhibit | verb | show | only:past -prev:is,are,was,were,be,been,being,have,has,had,having,<adv>,<det> +next:<np> | Some children exhibited signs of stress. > Some children showed signs of stress.
expedite | verb | speed up | only:base,third,ing -next:it,them | A phone call may expedite the reply. > A phone call may speed up the reply.
expel | verb | push out | only:base,third,ing -next:it,them -has:school,student,students | The lungs expel stale air. > The lungs push out stale air.
expend | verb | use | +next:energy,calories,more,less,effort | Runners expend energy quickly. > Runners use energy quickly.
experience the development of | verb | develop |  | Two patients experienced the development of a rash. > Two patients developed a rash.
experience | verb | have | +next:<np> -next:life,joy,violence,discrimination,abuse,stigma,racism,homelessness,poverty,trauma,loss,grief,death,it,them,by -has:violence,discrimination,abuse,stigma,racism,homelessness,poverty -prev:<det>,<adj>,<prep>,<start>,even,highly,very,more,most,less -next:the | You may experience mild pain. > You may have mild pain.
explore | verb | look into | -prev:<det> | The survey explored how teenagers sleep. > The survey looked into how teenagers sleep.
extinguish | verb | put out | +has:fire,fires,flame,flames,candle,candles,cigarette,cigarettes | Extinguish the candle before bed. > Put out the candle before bed.
extract | verb | pull out | +has:tooth,teeth -prev:<det>,<adj>,<prep> | The dentist extracted two teeth. > The dentist pulled out two teeth.
# F
facilitate | verb | aid | only:base,third,past,ing -has:session,sessions,group,groups,workshop,workshops,meeting,meetings,discussion,discussions,facilitator -prev:<det> -next:by | A warm bath can facilitate sleep. > A warm bath can aid sleep.
finalize, finalise | verb | finish | -prev:<det> | The team finalized the report. > The team finished the report.
flourish | verb | do well | only:base,third | Most of the babies flourish. > Most of the babies do well.
fluctuate | verb | go up and down | only:base,third | Blood sugar fluctuates during the day. > Blood sugar goes up and down during the day.
fluctuate | verb | go up and down | only:past -prev:have,has,had,having,is,are,was,were,be,been,being | Her blood sugar fluctuated all day. > Her blood sugar went up and down all day.
formulate | verb | draw up | only:base,third,ing +has:plan,plans,policy,policies,guideline,guidelines | Staff meet to formulate a plan. > Staff meet to draw up a plan.
foster | verb | build | +next:trust,resilience,confidence,relationships,connection,connections,friendships | They fostered trust. > They built trust.
fulfil, fulfill | verb | meet | +has:criteria,criterion,requirement,requirements,need,needs,standard,standards,definition,expectations,conditions -has:role | Nine homes fulfilled the safety standards. > Nine homes met the safety standards.
function as | verb | act as | -prev:<det>,<adj>,<noun> | The mask can function as a barrier. > The mask can act as a barrier.
function | verb | work | only:base,third,past +next:<adv>,<end>,well,better,like -prev:<det>,<adj>,<prep>,to -next:as,tests,test,in,at,within,socially | The kidneys functioned well. > The kidneys worked well.
# G
garner | verb | gain |  | The idea garnered support. > The idea gained support.
gauge | verb | measure | -prev:<det>,<adj>,<prep>,<num> | The survey will gauge the mood of staff. > The survey will measure the mood of staff.
generate | verb | create | -prev:<det> -has:software,data,dose,doses,model,models,value,values | The muscles generate heat. > The muscles create heat.
give rise to | verb | lead to | -has:cell,cells,tissue,tissues,structure,structures,form | Damp walls can give rise to mould. > Damp walls can lead to mould.
# H
halt | verb | stop | -prev:<det> -next:speech,voice,gait,walk,manner,steps | The board halted the trial. > The board stopped the trial.
hamper | verb | get in the way of | only:base,third,ing -prev:<det> | Bad roads hamper the work of the nurses. > Bad roads get in the way of the work of the nurses.
hamper | verb | hold back | only:participle +next:by | The work was hampered by rain. > The work was held back by rain.
harbour, harbor | verb | carry | +next:<np> -next:resentment,feelings,thoughts,doubts,hopes -prev:<det>,<adj>,<prep> | Cats can harbour the germ. > Cats can carry the germ.
hasten | verb | speed up | only:base,third,ing -next:to,it,them | Good food hastens recovery. > Good food speeds up recovery.
heighten | verb | raise | only:base,third,ing | Lack of sleep heightens the risk of falls. > Lack of sleep raises the risk of falls.
hinder | verb | get in the way of | only:base,third,ing | Fear hinders recovery. > Fear gets in the way of recovery.
hinder | verb | hold back | only:participle +next:by | Progress was hindered by a lack of money. > Progress was held back by a lack of money.
hypothesize that, hypothesise that | verb | think that |  | We hypothesized that music would calm the babies. > We thought that music would calm the babies.
divide into | verb | split into | -prev:<det> | The children were divided into two groups. > The children were split into two groups.
extract from | verb | take from | only:participle +prev:is,are,was,were,be,been,being +has:data,information | The data were extracted from old records. > The data were taken from old records.
`
