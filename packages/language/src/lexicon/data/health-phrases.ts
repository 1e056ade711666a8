/**
 * Words and set phrases that fill leaflets and articles for the public (`with a history of`, `for more information`,
 * `good candidates`), with plain words that mean the same there, and an example. Lines as `parseEntries` reads them.
 */
export const healthPhrases: string = `
# What people have and had
with a history of | phrase | who have had | +prev:people,patients,women,men,children,adults,those,persons,individuals,anyone -next:smoking,alcohol,drug,substance,drinking,abuse,addiction,<verb>,risk,using -has:was,were,had,did,we | People with a history of migraine may need a scan. > People who have had migraine may need a scan.
a history of, a past history of | phrase | past | +next:psychosis,addiction,depression,substance,alcohol,abuse,trauma,drug,cancer,mania,violence,smoking,asthma,anxiety | Tell the nurse about a history of depression. > Tell the nurse about past depression.
meet the diagnostic criteria for, meet diagnostic criteria for, meet the criteria for, meet criteria for | verb | count as having | +next:<name>,depression,asthma,diabetes,major,anxiety,dementia,obesity,addiction,bipolar,alcohol,substance,adhd,autism | She met the diagnostic criteria for asthma. > She counted as having asthma.
be good candidates, be suitable candidates | phrase | be a good fit | +next:for,<end> | They may be good candidates for the drug. > They may be a good fit for the drug.
are good candidates | phrase | are a good fit | +next:for,<end> | Doctors ask if they are good candidates for the drug. > Doctors ask if they are a good fit for the drug.
be a good candidate, be a suitable candidate | phrase | be a good fit | +next:for,<end> | You may be a good candidate for the drug. > You may be a good fit for the drug.
pain management | noun | pain control | only:singular -next:<noun> | She asked about pain management. > She asked about pain control.
weight management | noun | weight control | only:singular -next:<noun> | She asked about weight management. > She asked about weight control.
coping strategy, coping mechanism | noun | way* to cope | -next:<noun>,to,for,with | They learn coping strategies. > They learn ways to cope.
treatment strategy | noun | treatment plan | -prev:and,or | They agree on a treatment strategy. > They agree on a treatment plan.
consume | verb | take | +next:<name>,drug,drugs,medicine,medicines,tablets,pills | Patients consume LSD at a clinic. > Patients take LSD at a clinic.
with caution | phrase | with care |  | Use the cream with caution. > Use the cream with care.
seek immediate help | phrase | get help right away |  | Seek immediate help for chest pain. > Get help right away for chest pain.
emotion | noun | feeling | -prev:and,or -next:<noun>,and,or -has:feeling,feelings,feel,feels | They talk about strong emotions. > They talk about strong feelings.
establish trust | verb | build trust |  | The first talks establish trust. > The first talks build trust.
establish treatment goals | verb | set treatment goals |  | They establish treatment goals. > They set treatment goals.
# To learn more
for more information about, for more information on | phrase | to learn more about | +prev:<start> | For more information about lice, call a nurse. > To learn more about lice, call a nurse.
for more information | phrase | to learn more | +next:<end> +prev:<start> | For more information, call a nurse. > To learn more, call a nurse.
more information about, more information on | phrase | more about | +prev:learn,read | Read more information about lice here. > Read more about lice here.
# Drugs in trials
investigational treatment | noun | treatment* under study | -next:<noun>,for -prev:and,or | It is an investigational treatment. > It is a treatment under study.
investigational drug, investigational medicine, investigational product | noun | drug* under study | -next:<noun>,for,application -prev:and,or | It is an investigational drug. > It is a drug under study.
investigational therapy | noun | therapy under study | only:singular -next:<noun>,for -prev:and,or | It is an investigational therapy. > It is a therapy under study.
adjunct to | phrase | add-on to | -prev:an | The app is a useful adjunct to talks. > The app is a useful add-on to talks.
an adjunct to | phrase | an add-on to |  | The app is an adjunct to talks. > The app is an add-on to talks.
adulterant | noun | added substance |  | The pills can hold harmful adulterants. > The pills can hold harmful added substances.
illicit | adj | illegal | -prev:<adv> | Illicit drugs can harm the heart. > Illegal drugs can harm the heart.
recreational drug use, recreational substance use | noun | use* of drugs for fun | only:singular -next:<noun>,of -prev:and,or,<adj> | Recreational drug use is on the rise. > Use of drugs for fun is on the rise.
therapeutic setting, therapeutic context, therapeutic environment | noun | treatment setting | -prev:and,or | It is given in a therapeutic setting. > It is given in a treatment setting.
therapeutic benefit | noun | benefit | -prev:and,or | It has lasting therapeutic benefits. > It has lasting benefits.
therapeutic alliance | noun | working bond | -next:<noun> | They form a strong therapeutic alliance. > They form a strong working bond.
therapeutic use, therapeutic application | noun | use* as a treatment | only:singular -next:<noun>,of -prev:and,or | The law bans therapeutic use. > The law bans use as a treatment.
neurochemical | phrase | brain chemical | +next:<noun> -has:brain | It acts on neurochemical systems. > It acts on brain chemical systems.
integrate | verb | bring | +has:into -next:into,<end>,and,or -prev:<det>,<adv>,to-be | They integrate new habits into their lives. > They bring new habits into their lives.
therapy | noun | treatment | only:plural -prev:talk,talking,<name>,physical,speech,and,or -next:<noun>,and,or -has:treatment,treatments,treat | Most people tried standard therapies. > Most people tried standard treatments.
determine their suitability for | verb | see if they are right for |  | Nurses determine their suitability for surgery. > Nurses see if they are right for surgery.
designate it as | verb | name it | -next:<end> | The agency designated it as a poison. > The agency named it a poison.
therapeutic component | noun | therapy part | -prev:and,or | The therapeutic component lasts an hour. > The therapy part lasts an hour.
therapeutic process | noun | therapy process | -prev:and,or | The therapeutic process is slow. > The therapy process is slow.
integrate | verb | make sense of | +next:their,the,these,your,his,her +has:experience,experiences,insights -has:into -prev:<det>,<adv> only:base,third,ing | They talk to integrate their experiences. > They talk to make sense of their experiences.
# What is done in and after treatment
meet the diagnostic criteria for their condition, meet diagnostic criteria for their condition, meet the criteria for their condition | verb | have* the diagnosis | only:base,third,past,ing -has:diagnosis | They no longer met the criteria for their condition. > They no longer had the diagnosis.
process | verb | work* through | only:base,third,past,ing +next:emotions,feelings,grief,loss,memories,trauma,their,painful,difficult,hard -next:<prep> -prev:<det>,<adj>,<noun> -has:brain,brains,computer,lab,data,sample,samples,application,applications,waste | They learn to process their grief. > They learn to work through their grief.
therapeutic efficacy | noun | benefit | only:singular -prev:and,or -next:<noun> -has:vaccine,dose | They compared the therapeutic efficacy of two creams. > They compared the benefit of two creams.
therapeutic session | noun | therapy session | -prev:and,or | She had four therapeutic sessions. > She had four therapy sessions.
pharmaceutical-grade | adj | medical-grade | +next:<name>,<noun> | They gave pharmaceutical-grade oil. > They gave medical-grade oil.
emerging | adj | new | +next:area,field,treatment,therapy,approach,topic,option -prev:newly | It is an emerging field. > It is a new field.
overwhelming for | phrase | too much for | +prev:be,is,are,was,were,been | The noise can be overwhelming for some children. > The noise can be too much for some children.
is not a substitute for | phrase | does not replace | -next:<end> | An app is not a substitute for sleep. > An app does not replace sleep.
are not a substitute for | phrase | do not replace | -next:<end> | Pills are not a substitute for sleep. > Pills do not replace sleep.
psychological assessment, psychological evaluation | noun | mental health check | -prev:and,or | She had a psychological assessment. > She had a mental health check.
medical attention | noun | medical help | +prev:seek,get,need,needs,require,requires,urgent,immediate | Seek medical attention if you feel faint. > Seek medical help if you feel faint.
contact your healthcare provider, contact your health care provider | verb | call* your doctor or nurse | only:base | Contact your healthcare provider if the pain grows. > Call your doctor or nurse if the pain grows.
efficacy | noun | effect | +next:of +has:improve,boost,enhance -has:effectiveness only:singular | Sleep can improve the efficacy of the vaccine. > Sleep can improve the effect of the vaccine.
`
