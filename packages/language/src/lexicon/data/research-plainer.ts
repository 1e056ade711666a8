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
specific | adj | certain | +next:brain,area,areas,part,parts,region,regions,chemical,chemicals,symptom,symptoms,place,places -has:not,n't,no,none,yet,never,without -prev:more,most,very,<adv>,a,each,no | It acts on specific brain areas. > It acts on certain brain areas.
annual | adj | yearly | +next:payment,fee,premium,limit,limits,exam,income,amount | The annual payment is low. > The yearly payment is low.
underlie | verb | lie behind | only:base,third -next:<end> | Fear may underlie their pain. > Fear may lie behind their pain.
therapy | noun | treatment | only:singular +prev:drug,medical,antibiotic,antiviral,antifungal,steroid,insulin,statin,iron,antimicrobial,antidepressant,aspirin,vitamin,immunosuppressive,anticoagulant,antiplatelet,surgical,standard,conventional,previous,prior,initial -next:<noun>,and,or -has:treatment,treatments,treat,talk,talking,therapist,therapists,psychotherapy,behavioral,behavioural,counseling,counselling,occupational,physical,speech | He got antibiotic therapy. > He got antibiotic treatment.
awareness of | phrase | knowledge of | +prev:their,public,raise,raises,about,poor,low -next:<pron> | Public awareness of asthma is low. > Public knowledge of asthma is low.
`
