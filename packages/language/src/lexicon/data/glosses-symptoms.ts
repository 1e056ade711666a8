/**
 * Symptoms and signs, in everyday words. Lines as `findTerms` reads them: `term, variant | gloss | sentence`.
 */
export const glossesSymptoms: string = `
# General
chronic | lasting a long time | The pain is chronic.
acute pain | sudden pain that lasts a short time | He has acute pain.
acute illness, acute disease | an illness that starts suddenly | She has an acute illness.
acute infection | an infection that starts suddenly | He has an acute infection.
acute phase | the early, strong stage of an illness | The acute phase lasts a week.
progressive disease | an illness that gets worse over time | It is a progressive disease.
congenital | present from birth | The illness is congenital.
idiopathic | with a cause that is still a mystery | The illness is idiopathic.
iatrogenic | caused by medical care | The injury was iatrogenic.
benign | free of cancer or serious harm | The lump was benign.
bilateral | on both sides | The pain was bilateral.
self-limiting, self-limited | going away by itself | The illness is self-limiting.
prognosis | the outlook for an illness | The prognosis is good.
complication | an extra problem caused by an illness or treatment | He had a complication.
comorbidity, comorbidities | another illness at the same time | Diabetes is a comorbidity.
multimorbidity | having several illnesses at the same time | Multimorbidity is common in old age.
flare-up | a time when symptoms get worse | She had a flare-up.
prodrome | early signs before an illness or attack | The prodrome lasts a day.
sequela, sequelae | a lasting effect of an illness or injury | Weakness is a sequela.
life-threatening | so serious that a person is close to death | The bleeding was life-threatening.

# Body
inflammation | swelling, redness and heat in part of the body | The inflammation went down.
edema, oedema | swelling caused by fluid | He had edema.
lymphedema, lymphoedema | swelling from blocked body fluid, often in a limb | She has lymphedema.
ascites | fluid that builds up in the belly | He has ascites.
jaundice | yellow skin and eyes | The baby has jaundice.
cyanosis | a blue tinge to the lips or skin | The baby had cyanosis.
hypothermia | a very low body temperature | He had hypothermia.
hyperthermia | a very high body temperature | She had hyperthermia.
dehydration | too little water in the body | The child had dehydration.
malnutrition | too little of what the body needs from food | The child has malnutrition.
cachexia, wasting syndrome | severe loss of weight and muscle | He has cachexia.
fatigue | great tiredness | She has fatigue.
malaise | a general feeling of being ill | He felt malaise.
lethargy | being very tired and slow | She felt lethargy.
nausea | feeling sick to the stomach | He has nausea.
vertigo | a feeling that things are spinning | She has vertigo.
palpitations, palpitation | a pounding, racing or fluttering heartbeat | She felt palpitations.
dyspnea, dyspnoea | trouble breathing | He has dyspnea.
wheezing | a whistling sound while breathing | She heard wheezing.
stridor | a harsh sound while breathing in | The child had stridor.
hypoxia | too little oxygen in the body | He had hypoxia.
hypoxemia, hypoxaemia | too little oxygen in the blood | She had hypoxemia.
shortness of breath | trouble getting enough air | He has shortness of breath.
phlegm, sputum | thick mucus coughed up from the airways | The phlegm was yellow.
dysphagia | trouble swallowing | She has dysphagia.
dyspepsia | pain or burning after eating | He has dyspepsia.
acid reflux | stomach acid that rises into the food pipe | She has acid reflux.
constipation | hard stools or trouble passing them | He has constipation.
diarrhea, diarrhoea | loose, watery stools | The child has diarrhea.
melena, melaena | black stools that contain blood | He had melena.
urinary incontinence, incontinence of urine | leaking urine by accident | She has urinary incontinence.
incontinence | leaking urine or stool by accident | She has incontinence.
urinary retention | being stuck with urine in the bladder | He has urinary retention.
oliguria | passing very little urine | She had oliguria.
hematuria, haematuria | blood in the urine | He had hematuria.
proteinuria | protein in the urine | She had proteinuria.
amenorrhea, amenorrhoea | when monthly periods stop or are missing | She has amenorrhea.
dysmenorrhea, dysmenorrhoea | pain during monthly periods | She has dysmenorrhea.
discharge from the vagina, vaginal discharge | fluid that comes out of the vagina | She has vaginal discharge.
erectile dysfunction | trouble getting or keeping an erection | He has erectile dysfunction.

# Nerves and senses
seizure | a sudden burst of signals in the brain | He had a seizure.
febrile seizure, febrile convulsion | a fit caused by a fever in a young child | The child had a febrile seizure.
convulsion | sudden shaking of the whole body | He had a convulsion.
tremor | shaking that is hard to control | She has a tremor.
tic | a sudden, repeated movement or sound | He has a tic.
spasm, muscle spasm | a sudden tightening of a muscle | She had a muscle spasm.
spasticity | stiff, tight muscles | He has spasticity.
ataxia | poor balance and clumsy movement | She has ataxia.
paralysis | loss of movement in part of the body | He has paralysis.
hemiplegia, hemiparesis | weakness of the left or right half of the body | She has hemiplegia.
paraplegia | loss of movement in both legs | He has paraplegia.
quadriplegia, tetraplegia | loss of movement in both arms and legs | She has quadriplegia.
paresthesia, paraesthesia | odd feelings such as tingling or pins and needles | He has paresthesia.
neuropathic pain | pain from damaged nerves | She has neuropathic pain.
aphasia | trouble speaking or understanding after brain damage | He has aphasia.
amnesia | loss of memory | He has amnesia.
coma | a deep sleep-like state after illness or injury | She was in a coma.
bruxism | grinding the teeth | He has bruxism.
trismus | a tight jaw that is hard to open | She has trismus.
dysgeusia | a changed sense of taste | She has dysgeusia.
serotonin syndrome | a dangerous reaction to too much serotonin | He had serotonin syndrome.
allergic reaction | the body's strong response to something harmless | She had an allergic reaction.
hypersensitivity | a reaction that is too strong | He had hypersensitivity.
anaphylactic reaction | a sudden, severe, dangerous allergic reaction | She had an anaphylactic reaction.

# Skin and blood
papule | a small, solid bump on the skin | She has a papule.
hives | itchy, raised spots on the skin | She has hives.
hematoma, haematoma | a pool of blood outside the blood vessels | He has a hematoma.
hemorrhage, haemorrhage | heavy bleeding | She had a hemorrhage.
petechiae | tiny red spots from bleeding under the skin | She has petechiae.
ischemia, ischaemia | too little blood flow to a body part | He had ischemia.
necrosis | death of body tissue | The wound showed necrosis.
fibrosis | scarring of body tissue | The scan showed fibrosis.
stenosis | a narrow spot in a passage of the body | The scan showed stenosis.
perforation | a hole in the wall of an organ | The scan showed a perforation.
atrophy | wasting away of a body part | The scan showed atrophy.
hypertrophy | growth of a body part to a large size | The scan showed hypertrophy.
nodule | a small lump | The scan showed a nodule.
`
