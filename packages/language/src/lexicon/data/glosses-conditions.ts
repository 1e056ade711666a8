/**
 * Diseases of the body, in everyday words. Lines as `findTerms` reads them: `term, variant | gloss | sentence`. Each
 * says what the illness is, never how it will end or what helps.
 */
export const glossesConditions: string = `
# Heart, blood vessels, blood
hypertension | high blood pressure | Hypertension is common.
hypotension | low blood pressure | Hypotension makes people dizzy.
stroke | sudden brain damage from blocked or bleeding blood vessels | He had a stroke.
heat stroke, heatstroke | dangerous overheating of the body | He had heat stroke.
stroke volume | the blood the heart pumps with each beat | The stroke volume was low.
ischemic stroke, ischaemic stroke | a stroke from blocked blood flow to the brain | She had an ischemic stroke.
hemorrhagic stroke, haemorrhagic stroke | a stroke from bleeding in or around the brain | He had a hemorrhagic stroke.
transient ischemic attack, transient ischaemic attack | a short, stroke-like spell that passes | She had a transient ischemic attack.
coronary artery disease, coronary heart disease | narrowed blood vessels that feed the heart | He has coronary artery disease.
ischemic heart disease, ischaemic heart disease | heart trouble caused by poor blood flow | He has ischemic heart disease.
cardiovascular disease | illness of the heart or blood vessels | He has cardiovascular disease.
heart failure, congestive heart failure | when the heart struggles to pump enough blood | She has heart failure.
cardiac arrest | when the heart suddenly stops pumping | He had a cardiac arrest.
angina | chest pain caused by poor blood flow to the heart | She has angina.
atherosclerosis | fatty build-up that narrows the blood vessels | He has atherosclerosis.
arteriosclerosis | hardening of the blood vessels | He has arteriosclerosis.
atrial fibrillation | a fast, uneven heartbeat | She has atrial fibrillation.
ventricular fibrillation | a deadly quivering of the heart | He had ventricular fibrillation.
arrhythmia | an uneven, too fast or too slow heartbeat | She has an arrhythmia.
tachycardia | a fast heartbeat | He had tachycardia.
bradycardia | a slow heartbeat | He had bradycardia.
heart block | slow or broken electric signals in the heart | She has heart block.
heart murmur | an extra sound made by blood in the heart | The doctor heard a heart murmur.
cardiomyopathy | a disease of the heart muscle | He has cardiomyopathy.
myocarditis | swelling of the heart muscle | She had myocarditis.
pericarditis | swelling of the sac around the heart | She had pericarditis.
endocarditis | an infection of the heart's inner lining | He had endocarditis.
aneurysm | a bulge in a weak blood vessel wall | The scan found an aneurysm.
peripheral artery disease, peripheral arterial disease | narrowed blood vessels, mostly in the legs | He has peripheral artery disease.
deep vein thrombosis | a blood clot in a deep vein | She had a deep vein thrombosis.
pulmonary embolism | a blood clot that has moved to the lungs | He had a pulmonary embolism.
thrombosis | a blood clot inside a blood vessel | He had thrombosis.
embolism | a clot or bubble that blocks a blood vessel | She had an embolism.
phlebitis | swelling of a vein | He had phlebitis.
vasculitis | swelling of the blood vessels | She has vasculitis.
varicose veins, varicose vein | swollen, twisted veins | She has varicose veins.
pulmonary hypertension | high blood pressure in the lungs | He has pulmonary hypertension.
portal hypertension | high pressure in the vein to the liver | She has portal hypertension.
cardiogenic shock | when the heart suddenly pumps too little blood | He had cardiogenic shock.
septic shock | a deadly drop in blood pressure from infection | He had septic shock.
anaphylactic shock | a sudden, deadly drop in blood pressure from allergy | He had anaphylactic shock.
anemia, anaemia | too few healthy red blood cells | She has anemia.
sickle cell disease, sickle cell anemia, sickle cell anaemia | an inherited illness with bent red blood cells | He has sickle cell disease.
thalassemia, thalassaemia | an inherited illness with too few red blood cells | She has thalassemia.
hemophilia, haemophilia | an inherited illness in which blood clots poorly | He has hemophilia.
neutropenia, neutropaenia | a low count of germ-fighting blood cells | She had neutropenia.
thrombocytopenia | a low count of the cells that clot blood | She had thrombocytopenia.
hemochromatosis, haemochromatosis | an illness with too much iron in the body | He has hemochromatosis.

# Diabetes and glands
diabetes, diabetes mellitus | an illness with too much sugar in the blood | He has diabetes.
type 1 diabetes | diabetes in which the body makes little insulin | She has type 1 diabetes.
type 2 diabetes | diabetes in which the body uses insulin poorly | He has type 2 diabetes.
gestational diabetes | high blood sugar that starts in pregnancy | She has gestational diabetes.
diabetes insipidus | a rare illness with great thirst and much urine | He has diabetes insipidus.
prediabetes, pre-diabetes | blood sugar that is high, but below diabetes | She has prediabetes.
insulin resistance | when the body responds poorly to insulin | He has insulin resistance.
hypoglycemia, hypoglycaemia | low blood sugar | She had hypoglycemia.
hyperglycemia, hyperglycaemia | high blood sugar | She had hyperglycemia.
diabetic ketoacidosis, ketoacidosis | a dangerous build-up of acids in the blood | He had diabetic ketoacidosis.
metabolic syndrome | a group of risks for heart disease and diabetes | He has metabolic syndrome.
obesity | having a lot of body fat | Obesity is common.
hypothyroidism | a thyroid gland that works too slowly | She has hypothyroidism.
hyperthyroidism | a thyroid gland that works too fast | She has hyperthyroidism.
goiter, goitre | a swollen gland at the front of the neck | She has a goiter.
Graves' disease | an illness that makes the thyroid work too fast | She has Graves' disease.
Hashimoto's disease, Hashimoto's thyroiditis | an illness that slowly harms the thyroid gland | She has Hashimoto's disease.
Cushing's syndrome | an illness from too much of a stress hormone | He has Cushing's syndrome.
Addison's disease | an illness from too few adrenal hormones | He has Addison's disease.

# Lungs and nose
asthma | an illness that makes the airways swell and narrow | She has asthma.
chronic obstructive pulmonary disease | a long-term lung disease that blocks air flow | He has chronic obstructive pulmonary disease.
emphysema | damage to the tiny air sacs of the lungs | He has emphysema.
bronchitis | swelling of the air tubes in the lungs | She has bronchitis.
bronchiolitis | swelling of the smallest airways in babies | The baby has bronchiolitis.
bronchiectasis | widened, damaged air tubes in the lungs | He has bronchiectasis.
pneumonia | an infection deep in the lungs | He has pneumonia.
aspiration pneumonia | lung infection from food or fluid breathed in | He had aspiration pneumonia.
pleurisy | swelling of the lining around the lungs | She had pleurisy.
pleural effusion | fluid around the lungs | The X-ray showed a pleural effusion.
pneumothorax | a collapsed lung | He had a pneumothorax.
pulmonary fibrosis | scarring of the lungs | She has pulmonary fibrosis.
pulmonary edema, pulmonary oedema | fluid in the lungs | He had pulmonary edema.
cystic fibrosis | an inherited illness with thick, sticky mucus | He has cystic fibrosis.
tuberculosis | an infection that mostly harms the lungs | He has tuberculosis.
sleep apnea, sleep apnoea | when breathing stops and starts during sleep | She has sleep apnea.
respiratory failure | when the lungs work too poorly for the body | He had respiratory failure.
upper respiratory tract infection, upper respiratory infection | an infection of the nose and throat | She had an upper respiratory infection.
sinusitis | swelling of the hollow spaces around the nose | He has sinusitis.
rhinitis | a swollen, runny or stuffy nose | She has rhinitis.
allergic rhinitis | a runny or stuffy nose from an allergy | She has allergic rhinitis.
pharyngitis | a sore, swollen throat | He has pharyngitis.
laryngitis | a swollen voice box | She has laryngitis.
tonsillitis | swelling of the tonsils | She has tonsillitis.
croup | a swollen throat with a barking cough in children | The child has croup.

# Stomach, bowel, liver
gastroenteritis | a stomach bug with vomiting or loose stools | The child has gastroenteritis.
gastritis | swelling of the stomach lining | He has gastritis.
peptic ulcer | a sore in the stomach or upper gut | He has a peptic ulcer.
gastroesophageal reflux disease, gastro-oesophageal reflux disease | stomach acid that keeps rising into the food pipe | She has gastroesophageal reflux disease.
celiac disease, coeliac disease | an illness in which gluten harms the gut | She has celiac disease.
lactose intolerance | trouble digesting the sugar in milk | He has lactose intolerance.
irritable bowel syndrome | a long-term illness with belly pain and bowel trouble | She has irritable bowel syndrome.
inflammatory bowel disease | an illness with long-lasting swelling of the bowel | She has inflammatory bowel disease.
Crohn's disease | long-lasting swelling in parts of the gut | He has Crohn's disease.
ulcerative colitis | long-lasting sores in the large bowel | She has ulcerative colitis.
colitis | swelling of the large bowel | She has colitis.
diverticulitis | sore, swollen pouches in the bowel wall | He has diverticulitis.
appendicitis | a swollen, sore appendix | She has appendicitis.
hernia | a bulge where an organ pushes through muscle | He has a hernia.
hiatal hernia, hiatus hernia | when part of the stomach moves into the chest | She has a hiatal hernia.
hemorrhoids, haemorrhoids, hemorrhoid, haemorrhoid | swollen veins in or near the anus | He has hemorrhoids.
anal fissure | a small tear near the anus | She has an anal fissure.
hepatitis | swelling of the liver | He has hepatitis.
hepatitis A | a liver infection passed on in food or water | She had hepatitis A.
hepatitis B | a liver infection passed on by body fluids | He has hepatitis B.
hepatitis C | a liver infection passed on mostly by blood | He has hepatitis C.
cirrhosis | severe scarring of the liver | He has cirrhosis.
fatty liver disease | a build-up of fat in the liver | He has fatty liver disease.
gallstones, gallstone | small hard lumps in the gallbladder | She has gallstones.
cholecystitis | a swollen, sore gallbladder | She has cholecystitis.
pancreatitis | swelling of the pancreas | He has pancreatitis.
peritonitis | swelling of the lining inside the belly | She had peritonitis.
polyp | a small growth on the lining of an organ | The doctor removed a polyp.

# Kidneys and bladder
chronic kidney disease | long-term loss of kidney function | She has chronic kidney disease.
kidney failure, renal failure | when the kidneys work too poorly to clean blood | He has kidney failure.
acute kidney injury | a sudden loss of kidney function | He had an acute kidney injury.
end-stage renal disease, end-stage kidney disease | the last stage of kidney failure | He has end-stage renal disease.
nephritis | swelling of the kidneys | She has nephritis.
pyelonephritis | a kidney infection | She has pyelonephritis.
nephrotic syndrome | when the kidneys leak too much protein into urine | He has nephrotic syndrome.
urinary tract infection | an infection of the bladder, kidneys or their tubes | She has a urinary tract infection.
cystitis | a swollen, sore bladder | She has cystitis.
renal colic | sharp pain from a kidney stone | He had renal colic.
benign prostatic hyperplasia | a large prostate that is free of cancer | He has benign prostatic hyperplasia.
prostatitis | a swollen, sore prostate | He has prostatitis.
stress incontinence | leaking urine when coughing, laughing or moving | She has stress incontinence.
overactive bladder | a sudden, strong urge to pass urine | She has an overactive bladder.
HIV | a virus that weakens the immune system | He has HIV.
HPV | a common virus passed on by skin contact | HPV is common.
`
