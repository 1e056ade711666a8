/**
 * What bodies, germs, medicines and people do. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`.
 */
export const medicalActions: string = `
# People
ingest | verb | swallow | -has:data,file,files,plankton,grass | The child ingested a coin. > The child swallowed a coin.
ingestion of | phrase | swallowing | -prev:<det>,<adj>,<noun>,data | Call for help after ingestion of bleach. > Call for help after swallowing bleach.
accidental ingestion | noun | swallowing* by accident | only:singular -next:of -prev:and,or | Keep it locked up to prevent accidental ingestion. > Keep it locked up to prevent swallowing by accident.
inhale | verb | breathe* in | only:base,third,ing | Do not inhale the smoke. > Do not breathe in the smoke.
inhale | verb | breathe* in | only:past,participle +next:the,a,an,this,some,smoke,dust,gas,gases,fumes,deeply,chemicals,particles -prev:<det> | He inhaled smoke in the fire. > He breathed in smoke in the fire.
inhalation of | phrase | breathing in | -prev:<det>,<adj>,<noun> | Inhalation of smoke harms the lungs. > Breathing in smoke harms the lungs.
exhale | verb | breathe* out |  | Exhale slowly. > Breathe out slowly.
exhalation | noun | breathing out | -prev:a,an,each,<adj> -next:<noun> | Exhalation takes longer in asthma. > Breathing out takes longer in asthma.
expectorate | verb | cough* up |  | He expectorated blood. > He coughed up blood.
urinate | verb | pass* urine |  | She urinates often. > She passes urine often.
defecate | verb | pass* stool |  | It hurts him to defecate. > It hurts him to pass stool.
defecation | noun | passing stool | -prev:open,<adj> -next:<noun> | Pain on defecation is common. > Pain on passing stool is common.
micturition | noun | passing urine | -prev:<adj>,a,an -next:<noun> only:singular | It hurts during micturition. > It hurts during passing urine.
regurgitate | verb | bring* up | +has:baby,milk,infant,babies | The baby regurgitated milk. > The baby brought up milk.
mastication | noun | chewing | only:singular -prev:a,an | The jaw hurts during mastication. > The jaw hurts during chewing.
lacerate | verb | cut |  | The glass lacerated his hand. > The glass cut his hand.
administer | verb | give | -next:oath,justice,the -has:oath,justice,court,estate,program,programme,fund,agency -prev:<adv> | The nurse administered oxygen. > The nurse gave oxygen.
administer the | verb | give* the | +next:drug,medicine,vaccine,tablet,dose,injection,treatment,shot,medication,first,oxygen,test,placebo | A nurse administers the vaccine. > A nurse gives the vaccine.
suffer from | verb | have | only:base,third,past -prev:must -next:lack,poverty,hunger,discrimination,low,poor | He suffers from hay fever. > He has hay fever.
suffering from | phrase | with | +prev:patient,people,person,child,children,adult,woman,women,man,men,those,anyone,someone,individual | It helps people suffering from hay fever. > It helps people with hay fever.
afflicted with, afflicted by | phrase | with | +prev:patient,people,person,child,children,adult,woman,women,man,men,those,anyone,someone -has:poverty | It helps people afflicted with gout. > It helps people with gout.
is afflicted with, is afflicted by | phrase | has |  | He is afflicted with gout. > He has gout.
are afflicted with, are afflicted by | phrase | have |  | Many are afflicted with gout. > Many have gout.
contract | verb | catch | +next:flu,malaria,measles,rabies,polio,cholera,chickenpox,mumps,covid,covid-19,influenza,tuberculosis,scabies,typhoid,pneumonia | He contracted malaria. > He caught malaria.
contract the | verb | catch* the | +next:virus,disease,infection,flu,illness,germ | She contracted the virus at work. > She caught the virus at work.
irrigate | verb | rinse | +next:the,a,his,her,your,their +has:wound,eye,ear,nose,skin | The nurse irrigated the wound. > The nurse rinsed the wound.
elevate | verb | raise | -has:status,rank,office | Elevate the leg. > Raise the leg.
auscultate | verb | listen* to | +next:the,his,her,your,a +has:chest,heart,lungs,lung | The doctor auscultated the heart. > The doctor listened to the heart.
excoriate | verb | scratch | +has:skin,rash | He excoriated the skin. > He scratched the skin.
resuscitate | verb | revive | only:base | They tried to resuscitate the man. > They tried to revive the man.
mobilize, mobilise | verb | move* around | +next:after,early,<end> +has:surgery,operation,patient,patients -has:army | Patients mobilize after surgery. > Patients move around after surgery.

# Bodies and illness
metastasize, metastasise | verb | spread |  | The cancer metastasized to the liver. > The cancer spread to the liver.
proliferate | verb | multiply | only:base,third,past +has:cell,cells,germs,bacteria,virus | Cancer cells proliferate. > Cancer cells multiply.
proliferation | noun | growth | +next:of +has:cell,cells,bacteria,tumor,tumour -has:weapons,nuclear,growth | The drug stops proliferation of cells. > The drug stops growth of cells.
exacerbate | verb | worsen |  | Smoke exacerbates asthma. > Smoke worsens asthma.
aggravate | verb | worsen | -next:assault -has:assault,murder,crime only:base,third,past,ing | Dust aggravates asthma. > Dust worsens asthma.
alleviate | verb | ease |  | Ice alleviates pain. > Ice eases pain.
alleviation | noun | easing | +next:of | The aim is alleviation of pain. > The aim is easing of pain.
ameliorate | verb | ease |  | The drug can ameliorate symptoms. > The drug can ease symptoms.
excrete | verb | pass | +next:in -prev:not | The drug is excreted in urine. > The drug is passed in urine.
excrete | verb | get* rid of | only:base,third,ing +next:<noun>,<det>,<adj> | The kidneys excrete waste. > The kidneys get rid of waste.
secrete | verb | release | -next:away | The gland secretes sweat. > The gland releases sweat.
metabolize, metabolise | verb | break* down |  | The liver metabolizes alcohol. > The liver breaks down alcohol.
metabolism of | phrase | breakdown of | +has:drug,alcohol,liver,medicine,caffeine,fat,sugar -has:inborn,error,errors | The liver is the site of metabolism of alcohol. > The liver is the site of breakdown of alcohol.
synthesize, synthesise | verb | make | +has:body,skin,liver,cell,cells,hormone,hormones,protein,vitamin,cholesterol,bacteria | The skin synthesizes vitamin D. > The skin makes vitamin D.
coagulate | verb | clot | +has:blood | The blood began to coagulate. > The blood began to clot.
coagulation | noun | clotting | -prev:disseminated,intravascular,laser,argon,plasma -next:necrosis,factor,cascade +has:blood,bleeding,bleed,platelet,platelets,vitamin | Vitamin K helps blood coagulation. > Vitamin K helps blood clotting.
occlude | verb | block |  | A clot occluded the artery. > A clot blocked the artery.
occlusion | noun | blockage | -prev:dental -next:<noun> -has:teeth,bite,jaw,eye,patch | The scan showed an occlusion in the artery. > The scan showed a blockage in the artery.
obstruct | verb | block | -has:justice,police | A clot obstructs the vein. > A clot blocks the vein.
obstruction | noun | blockage | -prev:airway,airflow -has:justice | The scan showed an obstruction of the bowel. > The scan showed a blockage of the bowel.
stenosis | noun | narrowing | +next:of -prev:<adj>,<noun>,a,an only:singular | The scan showed stenosis of the artery. > The scan showed narrowing of the artery.
arterial stenosis | noun | narrowing of an artery | only:singular -prev:an,<adj>,and,or | The scan showed arterial stenosis. > The scan showed narrowing of an artery.
dilate | verb | widen | +has:pupil,pupils,vessels,vessel,arteries,artery,airways,airway,veins -next:cardiomyopathy | The drops dilate the pupils. > The drops widen the pupils.
dilation, dilatation | noun | widening | +next:of -prev:<num>,a,an only:singular | The drops cause dilation of the pupils. > The drops cause widening of the pupils.
constrict | verb | narrow | +has:artery,arteries,vessel,vessels,pupil,pupils,airway,airways | The cold constricts blood vessels. > The cold narrows blood vessels.
constriction of | phrase | narrowing of | -has:freedom | Cold causes constriction of blood vessels. > Cold causes narrowing of blood vessels.
vasodilation, vasodilatation | noun | widening of blood vessels | -prev:<adj>,a,an only:singular | Heat causes vasodilation. > Heat causes widening of blood vessels.
vasoconstriction | noun | narrowing of blood vessels | -prev:<adj>,a,an only:singular | Cold causes vasoconstriction. > Cold causes narrowing of blood vessels.
bronchoconstriction, bronchospasm | noun | tightening of the airways | -prev:a,<adj>,an only:singular | Cold air can cause bronchospasm. > Cold air can cause tightening of the airways.
airway inflammation | noun | swelling in the airways | -prev:<adj>,and,or | The spray is for airway inflammation. > The spray is for swelling in the airways.
muscle atrophy, muscular atrophy | noun | muscle wasting | -prev:spinal,a,an only:singular | Bed rest can cause muscle atrophy. > Bed rest can cause muscle wasting.
fibrosis | noun | scarring | +prev:liver -next:score,stage,<noun> | Alcohol can cause liver fibrosis. > Alcohol can cause liver scarring.
necrosis | noun | tissue death | -prev:avascular,<adj>,papillary,tumor,tumour,fat,bone -next:factor | The bite can cause necrosis. > The bite can cause tissue death.
necrotic tissue | noun | dead tissue |  | The surgeon cut away necrotic tissue. > The surgeon cut away dead tissue.
necrotic | adj | dead | +next:skin,bone,muscle,cell | The nurse removed necrotic skin. > The nurse removed dead skin.
rupture | verb | burst | only:base,past,participle,ing +has:appendix,aneurysm,cyst,vessel,abscess,blister,spleen,membranes -has:tendon,ligament,muscle | The appendix ruptured. > The appendix burst.
ruptured | adj | burst | +next:appendix,cyst,eardrum,aneurysm,blood,vessel,abscess | He has a ruptured appendix. > He has a burst appendix.
ruptured | adj | torn | +next:tendon,ligament,muscle | She has a ruptured tendon. > She has a torn tendon.
perforated eardrum | noun | burst eardrum |  | He has a perforated eardrum. > He has a burst eardrum.
perforation of | phrase | a hole in | +next:the,a,an,his,her +prev:cause,caused,causes,causing,to,from,of,by,is,was | The bone caused perforation of the bowel. > The bone caused a hole in the bowel.
spinal cord compression | noun | pressure on the spinal cord | -prev:and,or | The scan showed spinal cord compression. > The scan showed pressure on the spinal cord.
nerve compression, compression of the nerve | noun | pressure on a nerve | -next:<noun> -prev:the,this,and,or | Nerve compression causes pain. > Pressure on a nerve causes pain.
colonize, colonise | verb | live* in | +has:bacteria,germ,germs,bacterium,fungus,yeast only:base,third | Bacteria colonize the gut. > Bacteria live in the gut.

# Spread
transmit | verb | spread | +has:virus,viruses,disease,diseases,infection,infections,germ,germs,bacteria,parasite,parasites,hiv,malaria,covid-19,measles,flu,influenza,tuberculosis,rabies,mosquito,mosquitoes,tick,ticks,hepatitis,illness,illnesses,outbreak -next:<noun> -has:gene,genes,genetic,allele,inherited,family,dominant,recessive,chromosome | Ticks transmit the disease. > Ticks spread the disease.
transmission | noun | spread | only:singular -next:<noun> -prev:neural,nociceptive,synaptic,sexual,vertical +has:virus,viruses,disease,diseases,infection,infections,germ,germs,bacteria,parasite,parasites,hiv,malaria,covid-19,measles,flu,influenza,tuberculosis,rabies,mosquito,mosquitoes,tick,ticks,hepatitis,illness,illnesses,outbreak -has:gene,genes,genetic,allele,inherited,family,dominant,recessive,chromosome | Masks reduce transmission of the virus. > Masks reduce spread of the virus.
airborne transmission | noun | spread* through the air | only:singular -prev:and,or | Masks reduce airborne transmission. > Masks reduce spread through the air.
sexual transmission | noun | spread* through sex | only:singular -prev:and,or | Condoms reduce sexual transmission. > Condoms reduce spread through sex.
person-to-person transmission, human-to-human transmission | noun | spread from person to person | only:singular -prev:and,or | There is person-to-person transmission. > There is spread from person to person.
waterborne disease | noun | disease* spread by water | -prev:and,or | Cholera is a waterborne disease. > Cholera is a disease spread by water.
foodborne illness, foodborne disease, food-borne illness | noun | illness* spread by food | -prev:and,or | Clean hands prevent foodborne illness. > Clean hands prevent illness spread by food.
vector-borne disease | noun | disease* spread by insects or ticks | -prev:and,or | Malaria is a vector-borne disease. > Malaria is a disease spread by insects or ticks.
zoonotic disease | noun | disease* that spreads from animals to people | only:singular -prev:and,or | Rabies is a zoonotic disease. > Rabies is a disease that spreads from animals to people.
asymptomatic carrier | noun | symptom-free carrier |  | He is an asymptomatic carrier. > He is a symptom-free carrier.
inoculate | verb | vaccinate | +has:vaccine,children,child,people,against -has:agar,culture,plate | Nurses inoculated the children. > Nurses vaccinated the children.
inoculation | noun | vaccination | +has:vaccine,children,child,people,against,travel -has:agar,culture | Travel inoculations are given here. > Travel vaccinations are given here.
superinfection | noun | added infection | -next:<noun> | The wound had a superinfection. > The wound had an added infection.
`
