/**
 * Words and set phrases that fill research abstracts and the pages that report them, with plain words that mean the
 * same there, and an example. Lines as `parseEntries` reads them.
 */
export const researchPhrases: string = `
# Aims
the aim of this study was to, the aim of this study is to, the purpose of this study was to, the purpose of this study is to, the objective of this study was to, the objective of this study is to, the goal of this study was to, the goal of this study is to | phrase | this study aimed to | +prev:<start> | The aim of this study was to test a cream. > This study aimed to test a cream.
the aim of the study was to, the aim of the study is to, the purpose of the study was to, the purpose of the study is to, the objective of the study was to, the objective of the study is to, the goal of the study was to, the goal of the study is to | phrase | the study aimed to | +prev:<start> | The aim of the study was to test a cream. > The study aimed to test a cream.
the aim of our study was to, the aim of our study is to, the purpose of our study was to, the purpose of our study is to, the objective of our study was to, the objective of our study is to, the goal of our study was to, the goal of our study is to | phrase | our study aimed to | +prev:<start> | The aim of our study was to test a cream. > Our study aimed to test a cream.
the aim of the present study was to, the aim of the present study is to, the purpose of the present study was to, the purpose of the present study is to, the objective of the present study was to, the objective of the present study is to, the goal of the present study was to, the goal of the present study is to | phrase | this study aimed to | +prev:<start> | The aim of the present study was to test a cream. > This study aimed to test a cream.
the aim of the current study was to, the aim of the current study is to, the purpose of the current study was to, the purpose of the current study is to, the objective of the current study was to, the objective of the current study is to, the goal of the current study was to, the goal of the current study is to | phrase | this study aimed to | +prev:<start> | The aim of the current study was to test a cream. > This study aimed to test a cream.
the aim of this article was to, the aim of this article is to, the purpose of this article was to, the purpose of this article is to, the objective of this article was to, the objective of this article is to, the goal of this article was to, the goal of this article is to | phrase | this article aimed to | +prev:<start> | The aim of this article was to test a cream. > This article aimed to test a cream.
the aim of this paper was to, the aim of this paper is to, the purpose of this paper was to, the purpose of this paper is to, the objective of this paper was to, the objective of this paper is to, the goal of this paper was to, the goal of this paper is to | phrase | this paper aimed to | +prev:<start> | The aim of this paper was to test a cream. > This paper aimed to test a cream.
the aim of this trial was to, the aim of this trial is to, the purpose of this trial was to, the purpose of this trial is to, the objective of this trial was to, the objective of this trial is to, the goal of this trial was to, the goal of this trial is to | phrase | this trial aimed to | +prev:<start> | The aim of this trial was to test a cream. > This trial aimed to test a cream.
the aim of this review was to, the aim of this review is to, the purpose of this review was to, the purpose of this review is to, the objective of this review was to, the objective of this review is to, the goal of this review was to, the goal of this review is to | phrase | this review aimed to | +prev:<start> | The aim of this review was to test a cream. > This review aimed to test a cream.
our aim was to, our objective was to, our goal was to, our purpose was to, our aim in this study was to, our objective in this study was to, our goal in this study was to, our purpose in this study was to | phrase | we aimed to | +prev:<start> | Our aim was to test a cream. > We aimed to test a cream.
the main aim of this study was to, the main aim of the study was to, the main aim of our study was to, the main objective of this study was to, the main objective of the study was to, the main objective of our study was to, the main goal of this study was to, the main goal of the study was to, the main goal of our study was to, the main purpose of this study was to, the main purpose of the study was to, the main purpose of our study was to, the primary aim of this study was to, the primary aim of the study was to, the primary aim of our study was to, the primary objective of this study was to, the primary objective of the study was to, the primary objective of our study was to, the primary goal of this study was to, the primary goal of the study was to, the primary goal of our study was to, the primary purpose of this study was to, the primary purpose of the study was to, the primary purpose of our study was to, the principal aim of this study was to, the principal aim of the study was to, the principal aim of our study was to, the principal objective of this study was to, the principal objective of the study was to, the principal objective of our study was to, the principal goal of this study was to, the principal goal of the study was to, the principal goal of our study was to, the principal purpose of this study was to, the principal purpose of the study was to, the principal purpose of our study was to | phrase | the main aim was to | +prev:<start> | The main aim of this study was to test a cream. > The main aim was to test a cream.
# Trials and results
clinical trial | noun | trial | -next:<noun>,<name> -prev:and,or,a,non-clinical | They take part in clinical trials. > They take part in trials.
a clinical trial | phrase | a trial | -next:<noun>,<name> | She joined a clinical trial. > She joined a trial.
incidence of | phrase | rate of | +prev:the,higher,lower,increased,reduced,greater,similar,high,low,overall,annual -next:new | The incidence of falls was low. > The rate of falls was low.
cumulative incidence | noun | total rate | -next:<noun> | The cumulative incidence was 3 in 100. > The total rate was 3 in 100.
incidence rate | noun | rate | -next:<noun> | The incidence rate was low. > The rate was low.
prevalence rate | noun | rate | -next:<noun> -has:incidence | The prevalence rate was low. > The rate was low.
the results of our study, the results of this study, the results of the present study | phrase | our results | +prev:<start> -has:we | The results of this study show a benefit. > Our results show a benefit.
the findings of our study, the findings of this study, the findings of the present study | phrase | our results | +prev:<start> -has:we | The findings of this study show a benefit. > Our results show a benefit.
in the present study, in the current study | phrase | in this study |  | In the present study, sleep got better. > In this study, sleep got better.
the present study, the current study, the present investigation | phrase | this study | -prev:in | The present study shows a benefit. > This study shows a benefit.
multivariate analysis, multivariable analysis, multivariate analyses, multivariable analyses | phrase | a detailed analysis | +prev:in,on | In multivariate analysis, age was a risk. > In a detailed analysis, age was a risk.
univariate analysis, univariable analysis | phrase | a simple analysis | +prev:in,on | In univariate analysis, age was a risk. > In a simple analysis, age was a risk.
study period | noun | study | +prev:the only:singular -next:<noun> | Two babies were born during the study period. > Two babies were born during the study.
for a period of time | phrase | for a time |  | He rested for a period of time. > He rested for a time.
medical record | noun | health record | -next:<noun>,<num> | We read the medical records. > We read the health records.
risk of complications | phrase | risk of problems | -next:<noun>,of -has:problem,problems,diabetic,diabetes | Rest lowers the risk of complications. > Rest lowers the risk of problems.
complication | noun | problem | only:plural -next:<noun>,of -prev:surgery,of,obstetric,pregnancy,diabetic,<noun>,diabetes -has:problem,problems,death | It can lead to other complications. > It can lead to other problems.
university-affiliated hospital, university-affiliated medical center | noun | teaching hospital | | He worked at a university-affiliated hospital. > He worked at a teaching hospital.
academic medical center, academic medical centre | noun | teaching hospital | | He worked at an academic medical center. > He worked at a teaching hospital.
in-hospital mortality | noun | deaths in hospital | only:singular -prev:the,a -next:rate,was,is,<noun> | They looked at in-hospital mortality. > They looked at deaths in hospital.
generalized, generalised | adj | widespread | +next:pain,rash,itching,swelling,weakness | She has a generalized rash. > She has a widespread rash.
recommend that | verb | advise that | -prev:<det> | We recommend that children drink water. > We advise that children drink water.
it is recommended that | phrase | it is advised that |  | It is recommended that you rest. > It is advised that you rest.
determine | verb | find out | +next:the +prev:to -has:by | The aim was to determine the rate of falls. > The aim was to find out the rate of falls.
assess, evaluate | verb | look at | only:base,third,ing +next:the,a,whether,if,how,these,this,their +has:study,aim,aimed,objective,purpose,goal,we,trial,sought -prev:<adv>,can,could,reliably -has:nurse,doctor,you,your | The study aimed to assess the risk of falls. > The study aimed to look at the risk of falls.
evaluate | verb | test | +next:whether,if -prev:<det> | We evaluated whether tea helps. > We tested whether tea helps.
investigate whether, investigated whether | phrase | look at whether | +prev:to | We wanted to investigate whether tea helps. > We wanted to look at whether tea helps.
with respect to, with regard to, in respect of | phrase | in | +prev:different,similar,differences,difference,alike | The groups were similar with regard to age. > The groups were similar in age.
in terms of | phrase | in | +prev:different,similar,differences,difference,alike,better,worse | They were similar in terms of age. > They were similar in age.
is dependent on, is dependent upon | phrase | depends on | | The dose is dependent on age. > The dose depends on age.
was dependent on, was dependent upon | phrase | depended on | | The dose was dependent on age. > The dose depended on age.
are dependent on, are dependent upon | phrase | depend on | -prev:who,they,you,people,patients,and -has:alcohol,drug,drugs,opioids | The doses are dependent on age. > The doses depend on age.
is indicative of | phrase | is a sign of | | A rash is indicative of an allergy. > A rash is a sign of an allergy.
be indicative of | phrase | be a sign of | | A rash may be indicative of an allergy. > A rash may be a sign of an allergy.
is predictive of | phrase | predicts | | Age is predictive of risk. > Age predicts risk.
was predictive of | phrase | predicted | -next:patients,people | Age was predictive of risk. > Age predicted risk.
were predictive of | phrase | predicted | | Age and sex were predictive of risk. > Age and sex predicted risk.
is effective in reducing | phrase | reduces | -prev:not,never | The cream is effective in reducing pain. > The cream reduces pain.
is beneficial for | phrase | helps | -next:<verb> -prev:not | Walking is beneficial for the heart. > Walking helps the heart.
# Settings and people
undergoing | phrase | in | +next:late-stage,clinical,phase -has:patients,people | It is now undergoing late-stage trials. > It is now in late-stage trials.
regulatory agency, regulatory authority, regulatory body | noun | regulator | -next:<noun> | It was approved by a regulatory agency. > It was approved by a regulator.
psychological assessment, psychological evaluation | noun | mental health check | -next:<noun> | Patients have a psychological assessment. > Patients have a mental health check.
assessment | noun | check | only:plural -next:of,<noun>,'s -prev:needs,risk,economic,health,technology,tax,special,quality | Patients have thorough assessments. > Patients have thorough checks.
preparatory, preparation | phrase | prep | +next:session,sessions,talk,talks,visit,visits,meeting,meetings -prev:and,or,<adj> | They come to two preparatory talks. > They come to two prep talks.
traditional | adj | standard | +next:antidepressant,antidepressants,treatment,treatments,therapy,therapies,method,methods -has:chinese,medicine,healer,herbal,culture | She tried traditional treatments. > She tried standard treatments.
treatment-resistant | adj | hard-to-treat | +next:<noun>,<name> | He has treatment-resistant depression. > He has hard-to-treat depression.
necessary | adj | needed | +prev:is,are,was,were,not +next:to -has:it,there | Rest is necessary to heal. > Rest is needed to heal.
initially | adv | at first | -prev:<start>,is,are,was,were,be,been -next:<end>,<prep>,<det>,<adj>,<noun> | The agency initially rejected the plan. > The agency at first rejected the plan.
designate as, classify as | verb | list as | +has:schedule -has:not | Heroin is classified as a Schedule I drug. > Heroin is listed as a Schedule I drug.
establish goals | verb | set goals | | They establish goals. > They set goals.
controlled environment | noun | controlled setting | -next:<noun> | It is given in a controlled environment. > It is given in a controlled setting.
clinical environment | noun | clinical setting | -next:<noun> | It is given in a clinical environment. > It is given in a clinical setting.
supportive environment | noun | supportive setting | -next:<noun> | She lives in a supportive environment. > She lives in a supportive setting.
recreationally | adv | for fun | +next:<end>,and,or | Some use it recreationally. > Some use it for fun.
recreational use | noun | use for fun | only:singular -next:of,<noun> | It is known for recreational use. > It is known for use for fun.
neurotransmitter in the brain | noun | brain chemical | -prev:<noun> | Neurotransmitters in the brain carry signals. > Brain chemicals carry signals.
neurotransmitter | noun | brain chemical | -has:brain,brains,gut,muscle,muscles,spinal,called,acetylcholine -next:<noun> | It raises the levels of neurotransmitters. > It raises the levels of brain chemicals.
neurochemical | phrase | brain chemical | +next:pathway,pathways,changes,effects -has:brain | It has neurochemical effects. > It has brain chemical effects.
pharmaceutical-grade | adj | medical-grade | +next:<noun>,<name> | They use pharmaceutical-grade oil. > They use medical-grade oil.
suitable | adj | good | +next:candidate,candidates -prev:<adv>,more,most | They are suitable candidates. > They are good candidates.
cardiovascular issue, cardiovascular condition | noun | heart or blood vessel problem | -prev:pre-existing,existing,serious,other | He has a cardiovascular condition. > He has a heart or blood vessel problem.
the majority of | phrase | most | +next:<noun>,<adj> -next:the,these,those | The majority of women slept. > Most women slept.
in stark contrast | phrase | in contrast | | In stark contrast, it rained. > In contrast, it rained.
is associated with an increased risk of, is associated with increased risk of, is associated with a higher risk of | phrase | is linked to a higher risk of | | It is associated with an increased risk of falls. > It is linked to a higher risk of falls.
increased risk | noun | higher risk | +prev:<det>,<prep>,<adj> -next:<noun> | It carries an increased risk of falls. > It carries a higher risk of falls.
decreased risk, reduced risk | noun | lower risk | +prev:<det>,<prep>,<adj> -next:<noun> | It gives a reduced risk of falls. > It gives a lower risk of falls.
`
