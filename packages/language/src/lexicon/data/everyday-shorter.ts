/**
 * Long words of general English that have a short word of the same meaning in some places only, with the place, and an
 * example. Lines as `parseEntries` reads them.
 */
export const everydayShorter: string = `
# A
a number of additional | phrase | some extra |  | They had a number of additional tests. > They had some extra tests.
adolescence | noun | the teenage years | only:singular +prev:in,during,from,until,into -has:teenage,teen,teens | It starts in adolescence. > It starts in the teenage years.
alongside | phrase | along with | +next:<np> +prev:<noun>,<name>,<num> | Rest alongside treatment helps. > Rest along with treatment helps.
amend | verb | change | -next:<end> only:base,third,past,participle,ing | They amended the rules. > They changed the rules.
apparent | adj | clear | +prev:was,is,became,become,are,were,be -next:that,in,from,at,around,within,soon,shortly,by,during,on,when,after,<noun> | The cause became apparent. > The cause became clear.
approach to treating | phrase | way of treating | +prev:<det>,<adj> -has:way,ways | It is a new approach to treating asthma. > It is a new way of treating asthma.
approach to treatment | phrase | way of treating it | +prev:<det>,<adj> -has:way | They chose a new approach to treatment. > They chose a new way of treating it.
treatment approach | noun | treatment | -prev:and,or -next:<noun>,to -has:treatment,treatments,treat | It is a structured treatment approach. > It is a structured treatment.
approach | verb | go about | +next:it,this,these,such -prev:<det>,<adj> only:base,ing -has:caution,care,cautious,death,date,age,deadline,staff,door | Ask how to approach this. > Ask how to go about this.
assume responsibility for | verb | take charge of |  | The ward assumes responsibility for meals. > The ward takes charge of meals.
# B, C
combination | noun | mix | +next:of -prev:<name>,drug,fixed-dose,therapy | A combination of rest and heat helps. > A mix of rest and heat helps.
communicate effectively | verb | communicate* well |  | They learn to communicate effectively. > They learn to communicate well.
considered | phrase | seen as | +prev:is,are,was,were,be,been,often,usually,still,generally,now +next:a,an,the,<adj> -next:safe,<adv> -has:affordable,eligible,tax,legal,legally,law,lawful,employer,coverage,insurance,premium,employee,dependent | Noise is considered a nuisance. > Noise is seen as a nuisance.
considered to be | phrase | seen as | +prev:is,are,was,were,be,been,often,usually,still,generally,now +next:a,an,the -has:affordable,eligible,tax,legal,legally,law,lawful,employer,coverage,insurance,premium,employee,dependent | Noise is considered to be a nuisance. > Noise is seen as a nuisance.
consideration | noun | thing to think about | only:singular +prev:important,key,another -next:<noun>,of,for,in | Cost is another consideration. > Cost is another thing to think about.
considerable | adj | big | +next:challenge,burden,problem,step -prev:more,most | Cost is a considerable problem. > Cost is a big problem.
conversation | noun | talk | +next:with,about -prev:<det> only:plural | She had conversations with the nurse. > She had talks with the nurse.
a conversation | phrase | a talk | +next:with,about | Have a conversation with the nurse. > Have a talk with the nurse.
correctly | adv | the right way | +next:<end>,and,or | Wear the mask correctly. > Wear the mask the right way.
# D, E
diminished | adj | lower | +next:risk,levels,level,rates,quality -prev:<verb>,have,has,had | They live with diminished levels of energy. > They live with lower levels of energy.
eligible for | phrase | able to get | +prev:are,be,is,was,were,become,not -has:trial,study,included,enrolled,analysis,inclusion,surgery,transplant | You may be eligible for sick pay. > You may be able to get sick pay.
employee | noun | worker | -prev:and,or,worker -next:<noun> -has:worker,workers,employer,employers | The rule covers all employees. > The rule covers all workers.
exacerbation | noun | flare-up | -prev:acute -has:copd,disease | Smoke can bring on exacerbations. > Smoke can bring on flare-ups.
experimental | adj | still being tested | +prev:is,are,be,remains +next:<end> | The vaccine is experimental. > The vaccine is still being tested.
extremely | adv | very | +next:<adj>,<adv> -next:low,high,preterm,premature,rare,small | The test is extremely painful. > The test is very painful.
# F, G
fundamental | adj | basic | +next:change,changes,difference,differences,right,rights,part,question,problem,need,needs,rule -prev:more,most | Sleep is a fundamental need. > Sleep is a basic need.
fundamentally | adv | deeply | +next:<verb> | The loss fundamentally changed her. > The loss deeply changed her.
fundamentally different | phrase | very different |  | The two tests are fundamentally different. > The two tests are very different.
genuine | adj | real | +next:<noun>,<adj> -prev:more,most | The group offers genuine help. > The group offers real help.
gradually | adv | slowly | -has:slow,slowly | The pain gradually faded. > The pain slowly faded.
# I
immense | adj | great | +next:promise,help,value,pain,pressure,joy,benefit -prev:more,most | The group is an immense help. > The group is a great help.
important | adj | key | +next:part,role,step,reason,factor,source,question,finding,goal,aim,point,feature,difference,cause,skill -prev:more,most,less,least,very,equally,especially,as,so,too | Sleep is an important factor. > Sleep is a key factor.
increase | noun | rise | +next:in -prev:dose,dosage,weight,wage,pay,price,an,to,will,can,may,could,would,<pron>,<name> only:plural | It brings increases in heart rate. > It brings rises in heart rate.
an increase in | phrase | a rise in |  | There was an increase in heart rate. > There was a rise in heart rate.
increased | phrase | raised | +next:heart,blood,temperature,levels,pressure +prev:<start>,include,includes,including,have,has,with,and,or,as,of,are,from | Signs include increased heart rate. > Signs include raised heart rate.
indicate | verb | point to | +next:a,an +prev:this,it,results,findings,data only:third,base,ing -has:should,must | This indicates a high dose. > This points to a high dose.
individually | adv | one by one | +next:<end> | The nurse met them individually. > The nurse met them one by one.
information about | phrase | facts about | +prev:<verb>,<prep> -prev:for | The site has information about lice. > The site has facts about lice.
informed decision | noun | informed choice | -has:choice,choices | It helps people make informed decisions. > It helps people make informed choices.
initially | adv | at first | +next:<verb>,<end> -has:first -prev:<start>,and | The drug initially helped. > The drug at first helped.
initiative | noun | plan | +prev:new,this,these,health,public -next:<noun> | The town backs this initiative. > The town backs this plan.
interaction with | phrase | contact with | +prev:social,daily,face-to-face | They miss daily interaction with friends. > They miss daily contact with friends.
# L, M
legally available | phrase | legal to get | +prev:be,not,is,are,yet,become +next:<end>,in,outside,without,for,from | The drug is legally available in Peru. > The drug is legal to get in Peru.
maintain | verb | keep | +next:their,its,his,her,our,balance,control,weight,contact,a,an,the,trust -prev:<det> -has:blood,airway,dose,health,skin,surface | Few of them maintained their gains. > Few of them kept their gains.
meaningful improvement | noun | real gain | only:singular -prev:clinically,statistically -next:<noun>,in | The diet brought a meaningful improvement. > The diet brought a real gain.
medical community, medical profession | noun | medical world | only:singular +prev:the | The news reached the medical community. > The news reached the medical world.
mild stimulation | noun | a mild boost | only:singular -prev:<det>,<adj> | Tea leads to mild stimulation. > Tea leads to a mild boost.
momentarily | adv | for a moment | +next:<end> | The pain stopped momentarily. > The pain stopped for a moment.
# N, O
negatively affect*, adversely affect* | verb | harm | only:base,third,past,ing | Noise may negatively affect sleep. > Noise may harm sleep.
nevertheless | phrase | still | +prev:<start> | Nevertheless, the rash fades. > Still, the rash fades.
noticeable | adj | clear | +next:change,changes,difference,drop,improvement,effect -prev:more,most,less,barely,hardly,<adv> | There was a noticeable change. > There was a clear change.
opportunity | noun | chance | +next:to,for -prev:equal | It is an opportunity to rest. > It is a chance to rest.
opportunities | phrase | chances | +next:to,for -prev:equal,job,career,training,employment,business | It gives them opportunities to talk. > It gives them chances to talk.
outside of | phrase | outside | +next:<np> -prev:the | It is sold outside of the clinic. > It is sold outside the clinic.
overall quality of life | noun | quality of life | only:singular | The walks helped their overall quality of life. > The walks helped their quality of life.
overwhelming | adj | very strong | +next:feelings,emotions,grief,fear,sadness,pain -prev:more,most,<det> | Some have overwhelming feelings. > Some have very strong feelings.
# P
paradigm shift | noun | big change | -prev:and,or | It marks a paradigm shift. > It marks a big change.
participate | verb | take part | -prev:<det> | Two schools participated. > Two schools took part.
participation in | phrase | taking part in | +prev:<start>,for,after,before,during,from,through | They got a gift for participation in the test. > They got a gift for taking part in the test.
particularly | adv | really | +prev:not +next:<adj> | The test is not particularly hard. > The test is not really hard.
permanently | adv | for good | +next:<end> -prev:<adj> | The mark may stay permanently. > The mark may stay for good.
physical effect | noun | effect* on the body | only:plural -prev:and,or,mental,emotional -next:<noun>,of,on,and,or,may,can,is,are,include,include -has:body,mental,emotional,psychological | The heat has physical effects. > The heat has effects on the body.
physical effects | phrase | effects on the body | +prev:short-term,temporary,other,common,some,these +next:during,of,may,can,include,after -has:mental,emotional,psychological,body | Some physical effects may last. > Some effects on the body may last.
physical symptom | noun | symptom* in the body | only:plural -prev:and,or,mental,emotional -next:<noun>,of,and,or -has:body,mental,emotional,psychological | Worry can bring physical symptoms. > Worry can bring symptoms in the body.
point in time | noun | time | +prev:this,that,any,one | No one knows at this point in time. > No one knows at this time.
practitioner | noun | health worker | +prev:health,healthcare,medical,trained -has:worker,workers | Ask a trained practitioner. > Ask a trained health worker.
preliminary | phrase | early | +next:evidence,results,findings,data,work,research,studies,study,tests,clinical,step -prev:and,or,<adv> | There is preliminary evidence. > There is early evidence.
presently | adv | now | -has:now | The clinic is presently shut. > The clinic is now shut.
primary | adj | main | +next:cause,reason,goal,aim,purpose,source,concern,focus,method,benefit,way,risk,function,factor,symptom,symptoms -prev:and,or -has:secondary | Dust is the primary cause. > Dust is the main cause.
promising | adj | hopeful | +next:sign,signs,start,news -prev:more,most,less,<det> | The trial had promising signs. > The trial had hopeful signs.
# Q, R
qualified | adj | trained | +next:doctor,doctors,nurse,nurses,staff,therapist,therapists,provider,providers,professional,professionals,person,people,teacher,health,healthcare -prev:more,most,less,<adv> | Ask a qualified nurse. > Ask a trained nurse.
rapidly | adv | fast | +next:<end>,and,in,after,from,through,to -prev:very,too,so,how,as,<det> | The rash spread rapidly. > The rash spread fast.
reality | noun | fact | +prev:in +next:<end> only:singular | It is rare in reality. > It is rare in fact.
recommend | verb | advise | +next:that,rest,using,taking,having,drinking,eating,surgery,treatment,a,an,the,regular,daily,testing -prev:<det> -next:dose,intake -has:friend,friends,recommended | Most doctors recommend rest. > Most doctors advise rest.
recommended | phrase | advised | +prev:is,are,was,were,be,not,been,strongly,often,usually,generally +next:<end>,for,in,if,when,before,after,that,during,as,by,to | A test is recommended for them. > A test is advised for them.
recommendation | noun | advice | +prev:this,that,the only:singular -next:<noun> -has:recommendations,grade,level,evidence,panel | The recommendation has changed. > The advice has changed.
relatively | adv | fairly | +next:<adj>,<adv> | The test is relatively cheap. > The test is fairly cheap.
remarkably | adv | very | +next:<adj>,<adv> | The test is remarkably cheap. > The test is very cheap.
remarkable | adj | striking | +next:result,results,change,changes,drop,recovery,gain -prev:more,most | She made a remarkable recovery. > She made a striking recovery.
represents a, represents an | phrase | is a | -next:<verb> -has:participants,sample,chart,each,dot,bar,line,point,color,colour,symbol,arrow | Noise represents a hazard. > Noise is a hazard.
represent a, represent an | phrase | are a | -next:<verb> -prev:to,not,may,can,could,might,would,will,should,must,did,do,does -has:participants,sample,chart,each,dot,bar,line,point,color,colour,symbol,arrow | Ticks represent a hazard. > Ticks are a hazard.
# S
set of circumstances | noun | situation | -prev:and,or | It is a rare set of circumstances. > It is a rare situation.
significant | adj | big | +next:shift,challenge,challenges,burden,step,role,part,amount,number,time,problem,problems,concern,concerns,barrier,barriers,gap,gaps,commitment,advance,delay,delays,cost,costs,interest,work,toll,advantage,advantages -prev:more,most,statistically,clinically,highly,less,as,so,how,<det> -has:p | They face significant challenges. > They face big challenges.
a significant | phrase | a big | +next:shift,challenge,burden,step,role,part,problem,concern,barrier,gap,advance,delay,cost,toll,advantage,commitment -has:statistically | Cost is a significant barrier. > Cost is a big barrier.
structured | adj | planned | +next:session,sessions,program,programme,plan,course,treatment,exercise,steps,protocol -prev:<adv>,more,less,and,or | The course has four structured sessions. > The course has four planned sessions.
subsequent | phrase | later | +next:sessions,session,visits,visit,treatment,treatments,tests,doses,days,weeks,months,years,therapy,infection,pregnancy,studies -prev:and,or,<adv> | The dose grows in subsequent weeks. > The dose grows in later weeks.
successfully | adv | well | +next:<end> +prev:treated,worked,managed,used,recovered | The burn was treated successfully. > The burn was treated well.
suffering from | phrase | with | +prev:people,patients,adults,children,women,men,those,individuals,anyone,patient,person,teenagers | The class is for people suffering from asthma. > The class is for people with asthma.
struggling with | phrase | with | +prev:people,patients,adults,children,women,men,those,individuals,anyone,teenagers +next:depression,anxiety,addiction,obesity,asthma,pain,ptsd,hard-to-treat | The class is for people struggling with addiction. > The class is for people with addiction.
surprisingly | adv | oddly | +prev:<start> | Surprisingly, tea helped. > Oddly, tea helped.
# T - W
temporarily | adv | for a time | +next:<end> | The clinic is shut temporarily. > The clinic is shut for a time.
thoroughly | adv | well | +next:<end>,with,after,before,in,under -prev:<adj>,more,very,not | Wash your hands thoroughly. > Wash your hands well.
tolerability issue, tolerability problem, tolerability concern | noun | problem* with side effects | only:plural -prev:and -has:side,problem,problems | It had few tolerability issues. > It had few problems with side effects.
safety or tolerability issue, safety or tolerability concern, safety or tolerability problem | noun | problem* with safety or side effects | only:plural -has:side,problem,problems | They saw no serious safety or tolerability issues. > They saw no serious problems with safety or side effects.
tremendous, enormous | adj | huge | +next:<noun> -prev:more,most | The group is a tremendous help. > The group is a huge help.
ultimately | adv | in the end | +next:<verb>,<end> | The plan ultimately failed. > The plan in the end failed.
understanding of | phrase | grasp of | +prev:better,clear,full,good,deeper | They got a clear understanding of the risks. > They got a clear grasp of the risks.
unfortunately | phrase | sadly | +prev:<start> | Unfortunately, the test was late. > Sadly, the test was late.
unpleasant | adj | bad | +next:taste,smell,side -prev:more,most | The syrup has an unpleasant taste. > The syrup has a bad taste.
unpredictable | adj | hard to predict | +prev:is,are,be,was,were,often,very +next:<end> | The attacks are unpredictable. > The attacks are hard to predict.
vary considerably, vary greatly, vary widely | verb | vary* a lot | only:base,third,past,ing | Costs vary considerably. > Costs vary a lot.
widespread | adj | wide | +next:use,support,interest,access -prev:more,most | The test is in widespread use. > The test is in wide use.
with respect to, in respect of | phrase | about | +prev:advice,question,questions,rule,rules,doubt,doubts | Staff gave advice with respect to diet. > Staff gave advice about diet.
# Rules, trials and papers
designation | noun | status | -next:of,code,number,system -prev:sex,gender,<det> -has:letter,letters,name,names | It has “Orphan Drug” designation. > It has “Orphan Drug” status.
this designation, that designation | phrase | this status | -next:of,code,number,system -has:letter,letters,name,names | This designation speeds up the review. > This status speeds up the review.
this classification | phrase | this status | +next:means,meant,makes,made | This classification means that it is banned. > This status means that it is banned.
legally available | phrase | legal | +next:<noun>,<adj> | It is a legally available herb. > It is a legal herb.
study implementation, trial implementation, study conduct, trial conduct | phrase | the running of the study | +prev:about,over,of,with,on -has:run | Staff had worries about study implementation. > Staff had worries about the running of the study.
benefit-risk balance, risk-benefit balance, benefit-risk ratio, risk-benefit ratio | noun | balance* of benefit and risk | -next:<noun> -prev:<adj> -has:benefit,benefits | They looked at the risk-benefit balance. > They looked at the balance of benefit and risk.
risk-benefit analysis, benefit-risk analysis, benefit-risk assessment, risk-benefit assessment | noun | check* of benefit and risk | -next:<noun> -has:benefit,benefits | They made a risk-benefit analysis. > They made a check of benefit and risk.
treatment session | noun | session | +prev:<num>,each,the,of -has:sessions -next:<noun> only:plural | She felt well after three treatment sessions. > She felt well after three sessions.
emotional and cognitive material, cognitive and emotional material | phrase | feelings and thoughts | -has:feelings,thoughts | They talk through emotional and cognitive material. > They talk through feelings and thoughts.
environment | noun | place | +prev:unsafe,dirty,noisy,crowded,dusty,cold,hot,damp,unclean only:plural -has:place,places | Mould grows in damp environments. > Mould grows in damp places.
neurochemical | phrase | chemical | +next:<noun> +has:brain -has:chemical | It acts on neurochemical paths in the brain. > It acts on chemical paths in the brain.
pharmaceutical-grade | phrase | medical-grade | +next:<name>,<noun> | They mixed it with pharmaceutical-grade oil. > They mixed it with medical-grade oil.
hospitalization, hospitalisation | noun | hospital stay | +prev:longer,shorter,repeated,previous,past,first -next:<noun> -has:stay,stays | They had longer hospitalizations. > They had longer hospital stays.
no currently accepted medical use | phrase | no accepted medical use at this time | -has:time | It has no currently accepted medical use. > It has no accepted medical use at this time.
further research is needed to understand, further research is needed to determine, further research is needed to establish | phrase | researchers still need to look into | +next:<det>,its,their | Further research is needed to establish its cause. > Researchers still need to look into its cause.
`
