/**
 * Words that most papers use of their patients, tests and findings, and that have a short everyday word where they stand so. Lines as
 * `parseEntries` reads them.
 */
export const researchEveryday: string = `
# Time
in a period of | phrase | in | +next:<num>,<adv> | Ten fell in a period of 5 months. > Ten fell in 5 months.
within a period of | phrase | within | +next:<num>,<adv> | Ten fell within a period of 5 months. > Ten fell within 5 months.
during a period of | phrase | during | +next:<num> | Ten fell during a period of 5 months. > Ten fell during 5 months.
during the same period, over the same period | phrase | in the same time |  | Few fell during the same period. > Few fell in the same time.
time period | noun | time | -prev:a,each,every,per -next:<noun> -has:time only:singular | It was the same in that time period. > It was the same in that time.
at follow-up, at the follow-up | phrase | at a later check | +next:<end> -has:check,checks,later -prev:<num>,and,or,- | Pain was less at follow-up. > Pain was less at a later check.
follow-up visit, follow-up appointment, follow-up examination | noun | later visit | -has:later -prev:first,last,final,earlier | They came for follow-up visits. > They came for later visits.
# Who
in our population of | phrase | in our group of |  | It was rare in our population of nurses. > It was rare in our group of nurses.
of the study population | phrase | of the people studied | -has:studied | Half of the study population had a cold. > Half of the people studied had a cold.
elderly population, older population | noun | older people | +prev:the,an,in -next:<noun> only:singular -has:people | It is common in the elderly population. > It is common in the older people.
adult population | noun | adults | +prev:the only:singular -next:<noun> -has:adult,adults | It is common in the adult population. > It is common in the adults.
pediatric population, paediatric population | noun | children | +prev:the only:singular -next:<noun> -has:child,children | It is rare in the pediatric population. > It is rare in the children.
hospitalized patient, hospitalised patient | noun | patient* in hospital | only:plural -has:hospital,hospitals -next:with,for,in,at | Hospitalized patients often sleep badly. > Patients in hospital often sleep badly.
patients hospitalized for, patients hospitalised for | phrase | patients in hospital for | -has:hospital,hospitals | We saw patients hospitalized for asthma. > We saw patients in hospital for asthma.
patients hospitalized with, patients hospitalised with | phrase | patients in hospital with | -has:hospital,hospitals | We saw patients hospitalized with asthma. > We saw patients in hospital with asthma.
subject | noun | person | only:plural +prev:normal,obese,diabetic,young,older,adult,male,female,eligible,these,those -has:school,schools,topic,topics,teacher,teachers,mouse,mice,rat,rats,animal,animals | We weighed young subjects. > We weighed young people.
subjects | phrase | people | +prev:in,of,among,for,from +next:with,who,without,aged,taking,having,living,from,in,whose -has:school,schools,topic,topics,teacher,teachers,mouse,mice,rat,rats,animal,animals,people | Sleep was short in subjects with pain. > Sleep was short in people with pain.
# What was done
were obtained from | phrase | came from | -has:consent,approval,permission,by,to | The data were obtained from two towns. > The data came from two towns.
was obtained from | phrase | came from | -has:consent,approval,permission,by,to | The list was obtained from the town. > The list came from the town.
were collected from | phrase | came from | +prev:data,information,details -has:by,to | The data were collected from two towns. > The data came from two towns.
were derived from, were drawn from | phrase | came from | +prev:data,estimates,values,results,patients,people | The data were derived from a survey. > The data came from a survey.
are based on | phrase | come from | +prev:results,findings,data,estimates,conclusions,these | The results are based on 20 people. > The results come from 20 people.
were based on | phrase | came from | +prev:results,findings,data,estimates,conclusions,these | The results were based on 20 people. > The results came from 20 people.
obtain | verb | get | only:past +prev:we,they,who,researchers -has:consent,approval,permission | We obtained a list of homes. > We got a list of homes.
record | verb | note | only:past,participle +prev:we,they,who,researchers,authors,doctors,nurses,staff,also,then,and,were,was,been,have,had -next:<noun>,<end>,using,on,with,in,from -has:tape,transcribed,transcript,recorder,camera,audio,video,voice,sound,music,signals,electrodes -prev:<det>,<adv>,electronically,digitally | We recorded the pulse. > We noted the pulse.
were recorded | phrase | were noted | +next:<end>,and,at,for,during,before,after -has:tape,audio,video,voice,sound,music,signals,electrodes | The pulse and age were recorded. > The pulse and age were noted.
was recorded | phrase | was noted | +next:<end>,and,at,for,during,before,after -has:tape,audio,video,voice,sound,music,signals,electrodes | The pulse was recorded. > The pulse was noted.
complete | verb | finish | only:past,participle +next:the,all,their,treatment,<num> -next:<end> +has:study,trial,course,treatment,program,programme,training,school,follow-up -has:questionnaire,questionnaires,survey,surveys,form,forms | Forty people completed the study. > Forty people finished the study.
complete a survey, complete the survey, complete a questionnaire, complete the questionnaire, complete questionnaires | verb | fill in a survey | only:past -prev:<det> -has:survey,surveys,questions | All the nurses completed a survey. > All the nurses filled in a survey.
determine | verb | work out | only:past +next:the +prev:we -has:gene,genes,hormone,hormones,factor,factors,fate | We determined the length of each bone. > We worked out the length of each bone.
select | verb | pick | only:past +prev:we,they,researchers | We selected forty homes. > We picked forty homes.
included | phrase | looked at | +prev:study,trial,review,survey,analysis +next:<num>,all,adults,patients,people,women,men,children -has:excluded | The study included 40 nurses. > The study looked at 40 nurses.
consisted of | phrase | had | +prev:group,sample,team,cohort,population,groups,family,set,panel | The group consisted of ten men. > The group had ten men.
consists of | phrase | has | +prev:group,sample,team,cohort,population,kit,set,family,panel | The kit consists of a comb and a towel. > The kit has a comb and a towel.
for the detection of, for detection of | phrase | for finding |  | It is a test for the detection of lice. > It is a test for finding lice.
in the detection of, in detection of | phrase | in finding |  | It helps in the detection of lice. > It helps in finding lice.
for the diagnosis of, for diagnosis of | phrase | for finding | -has:find,finding,found,treatment | It is a test for the diagnosis of asthma. > It is a test for finding asthma.
for the evaluation of, for evaluation of, for the assessment of, for assessment of | phrase | for checking |  | It is a test for the evaluation of sleep. > It is a test for checking sleep.
in the assessment of, in the evaluation of | phrase | in checking |  | It helps in the assessment of sleep. > It helps in checking sleep.
an assessment of, an evaluation of | phrase | a check of | +prev:was,is,made,on,after,with,from,and | This was an assessment of sleep. > This was a check of sleep.
according to our study, according to this study | phrase | in our study | -has:our | According to our study, sleep got better. > In our study, sleep got better.
in the presence of | phrase | with | +next:<noun>,<adj>,a,an -has:nurse,doctor,parent,parents,witness | It works less well in the presence of fat. > It works less well with fat.
with the use of, by the use of, through the use of | phrase | with | +next:<np> -prev:<det> -has:compare | They were cleaned with the use of a comb. > They were cleaned with a comb.
# What was found
improvement in function | phrase | gain in function |  | We saw an improvement in function. > We saw a gain in function.
improvement in survival | phrase | gain in survival |  | We saw an improvement in survival. > We saw a gain in survival.
improvement in quality of life, improvement of quality of life | phrase | gain in quality of life |  | We saw an improvement in quality of life. > We saw a gain in quality of life.
improvement in performance | phrase | gain in performance |  | We saw an improvement in performance. > We saw a gain in performance.
improvement in vision, improvement in visual acuity | phrase | gain in sight |  | We saw an improvement in vision. > We saw a gain in sight.
improvement in knowledge | phrase | gain in knowledge |  | We saw an improvement in knowledge. > We saw a gain in knowledge.
recurrence | noun | return | +next:of only:singular -has:return,returns,returned -prev:<noun>,and,or | Two had a recurrence of the rash. > Two had a return of the rash.
differences in mortality, difference in mortality | phrase | differences in deaths | -next:<noun>,rate,rates -has:death,deaths | There were no differences in mortality. > There were no differences in deaths.
reduction in mortality, decrease in mortality | phrase | drop in deaths | -next:<noun>,rate,rates -has:death,deaths | There was a reduction in mortality. > There was a drop in deaths.
increase in mortality | phrase | rise in deaths | -next:<noun>,rate,rates -has:death,deaths | There was an increase in mortality. > There was a rise in deaths.
lower mortality | noun | lower death rate | only:singular +prev:a -next:<noun>,rate,rates -has:death,deaths | They had a lower mortality. > They had a lower death rate.
frequency | noun | rate | +next:of only:singular +prev:<start>,in,similar,low,high,its -has:hertz,wave,waves,sound,sounds,hz,rate,rates,radio | They differed in frequency of colds. > They differed in rate of colds.
measurement | noun | reading | only:plural -has:read,reading,readings,scale,scales,children,education -next:of,<noun> -prev:outcome,main | The nurse took three measurements. > The nurse took three readings.
hemorrhage, haemorrhage | noun | bleed | +prev:no,a,<num> only:singular,plural -next:<noun> -has:bleed,bleeds | They saw no hemorrhage. > They saw no bleed.
ability to | phrase | power to | +prev:its -has:power -next:<noun> | It has lost its ability to burn. > It has lost its power to burn.
was not significant | phrase | was not clear | +next:<end>,in,between +has:difference,differences,change,effect,increase,decrease,link,association,trend,correlation -has:clear | The difference was not significant. > The difference was not clear.
were not significant | phrase | were not clear | +next:<end>,in,between +has:difference,differences,changes,effects,links,associations,trends,correlations -has:clear | The differences were not significant. > The differences were not clear.
not significantly different | phrase | not clearly different |  | The rates were not significantly different. > The rates were not clearly different.
# Surgery
surgical resection | noun | removal by surgery | only:singular -next:<noun> -prev:a,an,the,<adj> | Few had surgical resection. > Few had removal by surgery.
surgical excision | noun | removal by surgery | only:singular -next:<noun>,of -prev:a,an,the,<adj> | Few had surgical excision. > Few had removal by surgery.
resection of | phrase | removal of | +prev:the,after,for,by,of,complete,partial,underwent,had,with,total | Few had resection of the lump. > Few had removal of the lump.
surgical complication | noun | problem* from surgery | only:plural -next:<noun> -has:problem,problems | There were no surgical complications. > There were no problems from surgery.
postoperative mortality | noun | deaths after surgery | only:singular -next:<noun>,rate,was,is -prev:the,a | They looked at postoperative mortality. > They looked at deaths after surgery.
postoperative day | noun | day* after surgery | -next:<num> -prev:<adj>,and,or | He left on the third postoperative day. > He left on the third day after surgery.
postoperative bleeding | noun | bleeding after surgery | only:singular -next:<noun> -prev:and,or | Few had postoperative bleeding. > Few had bleeding after surgery.
postoperative morbidity | noun | illness after surgery | only:singular -next:<noun>,and -prev:and,or,the,a | They looked at postoperative morbidity. > They looked at illness after surgery.
postoperative outcome | noun | result* of surgery | -next:<noun> -prev:and,or,<adj> | The postoperative outcome was good. > The result of surgery was good.
preoperative evaluation, preoperative assessment | noun | check* before surgery | -next:<noun> -prev:and,or,<adj> | They had a preoperative assessment. > They had a check before surgery.
`
