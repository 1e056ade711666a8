/**
 * Words of study reports that have a short everyday word in some places only, with the place, and an example. Lines as
 * `parseEntries` reads them.
 */
export const researchShorter: string = `
# Who and when
among | phrase | in | +next:patients,people,women,men,children,adults,those,students,infants,babies,teenagers,smokers,veterans,workers,nurses,doctors -prev:<start>,are,is,was,were,be,one,from | Colds are common in winter. The rate among children is high. > Colds are common in winter. The rate in children is high.
with a diagnosis of | phrase | with | +prev:patients,people,women,men,children,adults,those,individuals,patient | We saw people with a diagnosis of gout. > We saw people with gout.
at the time of diagnosis, at time of diagnosis | phrase | at diagnosis | +next:<end>,and,in,was,were | They asked about pain at the time of diagnosis. > They asked about pain at diagnosis.
in the postoperative period, during the postoperative period | phrase | after surgery | -has:surgery,operation | Few had pain in the postoperative period. > Few had pain after surgery.
in the preoperative period, during the preoperative period | phrase | before surgery | -has:surgery,operation | Few ate in the preoperative period. > Few ate before surgery.
during the study period, in the study period, over the study period | phrase | during the study | -has:studies | Two fell during the study period. > Two fell during the study.
follow-up period | noun | follow-up | only:singular -next:<noun> | They slept well in the follow-up period. > They slept well in the follow-up.
for a period of | phrase | for |  | They walked for a period of six weeks. > They walked for six weeks.
study population | noun | study group | -next:<noun> -has:group,groups | The study population was small. > The study group was small.
patient population | noun | patient group | -next:<noun> -has:group,groups | It is a mixed patient population. > It is a mixed patient group.
in the general population | phrase | in the wider public | -next:<noun> | Gout is rare in the general population. > Gout is rare in the wider public.
the general population | phrase | the wider public | -next:<noun> -prev:in | It is known to the general population. > It is known to the wider public.
develop | verb | get | +next:asthma,diabetes,cancer,infection,infections,pneumonia,gout,dementia,arthritis,eczema,malaria,sepsis,hepatitis,allergies,complications,symptoms,disease,ulcers,depression -prev:<det> -has:drug,tool,model,method,scale,vaccine,vaccines,skills,program,we,team | Few of them developed asthma. > Few of them got asthma.
of developing | phrase | of getting | +prev:risk,chance,chances,odds,likelihood +next:<noun>,a,an,<name>,heart,lung,breast,type -has:vaccine,skills | Smoke raises the risk of developing asthma. > Smoke raises the risk of getting asthma.
present with | verb | come* in with | only:third,past +prev:patients,people,adults,children,women,men,who,patient,he,she -has:studies,results,data,drugs,report | Six men presented with a cough. > Six men came in with a cough.
# What was done
collect | verb | gather | +has:data,information,details -has:blood,urine,sample,samples,swab,swabs,saliva,samples | The nurses collected the data. > The nurses gathered the data.
using | phrase | with | +prev:measured,checked,tested,done,out,studied,assessed,treated,made,diagnosed,found,scored,rated,recorded,collected,gathered,evaluated,performed,analyzed,analysed +next:<np> -has:drugs,drug,alcohol,tobacco,cannabis | Pain was measured using a scale. > Pain was measured with a scale.
according to | phrase | by | +prev:grouped,split,divided,sorted,stratified,ranked,classified,separated | The schools were grouped according to size. > The schools were grouped by size.
evaluation | noun | check | +next:of,in,by,at,after,before,<end> +prev:clinical,medical,initial,further,careful -has:economic,program,programme,check,checks -next:<noun> only:singular | They need a further evaluation. > They need a further check.
clinical evaluation, clinical examination, physical examination | noun | check-up | -next:<noun>,of -prev:and,or,further -has:warranted,justified,required | They had a clinical examination. > They had a check-up.
implementation | noun | use | +next:of only:singular -prev:and,or,full,school -has:use,used,utilisation,utilization,sales | They saw fewer falls after the implementation of the plan. > They saw fewer falls after the use of the plan.
management | noun | care | +prev:clinical,patient,medical,optimal,conservative,nonoperative,standard,usual,further only:singular -next:<noun> -has:care | She needs further management. > She needs further care.
# Findings
were similar | phrase | were about the same | +next:<end>,in,between,for,at,before,after,among -prev:that,which | The scores were similar in both towns. > The scores were about the same in both towns.
was similar | phrase | was about the same | +next:<end>,in,between,for,at,before,after,among -prev:that,which | The score was similar in both towns. > The score was about the same in both towns.
are similar | phrase | are about the same | +next:<end>,in,between,for,at | The scores are similar in both towns. > The scores are about the same in both towns.
were comparable | phrase | were about the same | +next:<end>,in,between,for,at,among | The scores were comparable in both towns. > The scores were about the same in both towns.
was comparable | phrase | was about the same | +next:<end>,in,between,for,at,among | The score was comparable in both towns. > The score was about the same in both towns.
independently associated with, independently related to | phrase | itself linked to | +prev:is,was | Age was independently associated with pain. > Age was itself linked to pain.
independently associated with, independently related to | phrase | themselves linked to | +prev:are,were | Age and sex were independently associated with pain. > Age and sex were themselves linked to pain.
independent risk factor | noun | risk factor in its own right | only:singular -next:<noun>,of | Age is an independent risk factor. > Age is a risk factor in its own right.
association | noun | link | +next:of +has:with only:singular -prev:<name>,medical,heart,national,american,british -has:member,members | They saw an association of noise with stress. > They saw a link of noise with stress.
significantly | adv | clearly | -prev:clinically,marginally,statistically,highly,most +next:poorer,steeper,older,younger,thinner,thicker,slower,faster,earlier,later,stronger,weaker,wider,heavier,taller,improved,reduced,increased,decreased,affect,affects,affected | Their sleep was not significantly poorer. > Their sleep was not clearly poorer.
in a significant manner | phrase | clearly | +next:<end> +has:not,n't,no,none,never,nor,neither,cannot | It did not change in a significant manner. > It did not change clearly.
regarding | phrase | about | +prev:survey,surveyed,question,questions,asked,views,opinions,advice,data,information,self-reports,doubts,beliefs,attitudes,facts,rules,guidelines,knowledge,decisions,concerns,evidence | They had views regarding sleep. > They had views about sleep.
characteristic | noun | feature | only:plural -prev:patient,demographic,baseline,sociodemographic -next:<noun> -has:feature,features | The towns have other characteristics. > The towns have other features.
duration | noun | length | +next:of only:singular -prev:<adj> -has:medication,medications,length,long,longer | They noted the duration of the nap. > They noted the length of the nap.
whether | phrase | if | +prev:out,see,know,ask,asked,unclear,clear,learn,unknown,check,tell,wonder -next:or -has:not | They asked whether sleep helps. > They asked if sleep helps.
therapeutic effect | noun | effect | -prev:and,or -next:<noun> | Tea has a therapeutic effect. > Tea has an effect.
blood pressure measurement | noun | blood pressure reading | -prev:and,or -next:<noun> -has:regularly,routinely | They took two blood pressure measurements. > They took two blood pressure readings.
primary | adj | main | +next:outcome,outcomes,endpoint,endpoints,end,objective,objectives,measure,measures -has:secondary | The primary outcome was pain. > The main outcome was pain.
secondary | adj | other | +next:outcomes,endpoints,objectives -has:primary,other,others,main -prev:<det> | They looked at secondary outcomes. > They looked at other outcomes.
a large proportion, a high proportion, a substantial proportion | phrase | a large share | +next:of | A high proportion of the children snored. > A large share of the children snored.
in order to determine, in order to find out | phrase | to find out |  | We asked in order to determine who slept. > We asked to find out who slept.
to our knowledge | phrase | as far as we know | +prev:<start> | To our knowledge, no one fell. > As far as we know, no one fell.
in terms of | phrase | in | +prev:<verb>,differ,differed,better,worse,similar,same,improved -has:cost | The towns differed in terms of size. > The towns differed in size.
with regard to, with respect to, in regard to | phrase | in | +prev:differ,differed,differs,difference,differences,better,worse,similar,alike | The towns differed with regard to size. > The towns differed in size.
on the basis of | phrase | by | +prev:grouped,split,divided,sorted,chosen,selected,picked | The men were picked on the basis of age. > The men were picked by age.
health care provider, healthcare provider, health care professional, healthcare professional | noun | health worker | -prev:your -next:office,group,organization,organisation,network,visit,team,training,system,shortage,directory -has:worker,workers | Many healthcare providers agreed. > Many health workers agreed.
research study, clinical research study | noun | study | -next:<noun> -has:study,studies | Two research studies found no harm. > Two studies found no harm.
# Two figures side by side
vs, vs., versus | phrase | against | +prev:days,hours,months,years,weeks,minutes,ml,mg,kg,mm,cm,points,patients,children,women,men,cases +next:<num> -has:vaccine,vaccines,protect,protection | The stay was 42 days versus 29 days. > The stay was 42 days against 29 days.
following | phrase | after | +next:repair,replacement,fusion,resection,biopsy,administration,injection,ingestion,removal,withdrawal,pregnancy,childbirth,menopause,radiotherapy,elective,primary,total,initial,successful,laparotomy,hysterectomy -prev:the,are,is,was,were,by,in,and,or,people,patients,women,men,children,those | Some had pain following repair of a hernia. > Some had pain after repair of a hernia.
`
