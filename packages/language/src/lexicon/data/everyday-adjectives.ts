/**
 * Hard general adjectives of health text, A to I, with the plain adjective, the conditions under which it means the
 * same, and an example. A plain adjective that stands only before a noun, or only after a verb, says so.
 */
export const everydayAdjectives: string = `
# A
abundant in | phrase | rich in |  | Beans are abundant in iron. > Beans are rich in iron.
an additional | phrase | another | +next:<num> -prev:and,or | She slept for an additional two hours. > She slept for another two hours.
additional | adj | extra | -next:<end>,to,<num> | You may need an additional dose. > You may need an extra dose.
adequate | adj | enough | +next:sleep,rest,fluid,fluids,food,water,time,light,exercise,calories,protein,iron,space,calcium,support,oxygen,training,information,help,money,supplies -prev:<det>,more,most,nutritionally | Make sure you get adequate sleep. > Make sure you get enough sleep.
adjacent to | phrase | next to |  | The gland is adjacent to the kidney. > The gland is next to the kidney.
adjacent | adj | nearby | +next:<noun> | The swelling spread to adjacent tissue. > The swelling spread to nearby tissue.
adverse | adj | harmful | +next:effect,effects,outcome,outcomes,impact,impacts,influence,consequence,consequences -prev:drug | The dye has adverse effects on the skin. > The dye has harmful effects on the skin.
akin to | phrase | like |  | The taste is akin to honey. > The taste is like honey.
alternative | phrase | other | +next:treatments,methods,options,explanations,ways,sources,approaches,drugs,therapies,foods -prev:a,an,the,complementary,and,one,or | There are alternative treatments for warts. > There are other treatments for warts.
ambiguous | adj | unclear | -prev:more,most -next:genitalia | The wording is ambiguous. > The wording is unclear.
ample | adj | plenty of | +next:time,water,evidence,space,room,light,rest,sleep,food,opportunity,opportunities -prev:<det> | Leave ample time for questions. > Leave plenty of time for questions.
analogous to | phrase | like |  | The eye is analogous to a camera. > The eye is like a camera.
annual | adj | yearly | +next:check-up,visit,review,test,dose,screening,flu,vaccination,cost,income,rate,report,exam,checkup,physical,health -prev:the,<name> | Book an annual check-up. > Book a yearly check-up.
appropriate | adj | right | +prev:is,are,be,was,were,not -next:<noun> | This dose is appropriate for children. > This dose is right for children.
appropriate | adj | right | +prev:the +next:<noun> | Come at the appropriate time. > Come at the right time.
appropriate | adj | proper | +next:<noun> -prev:most,more,the,less -next:behaviour,behavior,age,use,dose | Wear appropriate shoes. > Wear proper shoes.
approximate | adj | rough | +next:<noun> | The table gives an approximate date. > The table gives a rough date.
arduous | adj | hard | -prev:more,most,less | The training is arduous. > The training is hard.
attributable to | phrase | due to |  | Many deaths are attributable to smoking. > Many deaths are due to smoking.
# B
baseline | phrase | starting | +next:score,scores,level,levels,value,values,weight,measurement,measurements,pain,blood | Her baseline weight was recorded. > Her starting weight was recorded.
beneficial | adj | helpful | -prev:mutually | Exercise has beneficial effects. > Exercise has helpful effects.
brief | adj | short | +next:<noun>,<adj> -prev:more,most -next:pain,symptom,psychotic,intervention,interventions | A brief walk may help. > A short walk may help.
# C
cautious | adj | careful | -prev:<adv> | Be cautious with hot oil. > Be careful with hot oil.
challenging | adj | hard | -next:<noun>,<adj> -prev:more,most | The first week is challenging. > The first week is hard.
chief | adj | main | +next:cause,causes,reason,reasons,aim,concern,source,worry,symptom,symptoms,benefit,problem | Noise is the chief cause of stress. > Noise is the main cause of stress.
clandestine | adj | secret |  | He had clandestine visits. > He had secret visits.
cognizant of, cognisant of | phrase | aware of |  | Staff are cognizant of the risks. > Staff are aware of the risks.
commonplace | adj | common | -prev:<det> | Back pain is commonplace. > Back pain is common.
comparable | adj | similar | -prev:more,most | The two creams gave comparable results. > The two creams gave similar results.
compelling | adj | strong | +next:evidence,reason,reasons,argument,arguments,case,data -prev:more,most,less | There is compelling evidence for this. > There is strong evidence for this.
comprehensive | adj | full | +next:<noun> -prev:more,most,less -next:school,schools,cancer | The clinic offers a comprehensive check. > The clinic offers a full check.
concise | adj | short | -prev:more,most,less | The guide is concise. > The guide is short.
conclusive | adj | firm | +next:evidence,proof,answer,answers,data,results,conclusions -prev:more,most,less | There is conclusive evidence for this. > There is firm evidence for this.
conducive to | phrase | good for | -prev:more,most,less | A dark room is conducive to sleep. > A dark room is good for sleep.
considerable | adj | large | +next:number,amount,proportion,part,share,body,cost,sum,portion,differences,costs,weight,distance,increases,reductions,improvements,effects,losses | A considerable number of people smoke. > A large number of people smoke.
considerable | adj | large | +next:impact,increase,reduction,decrease,difference,improvement,effect,rise,drop,variation,loss +prev:<det>,<adj>,<pron>,<num> | It had a considerable impact. > It had a large impact.
considerable | phrase | a large | +next:impact,increase,reduction,decrease,difference,improvement,effect,rise,drop,variation,loss -next:increases,reductions,decreases,differences,improvements,effects,rises,drops,losses,impacts,variations -prev:<det>,<adj>,<pron>,<num>,<adv>,and,or | It had considerable impact. > It had a large impact.
considerable | adj | great | +next:pain,distress,interest,stress,suffering,difficulty,harm,value,promise,progress,burden,discomfort,anxiety,time,effort | It can cause considerable pain. > It can cause great pain.
contemporary | adj | modern | +next:<noun> | The book covers contemporary medicine. > The book covers modern medicine.
continual | adj | constant |  | She was woken by the continual noise. > She was woken by the constant noise.
conventional | adj | standard | +next:treatment,treatments,therapy,therapies,care,method,methods,approach,approaches,drugs,surgery,dressings | Conventional treatment takes six weeks. > Standard treatment takes six weeks.
corresponding | adj | matching | +next:box,number,letter,section,column,colour,color | Fill in the corresponding box. > Fill in the matching box.
covert | adj | hidden | +next:<noun> | Covert drinking is a warning sign. > Hidden drinking is a warning sign.
critical | adj | key | +next:role,part,step,factor,question,issue,component,element,point -prev:more,most,as | Rest is a critical part of the plan. > Rest is a key part of the plan.
crucial | adj | key | +next:<noun> -prev:more,most,as,very | Rest is a crucial step. > Rest is a key step.
crucial | adj | vital | -next:<noun> -prev:more,most,as,very | Clean water is crucial. > Clean water is vital.
cumulative | adj | total | +next:dose,doses,exposure,number | The cumulative dose was high. > The total dose was high.
customary | adj | usual |  | The nurse asked the customary questions. > The nurse asked the usual questions.
# D
definitive | adj | firm | +next:answer,answers,conclusion,conclusions,evidence,proof,diagnosis,recommendations -prev:more,most,less | There is no definitive answer. > There is no firm answer.
deleterious | adj | harmful |  | The deleterious effects of smoke are well known. > The harmful effects of smoke are well known.
detrimental | adj | harmful |  | Noise has a detrimental effect on sleep. > Noise has a harmful effect on sleep.
difficult | adj | hard | -prev:more,most,less -next:<name>,breathing,labour,labor,airway,patient,patients,people,child,children,parents,birth,colleague,intubation | The choice was difficult. > The choice was hard.
diminished | adj | reduced | -prev:<verb>,<adv> | The shock led to diminished hearing. > The shock led to reduced hearing.
discrete | adj | separate | -next:choice,variable,variables | The form has four discrete parts. > The form has four separate parts.
disparate | adj | different | +next:<noun> | The guide combines disparate views. > The guide combines different views.
distinct from | phrase | different from |  | This rash is distinct from measles. > This rash is different from measles.
distinct | adj | separate | +prev:<num> | They found three distinct types of rash. > They found three separate types of rash.
diverse | adj | different | +next:backgrounds,groups,types,areas,needs,cultures,settings,views,fields,forms,populations,communities,causes,effects -prev:a,an,very,more,most,ethnically,racially,culturally,the | Patients came from diverse backgrounds. > Patients came from different backgrounds.
dramatic | adj | sharp | +next:increase,rise,drop,fall,decline,reduction,decrease -prev:more,most,less | There was a dramatic rise in cases. > There was a sharp rise in cases.
durable | adj | lasting | +next:response,responses,effect,effects,benefit,benefits,protection,remission,relief -prev:more,most,less | The vaccine gives durable protection. > The vaccine gives lasting protection.
# E
economical | adj | cheap | +next:<end>,source,way,option,choice,method -prev:more,most,less | Beans are an economical source of protein. > Beans are a cheap source of protein.
efficacious | adj | effective |  | The cream is efficacious. > The cream is effective.
elderly | adj | older | +next:people,person,patients,patient,adults,women,men,woman,man,parents,relatives,residents,relative,population -prev:the,more,very | The flu vaccine is for elderly people. > The flu vaccine is for older people.
elective | phrase | planned | +next:surgery,operation,operations,procedure,procedures,caesarean,cesarean,admission,admissions,c-section | She had elective surgery. > She had planned surgery.
elevated | adj | raised | +next:<noun>,<adj>,<end> -next:plus,mood,bed,toilet,group | Her temperature was elevated. > Her temperature was raised.
enduring | adj | lasting | +next:<noun> -next:power,personality | The visit left an enduring mark. > The visit left a lasting mark.
enormous | adj | huge | -prev:more,most | The cost is enormous. > The cost is huge.
entire | adj | whole | +next:<noun>,<adj>,<num> | The rash may cover the entire body. > The rash may cover the whole body.
equitable | adj | fair | -prev:more,most,less | The aim is equitable access to care. > The aim is fair access to care.
equivalent to | phrase | equal to | -next:that,those | Two cups are equivalent to one pint. > Two cups are equal to one pint.
erroneous | adj | wrong | -prev:more,most | Dirt can cause erroneous results. > Dirt can cause wrong results.
essential | adj | vital | +prev:is,are,be,was,were,remains +next:to,for,that,<end>,in | Clean water is essential. > Clean water is vital.
evident | adj | clear | -prev:more,most,self,less,as,generally,usually,often,always,sometimes,mostly,rarely -next:at,around,within,soon,shortly,by,during,on,when -has:only,few,birth,infancy,childhood,infant | The benefit was evident in both groups. > The benefit was clear in both groups.
excessive | adj | too much | +next:alcohol,bleeding,sweating,drinking,weight,exercise,sun,noise,heat,thirst,fluid,caffeine,salt,sugar,stress,light,sleep,saliva,gas -prev:a,an,the,this,any,more,most,such,due | Excessive noise can harm your hearing. > Too much noise can harm your hearing.
exhaustive | adj | full | +next:<noun> -prev:more,most,less,not | It was an exhaustive search. > It was a full search.
existing | adj | current | +next:treatment,treatments,drugs,medicines,rules,guidelines,methods,evidence,services,laws -prev:pre | Existing treatments work slowly. > Current treatments work slowly.
expired | adj | out-of-date | +next:medicine,medicines,medication,medications,drug,drugs,food,products,tablets | Take expired medicines to a pharmacy. > Take out-of-date medicines to a pharmacy.
explicit | adj | clear | +next:advice,guidance,information,instructions,rules,warning -prev:sexually,more,most,less -has:implicit,implicitly | Give explicit advice. > Give clear advice.
extensive | adj | widespread | +next:damage,injuries,bleeding,burns,disease,bruising,scarring -prev:more,most,less | The fire caused extensive damage. > The fire caused widespread damage.
extensive | adj | a lot of | +next:research,experience,testing,training,work,help,support,use,care -prev:<det>,more,most,less,<prep> | Extensive research went into the plan. > A lot of research went into the plan.
# F
favourable, favorable | adj | good | +next:<noun> -prev:more,most,less,<adv> -next:odds,histology | The first results were a favourable sign. > The first results were a good sign.
feasible | adj | workable | -prev:as | The plan is feasible. > The plan is workable.
financial | adj | money | +next:problems,problem,worries,difficulties,matters,stress,strain,concerns,troubles,pressures | Illness can bring financial worries. > Illness can bring money worries.
forthcoming | adj | coming | +next:<noun> -prev:more | The forthcoming months will be busy. > The coming months will be busy.
frequent | adj | common | +prev:most,more,less +next:<end>,in,than,among,at,cause,symptom,side,type,complaint,problem,reason,complication,form,finding,injury,sign,diagnosis | The most frequent side effect is a dry mouth. > The most common side effect is a dry mouth.
frequent | adj | common | +next:cause,causes,reason,complication | Noise is a frequent cause of headaches. > Noise is a common cause of headaches.
fundamental | adj | basic | -next:to,frequency,rights -prev:more,most | Sleep is a fundamental need. > Sleep is a basic need.
futile | adj | useless |  | More tests would be futile. > More tests would be useless.
# G
gradual | adj | slow | +next:increase,decrease,change,changes,improvement,loss,onset,return,process,start,rise,reduction,decline,weight,recovery -prev:more,most | There was a gradual loss of sight. > There was a slow loss of sight.
grave | adj | serious | +next:concern,concerns,danger,illness,consequences,error,risk,risks,condition,harm,mistake | The leak is a grave danger. > The leak is a serious danger.
# H
habitual | adj | usual | +next:diet,intake,activity,sleep | Keep to your habitual diet. > Keep to your usual diet.
hazardous | adj | dangerous | -next:waste,drinking,materials,substances,chemicals,alcohol | Ice makes the path hazardous. > Ice makes the path dangerous.
heterogeneous | adj | mixed | -next:nuclear -prev:more,most,<adv> | The group was heterogeneous. > The group was mixed.
# I
identical to | phrase | the same as | -prev:not | The new tablet is identical to the old one. > The new tablet is the same as the old one.
imperative | adj | vital | +prev:is,was,be | It is imperative to keep the wound dry. > It is vital to keep the wound dry.
impending | adj | coming | +next:<noun> -next:death,doom | Staff prepared for the impending storm. > Staff prepared for the coming storm.
inadequate | adj | poor | +next:sleep,housing,nutrition,diet,care,training,hygiene,support,lighting,sanitation,ventilation,communication | Inadequate housing can harm health. > Poor housing can harm health.
inadvertent | adj | accidental |  | The lid prevents inadvertent use. > The lid prevents accidental use.
inappropriate | adj | wrong | +next:use,treatment,choice,dose,diagnosis,prescribing,storage -prev:more,most | Inappropriate use can harm you. > Wrong use can harm you.
inconclusive | adj | unclear |  | The results were inconclusive. > The results were unclear.
inconsistent | adj | mixed | +next:results,findings,evidence,data -prev:more,most | Studies gave inconsistent results. > Studies gave mixed results.
incorrect | adj | wrong | -prev:more,most | The label was incorrect. > The label was wrong.
incremental | adj | step-by-step | +next:change,progress,process,approach | Incremental change is best. > Step-by-step change is best.
indicative of | phrase | a sign of | +prev:is,are,be,was,were,not,often,usually | Pale gums are indicative of anaemia. > Pale gums are a sign of anaemia.
indispensable | adj | vital | -prev:more,most | Water is indispensable. > Water is vital.
informative | adj | useful | -prev:<noun>,non | The talk was informative. > The talk was useful.
inherent | adj | built-in | +next:risk,risks,bias,limits,limit,problem,problems,uncertainty | Every test has an inherent risk. > Every test has a built-in risk.
initial | adj | first | +next:attack,attacks,diagnosis,dose,doses,failure,infection,phase,plan,results,scan,sign,signs,stage,step,steps,study,surgery,symptom,symptoms,test,tests,therapy,treatment,treatments,trial,trials,visit,visits,week,weeks,<num> +prev:<counted> | The initial dose is low. > The first dose is low.
innate | adj | inborn | -next:immune,immunity,lymphoid,response,responses,cells | Sucking is an innate reflex. > Sucking is an inborn reflex.
innovative | adj | new | +next:<noun> -prev:more,most,<adv> | The clinic tried an innovative method. > The clinic tried a new method.
innumerable | adj | countless |  | The drug has innumerable uses. > The drug has countless uses.
integral | adj | key | +next:part,component,role,element | Play is an integral part of childhood. > Play is a key part of childhood.
intense | adj | strong | +next:pain,itching,craving,cravings,emotions,emotion,feelings,feeling,fear,desire,urge,anger,light,heat -prev:more,most,less | The sting causes intense pain. > The sting causes strong pain.
intentional | adj | deliberate | -prev:un | The change was intentional. > The change was deliberate.
intermittent | adj | on-and-off | +next:symptoms,bleeding,cough,headaches,dizziness,cramps | She has intermittent cramps. > She has on-and-off cramps.
intricate | adj | complex |  | The ear has an intricate shape. > The ear has a complex shape.
invaluable | adj | very useful | -prev:<adv> | The diary was invaluable. > The diary was very useful.
irrespective of | phrase | regardless of |  | The rule holds irrespective of age. > The rule holds regardless of age.
`
