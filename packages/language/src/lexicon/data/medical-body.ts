/**
 * Parts of the body, as nouns and as the adjectives made of them. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. An adjective becomes a noun before a noun
 * (`renal damage`, kidney damage), so most name the nouns after which that reads well.
 */
export const medicalBody: string = `
# Organs as adjectives
renal | phrase | kidney | +next:<noun> -next:tubule,cell,colic,calculus,calculi,pelvis,cortex,denervation,cortical,replacement,insufficiency | It can cause renal damage. > It can cause kidney damage.
hepatic and renal | phrase | liver and kidney | +next:<noun> | She had tests of hepatic and renal function. > She had tests of liver and kidney function.
renal and hepatic | phrase | kidney and liver | +next:<noun> | The nurse tested renal and hepatic function. > The nurse tested kidney and liver function.
hepatic or renal | phrase | liver or kidney | +next:<noun> | It is a sign of hepatic or renal damage. > It is a sign of liver or kidney damage.
renal or hepatic | phrase | kidney or liver | +next:<noun> | People with renal or hepatic disease took part. > People with kidney or liver disease took part.
cardiac and renal | phrase | heart and kidney | +next:<noun> | He has cardiac and renal disease. > He has heart and kidney disease.
hepatic | phrase | liver | +next:<noun> -next:encephalopathy,flexure,portal,duct,artery,vein,coma,steatosis,impairment,lipase | The drug can cause hepatic damage. > The drug can cause liver damage.
cardiac | phrase | heart | +next:<noun> -next:arrest,history,output,tamponade,index,enzyme,marker,troponin,glycoside,arrhythmia,sphincter,catheterization,catheterisation,cycle,death,catheter,event,resynchronization,resynchronisation,resynchronisation | She had cardiac surgery. > She had heart surgery.
pulmonary | phrase | lung | +next:function,disease,infection,nodule,tissue,cancer,tumor,tumour,damage,injury,surgery,complication,health,abscess,disorder -prev:obstructive,interstitial,cardiac | Smoking harms pulmonary function. > Smoking harms lung function.
gastric | phrase | stomach | +next:<noun> -next:bypass,sleeve,band,banding,lavage,balloon,inhibitory,mucosa,motility,varices,residual,reflux,outlet | He was treated for gastric cancer. > He was treated for stomach cancer.
gastric lavage | noun | stomach pumping |  | He was treated with gastric lavage. > He was treated with stomach pumping.
cerebral | phrase | brain | +next:blood,damage,injury,tumor,tumour,aneurysm,abscess,function,tissue,malaria,activity,swelling,atrophy -next:palsy | The scan showed cerebral damage. > The scan showed brain damage.
cerebral malaria | noun | malaria of the brain | -prev:and,or | The child had cerebral malaria. > The child had malaria of the brain.
ocular | phrase | eye | +next:disease,symptom,injury,infection,surface,tissue,damage,examination,health,condition,disorder,movement,irritation,complication,surgery,side | The drug has ocular side effects. > The drug has eye side effects.
ophthalmic | phrase | eye | +next:drop,ointment,examination,disease,surgery,surgeon,nurse,clinic,condition,care,problem | She saw the ophthalmic nurse. > She saw the eye nurse.
ophthalmic solution | noun | eye drops | only:singular -next:<verb> -prev:a,an,the,this,each | The cream comes with ophthalmic solution. > The cream comes with eye drops.
cutaneous | phrase | skin | +next:lesion,infection,reaction,symptom,melanoma,disease,condition,manifestation,ulcer,wound | The drug can cause cutaneous reactions. > The drug can cause skin reactions.
dermal | phrase | skin | +next:exposure,contact,absorption,irritation,reaction,patch,tissue,layer,injury | Wear gloves to prevent dermal contact. > Wear gloves to prevent skin contact.
dermatologic, dermatological | phrase | skin | +next:disease,condition,problem,disorder,side,reaction,symptom,care,surgery,clinic,treatment | Eczema is a dermatological condition. > Eczema is a skin condition.
vascular | phrase | blood vessel | +next:disease,damage,problem,surgery,wall,injury,surgeon,disorder,complication,health -prev:peripheral,cerebral,pulmonary,renal,collagen | Diabetes can lead to vascular damage. > Diabetes can lead to blood vessel damage.
cardiovascular | phrase | heart and blood vessel | +next:disease,problem,health,condition,disorder,symptom,complication | Smoking harms cardiovascular health. > Smoking harms heart and blood vessel health.
neurological, neurologic | phrase | nervous system | +next:disorder,disease,problem,condition,damage,symptom,complication,injury,illness | Epilepsy is a neurological condition. > Epilepsy is a nervous system condition.
musculoskeletal | phrase | muscle, bone and joint | +next:pain,problem,condition,disorder,injury,symptom,disease,complaint | The clinic treats musculoskeletal problems. > The clinic treats muscle, bone and joint problems.
gastrointestinal tract, gastro-intestinal tract, digestive tract | noun | gut | -prev:upper,lower -next:<noun> | Food moves through the gastrointestinal tract. > Food moves through the gut.
gastrointestinal | phrase | digestive | +next:problem,symptom,disorder,disease,complaint,condition,upset,system,side,issue,illness,distress,complication,discomfort | The drug can cause gastrointestinal problems. > The drug can cause digestive problems.
intestinal | phrase | bowel | +next:lining,wall,infection,surgery,bleeding,inflammation,problem,disease,blockage,tissue,perforation,cancer | The germ harms the intestinal lining. > The germ harms the bowel lining.
intestinal tract | noun | bowel |  | The worm lives in the intestinal tract. > The worm lives in the bowel.
abdominal | phrase | belly | +next:pain,cramp,cramping,swelling,discomfort,muscle,fat,surgery,wall,wound,ache,bloating,injury,tenderness,pressure | She has abdominal pain. > She has belly pain.
abdomen | noun | belly |  | The nurse pressed on his abdomen. > The nurse pressed on his belly.
thoracic | phrase | chest | +next:surgery,surgeon,pain,cavity,wall,injury,ultrasound,cage | He had thoracic surgery. > He had chest surgery.
thorax | noun | chest |  | The X-ray shows the thorax. > The X-ray shows the chest.
oral cavity | noun | mouth | -next:<noun> | The nurse looked into the oral cavity. > The nurse looked into the mouth.
oral mucosa | noun | lining of the mouth | -prev:and,or | The drug can harm the oral mucosa. > The drug can harm the lining of the mouth.
oral | phrase | mouth | +next:cancer,ulcer,sore,lesion,infection,thrush | Tobacco can cause oral cancer. > Tobacco can cause mouth cancer.
nasal | phrase | nose | +next:spray,drop,bleeding,swab,injury,wash,rinse,surgery,lining | He uses a nasal spray. > He uses a nose spray.
nasal cavity, nasal passage | noun | inside* of the nose | only:singular +prev:the,your,his,her,their,my | Pollen gets into the nasal cavity. > Pollen gets into the inside of the nose.
intranasal | phrase | nose | +next:spray,drop | She uses an intranasal spray. > She uses a nose spray.
auditory | phrase | hearing | +next:nerve,problem,loss,test,ability,disorder,impairment,threshold,difficulty | The auditory nerve was harmed. > The hearing nerve was harmed.
auditory canal | noun | ear canal | -prev:external,internal | Water got into the auditory canal. > Water got into the ear canal.
external auditory canal, external auditory meatus, external ear canal | noun | ear canal |  | Water stayed in the external auditory canal. > Water stayed in the ear canal.
olfactory nerve | noun | smell nerve |  | The blow harmed the olfactory nerve. > The blow harmed the smell nerve.
olfactory loss | noun | loss of smell | -prev:and,or | The virus can cause olfactory loss. > The virus can cause loss of smell.
visual acuity | noun | sharpness of vision | -prev:<adj>,and,or | The chart tests visual acuity. > The chart tests sharpness of vision.
mammary | phrase | breast | +next:tissue,cancer,tumor,tumour | The lump is in the mammary tissue. > The lump is in the breast tissue.
uterine | phrase | womb | +next:cancer,contraction,lining,wall,bleeding,surgery,infection,muscle,tissue,tumor,tumour | The drug brings on uterine contractions. > The drug brings on womb contractions.
inguinal | phrase | groin | +next:hernia,pain,lymph,area,region,swelling,wound | He has an inguinal hernia. > He has a groin hernia.
axillary | phrase | armpit | +next:lymph,temperature,hair,node,sweating,area | The nurse took an axillary temperature. > The nurse took an armpit temperature.
gluteal | phrase | buttock | +next:muscle,pain,area,region | The shot goes into the gluteal muscle. > The shot goes into the buttock muscle.
tracheal | phrase | windpipe | +next:tube,wall,surgery,injury,narrowing | The fall caused a tracheal injury. > The fall caused a windpipe injury.
laryngeal cancer | noun | cancer of the voice box | only:singular -prev:and,or | Smoking can cause laryngeal cancer. > Smoking can cause cancer of the voice box.
esophageal cancer, oesophageal cancer | noun | cancer of the food pipe | only:singular -prev:and,or | Smoking can cause esophageal cancer. > Smoking can cause cancer of the food pipe.
endometrial cancer | noun | cancer of the womb lining | only:singular -prev:and,or | Bleeding can be a sign of endometrial cancer. > Bleeding can be a sign of cancer of the womb lining.
digital rectal examination, digital rectal exam | noun | finger check of the rectum | -prev:and,or | The doctor did a digital rectal examination. > The doctor did a finger check of the rectum.
arterial wall | noun | artery wall |  | Fat builds up on the arterial wall. > Fat builds up on the artery wall.
venous blood | noun | blood from a vein | -has:return,arterial,flow -prev:and,or,a,an only:singular | The test needs venous blood. > The test needs blood from a vein.
dental | phrase | tooth | +next:decay,loss,pain,abscess,infection,enamel | Brushing helps prevent dental decay. > Brushing helps prevent tooth decay.
muscular | phrase | muscle | +next:pain,cramp,tissue,spasm,ache,injury,stiffness,strength | She has muscular pain. > She has muscle pain.
skeletal | phrase | bone | +next:pain,injury,disease,fracture,problem,deformity | He has skeletal pain. > He has bone pain.
respiratory | phrase | breathing | +next:rate,problem,difficulty,trouble,support,muscle,exercise,pattern -prev:upper,lower | The nurse checked his respiratory rate. > The nurse checked his breathing rate.

# Mouth, throat, chest
esophagus, oesophagus | noun | food pipe | -prev:carcinoma,cancer,barrett's,'s,’s,nutcracker | The pill got stuck in the esophagus. > The pill got stuck in the food pipe.
trachea | noun | windpipe |  | A tube was put in the trachea. > A tube was put in the windpipe.
larynx | noun | voice box |  | The larynx makes sound. > The voice box makes sound.
pharynx | noun | throat |  | The swab is taken from the pharynx. > The swab is taken from the throat.
nares | phrase | nostrils |  | The swab goes into both nares. > The swab goes into both nostrils.
tympanic membrane | noun | eardrum |  | The tympanic membrane was red. > The eardrum was red.
lacrimal gland | noun | tear gland |  | The lacrimal gland was swollen. > The tear gland was swollen.
lacrimal duct, nasolacrimal duct | noun | tear duct |  | The baby had a blocked lacrimal duct. > The baby had a blocked tear duct.
ocular globe | noun | eyeball |  | The metal went into the ocular globe. > The metal went into the eyeball.
myocardium | noun | heart muscle |  | The myocardium needs oxygen. > The heart muscle needs oxygen.
myocardial | phrase | heart muscle | +next:damage,injury,tissue,disease,scar,cell | The test showed myocardial damage. > The test showed heart muscle damage.
airway obstruction | noun | blocked airway | +prev:an,the only:singular | A nut can cause an airway obstruction. > A nut can cause a blocked airway.
gingiva | noun | gum | only:singular -next:<noun> | The gingiva was red and sore. > The gum was red and sore.
gingival | phrase | gum | +next:bleeding,disease,tissue,pain,infection,recession,swelling | Gingival bleeding can follow brushing. > Gum bleeding can follow brushing.

# Belly, pelvis
uterus | noun | womb | -next:<noun> | The baby grows in the uterus. > The baby grows in the womb.
in utero | phrase | in the womb | -prev:the -next:<noun>,<adj> | The baby was treated in utero. > The baby was treated in the womb.
endometrium | noun | womb lining |  | The endometrium grows each month. > The womb lining grows each month.
umbilicus | noun | belly button |  | The pain started near the umbilicus. > The pain started near the belly button.
testes | phrase | testicles |  | The testes were checked. > The testicles were checked.
testis | noun | testicle | only:singular | The right testis was swollen. > The right testicle was swollen.
biliary colic | noun | gallstone pain |  | Fatty food can bring on biliary colic. > Fatty food can bring on gallstone pain.
vermiform appendix | noun | appendix |  | The vermiform appendix was swollen. > The appendix was swollen.

# Bones, limbs, skin
patella | noun | kneecap |  | She broke her patella. > She broke her kneecap.
clavicle | noun | collarbone |  | He broke his clavicle. > He broke his collarbone.
scapula | noun | shoulder blade |  | The pain is under the scapula. > The pain is under the shoulder blade.
sternum | noun | breastbone |  | The pain is behind the sternum. > The pain is behind the breastbone.
mandible | noun | lower jaw |  | He broke his mandible. > He broke his lower jaw.
maxilla | noun | upper jaw |  | The maxilla holds the top teeth. > The upper jaw holds the top teeth.
femur | noun | thigh bone |  | She broke her femur. > She broke her thigh bone.
tibia | noun | shin bone |  | He broke his tibia. > He broke his shin bone.
humerus | noun | upper arm bone |  | The fall broke her humerus. > The fall broke her upper arm bone.
coccyx | noun | tailbone |  | She fell on her coccyx. > She fell on her tailbone.
cranium | noun | skull |  | The cranium protects the brain. > The skull protects the brain.
vertebra | noun | bone of the spine | only:singular -next:<noun> | He broke a vertebra. > He broke a bone of the spine.
vertebrae | phrase | bones of the spine | -next:<noun> -prev:<adj>,<num> | The vertebrae protect the nerves. > The bones of the spine protect the nerves.
vertebral column, spinal column | noun | backbone |  | The nerves run inside the vertebral column. > The nerves run inside the backbone.
cervical spine | noun | spine* in the neck | -prev:and,or | He hurt his cervical spine. > He hurt his spine in the neck.
lumbar spine | noun | lower spine |  | The X-ray shows the lumbar spine. > The X-ray shows the lower spine.
lumbar region | noun | lower back |  | The pain is in the lumbar region. > The pain is in the lower back.
hallux | noun | big toe | -next:valgus,rigidus | The hallux was swollen. > The big toe was swollen.
axilla | noun | armpit | only:singular | The lump was in the left axilla. > The lump was in the left armpit.
lower extremity, lower limb | noun | leg | -prev:<num> | The rash was on the lower extremities. > The rash was on the legs.
upper extremity, upper limb | noun | arm | -prev:<num> | She has weakness in the left upper limb. > She has weakness in the left arm.
extremities | phrase | arms and legs | -prev:lower,upper,all,four,both,<num> | His extremities were cold. > His arms and legs were cold.
epidermis | noun | outer layer of the skin |  | Sun burns the epidermis. > Sun burns the outer layer of the skin.
adipose tissue | noun | body fat | -prev:<adj>,brown,white | The drug is stored in adipose tissue. > The drug is stored in body fat.
subcutaneous fat | phrase | fat under the skin | -next:<noun> | The needle goes into the subcutaneous fat. > The needle goes into the fat under the skin.
subcutaneously | adv | under the skin | -next:<verb>,<adj>,<noun> | The drug is given subcutaneously. > The drug is given under the skin.
intramuscularly | adv | into a muscle | -next:<verb>,<adj>,<noun> | The vaccine is given intramuscularly. > The vaccine is given into a muscle.
intravenously | adv | into a vein | -next:<verb>,<adj>,<noun> | Fluids are given intravenously. > Fluids are given into a vein.
sublingually | adv | under the tongue | -next:<verb>,<adj>,<noun> | The tablet is taken sublingually. > The tablet is taken under the tongue.
bilaterally | adv | on both sides | -next:<verb>,<adj>,<noun> | Hearing was poor bilaterally. > Hearing was poor on both sides.
musculature | noun | muscles | -next:<verb> -prev:a,an only:singular | The drug relaxes the musculature of the neck. > The drug relaxes the muscles of the neck.

# Blood, cells, fluids
erythrocyte | noun | red blood cell | -next:sedimentation | Iron helps make erythrocytes. > Iron helps make red blood cells.
leukocyte, leucocyte | noun | white cell | -next:esterase,antigen +prev:blood | The blood leukocyte count rose. > The blood white cell count rose.
leukocyte, leucocyte | noun | white blood cell | -next:esterase,antigen | Leukocytes fight infection. > White blood cells fight infection.
thrombocyte | noun | platelet |  | Thrombocytes help blood to clot. > Platelets help blood to clot.
cardiomyocyte | noun | heart muscle cell |  | The team grew cardiomyocytes. > The team grew heart muscle cells.
hepatocyte | noun | liver cell |  | The virus enters hepatocytes. > The virus enters liver cells.
neuron, neurone | noun | nerve cell | -prev:motor,mirror -next:disease | Neurons send signals. > Nerve cells send signals.
neuronal | phrase | nerve cell | +next:damage,death,loss,activity,growth,injury | The toxin causes neuronal damage. > The toxin causes nerve cell damage.
blood glucose | noun | blood sugar | only:singular -prev:a,an | The meter shows blood glucose. > The meter shows blood sugar.
plasma glucose, serum glucose | noun | blood sugar | only:singular -prev:a,an | The test measures plasma glucose. > The test measures blood sugar.
serum cholesterol | noun | blood cholesterol |  | The test measures serum cholesterol. > The test measures blood cholesterol.
serum level | noun | blood level | -prev:<adj> | Serum levels of the drug were low. > Blood levels of the drug were low.
lipid | noun | fat | +prev:blood,serum -next:<noun> | Exercise can lower blood lipids. > Exercise can lower blood fats.
gastric acid | noun | stomach acid |  | The tablet lowers gastric acid. > The tablet lowers stomach acid.
fecal, faecal | phrase | stool | +next:sample,test,specimen | She sent in a fecal sample. > She sent in a stool sample.
perspiratory gland, sudoriferous gland | noun | sweat gland |  | The sudoriferous glands cool the body. > The sweat glands cool the body.
menstrual | phrase | period | +next:pain,cramp,bleeding,blood,product | Heat eases menstrual cramps. > Heat eases period cramps.
menstrual period | noun | period |  | She missed a menstrual period. > She missed a period.
respiration | noun | breathing | -prev:<adj>,<noun>,mitochondrial,artificial,a,an -next:<noun>,in,of +has:pulse,lung,lungs,heart,breath,chest,temperature,sleep only:singular | The nurse checked pulse and respiration. > The nurse checked pulse and breathing.
central nervous system | noun | brain and spinal cord | +prev:the +next:<end> -has:which | The virus harms the central nervous system. > The virus harms the brain and spinal cord.
`
