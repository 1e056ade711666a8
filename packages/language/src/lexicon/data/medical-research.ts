/**
 * Words of studies and trials. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. Words that carry a method or a measure
 * (randomised, incidence, significant) stay and have a gloss.
 */
export const medicalResearch: string = `
# People in studies
participant | noun | person | only:plural +prev:<num> -next:in -has:out | The trial had 90 participants. > The trial had 90 people.
participant | noun | person | only:plural +prev:<num> +next:who,with,whose,given,taking,receiving,treated,assigned,getting,on +has:out | About 40 out of 100 participants who rested slept well. > About 40 out of 100 people who rested slept well.
participant in | noun | person* in | only:plural -next:<noun> -prev:and,or | Participants in the trial kept a diary. > People in the trial kept a diary.
participant | noun | person* taking part | only:plural -prev:<name>,<num>,<adj>,<noun>,research -next:with,of,in,who,<noun>,'s,’s,taking | All participants kept a diary. > All people taking part kept a diary.
study participant, research participant | noun | person* in the study | -prev:<adj>,and,or -next:in,from,with | Study participants kept a diary. > People in the study kept a diary.
trial participant | noun | person* in the trial | -prev:<adj>,and,or -next:in,from,with | Trial participants kept a diary. > People in the trial kept a diary.
study subject | noun | person* in the study | only:plural -prev:<adj>,and,or | The study subjects kept a diary. > The people in the study kept a diary.
human subject | noun | person | only:plural -next:<noun> -has:protection,protections,ethics | The drug was tested in human subjects. > The drug was tested in people.
healthy volunteer, healthy subject, healthy participant, healthy control | noun | healthy person | only:plural | The drug was tested in healthy volunteers. > The drug was tested in healthy people.
investigator | noun | researcher | -prev:private,criminal,crime,principal,chief -has:police,crime,fire,fraud -next:initiated | The investigators asked about sleep. > The researchers asked about sleep.
principal investigator, chief investigator, lead investigator | noun | lead researcher |  | The principal investigator signed the form. > The lead researcher signed the form.
were enrolled in | phrase | joined | +next:the,a,an,this,two,both -has:cases,episodes,eyes,fractures,hips,knees,lesions,tumors,babies,infants,newborns,neonates,records,retrospective,retrospectively,past,cases,hospitals,centers,centres,clinics | In all, 90 people were enrolled in the trial. > In all, 90 people joined the trial.
was enrolled in | phrase | joined | +next:the,a,an,this -has:school,college,baby,infant,retrospective,retrospectively,past | She was enrolled in the trial. > She joined the trial.
enroll in, enrol in | verb | join | only:base,third,ing +has:trial,trials,study,studies | Many people enroll in the trial. > Many people join the trial.
study population | noun | group* of people studied | only:singular -prev:and,or -next:of | The study population was young. > The group of people studied was young.
treatment arm, study arm, trial arm | noun | study group | -prev:<num> | Each treatment arm had a nurse. > Each study group had a nurse.
control arm | noun | control group |  | The control arm had usual care. > The control group had usual care.
placebo arm | noun | placebo group |  | The placebo arm had fewer side effects. > The placebo group had fewer side effects.
intervention group, intervention arm, experimental group, experimental arm | noun | treatment group | +has:drug,medicine,treatment,tablet,placebo,vaccine | The intervention group got the drug. > The treatment group got the drug.

# Doing a study
clinical study | noun | study in people | -prev:<adj>,and,or -next:<noun> | A clinical study is under way. > A study in people is under way.
human study | noun | study in people | -prev:and,or | Human studies are under way. > Studies in people are under way.
animal study | noun | study in animals | -prev:and,or | Animal studies came first. > Studies in animals came first.
in animal models | phrase | in animals | -next:of,<noun> | The drug was tested in animal models. > The drug was tested in animals.
in vivo | phrase | in living things | +next:<end> | The drug was tested in vivo. > The drug was tested in living things.
in vitro | phrase | in the lab | +next:<end> | The drug was tested in vitro. > The drug was tested in the lab.
in vitro and in vivo | phrase | in the lab and in living things | +next:<end> | The drug was tested in vitro and in vivo. > The drug was tested in the lab and in living things.
in vitro study | noun | lab study |  | An in vitro study came first. > A lab study came first.
laboratory study | noun | lab study |  | A laboratory study came first. > A lab study came first.
laboratory animal | noun | lab animal |  | It was tested in laboratory animals. > It was tested in lab animals.
at baseline | phrase | at the start | -next:<noun> | Pain was high at baseline. > Pain was high at the start.
from baseline | phrase | from the start | -next:<noun> +prev:change,changes,changed,rise,rose,fall,fell,drop,dropped,improvement,improved,increase,increased,decrease,decreased,reduction,worsened | Weight fell from baseline to the last visit. > Weight fell from the start to the last visit.
baseline | noun | starting | +next:score,weight,level,value,pain,measure,measurement,test -prev:from,at | The baseline weight was high. > The starting weight was high.
questionnaire | noun | set of questions | -next:<noun> -prev:<name>,<adj>,<noun> | People filled in a questionnaire. > People filled in a set of questions.
self-administered questionnaire | noun | set of questions people answer by themselves | only:singular -prev:and,or | They used a self-administered questionnaire. > They used a set of questions people answer by themselves.
study protocol, trial protocol | noun | study plan | -prev:<name> | The study protocol is public. > The study plan is public.
research protocol | noun | research plan |  | The research protocol is public. > The research plan is public.
methodology | noun | methods | -next:<noun>,<verb> -prev:a,<adj>,new,<start> only:singular | The paper explains the methodology of the trial. > The paper explains the methods of the trial.
literature review, review of the literature | noun | review of published studies | -prev:systematic,systemic,<adj>,and,or | They did a literature review. > They did a review of published studies.
medical literature, scientific literature | noun | published research | -has:review | The case is in the medical literature. > The case is in the published research.
scientific evidence | noun | evidence from research | -prev:<adj>,and,or,a,an only:singular | There is no scientific evidence for it. > There is no evidence from research for it.
research finding, study finding | noun | study result |  | The research findings were clear. > The study results were clear.
preliminary finding, preliminary result | noun | early result |  | Preliminary findings were clear. > Early results were clear.
preliminary data | phrase | early data |  | Preliminary data were clear. > Early data were clear.
preliminary evidence | noun | early evidence | only:singular -prev:a,an | There is preliminary evidence of harm. > There is early evidence of harm.
preliminary study | noun | early study |  | A preliminary study found harm. > An early study found harm.
primary objective, primary aim | noun | main aim |  | The primary aim was to test the mask. > The main aim was to test the mask.
primary outcome, primary outcome measure | noun | main outcome | -next:<noun> -prev:<adj>,co,and,or | Sleep was the primary outcome. > Sleep was the main outcome.
secondary outcome, secondary endpoint | noun | other result* measured | only:plural -next:<verb> -prev:<adj>,the,and,or | They list secondary outcomes. > They list other results measured.
clinical outcome | noun | health result | only:plural -prev:<adj>,poor,better,worse | The study looked at clinical outcomes. > The study looked at health results.
treatment outcome | noun | treatment result |  | They measured treatment outcomes. > They measured treatment results.
participant retention | noun | keeping people in the study | only:singular -prev:<adj>,and,or | The team looked at participant retention. > The team looked at keeping people in the study.
follow-up visit, follow-up appointment | noun | later check-up | -prev:last,first,final,<adj> | She came for a follow-up visit. > She came for a later check-up.

# Measures
hepatic function test | noun | liver function test |  | Hepatic function tests were normal. > Liver function tests were normal.
therapeutic effect | noun | treatment effect | -prev:<adj> | They measured the therapeutic effect. > They measured the treatment effect.
therapeutic option, treatment option | noun | treatment | -prev:<noun>,<num>,and,or,more,many,no,several,various,different,of -next:<noun>,and,or | She asked about therapeutic options. > She asked about treatments.
treatment modality, therapeutic modality | noun | type of treatment | -prev:and,or | There are several treatment modalities. > There are several types of treatment.
therapeutic approach, therapeutic strategy | noun | treatment approach | -prev:<noun> | It is a new therapeutic approach. > It is a new treatment approach.
therapeutic intervention | noun | treatment | only:plural -prev:<noun> | They compared therapeutic interventions. > They compared treatments.
symptom severity | noun | how bad symptoms are | +next:<end> +prev:of,in,measure,measured,measures,rate,rated | They measured symptom severity. > They measured how bad symptoms are.
bodily fluid | noun | body fluid |  | The virus is found in bodily fluids. > The virus is found in body fluids.
body weight, bodyweight | noun | weight | -next:<noun>,support -prev:lean,per,of,by,/,low,ideal,<adj>,kg,kilogram | They lost body weight. > They lost weight.
high-income country | noun | rich country | only:plural -has:bank,classification | It is common in high-income countries. > It is common in rich countries.
low-income country | noun | poor country | only:plural -has:bank,classification -prev:and,or | It is common in low-income countries. > It is common in poor countries.
`
