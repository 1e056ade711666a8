/** More words of studies and of care that have a shorter one, with the conditions under which it means the same, and an example. */
export const researchPlainer: string = `
incidence of | phrase | the rate of | +prev:<start> -next:new -has:rate,rates | Incidence of falls was high. > The rate of falls was high.
participants aged | phrase | people aged |  | We included participants aged 16 to 49 years. > We included people aged 16 to 49 years.
carefully administered | phrase | carefully given |  | He got carefully administered drops. > He got carefully given drops.
surgical | phrase | surgery | +next:unit,ward,department,team,clinic,patient,patients,nurse,nurses,waiting -prev:and,or,non | He slept on the surgical ward. > He slept on the surgery ward.
carcinoma | noun | cancer | +prev:breast,lung,gastric,prostate,colorectal,ovarian,endometrial,pancreatic,gallbladder,thyroid,bladder,colon,kidney,skin,liver -next:in,cell -has:cancer,sarcoma | She had breast carcinoma. > She had breast cancer.
participation in | phrase | taking part in | +prev:about,of,for,by,from,against | They told us about participation in trials. > They told us about taking part in trials.
concerning | phrase | worrying | +prev:be,is,are,was,were +next:for,to,<end> | This may be concerning for parents. > This may be worrying for parents.
intention | noun | aim | only:plural +next:for -prev:good,best | They talk about their intentions for the visit. > They talk about their aims for the visit.
comfortably | adv | in comfort | +prev:rest,rests,rested,sit,sits,lie,lies +next:<end>,while,in,on | The patient rests comfortably while they wait. > The patient rests in comfort while they wait.
specific | adj | certain | +next:brain,area,areas,part,parts,region,regions,chemical,chemicals,symptom,symptoms,place,places -has:not,n't,no,none,yet,never,without,certain -prev:more,most,very,<adv>,<det>,its,their | It acts on specific brain areas. > It acts on certain brain areas.
annual | adj | yearly | +next:payment,fee,premium,limit,limits,exam,income,amount | The annual payment is low. > The yearly payment is low.
underlie | verb | lie behind | only:base,third -next:<end> | Fear may underlie their pain. > Fear may lie behind their pain.
therapy | noun | treatment | only:singular +prev:drug,medical,antibiotic,antiviral,antifungal,steroid,insulin,statin,iron,antimicrobial,antidepressant,aspirin,vitamin,immunosuppressive,anticoagulant,antiplatelet,surgical,standard,conventional,previous,prior,initial -next:<noun>,and,or -has:treatment,treatments,treat,talk,talking,therapist,therapists,psychotherapy,behavioral,behavioural,counseling,counselling,occupational,physical,speech | He got antibiotic therapy. > He got antibiotic treatment.
awareness of | phrase | knowledge of | +prev:their,public,raise,raises,about,poor,low -next:<pron> | Public awareness of asthma is low. > Public knowledge of asthma is low.
# What is said of patients and of care
healthcare | phrase | health care | +next:resources,resource,cost,costs,services,service,setting,settings,use,utilization,spending,budget,budgets,access,staff,facility,facilities,workers -prev:<name> | The plan uses few healthcare resources. > The plan uses few health care resources.
being unmarried | phrase | being single | -has:single | Being unmarried is common now. > Being single is common now.
proxy for | phrase | stand-in for | +prev:a | The score is a proxy for pain. > The score is a stand-in for pain.
rates of rehospitalization, rates of rehospitalisation | phrase | rates of return to the hospital | -has:return | The rates of rehospitalization were low. > The rates of return to the hospital were low.
elective | phrase | planned | +next:cesarean,hip,knee,heart,hernia,total,hospital,operative,vascular,coronary,abdominal -has:course,courses,student,students,rotation,planned | She had elective hip surgery. > She had planned hip surgery.
new-onset, new onset | phrase | new | +next:<noun>,<adj> -prev:no -has:new | Few had new-onset headaches. > Few had new headaches.
recurrent | adj | repeated | +next:seizure,seizures,infections,episodes,attacks,falls,headaches,pneumonia,tonsillitis,symptoms,bouts,nosebleeds -has:repeated | He had recurrent tonsillitis. > He had repeated tonsillitis.
recurrent stroke | phrase | another stroke | +prev:of,for,to,prevent,prevents,preventing,against,had,have -has:another | The tablets cut the risk of recurrent stroke. > The tablets cut the risk of another stroke.
maternal death | noun | death* of mothers | only:plural -prev:and,or -has:mothers | The plan led to few maternal deaths. > The plan led to few deaths of mothers.
in the pathogenesis of | phrase | in the development of | -has:development,develop,develops,developed,etiology,aetiology | It plays a part in the pathogenesis of gout. > It plays a part in the development of gout.
disease progression | noun | worsening of the disease | only:singular -prev:<adj>,and,or,no -next:<noun> -has:worsening | It slowed disease progression. > It slowed worsening of the disease.
diagnose | verb | find | +prev:help,helps +next:the -has:find,finds,found,detect | The scan can help diagnose the cause of the pain. > The scan can help find the cause of the pain.
# How studies are told
preoperative fasting, pre-operative fasting | noun | fasting before surgery | only:singular -prev:and,or -has:surgery -next:<noun> | They looked at preoperative fasting. > They looked at fasting before surgery.
postoperative weight loss, post-operative weight loss | noun | weight loss after surgery | only:singular -has:surgery -prev:<adj> -next:<noun> | It changed postoperative weight loss. > It changed weight loss after surgery.
intraoperative and postoperative complications | phrase | problems during and after surgery | -has:surgery,problems | There were few intraoperative and postoperative complications. > There were few problems during and after surgery.
perioperative outcome, perioperative result | noun | result* around surgery | only:plural -prev:<adj>,and,or -has:surgery,results | They compared perioperative outcomes. > They compared results around surgery.
operative times, operating times | phrase | surgery times | -has:surgery | The team had longer operative times. > The team had longer surgery times.
operative time | phrase | surgery time | +prev:increases,increased,reduces,reduced,decreases,decreased,less,more -has:surgery | The tool reduces operative time. > The tool reduces surgery time.
surgical | adj | surgery | +next:series,education,training,program,programs -has:surgery -prev:and,or,<adj> | They read some surgical series. > They read some surgery series.
socioeconomic | phrase | social and economic | +next:inequality,inequalities,difference,differences,disparity,disparities,gap,gaps -prev:and,or -has:economic,social | We looked at socioeconomic differences. > We looked at social and economic differences.
index | noun | measure | only:plural +next:of -prev:mass,<name> -has:measure,measures | They compared indices of stress. > They compared measures of stress.
tertiary | adj | specialist | +next:emergency,academic,referral,teaching -has:specialist,primary,secondary | He was seen at a tertiary teaching hospital. > He was seen at a specialist teaching hospital.
validate | verb | check | only:base +prev:to -next:<end>,and,or,whether -has:check,checked | The aim was to validate the test. > The aim was to check the test.
confounding factor | noun | other factor | only:plural +prev:various,many,several,for -has:other -next:<noun> | The rates were adjusted for confounding factors. > The rates were adjusted for other factors.
baseline assessment | noun | first check | +prev:at,the,a,their,after,before -has:first -next:<noun> | Pain was scored at the baseline assessment. > Pain was scored at the first check.
urinary | adj | urine | +next:cortisol,sodium,calcium,protein,glucose,iodine,output,ph,sample,samples,test,tests -prev:and,or -has:urine | They gave urinary samples. > They gave urine samples.
`
