/**
 * Acronyms of health text with one long form each, and what that is. Lines as `findTerms` reads them:
 * `acronym | long form | gloss`. Acronyms with several common readings (ASD, CHD, MI, MS, PE, RA) are left out, as are
 * capitals that spell a word (WHO). Names better known than their long form (DNA, FDA, HIV, MDMA) have a gloss only.
 */
export const acronyms: string = `
# Mind
PTSD | post-traumatic stress disorder | lasting fear and stress after a shocking event
CPTSD | complex post-traumatic stress disorder | lasting stress after long or repeated harm
ADHD | attention deficit hyperactivity disorder | a condition with trouble paying attention or sitting still
OCD | obsessive-compulsive disorder | an illness with unwanted thoughts and repeated acts
MDD | major depressive disorder | an illness with deep, lasting sadness
SUD | substance use disorder | an illness with harmful use of drugs or alcohol
OUD | opioid use disorder | opioid use that is hard to control
CBT | cognitive behavioral therapy | talk therapy about changing thoughts and habits
EMDR | eye movement desensitization and reprocessing | talk therapy with guided eye movements
ECT | electroconvulsive therapy | treatment with small electric currents to the brain
SSRI | selective serotonin reuptake inhibitor | a type of medicine for depression and anxiety
SSRIs | selective serotonin reuptake inhibitors | a type of medicine for depression and anxiety
SNRI | serotonin-norepinephrine reuptake inhibitor | a type of medicine for depression and anxiety
SNRIs | serotonin-norepinephrine reuptake inhibitors | a type of medicine for depression and anxiety
MAOI | monoamine oxidase inhibitor | an older type of medicine for depression
MAOIs | monoamine oxidase inhibitors | an older type of medicine for depression
GABA | gamma-aminobutyric acid | a brain chemical that calms nerve cells
DSM | Diagnostic and Statistical Manual of Mental Disorders | a handbook for naming mental health conditions
DSM-5 | Diagnostic and Statistical Manual of Mental Disorders, fifth edition | a handbook for naming mental health conditions
CAPS-5 | Clinician-Administered PTSD Scale for DSM-5 | an interview that scores signs of post-traumatic stress
PHQ-9 | Patient Health Questionnaire | a set of questions about depression
EPDS | Edinburgh Postnatal Depression Scale | a set of questions about low mood after a birth
MMSE | Mini-Mental State Examination | a short test of memory and thinking
MoCA | Montreal Cognitive Assessment | a short test of memory and thinking
PANSS | Positive and Negative Syndrome Scale | an interview that scores signs of schizophrenia
GAD-7 | Generalized Anxiety Disorder scale | a set of questions about anxiety

# Heart, lungs, blood
CVD | cardiovascular disease | illness of the heart or blood vessels
CHF | congestive heart failure | when the heart struggles to pump enough blood
AFib | atrial fibrillation | a fast, uneven heartbeat
TIA | transient ischemic attack | a short, stroke-like spell that passes
DVT | deep vein thrombosis | a blood clot in a deep vein
VTE | venous thromboembolism | a blood clot that forms in a vein
CABG | coronary artery bypass graft | surgery to send blood around a blocked heart artery
ECG | electrocardiogram | a test of the heart's electric signals
EKG | electrocardiogram | a test of the heart's electric signals
LVEF | left ventricular ejection fraction | a measure of how well the heart pumps
LMWH | low-molecular-weight heparin | a type of medicine that keeps blood from clotting
CPR | cardiopulmonary resuscitation | pressing on the chest and giving breaths in emergencies
LDL | low-density lipoprotein | the so-called bad cholesterol
HDL | high-density lipoprotein | the so-called good cholesterol
ARB | angiotensin receptor blocker | a type of medicine that relaxes blood vessels
ARBs | angiotensin receptor blockers | a type of medicine that relaxes blood vessels
COPD | chronic obstructive pulmonary disease | a long-term lung disease that blocks air flow
ARDS | acute respiratory distress syndrome | sudden, severe lung failure
RSV | respiratory syncytial virus | a common virus of the nose, throat and lungs
CPAP | continuous positive airway pressure | a machine that keeps the airway open with air
SARS | severe acute respiratory syndrome | a severe lung illness from a virus
URTI | upper respiratory tract infection | an infection of the nose and throat
CBC | complete blood count | a count of the cells in the blood
WBC | white blood cell | a blood cell that fights germs
RBC | red blood cell | a blood cell that carries oxygen
INR | international normalized ratio | a measure of how fast blood clots
ESR | erythrocyte sedimentation rate | a blood test for swelling in the body
CRP | C-reactive protein | a blood sign of swelling in the body

# Diabetes, glands, kidneys, gut
BMI | body mass index | a measure of weight for a person's height
CGM | continuous glucose monitor | a small sensor that tracks blood sugar
DKA | diabetic ketoacidosis | a dangerous build-up of acids in the blood
OGTT | oral glucose tolerance test | a test of how the body handles sugar
TSH | thyroid-stimulating hormone | a hormone that tells the thyroid to work
CKD | chronic kidney disease | long-term loss of kidney function
ESRD | end-stage renal disease | the last stage of kidney failure
AKI | acute kidney injury | a sudden loss of kidney function
GFR | glomerular filtration rate | a measure of how well kidneys clean blood
eGFR | estimated glomerular filtration rate | a measure of how well kidneys clean blood
UTI | urinary tract infection | an infection of the bladder, kidneys or their tubes
UTIs | urinary tract infections | an infection of the bladder, kidneys or their tubes
BPH | benign prostatic hyperplasia | a large prostate that is free of cancer
PSA | prostate-specific antigen | a protein measured to check the prostate
GERD | gastroesophageal reflux disease | stomach acid that keeps rising into the food pipe
GORD | gastro-oesophageal reflux disease | stomach acid that keeps rising into the food pipe
IBS | irritable bowel syndrome | a long-term illness with belly pain and bowel trouble
IBD | inflammatory bowel disease | an illness with long-lasting swelling of the bowel
NAFLD | nonalcoholic fatty liver disease | a build-up of fat in the liver
ORS | oral rehydration solution | a drink of water, sugar and salts

# Medicines, tests, scans
NSAID | nonsteroidal anti-inflammatory drug | a type of medicine for pain and swelling
NSAIDs | nonsteroidal anti-inflammatory drugs | a type of medicine for pain and swelling
OTC | over-the-counter | sold directly in shops and pharmacies
fMRI | functional magnetic resonance imaging | a scan that shows which brain parts are busy
DEXA | dual-energy X-ray absorptiometry | an X-ray that shows how strong bones are
DXA | dual-energy X-ray absorptiometry | an X-ray that shows how strong bones are
EEG | electroencephalogram | a test of the brain's electric signals
EMG | electromyography | a test of signals in muscles and nerves
FOBT | fecal occult blood test | a test for hidden blood in stool
ENT | ear, nose and throat | the care of ears, nose and throat

# Infections and immunity
AIDS | acquired immunodeficiency syndrome | the late stage of illness from HIV
HSV | herpes simplex virus | a virus that causes sores on the skin
HBV | hepatitis B virus | a virus that harms the liver
HCV | hepatitis C virus | a virus that harms the liver
CMV | cytomegalovirus | a common virus that mostly stays hidden
EBV | Epstein-Barr virus | a common virus that causes glandular fever
MRSA | methicillin-resistant Staphylococcus aureus | a germ that many antibiotics fail to kill
STI | sexually transmitted infection | an infection passed on through sex
STIs | sexually transmitted infections | an infection passed on through sex
STD | sexually transmitted disease | an illness passed on through sex
STDs | sexually transmitted diseases | an illness passed on through sex
PrEP | pre-exposure prophylaxis | medicine taken ahead to prevent HIV
BCG | bacille Calmette-Guérin | a vaccine for tuberculosis
DTaP | diphtheria, tetanus and pertussis | illnesses that a childhood vaccine guards against
Tdap | tetanus, diphtheria and pertussis | illnesses that a booster vaccine guards against
SLE | systemic lupus erythematosus | an illness in which the body attacks itself
ME/CFS | myalgic encephalomyelitis/chronic fatigue syndrome | a long-term illness with great tiredness

# Brain, muscles, bones
CNS | central nervous system | the brain and spinal cord
ALS | amyotrophic lateral sclerosis | an illness that slowly weakens the muscles
MND | motor neurone disease | an illness of the nerves that move muscles
GCS | Glasgow Coma Scale | a score of how awake a hurt person is
TBI | traumatic brain injury | brain damage from a blow to the head
CSF | cerebrospinal fluid | the clear fluid around the brain and spinal cord
RLS | restless legs syndrome | a strong urge to move the legs at rest
TMJ | temporomandibular joint | the joint that links the jaw to the skull
ACL | anterior cruciate ligament | a strong band inside the knee
DMARD | disease-modifying antirheumatic drug | a type of medicine for swollen joints
DMARDs | disease-modifying antirheumatic drugs | a type of medicine for swollen joints

# Pregnancy, children, women
VLBW | very low birth weight | a birth weight under 1.5 kilograms
IVF | in vitro fertilization | joining egg and sperm in a lab
IUD | intrauterine device | a small birth control device in the womb
IUDs | intrauterine devices | a small birth control device in the womb
PCOS | polycystic ovary syndrome | a hormone illness that affects periods and ovaries
PMS | premenstrual syndrome | body and mood changes before a period
PMDD | premenstrual dysphoric disorder | very low mood before a period
HRT | hormone replacement therapy | hormones taken to replace those the body lacks
NICU | neonatal intensive care unit | hospital care for very ill newborn babies
SIDS | sudden infant death syndrome | the sudden, unexplained death of a sleeping baby
FASD | fetal alcohol spectrum disorder | harm to a baby from alcohol in pregnancy
hCG | human chorionic gonadotropin | a hormone made in pregnancy
FSH | follicle-stimulating hormone | a hormone that helps eggs and sperm grow
PKU | phenylketonuria | an inherited illness tested for in newborns

# Hospitals and care
PACU | post-anesthesia care unit | the room where people wake up after surgery
TPN | total parenteral nutrition | food given through a vein
ICU | intensive care unit | hospital care for very ill people
EMT | emergency medical technician | a trained worker who gives care in emergencies
EMTs | emergency medical technicians | a trained worker who gives care in emergencies
EHR | electronic health record | a patient's health file on a computer
ADL | activities of daily living | daily tasks such as washing and dressing
ADLs | activities of daily living | daily tasks such as washing and dressing
DNR | do not resuscitate | a written wish to skip reviving a stopped heart
PPE | personal protective equipment | gear such as masks and gloves

# Research and offices
RCT | randomized controlled trial | a study that puts people into groups by chance
RCTs | randomized controlled trials | a study that puts people into groups by chance
IRB | institutional review board | a group that checks that studies protect people
QALY | quality-adjusted life year | a year of life counted by how good it is
SAE | serious adverse event | a grave health problem during treatment, whatever its cause
SAEs | serious adverse events | a grave health problem during treatment, whatever its cause
TEAE | treatment-emergent adverse event | a health problem that starts after treatment begins
TEAEs | treatment-emergent adverse events | a health problem that starts after treatment begins
NNT | number needed to treat | how many people are treated for a person to benefit
MHRA | Medicines and Healthcare products Regulatory Agency | the UK agency that checks medicines and devices
NIMH | National Institute of Mental Health | the US institute for research on mental health
NIDA | National Institute on Drug Abuse | the US institute for research on drug use
SAMHSA | Substance Abuse and Mental Health Services Administration | the US agency for mental health and addiction care
NDA | New Drug Application | a formal request to sell a new drug
IND | Investigational New Drug application | a request to test a new drug in people
BLA | Biologics License Application | a request to sell a medicine from living things
EUA | Emergency Use Authorization | permission to use a product during a health emergency
REMS | Risk Evaluation and Mitigation Strategy | a US safety plan for a drug with serious risks
HIPAA | Health Insurance Portability and Accountability Act | a US law on the privacy of health records
HHS | Department of Health and Human Services | the US government department for health
`
