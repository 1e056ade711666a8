/**
 * Hard general adjectives of health text, J to Z, with the plain adjective, the conditions under which it means the
 * same, and an example.
 */
export const everydayAdjectives2: string = `
# J to L
judicious | adj | careful |  | The doctor praised the judicious use of creams. > The doctor praised the careful use of creams.
lengthy | adj | long | -prev:more,most,less | It was a lengthy talk. > It was a long talk.
lucid | adj | clear | -next:dream,dreams,dreaming,interval -prev:more,most | The book is lucid. > The book is clear.
# M
major | adj | main | +next:cause,causes,reason,reasons,source,sources,aim,focus -prev:other | Smoke is a major cause of cough. > Smoke is a main cause of cough.
marked | adj | clear | +next:improvement,increase,reduction,decrease,difference,differences,change,changes,drop,rise -prev:more,most,less | There was a marked improvement. > There was a clear improvement.
massive | adj | huge | -prev:more,most -next:transfusion,haemorrhage,hemorrhage,online | The storm caused massive damage. > The storm caused huge damage.
meticulous | adj | careful |  | The work needs meticulous cleaning. > The work needs careful cleaning.
minimal | adj | very small | +next:risk,effect,change,amount,difference,impact,amounts,changes,benefit -prev:very -has:disease,nephropathy | The cream has a minimal effect. > The cream has a very small effect.
minuscule | adj | tiny | -prev:more,most | The mites are minuscule. > The mites are tiny.
modest | adj | small | +next:improvement,improvements,effect,effects,increase,increases,reduction,reductions,benefit,benefits,difference,differences,gain,gains,decrease,change,changes,rise,drop,impact,amount -prev:more,most | The diet had a modest effect. > The diet had a small effect.
multiple | adj | several | +next:studies,doses,medicines,medications,factors,conditions,treatments,sessions,drugs,tests,reasons,ways,sites,countries,visits,causes,times,options,health,medical,areas,languages | She takes multiple medicines. > She takes several medicines.
# N
necessary | adj | needed | +prev:if,when,is,are,as,where,not,was,were -next:to,that,and,condition | Surgery is necessary for some patients. > Surgery is needed for some patients.
negligible | adj | very small | -prev:<adv> -next:fat,evidence,sugar,salt,activity,information,pain,bleeding,loss,toxicity | The risk is negligible. > The risk is very small.
novel | adj | new | -next:coronavirus -prev:more,most | They tested a novel drug. > They tested a new drug.
noxious | adj | harmful | -next:stimulus,stimuli | The paint gives off noxious fumes. > The paint gives off harmful fumes.
numerous | adj | many | -prev:more,most,<adv> | The cream has numerous uses. > The cream has many uses.
# O
obsolete | adj | outdated |  | The test is now obsolete. > The test is now outdated.
obvious | adj | clear | -prev:more,most,less | There was no obvious cause. > There was no clear cause.
onerous | adj | heavy | -prev:more,most,less | Carers have onerous duties. > Carers have heavy duties.
optimal | adj | best | -prev:a,an,more,most,less,sub,<adv>,is,are,was,were,be +next:<noun> | The optimal dose is not known. > The best dose is not known.
optimal | adj | ideal | +prev:a,an,is,are,was,were,be | This is an optimal time for a walk. > This is an ideal time for a walk.
# P
palatable | adj | tasty | -prev:more,most,less | The syrup is palatable. > The syrup is tasty.
paramount | adj | vital | +prev:is,are,remains,be | Clean hands are paramount. > Clean hands are vital.
perilous | adj | dangerous |  | The climb is perilous. > The climb is dangerous.
periodic | adj | regular | -next:table,limb,fever,fevers,paralysis,paralyses,breathing,syndrome,syndromes,vomiting | Staff get periodic hearing tests. > Staff get regular hearing tests.
permissible | adj | allowed |  | Short visits are permissible. > Short visits are allowed.
persistent | adj | lasting | +next:pain,cough,symptoms,fever,headache,headaches,problems,effects,fatigue,itching,hoarseness -prev:more,most | See a nurse about a persistent cough. > See a nurse about a lasting cough.
pervasive | adj | widespread | -next:developmental | The smell was pervasive. > The smell was widespread.
pivotal | adj | key | -next:trial,trials,study,studies | Parents play a pivotal role. > Parents play a key role.
pleasurable | adj | pleasant |  | Make the walk pleasurable. > Make the walk pleasant.
potent | adj | strong | -prev:more,most,less,<adv> | This is a potent drug. > This is a strong drug.
precise | adj | exact | -prev:more,most,less | The precise cause is not known. > The exact cause is not known.
predominant | adj | main | +next:<noun> -prev:more | Itching is the predominant symptom. > Itching is the main symptom.
preliminary | adj | early | +next:results,findings,evidence,data,report,study,studies,work,trial,trials,research -prev:very | The preliminary results are good. > The early results are good.
premature | adj | early | +next:death,ageing,aging | Smoking causes premature death. > Smoking causes early death.
prevalent | adj | common | -prev:<noun> | Lice are prevalent in schools. > Lice are common in schools.
previous | adj | past | +next:studies,study,research,work,treatment,treatments,pregnancy,pregnancies,illness,illnesses,surgery,history,reports,trials,trial,findings,results,experience,evidence,injury,exposure,reviews,medical | Two previous studies had similar results. > Two past studies had similar results.
primary | adj | main | +next:reason,aim,goal,concern,purpose,source,focus,role,function,objective -has:secondary,called | The primary aim is to cut waiting times. > The main aim is to cut waiting times.
prior | phrase | past | +next:studies,study,research,treatment,treatments,history,surgery,pregnancy,trials,injury,exposure,experience,illness,therapy,findings,medical,reviews,infection,infections | The figures agree with prior studies. > The figures agree with past studies.
problematic | adj | a problem | +prev:is,be,was,are,were +next:<end>,for,in,because | Noise is problematic for patients. > Noise is a problem for patients.
proficient in | phrase | skilled in |  | She is proficient in first aid. > She is skilled in first aid.
profound | adj | great | +next:effect,effects,impact,change,changes,influence,difference,relief,sadness -prev:more,most | The illness had a profound effect on him. > The illness had a great effect on him.
prolonged | adj | long | +next:period,periods,illness,stay,stays,time,course,hospital,exposure -has:therapy,ptsd -prev:more,most | A prolonged illness is hard. > A long illness is hard.
prompt | adj | quick | +next:<noun> -prev:more,most | She got prompt treatment. > She got quick treatment.
pronounced | adj | strong | +next:effect,effects,impact,smell,taste,influence -prev:more,most,less | The drug has a pronounced effect. > The drug has a strong effect.
protracted | adj | long | +next:<noun> -next:withdrawal -prev:more,most | It was a protracted illness. > It was a long illness.
prudent | adj | wise | -prev:more,most | It is prudent to wait. > It is wise to wait.
# R
rapid | adj | fast | +next:<noun>,<adj>,<end> -prev:more,most,less,get,gets,receive,receives -next:test,tests,antigen,eye,response,review,testing,cycling,diagnostic,sequence,action,onset | A rapid heartbeat can be scary. > A fast heartbeat can be scary.
receptive to | phrase | open to |  | Staff were receptive to new ideas. > Staff were open to new ideas.
residual | adj | remaining | +next:symptoms,pain,effects,risk,weakness,damage | Some patients have residual pain. > Some patients have remaining pain.
respective | adj | own | +prev:their | They went to their respective homes. > They went to their own homes.
restricted | adj | limited | +next:<noun>,<end> -next:area,drug,growth | Space is restricted. > Space is limited.
rigorous | adj | careful | -prev:more,most,less,methodologically | The device had rigorous testing. > The device had careful testing.
robust | adj | strong | +next:evidence,data,response,responses,effect,effects,support,immune -prev:more,most,less | There is robust evidence for this. > There is strong evidence for this.
rudimentary | adj | basic |  | The clinic has rudimentary tools. > The clinic has basic tools.
# S
salient | adj | key | +next:<noun> -prev:more,most | The leaflet lists the salient points. > The leaflet lists the key points.
satisfactory | adj | good enough | -prev:<adj>,more,most,less,<prep> -next:<adj>,<noun>,<conj> | The result was satisfactory. > The result was good enough.
secondary to | phrase | due to | -prev:and,be | The swelling was secondary to an infection. > The swelling was due to an infection.
sedentary | adj | inactive |  | A sedentary lifestyle is bad for the heart. > An inactive lifestyle is bad for the heart.
sizable, sizeable | adj | large | -prev:more,most | A sizable number of people snore. > A large number of people snore.
sole | adj | single | +next:cause,reason,aim,purpose,source,focus | Noise is the sole cause of his stress. > Noise is the single cause of his stress.
solitary | adj | single | +next:lump,tumor,tumour,cyst,lesion,nodule -prev:more | She has a solitary lump. > She has a single lump.
sophisticated | adj | complex | +next:<noun> -prev:more,most | The ward has sophisticated equipment. > The ward has complex equipment.
specialized, specialised | adj | special | -next:in,to,for,according,as,by,when,where,<end> -prev:more,most,highly | The task needs specialized training. > The task needs special training.
specific | adj | certain | +next:foods,people,groups,types,situations,conditions,times,medicines,drugs,proteins,areas,tasks,circumstances,cases -has:not,n't,no,none,yet,never,without,certain -prev:<det>,its,their,more,most,very,<noun> | The diet limits specific foods. > The diet limits certain foods.
stagnant | adj | still | +next:water,air | Mosquitoes breed in stagnant water. > Mosquitoes breed in still water.
stationary | adj | still | +prev:remain,remained,stay,is,be,lie,stand,keep,was | The head must remain stationary. > The head must remain still.
strenuous | adj | hard | +next:exercise,activity,activities,work,exertion -prev:more,most,less | Avoid strenuous exercise for a week. > Avoid hard exercise for a week.
stringent | adj | strict | -prev:more,most,less | The rules are stringent. > The rules are strict.
subsequent | adj | later | +next:<noun> -next:to,stage,stages,staging,grade -prev:more | Subsequent doses are given at school. > Later doses are given at school.
substantial | adj | large | +next:number,numbers,amount,amounts,proportion,part,share,increase,increases,reduction,reductions,decrease,improvement,improvements,difference,differences,effect,effects,change,changes,loss,gain,gains,burden,cost,costs,risk,benefit,benefits,minority,body,rise,drop,impact,weight,variation -prev:more,most,less | The walks had a substantial effect. > The walks had a large effect.
subtle | adj | slight | +next:<noun> -prev:more,most | Look for subtle changes in the skin. > Look for slight changes in the skin.
sufficient | adj | enough | -prev:<noun>,<det>,<conj>,very,self,more,most,<adv>,necessary,be | Most teenagers do not get sufficient sleep. > Most teenagers do not get enough sleep.
sufficient | adj | enough | +prev:be +next:to,for,<end> | One dose may be sufficient. > One dose may be enough.
suitable for | phrase | right for | +prev:is,are,be,was,not | The cream is suitable for babies. > The cream is right for babies.
supplementary | adj | extra | +next:<noun> -next:table,material,file,appendix,data,figure | Staff gave supplementary oxygen. > Staff gave extra oxygen.
sustained | adj | lasting | +next:improvement,improvements,effect,effects,benefit,benefits,response,relief,change,reduction,weight | The diet led to sustained weight loss. > The diet led to lasting weight loss.
swift | adj | quick | +next:<noun> -prev:more,most | Swift action saves lives. > Quick action saves lives.
synthetic | adj | man-made | +next:<noun> -next:biology,control,data | The mat has synthetic fibers. > The mat has man-made fibers.
# T
timely | adj | prompt | +next:treatment,care,access,diagnosis,help,response,action,referral,support -prev:more,most | Timely care saves lives. > Prompt care saves lives.
tranquil | adj | calm | -prev:more,most | The garden is tranquil. > The garden is calm.
transient | adj | short-lived | -next:evoked,ischaemic,ischemic,receptor,global,elastography,tachypnea,tachypnoea,incontinence,myeloproliferative,abnormal,neonatal,synovitis -prev:more,most | The pain was transient. > The pain was short-lived.
tremendous | adj | great | +next:<noun> | The nurses were a tremendous help. > The nurses were a great help.
trivial | adj | minor | -prev:non,more,most | The cut was trivial. > The cut was minor.
typical | adj | usual | +next:symptoms,symptom,dose,signs,sign,day,diet,course,side,pattern,age | The typical dose is one tablet. > The usual dose is one tablet.
# U
ubiquitous | adj | very common | -prev:<adv> | The germ is ubiquitous. > The germ is very common.
ultimate | adj | final | +next:goal,aim,decision,outcome,result,step | The ultimate goal is a cure. > The final goal is a cure.
unanticipated | adj | unexpected |  | The delay was unanticipated. > The delay was unexpected.
undesirable | adj | unwanted | +next:effect,effects,side,change,changes,results | The cream has undesirable effects. > The cream has unwanted effects.
untoward | adj | unwanted | +next:effect,effects,event,events,reaction,reactions | There were no untoward effects. > There were no unwanted effects.
unsatisfactory | adj | poor | -prev:more,most | The result was unsatisfactory. > The result was poor.
upcoming | adj | coming | +next:<noun> | Talk about the upcoming visit. > Talk about the coming visit.
# V to W
valuable | adj | useful | +next:information,insight,insights,tool,advice,data,resource,test,help,tools | The diary gives valuable information. > The diary gives useful information.
various | adj | different | +next:types,kinds,ways,forms,parts,reasons,stages,foods,methods,sizes,shapes,causes,factors,treatments,aspects,conditions,diseases | There are various types of flu. > There are different types of flu.
vast | adj | huge | -next:majority -prev:more,most | The park is vast. > The park is huge.
viable | adj | workable | +next:option,options,alternative,solution,plan,approach -prev:more,most | Surgery is a viable option. > Surgery is a workable option.
vigilant | adj | alert | -prev:more,most,hyper | Stay vigilant. > Stay alert.
vigorous | adj | hard | +next:exercise,activity,exertion,rubbing,work -prev:more,most,less,or,to | Vigorous exercise raises the pulse. > Hard exercise raises the pulse.
worthwhile | adj | useful | +next:<noun> -prev:more,most | It was a worthwhile talk. > It was a useful talk.
particular | adj | certain | +prev:a +next:<noun> -next:concern,interest,problem,challenge,focus,emphasis,attention,importance,risk | The test looks for a particular germ. > The test looks for a certain germ.
recurring | adj | repeated | +next:infection,headache,problem,nightmare,cough,fever | She has recurring headaches. > She has repeated headaches.
remaining | adj | other | +prev:the +next:<num>,patients,participants,people,cases,women,men,children,adults,studies | The remaining patients went home. > The other patients went home.
underlying | phrase | root | +next:cause,problem -next:problems | Treatment depends on the underlying cause. > Treatment depends on the root cause.
unsuccessful | adj | failed | +next:attempt,treatment,try,surgery,effort -prev:more | He made an unsuccessful attempt to quit. > He made a failed attempt to quit.
`
