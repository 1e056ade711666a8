/** Words of abstracts of research that have plainer ones beside what they mostly stand with, with the conditions and an example. */
export const researchAbstracts: string = `
# How figures were worked out
in a multivariate model, in the multivariate model, in a multivariable model, in the multivariable model | phrase | in a detailed analysis | -next:<noun>,with,of -has:analysis | Age counted in a multivariable model. > Age counted in a detailed analysis.
multivariate analysis, multivariable analysis | noun | detailed analysis | +prev:the,our,this,a -next:<noun> only:singular -has:detailed | In the multivariate analysis, age counted. > In the detailed analysis, age counted.
univariate analysis, univariable analysis | noun | simple analysis | +prev:the,our,this,a -next:<noun> only:singular | In the univariate analysis, age counted. > In the simple analysis, age counted.
univariate analysis, univariable analysis | phrase | a simple analysis | +prev:<start>,by +next:showed,indicated,found,revealed,identified,demonstrated,confirmed,suggested,was | Univariate analysis showed no link. > A simple analysis showed no link.
multivariate logistic regression analysis, multivariable logistic regression analysis, multiple logistic regression analysis, multivariate regression analysis, multivariable regression analysis, multiple regression analysis, multivariate logistic regression, multivariable logistic regression, multiple logistic regression, multivariate linear regression, multivariable linear regression, multiple linear regression | phrase | a detailed analysis | +prev:<start>,using,with,by,in,on,from,and -next:<noun>,<adj> | It was tested using multivariate logistic regression. > It was tested using a detailed analysis.
was a significant predictor of, was a significant independent predictor of | phrase | significantly predicted | -has:not,nor,neither,sensitivity | Age was a significant predictor of falls. > Age significantly predicted falls.
were significant predictors of | phrase | significantly predicted | -has:not,nor,neither,sensitivity | Age and weight were significant predictors of falls. > Age and weight significantly predicted falls.
was not a significant predictor of | phrase | did not significantly predict |  | Age was not a significant predictor of falls. > Age did not significantly predict falls.
were not significant predictors of | phrase | did not significantly predict |  | Age and weight were not significant predictors of falls. > Age and weight did not significantly predict falls.
is an independent predictor of | phrase | independently predicts | -has:not,nor,neither | Age is an independent predictor of falls. > Age independently predicts falls.
was an independent predictor of | phrase | independently predicted | -has:not,nor,neither | Age was an independent predictor of falls. > Age independently predicted falls.
are independent predictors of | phrase | independently predict | -has:not,nor,neither | Age and weight are independent predictors of falls. > Age and weight independently predict falls.
were independent predictors of | phrase | independently predicted | -has:not,nor,neither | Age and weight were independent predictors of falls. > Age and weight independently predicted falls.
are predictors of | phrase | predict | -has:not,nor,neither | Age and weight are predictors of falls. > Age and weight predict falls.
were predictors of | phrase | predicted | -has:not,nor,neither | Age and weight were predictors of falls. > Age and weight predicted falls.
correlation | noun | link | +prev:a,clear,weak,direct,inverse,significant only:singular +next:between,with,was,is,<end> -next:coefficient | There was a correlation between pain and stress. > There was a link between pain and stress.
relationship between | phrase | link between | +prev:a,the,any,no,clear,strong,direct,inverse,significant -next:patient,patients,doctor,doctors,nurse,nurses,mother,mothers,father,parent,parents,people,partners,couples,siblings,clinicians,staff,friends,men,women,children,them,us,therapist,therapists,client -has:therapeutic,doctor,therapist,link,links | They saw a relationship between noise and sleep. > They saw a link between noise and sleep.
prevalence | noun | rate | only:singular +prev:<counted> +next:of -has:incidence,rate,rates,unadjusted,point | The prevalence of asthma was high. > The rate of asthma was high.
vs, vs., versus | phrase | against | +prev:<noun>,<name> +next:<num> -has:vaccine,vaccines,protect,protection,grade,stage,class,type | It was 12 days in the gel group vs 9 days. > It was 12 days in the gel group against 9 days.
# Who took part
enrolled in the study, enrolled in this study, enrolled in our study, recruited to the study, included in this study | phrase | in the study | +prev:patients,people,women,men,children,adults,infants,babies,volunteers,students -next:<noun>,was,were,from,between | Of the patients enrolled in the study, nine were men. > Of the patients in the study, nine were men.
enroll, enrol | verb | include | only:past +prev:we,researchers,study,trial,authors,investigators +next:<num>,patients,people,women,men,children,adults,infants | We enrolled 90 adults. > We included 90 adults.
demographic data, demographic information, demographic details, sociodemographic data, socio-demographic data | phrase | personal details | -next:was,is,has,such,including,<noun>,( -prev:baseline,most,these,this,similar,same,different,comparable -has:details | The form asks for demographic data. > The form asks for personal details.
demographic characteristics, sociodemographic characteristics, demographics | phrase | personal details | -next:such,including,<noun>,( -prev:baseline,most,these,this,similar,same,different,comparable -has:details +has:collected,gathered,recorded,asked,extracted,noted | Demographic characteristics were recorded. > Personal details were recorded.
tertiary referral center, tertiary referral centre, tertiary care center, tertiary care centre | noun | specialist center | -prev:and,or -next:<noun> | He was seen at a tertiary referral center. > He was seen at a specialist center.
tertiary referral hospital, tertiary care hospital | noun | specialist hospital | -prev:and,or -next:<noun> | He was seen at a tertiary referral hospital. > He was seen at a specialist hospital.
clinician | noun | health worker | -prev:and,or,non,<noun> -next:<noun>,'s,-,and,or -has:doctors,nurses,workers,worker | Clinicians should ask about sleep. > Health workers should ask about sleep.
longitudinal study | noun | study* over time | -next:<noun> -prev:and,or | It was a longitudinal study. > It was a study over time.
longitudinal data | phrase | data over time | -next:<noun> -prev:and,or | They used longitudinal data. > They used data over time.
longitudinal analysis | noun | analysis* over time | -next:<noun> -prev:and,or | It was a longitudinal analysis. > It was an analysis over time.
in the literature | phrase | in published studies | -next:review,search,about -has:studies,study,english | Data in the literature are few. > Data in published studies are few.
literature review, review of the literature | noun | review* of published studies | only:singular -prev:systematic,and,or -next:<noun> -has:studies,study | We did a literature review. > We did a review of published studies.
morbidity and mortality | phrase | illness and death | +prev:early,late,increased,high,higher,significant,reduced,considerable,substantial,major,reduce,reduces -next:<noun> | It is a cause of early morbidity and mortality. > It is a cause of early illness and death.
in-hospital mortality, inpatient mortality, in-patient mortality | noun | deaths in hospital | only:singular -prev:the,a,<adj>,and,or -next:<noun>,was,is,and -has:deaths,rate,rates | Data on inpatient mortality were few. > Data on deaths in hospital were few.
hospitalization cost, hospitalisation cost | noun | hospital cost | -prev:and,or | They compared hospitalization costs. > They compared hospital costs.
disease duration | noun | length of the disease | only:singular -next:<noun> -prev:<det>,longer,shorter,mean,median -has:length | Pain depends on disease duration. > Pain depends on length of the disease.
follow-up duration | noun | length of follow-up | only:singular -next:<noun> -prev:longer,shorter,long,short,clinical | The mean follow-up duration was a year. > The mean length of follow-up was a year.
# When and where a study was
study was conducted, study was carried out, study was performed, study was undertaken | phrase | study took place | +next:at,between,from,during -has:by,using,not | The study was conducted at two schools. > The study took place at two schools.
trial was conducted, trial was carried out, trial was performed, trial was undertaken | phrase | trial took place | +next:at,between,from,during -has:by,using,not | The trial was conducted at two schools. > The trial took place at two schools.
survey was conducted, survey was carried out, survey was performed, survey was undertaken | phrase | survey took place | +next:at,between,from,during -has:by,using,not | The survey was conducted at two schools. > The survey took place at two schools.
# Blood
serum | phrase | blood | +next:level,levels,concentration,concentrations,albumin,creatinine,cholesterol,ferritin,testosterone,insulin,leptin,bilirubin,glucose,triglycerides,lipids -has:plasma,blood,whole,urine,csf -prev:and,or | Serum levels of iron were low. > Blood levels of iron were low.
plasma | phrase | blood | +next:level,levels,concentration,concentrations,cholesterol,glucose,insulin,leptin -has:serum,blood,whole,urine,csf,plasmas -prev:and,or | Plasma levels of iron were low. > Blood levels of iron were low.
# Before, during and after an operation
postoperative hospital stay, post-operative hospital stay | noun | hospital stay* after surgery | -prev:and,or -has:surgery | The postoperative hospital stay was short. > The hospital stay after surgery was short.
postoperative stay, post-operative stay | noun | stay* after surgery | -prev:and,or -has:surgery | The postoperative stay was short. > The stay after surgery was short.
postoperative blood loss, post-operative blood loss | noun | blood loss* after surgery | only:singular -prev:and,or -has:surgery | It cut postoperative blood loss. > It cut blood loss after surgery.
postoperative result, post-operative result | noun | result* after surgery | only:plural -prev:and,or -has:surgery | The postoperative results were good. > The results after surgery were good.
postoperative follow-up, post-operative follow-up | noun | follow-up after surgery | only:singular -prev:and,or -next:<noun> -has:surgery | The mean postoperative follow-up was a year. > The mean follow-up after surgery was a year.
postoperative treatment, post-operative treatment | noun | treatment after surgery | only:singular -prev:and,or -next:<noun> -has:surgery | They had postoperative treatment. > They had treatment after surgery.
postoperative function, post-operative function | noun | function after surgery | only:singular -prev:and,or -next:<noun> -has:surgery | She had good postoperative function. > She had good function after surgery.
postoperative score, post-operative score | noun | score* after surgery | -prev:and,or -has:surgery | The mean postoperative score was nine. > The mean score after surgery was nine.
postoperative vomiting, post-operative vomiting | noun | vomiting after surgery | only:singular -prev:and,or -has:surgery -next:<noun> | It stops postoperative vomiting. > It stops vomiting after surgery.
postoperative radiotherapy, post-operative radiotherapy | noun | radiotherapy after surgery | only:singular -prev:and,or -has:surgery -next:<noun> | He had postoperative radiotherapy. > He had radiotherapy after surgery.
postoperative chemotherapy, post-operative chemotherapy | noun | chemotherapy after surgery | only:singular -prev:and,or -has:surgery -next:<noun> | He had postoperative chemotherapy. > He had chemotherapy after surgery.
postoperative value, post-operative value, postoperative reading | noun | reading* after surgery | only:plural -prev:and,or -has:surgery | The postoperative values were low. > The readings after surgery were low.
preoperative planning, pre-operative planning | noun | planning before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | It helps preoperative planning. > It helps planning before surgery.
preoperative diagnosis, pre-operative diagnosis | noun | diagnosis before surgery | only:singular -prev:and,or -has:surgery -next:<noun>,of | The preoperative diagnosis was wrong. > The diagnosis before surgery was wrong.
preoperative treatment, pre-operative treatment | noun | treatment before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | They had preoperative treatment. > They had treatment before surgery.
preoperative chemotherapy, pre-operative chemotherapy | noun | chemotherapy before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | He had preoperative chemotherapy. > He had chemotherapy before surgery.
preoperative radiotherapy, pre-operative radiotherapy | noun | radiotherapy before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | He had preoperative radiotherapy. > He had radiotherapy before surgery.
preoperative level, pre-operative level | noun | level* before surgery | -prev:and,or -has:surgery -next:<noun> | The preoperative level was low. > The level before surgery was low.
preoperative score, pre-operative score | noun | score* before surgery | -prev:and,or -has:surgery -next:<noun> | The preoperative score was low. > The score before surgery was low.
preoperative imaging, pre-operative imaging | noun | scans before surgery | only:singular -prev:and,or,the,<det> -has:surgery -next:<noun>,is,was,has | They had preoperative imaging. > They had scans before surgery.
preoperative anxiety, pre-operative anxiety | noun | anxiety before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | It eased preoperative anxiety. > It eased anxiety before surgery.
intraoperative blood loss, intra-operative blood loss | noun | blood loss* during surgery | only:singular -prev:and,or -has:surgery | It cut intraoperative blood loss. > It cut blood loss during surgery.
intraoperative complication, intra-operative complication | noun | problem* during surgery | only:plural -prev:and,or -has:surgery,problems | There were no intraoperative complications. > There were no problems during surgery.
perioperative complication, peri-operative complication | noun | problem* around surgery | only:plural -prev:and,or -has:surgery,problems | There were no perioperative complications. > There were no problems around surgery.
perioperative blood loss, peri-operative blood loss | noun | blood loss* around surgery | only:singular -prev:and,or -has:surgery | It cut perioperative blood loss. > It cut blood loss around surgery.
preoperatively and postoperatively | phrase | before and after surgery | -has:surgery | Pain was scored preoperatively and postoperatively. > Pain was scored before and after surgery.
reoperation | noun | repeat surgery | only:singular -prev:a,an,the,each,one,<num>,and,or,<noun>,<adj> -has:surgery | Few of them need reoperation. > Few of them need repeat surgery.
operative time, operating time, operation time | noun | length of surgery | only:singular +prev:the,mean,median,average,total,of -next:<noun> -has:surgery,length | The mean operative time was an hour. > The mean length of surgery was an hour.
surgical technique | noun | surgery method | -prev:and,or -next:<noun> -has:method,methods | They compared surgical techniques. > They compared surgery methods.
surgical repair | noun | repair by surgery | only:singular -prev:a,an,<adj>,and,or -next:<noun> -has:surgery | He had surgical repair of a hernia. > He had repair by surgery of a hernia.
surgical removal | noun | removal by surgery | only:singular -prev:a,an,<adj>,and,or -next:<noun>,of -has:surgery | The cure is surgical removal. > The cure is removal by surgery.
pretreatment level, pretreatment value, pretreatment score | noun | level* before treatment | -prev:and,or -has:treatment,level,levels | The pretreatment levels were low. > The levels before treatment were low.
# Checks and measures
baseline difference | noun | difference* at the start | -prev:and,or -next:<noun> -has:start | There was no baseline difference. > There was no difference at the start.
at the baseline | phrase | at the start | -next:<noun> -has:start | Pain was scored at the baseline. > Pain was scored at the start.
follow-up assessment | noun | follow-up check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a follow-up assessment. > She had a follow-up check.
bedside assessment | noun | bedside check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a bedside assessment. > She had a bedside check.
first assessment | noun | first check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a first assessment. > She had a first check.
hearing assessment | noun | hearing check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a hearing assessment. > She had a hearing check.
swallowing assessment | noun | swallowing check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a swallowing assessment. > She had a swallowing check.
clinical assessment | noun | clinical check | +prev:<counted> -next:<noun> -prev:and,or -has:check,checks,checked | She had a clinical assessment. > She had a clinical check.
parameter | noun | measure | only:plural +prev:the,all,following,other,various,different,many,main,outcome,functional,quality -next:<noun>,of -has:measure,measured,measures,measuring,measurement,measurements,model,models | They noted the following parameters. > They noted the following measures.
radiographic | phrase | X-ray | +next:result,results,finding,findings,evidence,sign,signs,change,changes,image,images,feature,features,exam,examination,follow-up,union,evaluation,assessment -prev:and,or -has:x-ray,ct,mri | There was no radiographic evidence of gout. > There was no X-ray evidence of gout.
min | phrase | minutes | +prev:<num> -prev:1,one -next:<noun>,-1,/ | He rested for 10 min. > He rested for 10 minutes.
hrs | phrase | hours | +prev:<num> -prev:1,one -next:<noun> | He rested for 10 hrs. > He rested for 10 hours.
wks | phrase | weeks | +prev:<num> -prev:1,one -next:<noun> | He rested for 10 wks. > He rested for 10 weeks.
yrs | phrase | years | +prev:<num> -prev:1,one -next:<noun> | He was 90 yrs old. > He was 90 years old.
sexual dysfunction | phrase | sexual problems | -next:<noun>,is,was,has -prev:a,the,this,any,and,or -has:problem,problems | Some drugs cause sexual dysfunction. > Some drugs cause sexual problems.
serious adverse event, severe adverse event | noun | serious harmful event | only:plural -next:<noun> -has:serious,harmful -prev:and,or | No serious adverse events were noted. > No serious harmful events were noted.
adverse birth outcome | noun | bad birth outcome | -next:<noun> | They looked at adverse birth outcomes. > They looked at bad birth outcomes.
adverse maternal outcome | noun | bad maternal outcome | -next:<noun> | They looked at adverse maternal outcomes. > They looked at bad maternal outcomes.
adverse neonatal outcome | noun | bad neonatal outcome | -next:<noun> | They looked at adverse neonatal outcomes. > They looked at bad neonatal outcomes.
adverse perinatal outcome | noun | bad perinatal outcome | -next:<noun> | They looked at adverse perinatal outcomes. > They looked at bad perinatal outcomes.
adverse outcome | noun | bad outcome | -next:<noun> | Smoking raises the risk of adverse outcomes. > Smoking raises the risk of bad outcomes.
adverse pregnancy outcome | noun | bad pregnancy outcome | -next:<noun> | Smoking raises the risk of adverse pregnancy outcomes. > Smoking raises the risk of bad pregnancy outcomes.
were classified as | phrase | were grouped as | -next:<verb> -has:group,groups,grouped | Nine rashes were classified as mild. > Nine rashes were grouped as mild.
was classified as | phrase | was grouped as | -next:<verb> -has:group,groups,grouped | The rash was classified as mild. > The rash was grouped as mild.
`
