/**
 * The hard words that turn up most in research abstracts and in pages that report them, counted over several hundred
 * texts, with plain words, the conditions under which they mean the same, and an example. Lines as `parseEntries` reads
 * them. `Significant` said of a difference or a change is `clear`, as plain-language summaries of reviews have it.
 */
export const researchWords: string = `
# Significance
significant | adj | clear | +next:difference,differences,increase,increases,decrease,decreases,reduction,reductions,drop,drops,rise,rises,fall,improvement,improvements,correlation,correlations,association,associations,link,links,relationship,relationships,change,changes,effect,effects,benefit,benefits,gain,gains,trend,advantage,advantages,impact -prev:clinically,marginally,statistically,highly,borderline +has:not,n't,no,none,never,nor,neither,cannot | There was no significant difference. > There was no clear difference.
statistically significant | phrase | clear | +next:difference,differences,increase,increases,decrease,decreases,reduction,reductions,drop,drops,rise,rises,fall,improvement,improvements,correlation,correlations,association,associations,link,links,relationship,relationships,change,changes,effect,effects,benefit,benefits,gain,gains,trend,advantage,advantages,impact -prev:highly,marginally +has:not,n't,no,none,never,nor,neither,cannot | There was no statistically significant difference. > There was no clear difference.
statistically significant | phrase | significant |  | The difference was statistically significant. > The difference was significant.
statistically significantly | phrase | significantly | -prev:marginally | It was statistically significantly lower. > It was significantly lower.
significantly higher | phrase | higher | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly higher. > It was higher.
significantly lower | phrase | lower | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly lower. > It was lower.
significantly greater | phrase | greater | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly greater. > It was greater.
significantly smaller | phrase | smaller | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly smaller. > It was smaller.
significantly longer | phrase | longer | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly longer. > It was longer.
significantly shorter | phrase | shorter | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly shorter. > It was shorter.
significantly larger | phrase | larger | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly larger. > It was larger.
significantly better | phrase | better | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly better. > It was better.
significantly worse | phrase | worse | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly worse. > It was worse.
significantly fewer | phrase | fewer | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly fewer. > It was fewer.
significantly more | phrase | more | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly more. > It was more.
significantly less | phrase | less | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly less. > It was less.
significantly older | phrase | older | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly older. > It was older.
significantly younger | phrase | younger | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly younger. > It was younger.
significantly faster | phrase | faster | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly faster. > It was faster.
significantly slower | phrase | slower | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly slower. > It was slower.
significantly stronger | phrase | stronger | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly stronger. > It was stronger.
significantly weaker | phrase | weaker | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly weaker. > It was weaker.
significantly poorer | phrase | poorer | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly poorer. > It was poorer.
significantly steeper | phrase | steeper | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly steeper. > It was steeper.
significantly thinner | phrase | thinner | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly thinner. > It was thinner.
significantly thicker | phrase | thicker | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly thicker. > It was thicker.
significantly earlier | phrase | earlier | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly earlier. > It was earlier.
significantly later | phrase | later | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly later. > It was later.
significantly wider | phrase | wider | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly wider. > It was wider.
significantly heavier | phrase | heavier | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly heavier. > It was heavier.
significantly taller | phrase | taller | -prev:clinically,marginally,statistically,highly,most,not,n't -has:not,n't,no,none,never,nor,neither,without,whether,if,cannot,nobody,nothing | It was significantly taller. > It was taller.
significantly | adv | clearly | -prev:clinically,marginally,statistically,highly,most +next:differ,differed,differs,higher,lower,greater,smaller,longer,shorter,larger,better,worse,different,fewer,more,less,older,younger,faster,slower,stronger,weaker,increased,decreased,reduced,improved,raised,worsened,dropped,fell,rose,lowered,associated,correlated,related,linked,reduces,increases,improves,increase,reduce,improve,decreases,decrease,affect,affected,affects +has:not,n't,no,none,never,nor,neither,cannot | The rate was not significantly lower. > The rate was not clearly lower.
differ significantly | verb | clearly differ* | -next:different +has:not,n't,no,none,never,nor,neither,cannot | The rates did not differ significantly. > The rates did not clearly differ.
change significantly | verb | clearly change* | -next:different +has:not,n't,no,none,never,nor,neither,cannot | The rates did not change significantly. > The rates did not clearly change.
increase significantly | verb | clearly increase* | -next:higher +has:not,n't,no,none,never,nor,neither,cannot | The rate did not increase significantly. > The rate did not clearly increase.
decrease significantly | verb | clearly decrease* | -next:lower +has:not,n't,no,none,never,nor,neither,cannot | The rate did not decrease significantly. > The rate did not clearly decrease.
improve significantly | verb | clearly improve* | -next:better +has:not,n't,no,none,never,nor,neither,cannot | Sleep did not improve significantly. > Sleep did not clearly improve.
clinically significant, clinically relevant, clinically important, clinically meaningful | phrase | important | -next:and,or -prev:and,or | They found no clinically relevant change. > They found no important change.
# Study designs
retrospective study, retrospective cohort study | noun | study* of past records | -prev:<adj>,and,or | It was a retrospective study. > It was a study of past records.
retrospective review, retrospective analysis, retrospective chart review | noun | review* of past records | -prev:<adj>,and,or -next:of | It was a retrospective review. > It was a review of past records.
retrospectively review*, review* retrospectively | verb | review |  | The charts were retrospectively reviewed. > The charts were reviewed.
retrospectively analyze*, retrospectively analyse* | verb | analyze |  | The charts were retrospectively analyzed. > The charts were analyzed.
retrospectively evaluate*, retrospectively assess*, retrospectively study*, retrospectively examine* | verb | study |  | We retrospectively studied the charts. > We studied the charts.
retrospectively compare* | verb | compare |  | The scores were retrospectively compared. > The scores were compared.
retrospectively collect* | verb | collect |  | The scores were retrospectively collected. > The scores were collected.
prospectively collect*, collect* prospectively | verb | collect |  | The scores were prospectively collected. > The scores were collected.
prospectively enroll*, prospectively include*, prospectively recruit* | verb | include | -prev:<det> | We prospectively enrolled 40 adults. > We included 40 adults.
prospectively study*, prospectively evaluate*, prospectively assess*, prospectively examine* | verb | study |  | We prospectively studied 40 adults. > We studied 40 adults.
retrospectively follow*, retrospectively monitor*, prospectively follow*, prospectively monitor* | verb | follow |  | They were prospectively followed for a year. > They were followed for a year.
prospective study | noun | study | -prev:<adj>,and,or,retrospective,on -has:retrospective,retrospectively | This prospective study tested a cream. > This study tested a cream.
cross-sectional study, cross-sectional survey | noun | snapshot study | -prev:and,or | It was a cross-sectional study. > It was a snapshot study.
the study objective was to, the study aim was to, the study purpose was to | phrase | the study aimed to | +prev:<start> | The study objective was to test a cream. > The study aimed to test a cream.
# Taking part
were enrolled, were recruited | phrase | joined | +prev:patients,people,women,men,children,adults,participants,subjects,volunteers,students,families +next:<end>,between,during | In all, 90 people were enrolled. > In all, 90 people joined.
were included in the study, were included in this study, were enrolled in the study, were enrolled in this study, participated in the study, participated in this study | phrase | took part in the study | +prev:patients,people,women,men,children,adults,participants,subjects,volunteers,students,families | In all, 90 women were included in the study. > In all, 90 women took part in the study.
were included in the trial, participated in the trial | phrase | took part in the trial | +prev:patients,people,women,men,children,adults,participants,subjects,volunteers,students,families | In all, 90 women were included in the trial. > In all, 90 women took part in the trial.
were included | phrase | took part | +prev:patients,people,women,men,children,adults,participants,subjects,volunteers,students,families +next:<end> -has:cost,costs,data,files,records,paid,samples,visits | In all, 90 women were included. > In all, 90 women took part.
patient population | noun | group* of patients | -prev:<adj>,and,or -next:<noun> | The patient population was small. > The group of patients was small.
in this population, in our population | phrase | in this group | -next:<noun> | Falls are rare in this population. > Falls are rare in this group.
general population | noun | public | +prev:the only:singular -next:<noun> | It is rare in the general population. > It is rare in the public.
# Rates and links
incidence | noun | rate | only:singular +prev:<counted> -next:<noun>,rate,and,or -has:prevalence,rate,rates -prev:<noun>,and,or | The overall incidence was low. > The overall rate was low.
frequency of | phrase | rate of | +prev:the,higher,lower,a,increased,reduced,overall -has:hertz,wave,waves,sound,sounds,hz,rate,rates | The frequency of falls was low. > The rate of falls was low.
higher mortality | phrase | higher death rate | +prev:<det>,<adj>,<pron> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had a higher mortality. > The town had a higher death rate.
higher mortality | phrase | a higher death rate | -prev:<det>,<adj>,<pron>,<adv>,<num>,<conj>,<start> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had higher mortality. > The town had a higher death rate.
lower mortality | phrase | lower death rate | +prev:<det>,<adj>,<pron> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had a lower mortality. > The town had a lower death rate.
lower mortality | phrase | a lower death rate | -prev:can,could,may,might,to,will,would,should,did,does,<det>,<adj>,<pron>,<adv>,<num>,<conj>,<start> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had lower mortality. > The town had a lower death rate.
high mortality | phrase | high death rate | +prev:<det>,<adj>,<pron> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had a high mortality. > The town had a high death rate.
high mortality | phrase | a high death rate | -prev:<det>,<adj>,<pron>,<adv>,<num>,<conj>,<start> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had high mortality. > The town had a high death rate.
low mortality | phrase | low death rate | +prev:<det>,<adj>,<pron> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had a low mortality. > The town had a low death rate.
low mortality | phrase | a low death rate | -prev:<det>,<adj>,<pron>,<adv>,<num>,<conj>,<start> -next:<noun>,and,or,due -has:morbidity,rate,rates | The town had low mortality. > The town had a low death rate.
mortality | noun | death rate | +prev:the,a,overall,hospital,operative,total,early,late,30-day,perioperative,postoperative +prev:<counted> only:singular -next:<noun>,and,or,due -has:morbidity,rate,rates | The overall mortality was low. > The overall death rate was low.
hospital mortality | phrase | the hospital death rate | +prev:<start> +next:was,is,rose,fell -has:morbidity,rate,rates | Hospital mortality was low. > The hospital death rate was low.
overall mortality | phrase | the overall death rate | +prev:<start> +next:was,is,rose,fell -has:morbidity,rate,rates | Overall mortality was low. > The overall death rate was low.
operative mortality | phrase | the death rate in surgery | +prev:<start> +next:was,is -has:morbidity,rate,rates,surgery | Operative mortality was low. > The death rate in surgery was low.
mortality | noun | death | +prev:predict,predicts,predicting,predicted,of,for only:singular -next:<noun>,and,or,due,rate | Age was a predictor of mortality. > Age was a predictor of death.
correlation | noun | link | +next:between +prev:significant,strong,weak,no,close,clear | There was no correlation between age and pain. > There was no link between age and pain.
correlate with | verb | go along with | only:base,third,past -prev:is,are,was,were,be,been,being,not,to,<det> | Pain correlated with age. > Pain went along with age.
highly correlated with, strongly correlated with | phrase | closely linked to | +prev:is,are,was,were,be | Pain was highly correlated with stress. > Pain was closely linked to stress.
association | noun | link | only:singular +next:was,is +has:between,with -prev:american,british,national,medical,heart,the | A strong association was found between age and pain. > A strong link was found between age and pain.
is a predictor of | phrase | predicts |  | Age is a predictor of falls. > Age predicts falls.
was a predictor of | phrase | predicted |  | Age was a predictor of falls. > Age predicted falls.
no evidence of | phrase | no sign of | -next:benefit,effect,effectiveness,efficacy,a | There was no evidence of cancer. > There was no sign of cancer.
any evidence of | phrase | any sign of | -next:benefit,effect,effectiveness,efficacy,a | They looked for any evidence of cancer. > They looked for any sign of cancer.
variable | noun | factor | only:plural -prev:instrumental,dependent,independent,continuous,categorical,outcome,categoric | We looked at ten demographic variables. > We looked at ten demographic factors.
vs, vs., versus | phrase | against | +prev:<num>,%,percent +next:<num> -has:vaccine,vaccines,protect | The rate was 12% versus 4%. > The rate was 12% against 4%.
# What was done
determined | phrase | worked out | +prev:were,was +next:<end>,from,with,in,for,using -has:correlation,correlations | The scores were determined from scans. > The scores were worked out from scans.
considered to be | phrase | seen as | +prev:is,are,was,were,been,be -next:<verb> -has:affordable,eligible,tax,legal,legally,law,lawful,employer,coverage,insurance,premium,employee,dependent | The test is considered to be safe. > The test is seen as safe.
considered | phrase | seen as | +prev:is,are,was,were +next:<adj>,a,an -has:affordable,eligible,tax,legal,legally,law,lawful,employer,coverage,insurance,premium,employee,dependent | The test is considered safe. > The test is seen as safe.
report that | verb | say that | +prev:patients,people,parents,women,men,children,adults,nurses,doctors only:base,past | Patients reported that the pain was mild. > Patients said that the pain was mild.
# Works
is effective in | phrase | works in | +next:<verb> -prev:not | The gel is effective in easing pain. > The gel works in easing pain.
are effective in | phrase | work in | +next:<verb> -prev:not | Gels are effective in easing pain. > Gels work in easing pain.
was effective in, were effective in | phrase | worked in | +next:<verb>,<num>,children,adults,patients,people,women,men,the | The gel was effective in easing pain. > The gel worked in easing pain.
is more effective than | phrase | works better than |  | The gel is more effective than the cream. > The gel works better than the cream.
are more effective than | phrase | work better than |  | Gels are more effective than creams. > Gels work better than creams.
was more effective than, were more effective than | phrase | worked better than |  | The gel was more effective than the cream. > The gel worked better than the cream.
be more effective than | phrase | work better than | +prev:may,can,will,should,to,could,might,would | The gel may be more effective than the cream. > The gel may work better than the cream.
is more effective | phrase | works better | +next:<end>,in,for,against | The gel is more effective for pain. > The gel works better for pain.
was more effective, were more effective | phrase | worked better | +next:<end>,in,for,against | The gel was more effective for pain. > The gel worked better for pain.
is highly effective, is very effective | phrase | works very well | +next:<end>,in,for,against | The gel is highly effective. > The gel works very well.
are highly effective, are very effective | phrase | work very well | +next:<end>,in,for,against | The gels are highly effective. > The gels work very well.
effective treatment, effective therapy | noun | treatment* that works | only:singular +prev:an,no,any,one -next:<noun>,of,and,or,is,was,with,<verb> | There is no effective treatment. > There is no treatment that works.
effective treatments, effective therapies | phrase | treatments that work | +prev:<start>,no,few,find,other,of -next:<noun>,of,and,or,is,was,with,<verb> | There are no effective treatments. > There are no treatments that work.
effectiveness of | phrase | effect of | +prev:the,test,check -has:efficacy,cost,effect,effects | They tested the effectiveness of the gel. > They tested the effect of the gel.
efficacy | noun | benefit | +prev:and only:singular -next:<noun> -has:effectiveness,vaccine,lack | We know of its safety and efficacy. > We know of its safety and benefit.
adequate | phrase | enough | +prev:is,are,was,were +next:for,to,<end> | Two doses are adequate for most people. > Two doses are enough for most people.
# Joining words
as well as | phrase | and | +prev:<start>,<noun> -next:can,could,do,did,before,possible,expected,the,they,we,it,he,she,you -has:respond,cope,learn,walk,fare,react,work,perform,function,tolerate,do,does,did,done,sleep,just,almost,nearly,both,between | The nurse checks the pulse, as well as breathing. > The nurse checks the pulse, and breathing.
together with | phrase | along with | -next:the | Take it together with food. > Take it along with food.
beginning of | phrase | start of | +prev:the | It falls at the beginning of winter. > It falls at the start of winter.
at the beginning | phrase | at the start | +next:<end>,and | Pain is worst at the beginning. > Pain is worst at the start.
# Clinics
clinical setting, clinical environment | noun | clinic | -prev:<noun>,and,or,controlled,this,that,these,those,such,every,each,any,same,which,what,our -next:<noun> | It is given in a clinical setting. > It is given in a clinic.
clinical setting, clinical environment | noun | clinic setting | +prev:controlled -next:<noun> | It is given in a controlled clinical setting. > It is given in a controlled clinic setting.
clinical sign | noun | sign | only:plural -has:symptom,symptoms -prev:and,or | The clinical signs were mild. > The signs were mild.
clinical signs and symptoms | phrase | signs and symptoms |  | The clinical signs and symptoms were mild. > The signs and symptoms were mild.
clinical symptom | noun | symptom | only:plural -prev:and,or | The clinical symptoms were mild. > The symptoms were mild.
clinical finding | noun | finding | only:plural -prev:and,or,on | The clinical findings were mild. > The findings were mild.
clinical examination, clinical exam | noun | physical exam | -prev:and,or | She had a clinical examination. > She had a physical exam.
clinical benefit | noun | health benefit | -prev:and,or -next:<noun> | The gel had no clinical benefit. > The gel had no health benefit.
clinical record | noun | health record | -prev:and,or -next:<noun> | They read the clinical records. > They read the health records.
clinical improvement | noun | improvement | -prev:and,or -next:<noun> | They saw a clinical improvement. > They saw an improvement.
clinical course | noun | course of the illness | only:singular +prev:the -next:of,<noun>,and | The clinical course was mild. > The course of the illness was mild.
examination | noun | exam | -prev:on,under,upon,clinical,physical,cross,written,and,or -next:<noun> +prev:<counted> | The examination took an hour. > The exam took an hour.
hospital admission | noun | hospital stay | -prev:and,or -next:<noun>,to | Falls led to more hospital admissions. > Falls led to more hospital stays.
admitted to hospital, admitted to the hospital | phrase | taken into hospital | -next:<noun> | He was admitted to hospital. > He was taken into hospital.
at our institution, in our institution | phrase | at our center | -next:<noun> | It was tested at our institution. > It was tested at our center.
surgical | phrase | surgery | +next:patient,patients,unit,units,ward,wards,team,teams,department,departments,clinic,clinics,care,outcome,outcomes,results,wound,wounds,time,risk,group,experience,practice,service,services,staff,nurse,nurses | Surgical patients stay for a week. > Surgery patients stay for a week.
pediatric, paediatric | adj | children's | +next:<noun> -prev:and,or,<adv> -next:patient,patients,age,population,populations,housestaff,staff,training,trainee,resident,residency,intern,fellow,fellowship,provider,practice,and,or,surgeon | It is a pediatric form of the illness. > It is a children's form of the illness.
serum | noun | blood | only:singular +next:iron,calcium,potassium,sodium,magnesium,phosphate,urea,zinc,alcohol | Serum iron was low. > Blood iron was low.
respiratory tract infection | noun | airway infection | -prev:upper,and,or | He had a lower respiratory tract infection. > He had a lower airway infection.
recurrence rate | noun | rate* of return | -prev:and,or,<noun>,<adj> -next:of | The recurrence rate was low. > The rate of return was low.
exposure to | phrase | contact with | +has:dust,smoke,germ,bacteria,virus,viruses,chemical,pollen,animal,cat,dog,pet,mite,lead,asbestos,pesticide,solvent,mercury,metal,mould,mold,allergen,toxin,latex,fluid,saliva,soap,detergent,infected,contaminated,peanut,nickel,soil -has:sun,sunlight,noise,light,heat,cold,radiation,therapy,stress,violence,trauma,war,ultraviolet,x-rays,x-ray,alcohol,drug,drugs,risk,media,film,movie,television,tv,video,advert,ad,advertising,advertisement,marketing,message,idea,image,news,language,word | Exposure to dust can cause a cough. > Contact with dust can cause a cough.
# Sets of cases
consecutive patient | noun | patient | only:plural | We saw 40 consecutive patients with gout. > We saw 40 patients with gout.
consecutive case | noun | case | only:plural | We saw 40 consecutive cases. > We saw 40 cases.
consecutive series | noun | series | only:singular | We saw a consecutive series of men. > We saw a series of men.
a retrospective analysis of, a retrospective review of, a retrospective evaluation of | phrase | a look back at | -has:conducted,carried,performed,undertaken,done,conduct,perform | It is a retrospective analysis of 90 births. > It is a look back at 90 births.
prospective randomized, prospective randomised | phrase | randomized | +next:trial,study,controlled | It was a prospective randomized trial. > It was a randomized trial.
multivariate analysis, multivariable analysis, multivariate analyses, multivariable analyses | phrase | a detailed analysis | +prev:<start> +next:showed,indicated,found,revealed,identified,demonstrated,confirmed,suggested,was | Multivariate analysis showed no link. > A detailed analysis showed no link.
were included in our study | phrase | took part in our study | +prev:patients,people,women,men,children,adults,participants,subjects,volunteers,students,families | In all, 90 women were included in our study. > In all, 90 women took part in our study.
were included in | phrase | were part of | +next:<det> -has:not,never,nor | Ten towns were included in the review. > Ten towns were part of the review.
was included in | phrase | was part of | +next:<det> -has:not,never,nor | Our town was included in the review. > Our town was part of the review.
were collected from, was collected from | phrase | came from | +prev:data,samples,information,records,swabs,results | Data were collected from two towns. > Data came from two towns.
# Same or not
statistical | adj | clear | +next:difference,differences -prev:a +has:not,n't,no,none,never,nor,neither,cannot | There was no statistical difference. > There was no clear difference.
statistically | adv | clearly | +next:different,greater,higher,lower,superior,better,worse,longer,shorter +has:not,n't,no,none,never,nor,neither,cannot | The rates were not statistically different. > The rates were not clearly different.
significantly correlated with, significantly associated with, significantly related to | phrase | clearly linked to | +prev:is,are,was,were,not,be,been +has:not,n't,no,none,never,nor,neither,cannot | Pain was not significantly correlated with stress. > Pain was not clearly linked to stress.
related to | phrase | linked to | +prev:is,are,was,were,be,been,not,closely,strongly,directly,clearly,problems,symptoms,conditions,factors,issues,deaths,illness,illnesses,harm,harms -has:family,relative,kin,parent,parents,child | The rash was related to stress. > The rash was linked to stress.
correlation | noun | link | +prev:no,any,strong +next:was,were,is -next:coefficient | No correlation was seen. > No link was seen.
comparable | phrase | alike | +prev:were,are +next:<end>,in,for -has:not | The two groups were comparable. > The two groups were alike.
with regard to, with respect to, in terms of, regarding | phrase | in | +has:difference,differences,differ,differed -prev:<start>,question,questions -next:the,whether,how | No difference was seen with regard to age. > No difference was seen in age.
characteristic | noun | feature | only:plural -prev:the,by,patient,patients,personal,individual,sexual,demographic,and,their,his,her,your,our -has:reasons -next:of,<noun> | They looked at structural characteristics. > They looked at structural features.
concentration | noun | level | only:plural -prev:<num> -has:attention,memory,focus,mood,camp,camps,minimum,minimal,inhibitory | The drug reached high concentrations. > The drug reached high levels.
individual | noun | person | only:singular +prev:the,an,each,every -next:<noun> | It depends on the needs of the individual. > It depends on the needs of the person.
# Finding an illness
diagnosed with | phrase | found to have | +prev:patients,people,women,men,children,adults,those,someone,anyone -has:sensitivity,accuracy,specificity | Adults diagnosed with gout took tablets. > Adults found to have gout took tablets.
diagnosed | phrase | found | +prev:was,is,been +next:in,at,on -has:how | Gout was diagnosed in nine adults. > Gout was found in nine adults.
monitoring | noun | checks | +prev:pressure,glucose,sugar -next:<verb>,is,was,<noun>,of -prev:a,an | She does home blood pressure monitoring. > She does home blood pressure checks.
neonatal | adj | newborn | +next:intensive,unit,outcome,outcomes,mortality,unit,units,illness,problems,deaths -has:newborn,newborns | He was in neonatal intensive care. > He was in newborn intensive care.
maternal | phrase | mother's | +next:weight,diet,smoking,blood,milk,health,height -prev:a,an,and,or | It depends on maternal weight. > It depends on mother's weight.
surgical management of, surgical treatment of | phrase | surgery for | -prev:the,a,an | Surgical treatment of hernia is common. > Surgery for hernia is common.
an important role in | phrase | a big part in | +prev:play,plays,played,playing | Sleep plays an important role in health. > Sleep plays a big part in health.
daily activity | noun | daily task | only:plural | Pain made daily activities hard. > Pain made daily tasks hard.
illegal for recreational use | phrase | illegal to use for fun | -next:<noun> | It is illegal for recreational use. > It is illegal to use for fun.
computed tomography | phrase | CT | -has:ct -next:( | It was seen on computed tomography scans. > It was seen on CT scans.
# More about trials
confounding factor, confounding variable, confounder | noun | other factor | only:plural -prev:<adj>,other,potential,possible,<noun>,and,or -next:<noun> -has:other | The rates were adjusted for confounders. > The rates were adjusted for other factors.
predictor of | phrase | thing that predicts | +prev:only | Age was the only predictor of falls. > Age was the only thing that predicts falls.
predictors of | phrase | things that predict | -prev:<adj>,<noun>,and,or,not,independent | We looked for predictors of falls. > We looked for things that predict falls.
randomized to, randomised to | phrase | put by chance into | +prev:were,was,been +next:one,two,three,four,the,a,groups +has:group,groups,arm,arms | They were randomized to one of two groups. > They were put by chance into one of two groups.
randomized into, randomised into, randomly divided into, randomly assigned into | phrase | put by chance into | +prev:were,was,been | They were randomized into two groups. > They were put by chance into two groups.
tertiary | adj | specialist | +next:center,centers,centre,centres,hospital,hospitals,clinic,clinics | He was seen at a tertiary hospital. > He was seen at a specialist hospital.
laparoscopic | phrase | keyhole | +next:<noun> -prev:and,or,<adv> -next:surgery,staging,ultrasound,ultrasonography,sonography | She had laparoscopic repair. > She had keyhole repair.
arterial pressure, arterial blood pressure | noun | blood pressure | only:singular -prev:pulmonary,mean | Arterial pressure fell. > Blood pressure fell.
hospitalization, hospitalisation | noun | hospital stay | +prev:shorter,longer,prolonged,long,short only:singular -next:<noun> | There was a trend to shorter hospitalization. > There was a trend to shorter hospital stay.
impair the ability of | verb | weaken the ability of |  | Noise impairs the ability of children to read. > Noise weakens the ability of children to read.
get more information about, find more information about, get more information on, find more information on | verb | learn more about |  | You can get more information about lice here. > You can learn more about lice here.
`
