/**
 * Symptoms and signs, in the words of people who have them. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. What cannot be counted stays so
 * (`pruritus`, itching).
 */
export const medicalSymptoms: string = `
# Pain
myalgia | noun | muscle pain | -prev:epidemic | Flu can cause myalgia. > Flu can cause muscle pain.
arthralgia | noun | joint pain |  | She has fever and arthralgia. > She has fever and joint pain.
neuralgia | noun | nerve pain | -prev:trigeminal,postherpetic,post-herpetic,glossopharyngeal,occipital | He takes a tablet for neuralgia. > He takes a tablet for nerve pain.
neuropathic pain | noun | nerve pain |  | The drug is used for neuropathic pain. > The drug is used for nerve pain.
otalgia | noun | ear pain |  | The child cried with otalgia. > The child cried with ear pain.
cephalalgia, cephalgia | noun | head pain |  | He had cephalalgia for days. > He had head pain for days.
dysmenorrhea, dysmenorrhoea | noun | period pain | -prev:primary,secondary | Heat can ease dysmenorrhea. > Heat can ease period pain.
dyspareunia | noun | pain* during sex |  | She saw a nurse about dyspareunia. > She saw a nurse about pain during sex.
dysuria | noun | pain* when passing urine |  | Dysuria is a sign of bladder infection. > Pain when passing urine is a sign of bladder infection.
odynophagia | noun | painful swallowing | only:singular -prev:a,an | She has fever and odynophagia. > She has fever and painful swallowing.
mastalgia | noun | breast pain |  | Mastalgia is common before a period. > Breast pain is common before a period.
lumbago | noun | lower back pain |  | He has had lumbago for years. > He has had lower back pain for years.
lumbar pain | noun | lower back pain |  | She has lumbar pain. > She has lower back pain.
precordial pain | noun | chest pain* over the heart | -prev:and,or | He felt precordial pain. > He felt chest pain over the heart.
coccydynia | noun | tailbone pain |  | A cushion helps with coccydynia. > A cushion helps with tailbone pain.
proctalgia | noun | pain in the rectum | -next:fugax | He has proctalgia at night. > He has pain in the rectum at night.
gastralgia | noun | stomach pain |  | The spice gave her gastralgia. > The spice gave her stomach pain.
metatarsalgia | noun | pain in the ball of the foot |  | Tight shoes can cause metatarsalgia. > Tight shoes can cause pain in the ball of the foot.
angina attack | noun | attack of heart pain | -prev:<adj>,and,or | He had an angina attack. > He had an attack of heart pain.

# Fever, sweat, energy
pyrexia | noun | fever | -prev:<adj> | The child had pyrexia. > The child had fever.
febrile | adj | feverish | +next:child,patient,infant,baby,adult,person,people,<end> | The febrile child was restless. > The feverish child was restless.
febrile illness | noun | illness* with fever | -prev:and,or -next:with | She came home with a febrile illness. > She came home with an illness with fever.
afebrile | adj | free of fever | -next:<noun>,<adj> | By morning she was afebrile. > By morning she was free of fever.
diaphoresis | noun | heavy sweating | -prev:<adj>,a,an only:singular | Chest pain with diaphoresis is an emergency. > Chest pain with heavy sweating is an emergency.
hyperhidrosis | noun | heavy sweating | -prev:<adj>,a,an only:singular | Creams can help with hyperhidrosis. > Creams can help with heavy sweating.
perspiration | noun | sweating | only:singular +prev:increased,excess,excessive,heavy,profuse,more | They had increased perspiration. > They had increased sweating.
perspiration | noun | sweat | only:singular -prev:a,an,increased,excess,excessive,reduced,heavy,profuse,more | His shirt was wet with perspiration. > His shirt was wet with sweat.
perspire | verb | sweat |  | She perspired all night. > She sweated all night.
somnolence | noun | sleepiness | only:singular -prev:a,an | The tablets can cause somnolence. > The tablets can cause sleepiness.
somnolent | adj | sleepy |  | The baby was somnolent. > The baby was sleepy.
lethargy | noun | lack of energy | -prev:<adj>,a,an only:singular | Lethargy can be a sign of illness. > Lack of energy can be a sign of illness.
asthenia | noun | weakness | only:singular -prev:a,an | Some people had asthenia. > Some people had weakness.
insomnia | noun | trouble sleeping | -next:<noun>,means,is -prev:<adj>,familial,a,an,your,my,his,her,their -has:sleep,sleeping only:singular | Coffee can cause insomnia. > Coffee can cause trouble sleeping.
nocturnal | adj | night-time | +next:cough,sweat,pain,symptom,asthma,awakening,attack,panic,itching,leg,seizure,fever,wheeze,wheezing | Asthma can cause nocturnal cough. > Asthma can cause night-time cough.
emaciated | adj | very thin | -prev:very,so,too,more | He came home emaciated. > He came home very thin.
polydipsia | noun | strong thirst | only:singular -prev:a,an | Diabetes can cause polydipsia. > Diabetes can cause strong thirst.
polyphagia | noun | strong hunger | only:singular -prev:a,an | Polyphagia can be a sign of diabetes. > Strong hunger can be a sign of diabetes.
satiety | noun | fullness | only:singular -prev:a,an | Protein foods bring a feeling of satiety. > Protein foods bring a feeling of fullness.

# Breathing, nose, throat
dyspnea, dyspnoea | noun | shortness of breath | -prev:exertional,paroxysmal,nocturnal,a,an only:singular | She woke up with dyspnea. > She woke up with shortness of breath.
exertional dyspnea, exertional dyspnoea | noun | shortness of breath during activity | -prev:and,or,a,an only:singular | She noticed exertional dyspnea. > She noticed shortness of breath during activity.
tachypnea, tachypnoea | noun | fast breathing | only:singular -prev:a,an | Tachypnea in a baby is an emergency. > Fast breathing in a baby is an emergency.
bradypnea, bradypnoea | noun | slow breathing | only:singular -prev:a,an | The drug can cause bradypnea. > The drug can cause slow breathing.
nasal congestion | noun | a stuffy nose | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,relieve,relieves,ease -next:<noun> | Colds cause nasal congestion. > Colds cause a stuffy nose.
rhinorrhea, rhinorrhoea | noun | a runny nose | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause -next:<noun> | Hay fever causes rhinorrhea. > Hay fever causes a runny nose.
sternutation | noun | sneezing | only:singular -prev:a,an | Dust can bring on sternutation. > Dust can bring on sneezing.
epistaxis | noun | bleeding from the nose | -prev:<adj>,a,an only:singular | Dry air can cause epistaxis. > Dry air can cause bleeding from the nose.
hemoptysis, haemoptysis | noun | coughing up blood | only:singular -prev:a,an | Hemoptysis is a reason to see a doctor. > Coughing up blood is a reason to see a doctor.
halitosis | noun | bad breath | only:singular -prev:a,an | Brushing the tongue helps with halitosis. > Brushing the tongue helps with bad breath.
sputum | noun | phlegm | only:singular -prev:a,an | The sputum was yellow. > The phlegm was yellow.
productive cough | noun | cough* that brings up phlegm | -prev:and,or only:singular | She has a productive cough. > She has a cough that brings up phlegm.
anosmia | noun | loss of smell | -prev:congenital | Colds can cause anosmia. > Colds can cause loss of smell.
ageusia | noun | loss of taste | -prev:congenital | The virus can cause ageusia. > The virus can cause loss of taste.
singultus | noun | hiccups | -next:<verb> only:singular -prev:a,an | He was treated for singultus. > He was treated for hiccups.
respiratory distress | noun | trouble breathing | -next:<noun> -prev:acute,neonatal,severe,<adj>,a,an only:singular | The baby was in hospital with respiratory distress. > The baby was in hospital with trouble breathing.

# Stomach and bowel
emesis | noun | vomiting | -next:<noun> -prev:hyper,a,an only:singular | The drug is used to stop emesis. > The drug is used to stop vomiting.
hyperemesis gravidarum | phrase | severe vomiting in pregnancy |  | She was in hospital with hyperemesis gravidarum. > She was in hospital with severe vomiting in pregnancy.
hematemesis, haematemesis | noun | vomiting blood | only:singular -prev:a,an | Hematemesis is an emergency. > Vomiting blood is an emergency.
hematochezia, haematochezia | noun | fresh blood in the stool | only:singular -prev:a,an | Piles can cause hematochezia. > Piles can cause fresh blood in the stool.
dyspepsia | noun | indigestion | -prev:functional,a,an only:singular | Spicy food can cause dyspepsia. > Spicy food can cause indigestion.
pyrosis | noun | heartburn | only:singular -prev:a,an | She has pyrosis after meals. > She has heartburn after meals.
dysphagia | noun | trouble swallowing | -prev:<adj>,a,an,help,helps,improve,improves only:singular | Dysphagia can follow a stroke. > Trouble swallowing can follow a stroke.
eructation | noun | burping | only:singular -prev:a,an | Fizzy drinks cause eructation. > Fizzy drinks cause burping.
abdominal distension, abdominal distention | noun | swelling of the belly | -prev:<adj>,and,or | The child had abdominal distension. > The child had swelling of the belly.
ascites | noun | fluid in the belly | -prev:<adj> | Liver disease can cause ascites. > Liver disease can cause fluid in the belly.
fecal incontinence, faecal incontinence | noun | loss of bowel control | only:singular -prev:and,or | Exercises can help with fecal incontinence. > Exercises can help with loss of bowel control.
anorexia | noun | loss of appetite | -next:nervosa,of,is,or,<noun> -prev:<adj>,<noun>,treat -has:nervosa,bulimia,eating,disorder,disorders,weight | The drug can cause nausea and anorexia. > The drug can cause nausea and loss of appetite.
xerostomia | noun | dry mouth |  | Many tablets cause xerostomia. > Many tablets cause dry mouth.

# Urine, periods
polyuria | noun | passing a lot of urine |  | Thirst and polyuria are signs of diabetes. > Thirst and passing a lot of urine are signs of diabetes.
nocturia | noun | waking at night to pass urine | only:singular -prev:a,an | Nocturia can disturb sleep. > Waking at night to pass urine can disturb sleep.
hematuria, haematuria | noun | blood in the urine | -prev:<adj>,a,an only:singular | The test showed hematuria. > The test showed blood in the urine.
microscopic hematuria, microscopic haematuria | noun | tiny amounts* of blood in the urine | only:singular -next:<verb> -prev:<start>,<adj>,and,or,a,an | The test showed microscopic hematuria. > The test showed tiny amounts of blood in the urine.
proteinuria | noun | protein in the urine | only:singular -prev:a,an | Kidney damage can cause proteinuria. > Kidney damage can cause protein in the urine.
glycosuria, glucosuria | noun | sugar in the urine | only:singular -prev:a,an | The test showed glycosuria. > The test showed sugar in the urine.
pyuria | noun | pus in the urine | -prev:sterile,a,an only:singular | The test showed pyuria. > The test showed pus in the urine.
urinary incontinence | noun | loss of bladder control | only:singular -prev:<adj>,stress,urge,overflow,functional,and,or | Childbirth can lead to urinary incontinence. > Childbirth can lead to loss of bladder control.
nocturnal enuresis | noun | bed-wetting |  | Many children have nocturnal enuresis. > Many children have bed-wetting.
enuresis | noun | bed-wetting | -prev:diurnal,daytime | An alarm can help with enuresis. > An alarm can help with bed-wetting.
urinary frequency | noun | passing urine often | -next:of only:singular -prev:a,an | Urinary frequency is common in pregnancy. > Passing urine often is common in pregnancy.
painful urination | noun | pain* when passing urine | -prev:and,or,<adj> | She has painful urination. > She has pain when passing urine.
frequent urination | noun | passing urine often | only:singular -prev:a,an | Frequent urination can be a sign of diabetes. > Passing urine often can be a sign of diabetes.
menorrhagia | noun | heavy period bleeding | only:singular -prev:a,an | The tablets are for menorrhagia. > The tablets are for heavy period bleeding.

# Skin
pruritus | noun | itching | -next:ani,vulvae,gravidarum only:singular -prev:a,an | Dry skin can cause pruritus. > Dry skin can cause itching.
pruritic | phrase | itchy |  | She has a pruritic rash. > She has an itchy rash.
erythema | noun | redness | -next:migrans,multiforme,nodosum,infectiosum,toxicum,marginatum -prev:palmar,<adj>,a,an only:singular | The cream can cause erythema. > The cream can cause redness.
erythematous | adj | red | +next:<noun>,<adj>,<end> | An erythematous rash appeared. > A red rash appeared.
xerosis | noun | dry skin | only:singular -prev:a,an | Cold air can cause xerosis. > Cold air can cause dry skin.
pallor | noun | paleness | only:singular -prev:a,an | Pallor can be a sign of low iron. > Paleness can be a sign of low iron.
cyanotic | phrase | blue | +next:lip,skin,finger,toe,face,nail | The baby had cyanotic lips. > The baby had blue lips.
edematous, oedematous | adj | swollen |  | Her ankles were edematous. > Her ankles were swollen.
pedal edema, pedal oedema | noun | swelling of the feet | -prev:and,or | Long flights can cause pedal edema. > Long flights can cause swelling of the feet.
pulmonary edema, pulmonary oedema | noun | fluid in the lungs | -prev:<adj>,altitude,high-altitude,and,or | Heart failure can lead to pulmonary edema. > Heart failure can lead to fluid in the lungs.
cerebral edema, cerebral oedema | noun | swelling of the brain | -prev:<adj>,altitude,high-altitude,and,or | The fall caused cerebral edema. > The fall caused swelling of the brain.
pleural effusion | noun | fluid around the lungs | only:singular -prev:a,an,<adj>,and,or | The X-ray showed signs of pleural effusion. > The X-ray showed signs of fluid around the lungs.
edema, oedema | noun | swelling from fluid | -prev:<adj>,<noun> -next:of,<noun> | The drug can cause edema. > The drug can cause swelling from fluid.
desquamation | noun | peeling of the skin | -next:of -prev:<adj>,a,an only:singular | The rash was followed by desquamation. > The rash was followed by peeling of the skin.
induration | noun | hardening | -prev:<adj>,a,an only:singular | The nurse felt for induration of the skin. > The nurse felt for hardening of the skin.
purulent discharge | noun | pus | only:singular -prev:a,an,<adj> | Purulent discharge came from the ear. > Pus came from the ear.
purulent | adj | pus-filled | +next:wound,sore,blister,spot,lesion | He had a purulent wound. > He had a pus-filled wound.

# Eyes, ears, nerves
photophobia | noun | sensitivity to light | only:singular -prev:a,an | Migraine can cause photophobia. > Migraine can cause sensitivity to light.
phonophobia | noun | sensitivity to sound | only:singular -prev:a,an | Migraine can cause phonophobia. > Migraine can cause sensitivity to sound.
diplopia | noun | double vision |  | She had diplopia for a day. > She had double vision for a day.
presbycusis | noun | age-related hearing loss |  | Presbycusis is common. > Age-related hearing loss is common.
ocular pain | noun | eye pain |  | See a doctor about ocular pain. > See a doctor about eye pain.
syncope | noun | fainting | -prev:<adj>,a,an only:singular | Heat can lead to syncope. > Heat can lead to fainting.
vasovagal syncope | noun | fainting | -has:type -prev:a,an only:singular | Blood tests can bring on vasovagal syncope. > Blood tests can bring on fainting.
syncopal episode | noun | fainting spell |  | She had a syncopal episode in church. > She had a fainting spell in church.
convulsion | noun | seizure | -prev:febrile | The child had convulsions. > The child had seizures.
convulse | verb | have* a seizure | only:third,past | The man convulsed on the floor. > The man had a seizure on the floor.
comatose | adj | in a coma | -next:<noun>,<adj> -prev:<adv> | She was comatose for a week. > She was in a coma for a week.
hyperacusis | noun | sensitivity to sound | only:singular -prev:a,an | Hyperacusis can follow loud noise. > Sensitivity to sound can follow loud noise.
nuchal rigidity | noun | stiff neck | +prev:and,or,with | The child had fever and nuchal rigidity. > The child had fever and stiff neck.
muscle rigidity | noun | muscle stiffness | only:singular -prev:a,an | Muscle rigidity is one sign. > Muscle stiffness is one sign.
muscular weakness | noun | muscle weakness | only:singular -prev:a,an | She has muscular weakness in her legs. > She has muscle weakness in her legs.

# Mood and behaviour
suicidal ideation | noun | suicidal thinking | -prev:<adj>,a,an only:singular | Doctors ask about suicidal ideation. > Doctors ask about suicidal thinking.
emotional lability | noun | quick changes* of mood | -next:<verb> -prev:<start>,and,or,a,an only:singular | A stroke can lead to emotional lability. > A stroke can lead to quick changes of mood.

# Course of an illness
asymptomatic | adj | symptom-free |  | Most people with the virus are asymptomatic. > Most people with the virus are symptom-free.
onset of | phrase | start of | -prev:age -has:death,arrest | Rest at the onset of pain. > Rest at the start of pain.
prognosis | noun | outlook | -prev:his,her,their,my,your,our | The prognosis is good. > The outlook is good.
intractable | adj | hard-to-treat | +next:pain,epilepsy,seizure,nausea,vomiting,cough,headache,hiccup,itching | He has intractable pain. > He has hard-to-treat pain.
refractory | adj | hard-to-treat | +next:epilepsy,seizure,pain,cough,depression,asthma,disease,hypertension -prev:treatment,<noun> | She has refractory epilepsy. > She has hard-to-treat epilepsy.
debilitating | adj | disabling | +next:<noun>,<adj> | Migraine can be a debilitating illness. > Migraine can be a disabling illness.
intermittent fever | noun | fever* that comes and goes | -prev:and,or only:singular | Malaria causes intermittent fever. > Malaria causes fever that comes and goes.
intermittent pain | noun | pain* that comes and goes | -prev:and,or only:singular | She has intermittent pain. > She has pain that comes and goes.
prodromal symptom | noun | early warning symptom |  | Tiredness is a prodromal symptom. > Tiredness is an early warning symptom.
symptomatic relief | noun | relief of symptoms | -prev:and,or,a,an only:singular | The spray gives symptomatic relief. > The spray gives relief of symptoms.
symptomatology | noun | symptoms | -next:<verb> -prev:<start>,<adj>,a,an only:singular | The team wrote down the symptomatology. > The team wrote down the symptoms.
`
