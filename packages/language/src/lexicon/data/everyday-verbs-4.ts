/**
 * Hard general verbs of health text, Q to Z, with the plain verb, the conditions under which it means the same,
 * and an example.
 */
export const everydayVerbs4: string = `
# Q
quantify | verb | measure | -prev:<det> | The device quantifies light at night. > The device measures light at night.
quell | verb | calm |  | The talk quelled their fears. > The talk calmed their fears.
# R
radiate | verb | spread | only:base,third,past,participle +next:to,down,from,into,through,along,up,across -has:heat,light,energy | The pain radiates to the left arm. > The pain spreads to the left arm.
reassess | verb | recheck |  | The nurse reassessed the wound. > The nurse rechecked the wound.
receive | verb | get | only:base,third,ing -prev:<det>,and,it -next:<end>,and | Children receive the vaccine at school. > Children get the vaccine at school.
receive | verb | get | only:past +prev:who,they,she,he,we | The women who received the drug slept well. > The women who got the drug slept well.
recollect | verb | remember |  | Few could recollect the event. > Few could remember the event.
reconsider | verb | think again about | only:base,third,ing | Please reconsider the plan. > Please think again about the plan.
reconstruct | verb | rebuild | -prev:<det> -has:image,ct,mri,scan | Surgeons reconstructed her nose. > Surgeons rebuilt her nose.
recount | verb | describe | -prev:<det> | Patients recounted their fears. > Patients described their fears.
recruit | verb | sign up | only:past,ing +next:<num>,patients,participants,people,women,men,adults,children,volunteers,families -prev:<det>,is,are,was,were | The team recruited 90 adults. > The team signed up 90 adults.
rectify | verb | fix |  | The plumber rectified the fault. > The plumber fixed the fault.
recuperate | verb | recover |  | He recuperated at his sister's home. > He recovered at his sister's home.
recur | verb | come back | only:base,third | The pain may recur after a year. > The pain may come back after a year.
recur | verb | come back | only:past -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | The pain recurred after a year. > The pain came back after a year.
recur | verb | come back | only:participle +prev:have,has,had,having | The pain has recurred. > The pain has come back.
refer to | verb | mean | only:base,third +has:term,terms,word,words,phrase -prev:<det> -next:as -has:fact | The term colic refers to long crying. > The term colic means long crying.
refer to | verb | see | only:base +prev:<start>,please +next:the,your,page,section | Refer to the leaflet for the full list. > See the leaflet for the full list.
refer to | verb | send to | only:participle +prev:is,are,was,were,be,been +next:a,an,the,another | She was referred to a skin doctor. > She was sent to a skin doctor.
refrain from | verb | avoid |  | Refrain from smoking near the baby. > Avoid smoking near the baby.
regain | verb | get back | only:base,third,ing -next:it,them,<conj>,<end> -prev:weight,vision,hearing,memory,function | It takes time to regain strength. > It takes time to get back strength.
regard as | verb | see as | only:participle | The test is regarded as safe. > The test is seen as safe.
regulate | verb | control | -has:fda,law,laws,agency,government,market -prev:<det> | The hormone regulates sleep. > The hormone controls sleep.
reimburse | verb | pay back | -next:it,them,him,her,you -prev:<det> | The insurer reimburses patients for travel. > The insurer pays back patients for travel.
reinforce | verb | strengthen | -prev:<det> | The new figures reinforce this view. > The new figures strengthen this view.
reiterate | verb | repeat |  | The nurse reiterated the advice. > The nurse repeated the advice.
relinquish | verb | give up | only:base,third,ing -next:it,them | She had to relinquish her job. > She had to give up her job.
relocate | verb | move | -has:shoulder,joint,hip,fracture,dislocation,knee,jaw | The clinic relocated in May. > The clinic moved in May.
remain | verb | stay | only:base,third,past +next:in,at,stable,active,calm,high,low,upright,seated,healthy,alive,constant,steady,awake,open,closed,well -has:doubt,question,force,effect | Remain in bed for two days. > Stay in bed for two days.
remunerate | verb | pay |  | The volunteers were remunerated. > The volunteers were paid.
render | verb | make | +next:<np> -next:a,an,care,aid,services,assistance,service -has:service,image -prev:<det> | Heat can render the vaccine useless. > Heat can make the vaccine useless.
replenish | verb | replace | +next:fluids,fluid,lost,salts,water -prev:<det> | Drink water to replenish lost fluid. > Drink water to replace lost fluid.
replicate | verb | repeat | +has:findings,finding,results,result,experiment -has:virus,cell,cells | Other teams could not replicate the results. > Other teams could not repeat the results.
replicate | verb | multiply | only:base,third,past +has:virus,viruses +next:in,inside,within,<end> | The virus replicates in the throat. > The virus multiplies in the throat.
request to | verb | ask to | only:participle +prev:is,are,was,were,be,been +next:<verb> | Visitors are requested to wait outside. > Visitors are asked to wait outside.
request | verb | ask for | only:base,third,ing +next:<np> -next:that -prev:<det>,<adj>,<prep> | You may request a copy of the report. > You may ask for a copy of the report.
require | verb | need | +next:<np> -has:to,law,laws,rule,rules,legal,regulation,regulations -next:by -prev:<det>,decision,letter,order,fda,agency,policy,government,state,states,court,council,committee,school,schools,employer,employers,insurer,insurers,regulator,regulators,hospital,hospitals,authority,authorities | Deep cuts require stitches. > Deep cuts need stitches.
require | verb | need | only:participle +prev:is,are,was,were,be,been +next:<end>,for,before,after -has:law,laws,rule,rules,legal,regulation,regulations,to | A second dose is required after a month. > A second dose is needed after a month.
reside | verb | live |  | Most of them reside in care homes. > Most of them live in care homes.
resemble | verb | look like |  | The pills resemble sweets. > The pills look like sweets.
resolve | verb | clear up | only:base,third,past,participle +next:<end>,within,after,in,on,over,when -prev:is,are,was,were,be,been,to | The rash resolved within a week. > The rash cleared up within a week.
resolve | verb | settle | only:participle +prev:is,are,was,were,be,been +next:by,through | The dispute was resolved by a judge. > The dispute was settled by a judge.
restrict | verb | limit | -prev:<det> | Restrict salt in your food. > Limit salt in your food.
result in | verb | lead to | -prev:<det>,<adj> | The fall resulted in a broken hip. > The fall led to a broken hip.
resulting from | phrase | caused by | +prev:<noun> | She has symptoms resulting from a fall. > She has symptoms caused by a fall.
result from | verb | come from | only:base -prev:<det>,<adj> | The pain can result from poor posture. > The pain can come from poor posture.
result from | verb | come from | only:past -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | The pain resulted from poor posture. > The pain came from poor posture.
resume | verb | go back to | only:base,third,ing -prev:<det> +next:<np>,<ing> | You can resume sport after six weeks. > You can go back to sport after six weeks.
retain | verb | keep | only:base,third,ing -next:water,fluid,urine,heat | Please retain this leaflet. > Please keep this leaflet.
retrieve | verb | get | only:base,third,ing | Staff can retrieve your records. > Staff can get your records.
reveal | verb | show | only:base,third,ing -prev:<det> | The scan may reveal a small lump. > The scan may show a small lump.
reveal | verb | show | only:participle +prev:is,are,was,were,be,been,being,have,has,had,having -next:to | The cause was revealed by a scan. > The cause was shown by a scan.
reveal | verb | show | only:past -prev:is,are,was,were,be,been,being,have,has,had,having,<adv>,<det> +next:<np>,that | The scan revealed a small lump. > The scan showed a small lump.
revert to | verb | go back to | only:base,third,ing | Her weight may revert to normal. > Her weight may go back to normal.
revert to | verb | go back to | only:past -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | Her weight reverted to normal. > Her weight went back to normal.
revise | verb | change | +next:<np>,<end>,in,by,after -prev:<det>,<prep>,<adj> | The experts revised the advice. > The experts changed the advice.
revoke | verb | cancel |  | The board can revoke a licence. > The board can cancel a licence.
rotate | verb | turn | -has:site,shift,staff,crop,vertebral -prev:<det>,most,more | Rotate your head slowly. > Turn your head slowly.
# S
safeguard | verb | protect | -prev:<det>,<adj>,<prep> | Helmets safeguard the head. > Helmets protect the head.
scrutinize, scrutinise | verb | look closely at | only:base,third,past,ing -prev:be,is,are,was,were,been | The board scrutinized the records. > The board looked closely at the records.
seek | verb | get | only:base +prev:<start>,to,should,must,and,please,or +next:medical,emergency,immediate,urgent | Seek medical help at once. > Get medical help at once.
seek to | verb | try to | only:base,third,ing | The group seeks to cut noise on wards. > The group tries to cut noise on wards.
select | verb | choose | only:base,third,ing -prev:<det> | Help with selecting the right shoes. > Help with choosing the right shoes.
select | verb | pick | only:participle +prev:is,are,was,were,be,been,randomly -next:by | Ten schools were selected for the survey. > Ten schools were picked for the survey.
shun | verb | avoid |  | Some people shun crowds. > Some people avoid crowds.
signify | verb | mean | only:base,third,ing | A red band signifies an allergy. > A red band means an allergy.
solicit | verb | ask for | only:base,third,ing | The clinic solicits comments from patients. > The clinic asks for comments from patients.
specify | verb | state |  | The label specifies the dose. > The label states the dose.
stem from | verb | come from | -prev:<det>,<adj> | The pain stems from an old injury. > The pain comes from an old injury.
stimulate | verb | boost | +next:growth,appetite,production,interest,hair -prev:<det> | Exercise stimulates appetite. > Exercise boosts appetite.
stipulate that | verb | state that |  | The rules stipulate that doors stay open. > The rules state that doors stay open.
strive to | verb | try hard to | only:base,third,ing | The staff strive to keep wards quiet. > The staff try hard to keep wards quiet.
submit | verb | send in | only:base,ing +next:the,a,an,your,this -prev:<det> | Please submit the form by Friday. > Please send in the form by Friday.
submit to | verb | send to | only:participle +prev:is,are,was,were,be,been | The report was submitted to the board. > The report was sent to the board.
subside | verb | ease |  | The pain subsided after an hour. > The pain eased after an hour.
substantiate | verb | back up | -next:it,them -prev:<det> | No data substantiate this claim. > No data back up this claim.
suffer | verb | have | +next:a,an -prev:<det> | He suffered a stroke last year. > He had a stroke last year.
summarize, summarise | verb | sum up | -next:it,them -prev:<det> | The leaflet summarizes the advice. > The leaflet sums up the advice.
supersede | verb | replace |  | The new guide supersedes the old one. > The new guide replaces the old one.
supervise | verb | watch over | only:base,third,ing | An adult must supervise young swimmers. > An adult must watch over young swimmers.
supplant | verb | replace |  | Tablets supplanted injections. > Tablets replaced injections.
suppress | verb | hold back | only:base,third,ing -next:it,them | The syrup suppresses a dry cough. > The syrup holds back a dry cough.
suppress | verb | hold back | only:participle +next:by | Growth is suppressed by the drug. > Growth is held back by the drug.
suspend | verb | pause | -next:in,from +has:treatment,trial,trials,therapy,study,use,visits,vaccination | The board suspended the trial in May. > The board paused the trial in May.
sustain | verb | have | +next:a,an,<num>,serious,severe,minor,injuries +has:injury,injuries,fracture,fractures,burn,burns,wound,wounds,concussion | Two players sustained a head injury. > Two players had a head injury.
# T
take into consideration | verb | think about |  | Doctors take into consideration your age. > Doctors think about your age.
terminate | verb | stop | -has:pregnancy,pregnancies,contract,employment -prev:<det> -next:in | The board terminated the trial early. > The board stopped the trial early.
thwart | verb | block |  | Bad weather thwarted the rescue. > Bad weather blocked the rescue.
transfer | verb | move | only:past,participle,ing -has:embryo,gene,heat,knowledge,skill -prev:<det>,<adj>,<prep>,<noun> | The boy was transferred to another ward. > The boy was moved to another ward.
transform into | verb | turn into |  | The cells transform into scar tissue. > The cells turn into scar tissue.
transform | verb | change | only:base,third,past,participle -next:into -has:log,data,variable,cell -prev:<det>,<start>,<adv> | The new drug transformed their lives. > The new drug changed their lives.
transition to | verb | move to | -prev:<det>,<adj>,<prep> -has:gender,trans,transgender | Teenagers will transition to adult clinics. > Teenagers will move to adult clinics.
transmit | verb | send | +has:signal,signals,data,message,messages,image,images,impulse,impulses -prev:<det>,sexually | Nerves transmit signals to the brain. > Nerves send signals to the brain.
transpire | verb | happen | -next:that | Nobody knows what transpired. > Nobody knows what happened.
transport | verb | carry | only:base,third -next:to -prev:<det>,<adj>,<prep>,<adv>,is,are,was,were,be,been,being | The vessels transport oxygen. > The vessels carry oxygen.
traverse | verb | cross |  | The nerve traverses the wrist. > The nerve crosses the wrist.
# U
uncover | verb | find | +next:<np> -prev:<det>,<adj>,<adv> | The review uncovered many faults. > The review found many faults.
undergo | verb | have | -has:cell,cells,change,changes,transformation,drug -next:trials,late-stage,testing,review,development -prev:trial,therapy,law,bill,were,was,are,is,consecutively,sequentially,prospectively | Forty women underwent surgery. > Forty women had surgery.
underscore | verb | stress |  | The report underscores the value of rest. > The report stresses the value of rest.
undertake | verb | carry out | -next:to,it,them -prev:<det> | The nurses undertook a survey. > The nurses carried out a survey.
utilize, utilise | verb | use | -prev:<det> | Nurses utilized gloves. > Nurses used gloves.
# V
verify | verb | check | only:base,third,ing -has:result,finding,study -prev:<det> | Verify the dose before you give it. > Check the dose before you give it.
view as | verb | see as | only:participle | The rule is viewed as unfair. > The rule is seen as unfair.
visualize, visualise | verb | see | only:base +prev:to +has:artery,arteries,vein,veins,camera,scan,organ,organs,vessel,vessels,joint,heart,lungs,bowel | A camera is used to visualize the bowel. > A camera is used to see the bowel.
# W
wane | verb | fade | only:base,third,past,participle | Protection wanes after five years. > Protection fades after five years.
warrant | verb | call for | +next:<np>,<end> -prev:<det>,<adj>,<prep> -next:by | Such a high fever may warrant a visit. > Such a high fever may call for a visit.
withdraw from | verb | leave | +has:study,studies,trial,trials,course -has:market,blood,drug -prev:be,is,are,was,were,been | Nine women withdrew from the study. > Nine women left the study.
withhold | verb | hold back | -next:it,them,decision,decisions | Staff may not withhold food. > Staff may not hold back food.
withstand | verb | stand up to | only:base,third,ing | The seal withstands great heat. > The seal stands up to great heat.
witness | verb | see | only:base,third,ing +next:<np> -prev:<det>,<adj>,<prep> | Children may witness violence at home. > Children may see violence at home.
# Y
yield | verb | give | only:base,third +next:<np> -prev:<det>,<adj>,<prep>,<noun> -next:to | These tests can yield false results. > These tests can give false results.
yield | verb | give | only:past,participle +next:<np> +has:result,results,reading,readings,score,scores,value,values -prev:is,are,was,were,be,been,being,<det> | Both tests yielded the same result. > Both tests gave the same result.
yield | verb | find | only:past,participle +next:<np> +has:search,searches,scan,scans,screening,ultrasound,imaging,x-ray,x-rays,exam,exams,examination,examinations,biopsy,biopsies,survey -has:result,results,reading,readings,score,scores,value,values,found -prev:is,are,was,were,be,been,being,<det> | The search yielded 40 papers. > The search found 40 papers.
yield | verb | give | only:past,participle +next:<np> -prev:is,are,was,were,be,been,being,<det> -has:result,results,reading,readings,score,scores,value,values,test,tests,testing,assay,assays,culture,cultures,search,searches,scan,scans,screening,ultrasound,imaging,x-ray,x-rays,exam,exams,examination,examinations,biopsy,biopsies,survey,analysis,analyses,model,models,study,studies | The plants yielded more fruit. > The plants gave more fruit.
stratify by | verb | group by |  | The results were stratified by age. > The results were grouped by age.
supervise | verb | watch over | only:participle +next:by +prev:is,are,was,were,be,been,being | The exercises are supervised by a nurse. > The exercises are watched over by a nurse.
`
