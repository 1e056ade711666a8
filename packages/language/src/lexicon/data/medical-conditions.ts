/**
 * Names of diseases and injuries, and what people call them. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. A name is only replaced where the common
 * name means the same illness; where it is wider or narrower, a gloss explains it instead.
 */
export const medicalConditions: string = `
# Heart and blood vessels
hypertension | noun | high blood pressure | -prev:pulmonary,portal,ocular,intracranial,arterial,venous,systolic,diastolic,gestational,malignant,essential,primary,secondary,coat,white-coat,intra-abdominal | Hypertension runs in his family. > High blood pressure runs in his family.
arterial hypertension | noun | high blood pressure | -prev:pulmonary | She takes tablets for arterial hypertension. > She takes tablets for high blood pressure.
pulmonary hypertension | noun | high blood pressure in the lungs | -prev:arterial,persistent,thromboembolic,and,or | He has pulmonary hypertension. > He has high blood pressure in the lungs.
intracranial hypertension | noun | high pressure inside the skull | -prev:idiopathic,benign,and,or | The scan showed signs of intracranial hypertension. > The scan showed signs of high pressure inside the skull.
ocular hypertension | noun | high pressure in the eye | -prev:and,or | The eye doctor found ocular hypertension. > The eye doctor found high pressure in the eye.
hypotension | noun | low blood pressure | -prev:orthostatic,postural,intracranial,postprandial,spinal,permissive | The tablets can cause hypotension. > The tablets can cause low blood pressure.
orthostatic hypotension, postural hypotension | noun | low blood pressure on standing | -prev:neurogenic,and,or | She feels dizzy because of orthostatic hypotension. > She feels dizzy because of low blood pressure on standing.
hypertensive patient | noun | patient* with high blood pressure | -prev:and,or -next:with | The clinic sees many hypertensive patients. > The clinic sees many patients with high blood pressure.
myocardial infarction | noun | heart attack | +prev:<counted> | He had a myocardial infarction at home. > He had a heart attack at home.
acute myocardial infarction | noun | heart attack | +prev:<counted> | She was treated for an acute myocardial infarction. > She was treated for a heart attack.
with acute myocardial infarction, with myocardial infarction | phrase | with a heart attack | -next:<noun>,<adj>,and,or | She came in with acute myocardial infarction. > She came in with a heart attack.
after acute myocardial infarction, after myocardial infarction | phrase | after a heart attack | -next:<noun>,<adj>,and,or | He rested after myocardial infarction. > He rested after a heart attack.
risk of acute myocardial infarction, risk of myocardial infarction | phrase | risk of a heart attack | -next:<noun>,<adj>,and,or | It raised the risk of myocardial infarction. > It raised the risk of a heart attack.
myocardial infarct | noun | heart attack |  | The old scar came from a myocardial infarct. > The old scar came from a heart attack.
cerebrovascular accident | noun | stroke |  | Her father had a cerebrovascular accident. > Her father had a stroke.
transient ischemic attack, transient ischaemic attack | noun | mini-stroke |  | He had a transient ischemic attack last week. > He had a mini-stroke last week.
angina pectoris | noun | angina | only:singular -prev:a,an | She has angina pectoris. > She has angina.
cardiomegaly | noun | an enlarged heart | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop,show -next:<noun> | The X-ray showed cardiomegaly. > The X-ray showed an enlarged heart.
cardiomyopathy | noun | heart muscle disease | -prev:hypertrophic,dilated,restrictive,takotsubo,stress | The virus can cause cardiomyopathy. > The virus can cause heart muscle disease.
cardiac arrhythmia | noun | heart rhythm problem | only:plural | Some drugs cause cardiac arrhythmias. > Some drugs cause heart rhythm problems.
cardiac arrhythmia | noun | heart rhythm problem | +prev:a,the,this,his,her,my,your | She was found to have a cardiac arrhythmia. > She was found to have a heart rhythm problem.
arrhythmia | noun | heart rhythm problem | only:plural -prev:<adj>,<noun> | Some drugs cause arrhythmias. > Some drugs cause heart rhythm problems.
arrhythmia | noun | heart rhythm problem | +prev:a,an,the,this,his,her,my,your | He was born with an arrhythmia. > He was born with a heart rhythm problem.
arrhythmia | noun | a heart rhythm problem | +prev:<start>,with,of,from,for,to,by,have,has,had,cause,develop -next:<noun> | The tablet can cause arrhythmia. > The tablet can cause a heart rhythm problem.
tachycardia | noun | a fast heartbeat | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | Too much coffee can cause tachycardia. > Too much coffee can cause a fast heartbeat.
tachycardia | noun | fast heartbeat | +prev:the,this,his,her,their,my,your -next:<noun> | His tachycardia went away after an hour. > His fast heartbeat went away after an hour.
bradycardia | noun | a slow heartbeat | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun>,<adv>,<adj>,<num>,less,of,under,below | The medicine can cause bradycardia. > The medicine can cause a slow heartbeat.
bradycardia | noun | slow heartbeat | +prev:the,this,his,her,their,my,your -next:<noun> | Her bradycardia was found by chance. > Her slow heartbeat was found by chance.
deep vein thrombosis, deep venous thrombosis | noun | a blood clot in a deep vein | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop only:singular | Long flights raise the risk of deep vein thrombosis. > Long flights raise the risk of a blood clot in a deep vein.
deep vein thrombosis, deep venous thrombosis | noun | blood clot in a deep vein | +prev:a,the,this,his,her,their,my,your | He had a deep vein thrombosis after the flight. > He had a blood clot in a deep vein after the flight.
pulmonary embolism | noun | a blood clot in the lungs | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop only:singular -has:fat,air,amniotic | She was treated for pulmonary embolism. > She was treated for a blood clot in the lungs.
pulmonary embolism, pulmonary embolus | noun | blood clot in the lungs | +prev:a,the,this,his,her,their,my,your -has:fat,air,amniotic | He died of a pulmonary embolism. > He died of a blood clot in the lungs.
thrombus | noun | blood clot |  | The scan showed a thrombus in the leg. > The scan showed a blood clot in the leg.
myocardial ischemia, myocardial ischaemia | noun | poor blood flow to the heart muscle | -prev:<adj>,and,or | The test looks for myocardial ischemia. > The test looks for poor blood flow to the heart muscle.
ischemia, ischaemia | noun | poor blood flow | -prev:warm,cold,<adj>,<noun> -next:<noun>,of | The pain comes from ischemia. > The pain comes from poor blood flow.
atherosclerotic plaque | noun | fatty build-up | +next:in,inside,on only:singular | The scan shows atherosclerotic plaque in the arteries. > The scan shows fatty build-up in the arteries.

# Bleeding
hemorrhage, haemorrhage | noun | bleed | only:plural | Two small hemorrhages were seen. > Two small bleeds were seen.
hemorrhage, haemorrhage | noun | bleed | +prev:a | He had a hemorrhage in one eye. > He had a bleed in one eye.
hemorrhage, haemorrhage | noun | bleeding | -prev:a,an,each,every,one,<adj>,<noun> -next:<noun> only:singular | The nurse looked for signs of hemorrhage. > The nurse looked for signs of bleeding.
massive hemorrhage, massive haemorrhage | noun | very heavy bleeding | -prev:a,the only:singular | She needed blood after massive hemorrhage. > She needed blood after very heavy bleeding.
cerebral hemorrhage, cerebral haemorrhage, intracerebral hemorrhage, intracerebral haemorrhage | noun | brain bleed | only:plural | Both had cerebral hemorrhages. > Both had brain bleeds.
cerebral hemorrhage, cerebral haemorrhage, intracerebral hemorrhage, intracerebral haemorrhage | noun | brain bleed | +prev:a,the,this,his,her | He had a cerebral hemorrhage. > He had a brain bleed.
cerebral hemorrhage, cerebral haemorrhage, intracerebral hemorrhage, intracerebral haemorrhage | noun | bleeding in the brain | -prev:a,an,<adj>,and,or only:singular | The scan found signs of intracerebral haemorrhage. > The scan found signs of bleeding in the brain.
intracranial hemorrhage, intracranial haemorrhage | noun | bleeding inside the skull | -prev:a,an,<adj>,and,or only:singular | The fall caused intracranial hemorrhage. > The fall caused bleeding inside the skull.
postpartum hemorrhage, postpartum haemorrhage | noun | heavy bleeding* after birth | -prev:a,an,<adj>,and,or only:singular | Postpartum hemorrhage is an emergency. > Heavy bleeding after birth is an emergency.
gastrointestinal bleeding, gastrointestinal hemorrhage, gastrointestinal haemorrhage | noun | bleeding in the gut | -prev:upper,lower,a,<adj>,and,or only:singular | The drug can cause gastrointestinal bleeding. > The drug can cause bleeding in the gut.
ecchymoses | phrase | bruises |  | There were ecchymoses on both arms. > There were bruises on both arms.
ecchymosis | noun | bruising | only:singular -prev:a,an,<adj> -next:<noun> | The nurse saw ecchymosis near the wound. > The nurse saw bruising near the wound.
contusion | noun | bruise | -prev:pulmonary,cerebral,lung,brain,cardiac,myocardial | He had a contusion on his leg. > He had a bruise on his leg.
thrombi | phrase | blood clots |  | Small thrombi were seen in the vein. > Small blood clots were seen in the vein.
coronary thrombosis | noun | a blood clot in a heart artery | +prev:<start>,<conj>,with,of,from,for,to,by,have,has,had,cause only:singular | He died of coronary thrombosis. > He died of a blood clot in a heart artery.

# Blood levels
hyperglycemia, hyperglycaemia | noun | high blood sugar | only:singular -prev:a,an | Stress can cause hyperglycemia. > Stress can cause high blood sugar.
hypoglycemia, hypoglycaemia | noun | low blood sugar | only:singular -prev:a,an | She felt shaky from hypoglycemia. > She felt shaky from low blood sugar.
hypercholesterolemia, hypercholesterolaemia | noun | high cholesterol | -prev:familial | He takes a tablet for hypercholesterolemia. > He takes a tablet for high cholesterol.
hyperkalemia, hyperkalaemia | noun | high blood potassium | -next:periodic only:singular -prev:a,an | The test showed hyperkalemia. > The test showed high blood potassium.
hypokalemia, hypokalaemia | noun | low blood potassium | only:singular -prev:a,an | Vomiting can cause hypokalemia. > Vomiting can cause low blood potassium.
hypernatremia, hypernatraemia | noun | high blood sodium | only:singular -prev:a,an | The test showed hypernatremia. > The test showed high blood sodium.
hyponatremia, hyponatraemia | noun | low blood sodium | only:singular -prev:a,an | Drinking too much water can cause hyponatremia. > Drinking too much water can cause low blood sodium.
hypercalcemia, hypercalcaemia | noun | high blood calcium | -prev:familial,hypocalciuric,a,an only:singular | The test showed hypercalcemia. > The test showed high blood calcium.
hypocalcemia, hypocalcaemia | noun | low blood calcium | only:singular -prev:a,an | The cramps came from hypocalcemia. > The cramps came from low blood calcium.
hypomagnesemia, hypomagnesaemia | noun | low blood magnesium | only:singular -prev:a,an | The test showed hypomagnesemia. > The test showed low blood magnesium.
hyperuricemia, hyperuricaemia | noun | high uric acid in the blood |  | Gout is linked to hyperuricemia. > Gout is linked to high uric acid in the blood.
hypoxemia, hypoxaemia | noun | low blood oxygen | -prev:<adj>,a,an only:singular | The sensor warned of hypoxemia. > The sensor warned of low blood oxygen.
thrombocytopenia | noun | a low platelet count | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop,show -next:<noun> -has:grade | The drug can cause thrombocytopenia. > The drug can cause a low platelet count.
thrombocytopenia | noun | low platelet count | +prev:the,this,his,her,their,my,your -next:<noun> | Her thrombocytopenia got better. > Her low platelet count got better.
leukopenia, leucopenia | noun | a low white blood cell count | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop,show -next:<noun> -has:grade | The treatment can cause leukopenia. > The treatment can cause a low white blood cell count.
leukocytosis, leucocytosis | noun | a high white blood cell count | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop,show -next:<noun> -has:grade | The blood test showed leukocytosis. > The blood test showed a high white blood cell count.

# Diabetes, hormones, weight
diabetes mellitus | phrase | diabetes |  | He was told he has diabetes mellitus. > He was told he has diabetes.
diabetic | noun | person* with diabetes | only:plural -prev:<num>,and -next:with | Diabetics need regular eye checks. > People with diabetes need regular eye checks.
diabetic patient | noun | patient* with diabetes | -prev:and,or -next:with | Diabetic patients need regular eye checks. > Patients with diabetes need regular eye checks.
hypothyroidism | noun | an underactive thyroid | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | Tiredness can be a sign of hypothyroidism. > Tiredness can be a sign of an underactive thyroid.
hypothyroidism | noun | underactive thyroid | +prev:the,this,his,her,their,my,your -next:<noun> | Her hypothyroidism was found early. > Her underactive thyroid was found early.
hyperthyroidism | noun | an overactive thyroid | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | Weight loss can be a sign of hyperthyroidism. > Weight loss can be a sign of an overactive thyroid.
hyperthyroidism | noun | overactive thyroid | +prev:the,this,his,her,their,my,your -next:<noun> | His hyperthyroidism was found early. > His overactive thyroid was found early.

# Infections
varicella | noun | chickenpox | -next:zoster,zoster-virus,virus only:singular -prev:a,an | Most children with varicella get well at home. > Most children with chickenpox get well at home.
herpes zoster | noun | shingles | -next:virus,ophthalmicus,oticus,<verb> -prev:the,a,an only:singular | She had herpes zoster last year. > She had shingles last year.
rubeola | noun | measles | -next:<verb> only:singular -prev:a,an | The child had rubeola. > The child had measles.
rubella | noun | German measles | -prev:congenital,a,an -has:mumps -next:<verb>,virus,vaccine,vaccination,syndrome only:singular | Her baby was harmed by rubella in pregnancy. > Her baby was harmed by German measles in pregnancy.
pertussis | noun | whooping cough | -has:diphtheria,tetanus,bordetella -prev:acellular -next:toxin,vaccine,vaccination | The baby has pertussis. > The baby has whooping cough.
influenza | noun | flu | -prev:haemophilus,hemophilus,avian,a,an only:singular | Nurses gave shots against influenza. > Nurses gave shots against flu.
avian influenza | noun | bird flu | only:singular -prev:a,an | The farm had an outbreak of avian influenza. > The farm had an outbreak of bird flu.
poliomyelitis | noun | polio | only:singular -prev:a,an | He had poliomyelitis as a child. > He had polio as a child.
septicemia, septicaemia | noun | blood poisoning |  | The wound led to septicemia. > The wound led to blood poisoning.
tinea pedis | phrase | athlete's foot |  | He has tinea pedis. > He has athlete's foot.
tinea corporis | phrase | ringworm of the body |  | The rash was tinea corporis. > The rash was ringworm of the body.
tinea capitis | phrase | ringworm of the scalp |  | Tinea capitis is common in children. > Ringworm of the scalp is common in children.
oral candidiasis, oropharyngeal candidiasis | noun | mouth thrush | only:singular -prev:a,an | The baby has oral candidiasis. > The baby has mouth thrush.
onychomycosis | noun | a fungal nail infection | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | Thick nails can be a sign of onychomycosis. > Thick nails can be a sign of a fungal nail infection.
paronychia | noun | infection around a nail | -next:<noun> | Biting nails can lead to paronychia. > Biting nails can lead to infection around a nail.
furuncle | noun | boil |  | He had a furuncle on his neck. > He had a boil on his neck.
acute otitis media | noun | middle ear infection | +prev:the,his,her,their,this | Her acute otitis media got better in a week. > Her middle ear infection got better in a week.
acute otitis media | noun | a middle ear infection | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | The child has acute otitis media. > The child has a middle ear infection.
nosocomial infection | noun | hospital infection |  | Clean hands prevent nosocomial infections. > Clean hands prevent hospital infections.
pathogen | noun | germ | -prev:plant | Clean water is free of pathogens. > Clean water is free of germs.

# Cancer and growths
malignancy | noun | cancer | -prev:<adj> -has:rate,degree,grade,score,scores | The lump was a malignancy. > The lump was a cancer.
malignant neoplasm | noun | cancer |  | The test found a malignant neoplasm. > The test found a cancer.
malignant tumor, malignant tumour | noun | cancer | -has:brain,spinal | The doctor removed a malignant tumor. > The doctor removed a cancer.
neoplasm | noun | growth | -prev:malignant,benign,myeloproliferative +prev:<counted> -has:grow,growth,grew,growing | The scan found a neoplasm in the bowel. > The scan found a growth in the bowel.
malignant | adj | cancerous | +next:cell,lump,growth,mole,tissue,polyp,nodule,lesion | The test looks for malignant cells. > The test looks for cancerous cells.
metastatic cancer | noun | cancer* that has spread | only:singular -prev:a,an,and,or | She has metastatic cancer. > She has cancer that has spread.
metastatic breast cancer | noun | breast cancer* that has spread | only:singular -prev:a,an,and,or | She has metastatic breast cancer. > She has breast cancer that has spread.
metastatic lung cancer | noun | lung cancer* that has spread | only:singular -prev:a,an,and,or | He has metastatic lung cancer. > He has lung cancer that has spread.
metastatic prostate cancer | noun | prostate cancer* that has spread | only:singular -prev:a,an,and,or | He has metastatic prostate cancer. > He has prostate cancer that has spread.
metastatic disease | noun | cancer* that has spread | only:singular -prev:a,an,and,or | The scan showed metastatic disease. > The scan showed cancer that has spread.
colorectal cancer | noun | bowel cancer |  | Screening finds colorectal cancer early. > Screening finds bowel cancer early.
carcinogen | noun | cancer-causing substance |  | Tobacco smoke holds many carcinogens. > Tobacco smoke holds many cancer-causing substances.
carcinogenic | adj | cancer-causing | +next:<noun> | Smoke holds carcinogenic gases. > Smoke holds cancer-causing gases.

# Kidneys, liver, digestion
renal calculus | noun | kidney stone | only:singular | He passed a renal calculus. > He passed a kidney stone.
renal calculi | phrase | kidney stones |  | She is prone to renal calculi. > She is prone to kidney stones.
nephrolithiasis | noun | kidney stones | +next:<end>,<conj> -prev:<start>,<adj>,a,an only:singular | The pain came from nephrolithiasis. > The pain came from kidney stones.
cholelithiasis | noun | gallstones | +next:<end>,<conj> -prev:<start>,<adj>,a,an only:singular | The pain came from cholelithiasis. > The pain came from gallstones.
renal insufficiency | noun | poor kidney function | -prev:<adj>,<noun>,<conj>,in | The dose is lower for people with renal insufficiency. > The dose is lower for people with poor kidney function.
renal impairment | noun | poor kidney function | -prev:<adj>,<noun>,<conj>,in | The dose is lower for people with renal impairment. > The dose is lower for people with poor kidney function.
hepatic impairment | noun | poor liver function | -prev:<adj>,<noun>,<conj>,in | The dose is lower for people with hepatic impairment. > The dose is lower for people with poor liver function.
nephropathy | noun | kidney disease | -next:<noun> -prev:iga,membranous,reflux,obstructive,contrast | Diabetic nephropathy starts slowly. > Diabetic kidney disease starts slowly.
neuropathy | noun | nerve damage | only:singular -prev:peripheral,optic,motor,hereditary,sensory,compression -next:<noun> | The nurse checks feet for signs of neuropathy. > The nurse checks feet for signs of nerve damage.
gastroesophageal reflux, gastro-oesophageal reflux, gastrooesophageal reflux | noun | acid reflux | -next:disease | He has gastroesophageal reflux at night. > He has acid reflux at night.
gastric ulcer | noun | stomach ulcer |  | The drug can cause gastric ulcers. > The drug can cause stomach ulcers.
intestinal obstruction, bowel obstruction | noun | blocked bowel | only:singular +prev:a,an,the,his,her | She was treated for a bowel obstruction. > She was treated for a blocked bowel.
enterobiasis | noun | pinworm infection | only:singular | Enterobiasis is common in schools. > Pinworm infection is common in schools.

# Skin
urticaria | noun | hives | +next:<end>,<conj>,after,from -prev:<start>,<conj>,<adj>,a,an only:singular | The child broke out in urticaria. > The child broke out in hives.
atopic dermatitis | noun | eczema | -has:eczema,type,form only:singular -prev:a,an | The baby has atopic dermatitis. > The baby has eczema.
acne vulgaris | phrase | acne |  | Acne vulgaris often starts in the teens. > Acne often starts in the teens.
alopecia | noun | hair loss | -next:areata,totalis,universalis | Some cancer drugs cause alopecia. > Some cancer drugs cause hair loss.
decubitus ulcer, pressure ulcer | noun | pressure sore |  | Turning in bed prevents decubitus ulcers. > Turning in bed prevents pressure sores.
aphthous ulcer | noun | mouth ulcer |  | She gets aphthous ulcers when tired. > She gets mouth ulcers when tired.
comedones | phrase | blocked pores |  | The gel is for comedones on the nose. > The gel is for blocked pores on the nose.
cicatrix | noun | scar | only:singular | The wound left a cicatrix. > The wound left a scar.
laceration | noun | cut | -prev:perineal,corneal,<noun> | He had a laceration above one eye. > He had a cut above one eye.
abrasion | noun | scrape | -prev:corneal,dental,<noun> -next:resistance | She had abrasions on both knees. > She had scrapes on both knees.
vesicle | noun | small blister | -prev:<adj>,<noun> +has:skin,rash,lip,lips,mouth,fever,chickenpox,shingles,herpes | The rash turns into vesicles. > The rash turns into small blisters.
papule | noun | small bump | -prev:<adj> | Papules appeared on his arm. > Small bumps appeared on his arm.
pustule | noun | pus-filled spot |  | The skin had pustules. > The skin had pus-filled spots.
macule | noun | flat spot |  | The rash starts as red macules. > The rash starts as red flat spots.

# Bones and injuries
fracture | noun | broken bone | only:singular +prev:a,the,this,his,her,their,my,your,no,any -next:<noun>,of,line | The fall caused a fracture. > The fall caused a broken bone.
fracture | noun | broken bone | only:plural -prev:bone,hip,skull,rib,stress,<noun>,<adj>,<name> -next:<noun>,of,line | Falls cause fractures. > Falls cause broken bones.
hip fracture | noun | broken hip | +prev:<counted> | Falls can lead to hip fractures. > Falls can lead to broken hips.
with hip fracture | phrase | with a broken hip | -next:<noun>,<adj>,and,or | She came in with hip fracture. > She came in with a broken hip.
for hip fracture | phrase | for a broken hip | -next:<noun>,<adj>,and,or | They had surgery for hip fracture. > They had surgery for a broken hip.
after hip fracture | phrase | after a broken hip | -next:<noun>,<adj>,and,or | He rested after hip fracture. > He rested after a broken hip.
wrist fracture | noun | broken wrist |  | She had a wrist fracture. > She had a broken wrist.
ankle fracture | noun | broken ankle |  | An ankle fracture takes weeks to heal. > A broken ankle takes weeks to heal.
rib fracture | noun | broken rib |  | Rib fractures hurt with each breath. > Broken ribs hurt with each breath.
nasal fracture | noun | broken nose |  | He had a nasal fracture. > He had a broken nose.
femoral fracture, femur fracture | noun | broken thigh bone |  | The crash caused a femoral fracture. > The crash caused a broken thigh bone.
fractured | adj | broken | +next:hip,arm,leg,wrist,ankle,rib,bone,nose,finger,toe,jaw,elbow,hand,foot,collarbone,tooth | He came in with a fractured wrist. > He came in with a broken wrist.
fracture | verb | break | +next:a,an,the,his,her,their,my,your,both | She fractured her ankle. > She broke her ankle.
pneumothorax | noun | collapsed lung | +prev:a,the,his,her,this only:singular | He had a pneumothorax. > He had a collapsed lung.
pneumothorax | noun | a collapsed lung | +prev:<start>,with,of,from,for,to,by,have,has,had,cause,develop only:singular -next:<noun> | The wound can lead to pneumothorax. > The wound can lead to a collapsed lung.
congenital talipes equinovarus, talipes equinovarus | phrase | clubfoot |  | The baby was born with talipes equinovarus. > The baby was born with clubfoot.
foreign body | noun | foreign object | -next:<noun> -prev:sensation | The child had a foreign body in his nose. > The child had a foreign object in his nose.

# Teeth, eyes, ears
dental caries | noun | tooth decay | only:singular | Sugar can cause dental caries. > Sugar can cause tooth decay.
bruxism | noun | teeth grinding | only:singular -prev:a,an | Stress can worsen bruxism. > Stress can worsen teeth grinding.
amblyopia | noun | lazy eye |  | Patches can help with amblyopia. > Patches can help with lazy eye.
nyctalopia | noun | night blindness | only:singular -prev:a,an | Low vitamin A can cause nyctalopia. > Low vitamin A can cause night blindness.
hearing impairment | noun | hearing loss | only:singular | The child has hearing impairment. > The child has hearing loss.
cerumen | noun | earwax | only:singular -prev:a,an | The nurse removed cerumen from the ear. > The nurse removed earwax from the ear.

# Breathing, allergy
seasonal allergic rhinitis | noun | hay fever |  | Pollen brings on seasonal allergic rhinitis. > Pollen brings on hay fever.
anaphylaxis | noun | a severe allergic reaction | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,develop -next:<noun> | Nuts can cause anaphylaxis. > Nuts can cause a severe allergic reaction.
anaphylactic reaction | noun | severe allergic reaction | -prev:<adj> | Bee stings can cause anaphylactic reactions. > Bee stings can cause severe allergic reactions.

# Illness in general
asthmatic | noun | person* with asthma | only:plural -next:with | Asthmatics should keep an inhaler close by. > People with asthma should keep an inhaler close by.
epileptic | noun | person* with epilepsy | only:plural -next:with | Some epileptics have a trained dog. > Some people with epilepsy have a trained dog.
etiology, aetiology | noun | cause | -next:<noun> -prev:<noun>,<name>,heterogeneous | The etiology of the rash is unclear. > The cause of the rash is unclear.
congenital anomaly, congenital abnormality, congenital malformation | noun | birth defect | -prev:<adj> | The scan looks for congenital anomalies. > The scan looks for birth defects.
congenital defect | noun | birth defect |  | The baby had a congenital defect. > The baby had a birth defect.
comorbidity, co-morbidity | noun | other health problem | only:plural -prev:other,<noun>,<adj> -next:<noun> | Patients with comorbidities were at risk. > Patients with other health problems were at risk.
chronic | adj | long-term | +next:<noun>,<adj> -next:phase,phase-independent,stage,obstructive,fatigue,myeloid,myelogenous,lymphocytic,granulomatous,traumatic,inflammatory,wasting,venous,subdural,leukemia,leukaemia,eosinophilic,neutrophilic,myelomonocytic,lymphoid,myeloproliferative | She lives with chronic pain. > She lives with long-term pain.
exacerbation | noun | flare-up | -prev:acute +has:asthma,copd,lung,eczema,symptom,symptoms,disease,illness,sclerosis | Cold air can bring on an asthma exacerbation. > Cold air can bring on an asthma flare-up.
acute exacerbation | noun | flare-up |  | Smoke can trigger an acute exacerbation of asthma. > Smoke can trigger a flare-up of asthma.
recurrence | noun | return | +next:of +prev:the,<start>,prevent,prevents,preventing,against | The scan helps prevent recurrence of the cancer. > The scan helps prevent return of the cancer.
recurrent | adj | repeated | +next:infection,headache,episode,attack,nosebleed,fall,pain,miscarriage,fever,vomiting,bleeding,ear,urinary,chest | She had recurrent ear infections. > She had repeated ear infections.
fatality | noun | death | -next:rate,ratio -prev:case | There were three fatalities. > There were three deaths.
lethal | adj | deadly | +next:<noun>,<adj> -next:microcephaly,form,type,gene,allele,injection,concentration | The snake has a lethal bite. > The snake has a deadly bite.
sequelae | phrase | after-effects |  | The team looked at sequelae of the infection. > The team looked at after-effects of the infection.
`
