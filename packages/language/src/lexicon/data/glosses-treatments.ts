/**
 * Treatments, medicines and devices: what they are and are for, never how well they work. Lines as `findTerms` reads
 * them: `term, variant | gloss | sentence`.
 */
export const glossesTreatments: string = `
# Kinds of medicine
analgesic | a type of medicine for pain | The drug is an analgesic.
anesthetic, anaesthetic | a drug that numbs feeling or brings sleep | She was given an anesthetic.
local anesthetic, local anaesthetic | a drug that numbs a small part of the body | He was given a local anesthetic.
general anesthetic, general anaesthetic, general anesthesia, general anaesthesia | drugs that bring deep sleep for an operation | She was given a general anesthetic.
anesthesia, anaesthesia | drugs that numb feeling or bring sleep | He was given anesthesia.
epidural, epidural anesthesia, epidural anaesthesia | a drug put near the spine to numb the body | She had an epidural.
sedation | drugs that make a person calm or sleepy | He had sedation.
sedative | a type of medicine that calms or brings sleep | She was given a sedative.
opioid, opiate | a type of strong painkiller that is habit-forming | He was given an opioid.
nonsteroidal anti-inflammatory drug, non-steroidal anti-inflammatory drug | a type of medicine for pain and swelling | She took a nonsteroidal anti-inflammatory drug.
anti-inflammatory, anti-inflammatory drug, anti-inflammatory medicine | a type of medicine for swelling and pain | She took an anti-inflammatory drug.
acetaminophen, paracetamol | a common medicine for pain and fever | He took acetaminophen.
ibuprofen | a common medicine for pain, fever and swelling | She took ibuprofen.
aspirin | a common medicine for pain, fever and blood clots | He took aspirin.
antibiotic | a type of medicine for infections with bacteria | She took an antibiotic.
antiviral, antiviral drug, antiviral medicine | a type of medicine for infections with a virus | He took an antiviral.
antifungal, antifungal drug, antifungal medicine | a type of medicine for infections with a fungus | She used an antifungal.
antiparasitic | a type of medicine for parasites such as worms | He took an antiparasitic.
antimicrobial | a type of drug against germs | The cream is an antimicrobial.
antiseptic | a liquid that kills germs on skin | The nurse used an antiseptic.
disinfectant | a liquid that kills germs on things | The nurse used a disinfectant.
antiretroviral, antiretroviral therapy, antiretroviral drug | a type of medicine for HIV | He takes antiretroviral therapy.
vaccine | a medicine that trains the body to fight a germ | She had a vaccine.
booster dose, booster shot | an extra vaccine dose given later | He had a booster shot.
immunization, immunisation | using a vaccine to protect against an illness | The child had an immunization.
antihistamine | a type of medicine for allergies | She took an antihistamine.
corticosteroid, steroid | a type of medicine that calms swelling and the body's defenses | He took a corticosteroid.
anabolic steroid | a drug that builds muscle | He took an anabolic steroid.
immunosuppressant, immunosuppressive drug | a type of medicine that weakens the immune system | She takes an immunosuppressant.
immunotherapy | treatment that uses the body's own immune system | He had immunotherapy.
monoclonal antibody, monoclonal antibodies | a lab-made protein that sticks to a chosen target | She was given a monoclonal antibody.
biologic, biologic drug, biological medicine | a type of medicine made from living things | He takes a biologic drug.
biosimilar | a close copy of a medicine from living things | She takes a biosimilar.
generic drug, generic medicine, generic medication | a copy of a brand-name medicine | He takes a generic drug.
epinephrine auto-injector, adrenaline auto-injector | a pen with emergency medicine for severe allergy | She has an epinephrine auto-injector.
bronchodilator | a type of medicine that opens the airways | He uses a bronchodilator.
inhaler | a small device for breathing in medicine | She uses an inhaler.
nebulizer, nebuliser | a machine that turns medicine into a mist | He uses a nebulizer.
decongestant | a type of medicine for a stuffy nose | She took a decongestant.
expectorant | a type of medicine for bringing up mucus | He took an expectorant.
antacid | a type of medicine for heartburn | She took an antacid.
proton pump inhibitor | a type of medicine that lowers stomach acid | He takes a proton pump inhibitor.
laxative | a type of medicine for hard stools | She took a laxative.
antiemetic | a type of medicine for nausea and vomiting | He took an antiemetic.
oral rehydration solution, oral rehydration salts | a drink of water, sugar and salts | The child drank oral rehydration solution.
diuretic | a type of medicine that makes people pass urine | He takes a diuretic.
beta blocker, beta-blocker | a type of medicine that slows the heartbeat | She takes a beta blocker.
ACE inhibitor | a type of medicine that relaxes blood vessels | He takes an ACE inhibitor.
angiotensin receptor blocker, angiotensin II receptor blocker | a type of medicine that relaxes blood vessels | She takes an angiotensin receptor blocker.
calcium channel blocker | a type of medicine that relaxes blood vessels | He takes a calcium channel blocker.
statin | a type of medicine for high cholesterol | She takes a statin.
anticoagulant | a type of medicine that slows blood clotting | He takes an anticoagulant.
antiplatelet, antiplatelet drug, antiplatelet medicine | a type of medicine that keeps platelets from sticking | She takes an antiplatelet drug.
thrombolysis, thrombolytic, clot buster | treatment that breaks up blood clots | He had thrombolysis.
nitroglycerin, glyceryl trinitrate | a medicine for chest pain from the heart | She took nitroglycerin.
metformin | a common medicine for high blood sugar | He takes metformin.
insulin pump | a small device that feeds insulin into the body | She has an insulin pump.
antidepressant | a type of medicine for depression | He takes an antidepressant.
selective serotonin reuptake inhibitor | a type of medicine for depression and anxiety | She takes a selective serotonin reuptake inhibitor.
serotonin-norepinephrine reuptake inhibitor, serotonin and norepinephrine reuptake inhibitor, serotonin-noradrenaline reuptake inhibitor | a type of medicine for depression and anxiety | He takes a serotonin-norepinephrine reuptake inhibitor.
monoamine oxidase inhibitor | an older type of medicine for depression | She takes a monoamine oxidase inhibitor.
tricyclic antidepressant | an older type of medicine for depression | He takes a tricyclic antidepressant.
antipsychotic | a type of medicine for psychosis | She takes an antipsychotic.
mood stabilizer, mood stabiliser | a type of medicine for strong mood swings | He takes a mood stabilizer.
benzodiazepine | a type of calming medicine that is habit-forming | He takes a benzodiazepine.
stimulant | a type of drug that makes people alert | She takes a stimulant.
amphetamine | a type of drug that makes people alert | He took amphetamine.
methadone | a medicine for opioid addiction and pain | He takes methadone.
buprenorphine | a medicine for opioid addiction and pain | She takes buprenorphine.
naloxone | an emergency medicine for opioid overdose | He was given naloxone.
antidote | a medicine that works against a poison | She was given an antidote.
hormone therapy | treatment with hormones or hormone blockers | He had hormone therapy.
hormone replacement therapy, menopausal hormone therapy | hormones taken to replace those the body lacks | She takes hormone replacement therapy.
contraceptive | something used to prevent pregnancy | She uses a contraceptive.
emergency contraception, morning-after pill | birth control taken after sex | She took emergency contraception.
dietary supplement | a pill or powder added to the diet | He takes a dietary supplement.
emollient | a cream that softens dry skin | She uses an emollient.
ointment | a thick, greasy cream | He used an ointment.
suppository, suppositories | medicine put into the bottom or vagina | She used a suppository.
enema | liquid put into the bottom to empty the bowel | He had an enema.
lozenge | a medicine sweet to suck | She sucked a lozenge.
topical | put on the skin or another body surface | The cream is topical.
intravenous | in or into a vein | The drug is intravenous.
intramuscular | given into a muscle | The shot is intramuscular.
subcutaneous | under the skin | The shot is subcutaneous.
sublingual | under the tongue | The tablet is sublingual.
transdermal | through the skin | The patch is transdermal.
intranasal | through the nose | The spray is intranasal.
intravenous infusion | slowly putting a liquid into a vein | He had an intravenous infusion.

# Using medicine
dosage | how much medicine is taken and how often | The dosage was low.
titration | changing a dose in small steps | The titration took weeks.
contraindication | a reason a treatment is unsafe for someone | Pregnancy is a contraindication.
indication | a reason for using a treatment | The indication is asthma.
side effect | an unwanted effect of a treatment | Nausea is a side effect.
adverse effect, adverse reaction, adverse drug reaction | an unwanted effect of a treatment | Nausea is an adverse effect.
drug interaction | when medicines change the way others work | It was a drug interaction.
overdose | taking too much of a drug | He had an overdose.
toxicity | harm caused by a drug or poison | They tested its toxicity.
medication adherence, treatment adherence | taking medicine as agreed | They measured medication adherence.
polypharmacy | taking many medicines at the same time | Polypharmacy is common in old age.
over-the-counter | sold directly in shops and pharmacies | The drug is over-the-counter.
half-life | the time a body takes to clear half a drug | The drug has a long half-life.
bioavailability | how much of a drug reaches the blood | Its bioavailability is low.
pharmacokinetics | how a drug moves through the body | They tested its pharmacokinetics.
mechanism of action | how a treatment works in the body | Its mechanism of action is unclear.
agonist | a drug that switches a cell's signal on | The drug is an agonist.
antagonist | a drug that blocks a cell's signal | The drug is an antagonist.
inhibitor | something that slows or blocks a process | The drug is an inhibitor.
prodrug | a drug that turns active inside the body | It is a prodrug.
prophylaxis | treatment to prevent an illness | She takes prophylaxis.
first-line treatment, first-line therapy | the treatment tried before others | It is a first-line treatment.
adjuvant therapy, adjuvant treatment | extra treatment given after the main treatment | He had adjuvant therapy.
combination therapy | treatment with several medicines together | She had combination therapy.
maintenance therapy, maintenance treatment | treatment that keeps an illness from coming back | He had maintenance therapy.
supportive care | care that eases symptoms and gives comfort | She had supportive care.
standard of care, usual care, standard care | the care that people normally get | He had usual care.
complementary medicine, alternative medicine | care outside of standard medicine | She tried complementary medicine.
acupuncture | treatment with thin needles in the skin | He had acupuncture.
placebo effect | feeling better because of expecting to | It was a placebo effect.
nocebo effect | feeling worse because of expecting to | It was a nocebo effect.
`
