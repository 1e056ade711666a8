/**
 * Medicines, operations and devices. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. A class of drugs is named by what it is
 * for, never by how well it works.
 */
export const medicalTreatments: string = `
# Medicines
medication | noun | medicine | -next:history,error,event,reconciliation,therapy,treatment | Take the medication with food. > Take the medicine with food.
medicament | noun | medicine |  | The medicament is stored in a fridge. > The medicine is stored in a fridge.
pharmaceutical | noun | medicine | only:plural -next:<noun> | The plant makes pharmaceuticals. > The plant makes medicines.
pharmaceutical company | noun | drug company |  | A pharmaceutical company paid for the study. > A drug company paid for the study.
pharmaceutical industry | noun | drug industry |  | The pharmaceutical industry paid for it. > The drug industry paid for it.
pharmaceutical product, pharmaceutical preparation | noun | medicine |  | The shop sells pharmaceutical products. > The shop sells medicines.
medicinal product | noun | medicine | -prev:investigational | Keep medicinal products away from children. > Keep medicines away from children.
prescription medication | noun | prescription medicine |  | She takes a prescription medication. > She takes a prescription medicine.
analgesic | noun | painkiller | -next:<noun> | He was given an analgesic. > He was given a painkiller.
analgesic | adj | pain-relieving | +next:effect,drug,medicine,cream,property,tablet,action | The cream has an analgesic effect. > The cream has a pain-relieving effect.
analgesia | noun | pain relief | -prev:<adj>,a,an only:singular | She asked for analgesia. > She asked for pain relief.
antipyretic | noun | fever medicine | -next:<noun>,effect | The child was given an antipyretic. > The child was given a fever medicine.
antihypertensive | noun | blood pressure medicine | -next:<noun> | He takes an antihypertensive. > He takes a blood pressure medicine.
antihypertensive medication, antihypertensive drug, antihypertensive medicine, antihypertensive agent | noun | blood pressure medicine |  | She takes antihypertensive medication. > She takes blood pressure medicine.
anticoagulant | noun | blood thinner | -next:<noun> -prev:lupus | He takes an anticoagulant. > He takes a blood thinner.
anticoagulant drug, anticoagulant medication, anticoagulant medicine | noun | blood thinner | only:plural | Anticoagulant drugs raise the risk of bleeding. > Blood thinners raise the risk of bleeding.
anticoagulation | noun | treatment with blood thinners | -prev:<adj>,<noun> -next:with | She needed anticoagulation after surgery. > She needed treatment with blood thinners after surgery.
antiemetic, anti-emetic | noun | anti-nausea medicine | -next:<noun> | The nurse gave him an antiemetic. > The nurse gave him an anti-nausea medicine.
antitussive | noun | cough medicine | -next:<noun> | The child was given an antitussive. > The child was given a cough medicine.
antipruritic | noun | anti-itch medicine | -next:<noun> | He put an antipruritic on the rash. > He put an anti-itch medicine on the rash.
anxiolytic | noun | anxiety medicine | -next:<noun> | She takes an anxiolytic. > She takes an anxiety medicine.
anticonvulsant | noun | seizure medicine | -next:<noun> | He takes an anticonvulsant. > He takes a seizure medicine.
antiepileptic drug, anti-epileptic drug, antiepileptic medication, anticonvulsant drug, antiseizure medication, anti-seizure medication | noun | seizure medicine |  | She takes an antiepileptic drug. > She takes a seizure medicine.
antidepressant medication, antidepressant drug, antidepressant medicine | noun | antidepressant | only:plural | Antidepressant medications work slowly. > Antidepressants work slowly.
antidepressant medication, antidepressant drug, antidepressant medicine | noun | antidepressant | +prev:an,his,her,their,your | He takes an antidepressant medication. > He takes an antidepressant.
antibiotic medication, antibiotic drug, antibiotic medicine | noun | antibiotic | only:plural | Antibiotic drugs do not treat colds. > Antibiotics do not treat colds.
hypnotic drug, hypnotic medication | noun | sleep medicine |  | She takes a hypnotic drug. > She takes a sleep medicine.
oral contraceptive | noun | birth control pill | only:plural -prev:combined | She takes oral contraceptives. > She takes birth control pills.
contraceptive pill, oral contraceptive pill | noun | birth control pill |  | She stopped the contraceptive pill. > She stopped the birth control pill.
contraception | noun | birth control | -prev:<adj>,a,an only:singular | The nurse talked about contraception. > The nurse talked about birth control.
contraceptive method, method of contraception | noun | birth control method | -prev:barrier | They asked about contraceptive methods. > They asked about birth control methods.
oral medication, oral medicine | noun | medicine taken* by mouth | only:singular -prev:a,an,each,one,and,or | She was treated with oral medication. > She was treated with medicine taken by mouth.
oral medication, oral medicine, oral drug | noun | medicine* taken by mouth | -prev:<num>,and,or | She takes oral medications. > She takes medicines taken by mouth.
oral antibiotic | noun | antibiotic* taken by mouth | -prev:and,or | He was given oral antibiotics. > He was given antibiotics taken by mouth.
oral steroid, oral corticosteroid | noun | steroid* taken by mouth | -prev:and,or | She was given oral steroids. > She was given steroids taken by mouth.
oral treatment | noun | treatment* taken by mouth | -prev:and,or | An oral treatment is being tested. > A treatment taken by mouth is being tested.
orally | adv | by mouth | -prev:per,tested,presented,presenting,communicate -next:<verb>,<adj>,<noun> | The tablets are taken orally. > The tablets are taken by mouth.
per os | phrase | by mouth | -prev:nil | The drug was given per os. > The drug was given by mouth.
by the oral route, via the oral route | phrase | by mouth |  | The drug is given by the oral route. > The drug is given by mouth.
daily dosage | noun | daily dose |  | The daily dosage was low. > The daily dose was low.
dosage | noun | dose | -next:form,regimen,schedule,unit -prev:gene,enzymatic,enzyme,protein -has:gene,genes | The doctor chose a low dosage. > The doctor chose a low dose.
once daily | phrase | once a day | -next:<noun>,<adj>,dosing | Take it once daily. > Take it once a day.
twice daily | phrase | twice a day | -next:<noun>,<adj>,dosing | Use the cream twice daily. > Use the cream twice a day.
times daily | phrase | times a day | -next:<noun>,<adj> | Rinse three times daily. > Rinse three times a day.
once weekly | phrase | once a week | -next:<noun>,<adj>,dosing | Take it once weekly. > Take it once a week.
twice weekly | phrase | twice a week | -next:<noun>,<adj>,dosing | They met twice weekly. > They met twice a week.
times weekly | phrase | times a week | -next:<noun>,<adj> | She swims three times weekly. > She swims three times a week.
treatment regimen, therapeutic regimen | noun | treatment plan |  | He changed the treatment regimen. > He changed the treatment plan.
drug regimen, medication regimen | noun | drug plan |  | The nurse wrote down the drug regimen. > The nurse wrote down the drug plan.
dosing regimen, dosage regimen, dosage schedule, dosing schedule | noun | dose plan |  | She was given a dosing regimen. > She was given a dose plan.
drug therapy | noun | treatment with medicine | only:singular -prev:<noun>,<adj>,a,and,or -next:with | Drug therapy lasted a month. > Treatment with medicine lasted a month.
pharmacotherapy, pharmacological treatment, pharmacologic treatment, pharmacological therapy, pharmacologic therapy | noun | treatment with medicine | only:singular -prev:<noun>,<adj>,a -next:with | Pharmacotherapy lasted a month. > Treatment with medicine lasted a month.
antibiotic therapy | noun | antibiotic treatment |  | He began antibiotic therapy. > He began antibiotic treatment.
antiviral therapy | noun | antiviral treatment |  | She began antiviral therapy. > She began antiviral treatment.
insulin therapy | noun | insulin treatment |  | He began insulin therapy. > He began insulin treatment.
prophylaxis | noun | preventive treatment | -prev:<adj>,<noun>,pre-exposure,post-exposure -next:<noun> | She takes prophylaxis against malaria. > She takes preventive treatment against malaria.
prophylactic | phrase | preventive | +next:<noun> | She had prophylactic surgery. > She had preventive surgery.
radiotherapy | noun | radiation treatment | -next:<noun> | He had radiotherapy for a month. > He had radiation treatment for a month.
transdermal patch | noun | skin patch |  | The drug comes in a transdermal patch. > The drug comes in a skin patch.
emollient cream | noun | skin-softening cream |  | Use an emollient cream. > Use a skin-softening cream.
intravenous fluid | noun | fluid* into a vein | only:plural +prev:given,giving,give,got,gets,received,receive,receives,need,needed | He was given intravenous fluids. > He was given fluids into a vein.
intravenous infusion | noun | drip* into a vein | -prev:<adj>,and,or -next:of | She had an intravenous infusion. > She had a drip into a vein.
intravenous injection | noun | injection* into a vein | -next:of -prev:and,or | He had an intravenous injection. > He had an injection into a vein.
intramuscular injection | noun | injection* into a muscle | -next:of -prev:and,or | She had an intramuscular injection. > She had an injection into a muscle.
subcutaneous injection | noun | injection* under the skin | -next:of -prev:and,or | It is given as a subcutaneous injection. > It is given as an injection under the skin.
intradermal injection | noun | injection* into the skin | -next:of -prev:and,or | It is given as an intradermal injection. > It is given as an injection into the skin.
intra-articular injection | noun | injection* into a joint | -next:of -prev:and,or | He had an intra-articular injection. > He had an injection into a joint.
sublingual tablet | noun | tablet* that melts under the tongue | -prev:and,or only:singular | She takes a sublingual tablet. > She takes a tablet that melts under the tongue.
endotracheal tube | noun | breathing tube |  | A nurse held the endotracheal tube. > A nurse held the breathing tube.
adverse drug reaction | noun | side effect |  | He had an adverse drug reaction. > He had a side effect.
adverse reaction | noun | unwanted reaction | -next:report,form | She had an adverse reaction to the vaccine. > She had an unwanted reaction to the vaccine.
adverse effect | noun | harmful effect | +next:of +has:smoking,alcohol,pollution,smoke,noise,heat,tobacco,poverty | They studied the adverse effects of noise. > They studied the harmful effects of noise.
adverse effect | noun | harmful effect | +next:on | Smoke has an adverse effect on the lungs. > Smoke has a harmful effect on the lungs.
adverse effect | noun | side effect | -next:on +has:drug,medicine,medication,tablet,dose,vaccine,treatment,chemotherapy,pill,antibiotic,statin,steroid,injection,therapy -prev:no-observed | The drug has few adverse effects. > The drug has few side effects.
untoward effect | noun | unwanted effect |  | The drug had no untoward effects. > The drug had no unwanted effects.

# Operations
surgical procedure, surgical intervention | noun | operation | only:plural -prev:minor | Both surgical procedures lasted an hour. > Both operations lasted an hour.
surgical intervention, surgical treatment | noun | surgery | only:singular -prev:a,an,the,each,every,one,this,<adj> -next:of | He got well through surgical treatment. > He got well through surgery.
surgical procedure, surgical intervention | noun | operation | +prev:a,the,this,each,every,his,her | The surgical procedure lasted an hour. > The operation lasted an hour.
surgical incision | noun | surgical cut |  | The surgical incision healed well. > The surgical cut healed well.
incision | noun | cut | +prev:<counted> -prev:surgical | The surgeon made a small incision. > The surgeon made a small cut.
incise | verb | cut* into | +next:the,a,an,his,her | The surgeon incised the skin. > The surgeon cut into the skin.
suture | noun | stitch | -prev:skull,cranial,coronal,sagittal,metopic -next:<noun> -has:skull,closure,fuse,fused,fuses,fusion,craniosynostosis | The sutures were taken out. > The stitches were taken out.
excise | verb | cut* out | -next:<noun>,duty,tax -has:tax,duty,duties | The doctor excised the mole. > The doctor cut out the mole.
excision of | phrase | removal of | -has:tax,duty | He needed excision of the lump. > He needed removal of the lump.
resection | noun | surgical removal | +next:of -prev:<adj>,a,<noun>,an only:singular | She had resection of the tumor. > She had surgical removal of the tumor.
appendectomy, appendicectomy | noun | operation to remove the appendix | +prev:a,an | She had an appendectomy. > She had an operation to remove the appendix.
appendectomy, appendicectomy | noun | surgery to remove the appendix | -prev:a,right,left,open,partial,radical,total,an,<adj>,<noun> only:singular | He felt well after appendectomy. > He felt well after surgery to remove the appendix.
cholecystectomy | noun | operation to remove the gallbladder | +prev:a | She had a cholecystectomy. > She had an operation to remove the gallbladder.
cholecystectomy | noun | surgery to remove the gallbladder | -prev:a,right,left,open,partial,radical,total,<adj>,<noun> only:singular | He felt well after cholecystectomy. > He felt well after surgery to remove the gallbladder.
hysterectomy | noun | operation to remove the womb | +prev:a | She had a hysterectomy. > She had an operation to remove the womb.
hysterectomy | noun | surgery to remove the womb | -prev:a,right,left,open,partial,radical,total,<adj>,<noun> only:singular | She felt well after hysterectomy. > She felt well after surgery to remove the womb.
mastectomy | noun | operation to remove a breast | +prev:a -has:surgery,operation | She had a mastectomy. > She had an operation to remove a breast.
mastectomy | noun | surgery to remove a breast | -prev:a,right,left,open,partial,radical,total,the,<adj>,<noun> -next:for,and,or -has:surgery,operation only:singular | She felt well after mastectomy. > She felt well after surgery to remove a breast.
tonsillectomy | noun | operation to remove the tonsils | +prev:a | The child had a tonsillectomy. > The child had an operation to remove the tonsils.
tonsillectomy | noun | surgery to remove the tonsils | -prev:a,right,left,open,partial,radical,total,<adj>,<noun> -next:and only:singular | He drank juice after tonsillectomy. > He drank juice after surgery to remove the tonsils.
splenectomy | noun | operation to remove the spleen | +prev:a | He had a splenectomy. > He had an operation to remove the spleen.
splenectomy | noun | surgery to remove the spleen | -prev:a,right,left,open,partial,radical,total,<adj>,<noun> only:singular | He got vaccines after splenectomy. > He got vaccines after surgery to remove the spleen.
nephrectomy | noun | operation to remove a kidney | +prev:a | She had a nephrectomy. > She had an operation to remove a kidney.
nephrectomy | noun | surgery to remove a kidney | -prev:a,right,left,open,partial,radical,total,<adj>,<noun> only:singular | She felt well after nephrectomy. > She felt well after surgery to remove a kidney.
adenoidectomy | noun | operation to remove the adenoids | +prev:an | The child had an adenoidectomy. > The child had an operation to remove the adenoids.
amniotomy | noun | breaking of the waters | only:singular -prev:a,an | The midwife talked about amniotomy. > The midwife talked about breaking of the waters.
open reduction | phrase | surgery to set the bone | -next:<noun> -has:internal +has:fracture,bone,wrist,ankle | The broken wrist needed open reduction. > The broken wrist needed surgery to set the bone.
postoperatively, post-operatively | adv | after surgery | -next:<verb>,<adj>,<noun> -has:pre,pre- | Pain was mild postoperatively. > Pain was mild after surgery.
preoperatively, pre-operatively | adv | before surgery | -next:<verb>,<adj>,<noun> | He stopped smoking preoperatively. > He stopped smoking before surgery.
intraoperatively, intra-operatively | adv | during surgery | -next:<verb>,<adj>,<noun> | The tube was put in intraoperatively. > The tube was put in during surgery.
postoperative pain, post-operative pain | noun | pain* after surgery | only:singular -prev:and,or | The tablets are for postoperative pain. > The tablets are for pain after surgery.
postoperative infection, post-operative infection | noun | infection* after surgery | -prev:and,or | Postoperative infections are rare. > Infections after surgery are rare.
postoperative care, post-operative care | noun | care* after surgery | only:singular -prev:and,or | Her son helps with postoperative care. > Her son helps with care after surgery.
postoperative complication, post-operative complication | noun | problem* after surgery | -prev:and,or -next:after | She had no postoperative complications. > She had no problems after surgery.
postoperative nausea, post-operative nausea | noun | nausea* after surgery | only:singular -next:and -prev:and,or | He had postoperative nausea. > He had nausea after surgery.
postoperative period, post-operative period | noun | time* after surgery | only:singular -prev:and,or | Rest is needed in the postoperative period. > Rest is needed in the time after surgery.
postoperative recovery, post-operative recovery | noun | recovery from surgery | only:singular -prev:and,or | Walking helps postoperative recovery. > Walking helps recovery from surgery.
elective surgery | noun | planned surgery | only:singular | The hospital stopped elective surgery. > The hospital stopped planned surgery.
surgical site infection | noun | infection of a surgery wound | only:singular -prev:a,and,or | Clean hands prevent surgical site infection. > Clean hands prevent infection of a surgery wound.
minor surgical procedure | noun | small operation |  | It is a minor surgical procedure. > It is a small operation.
debridement | noun | removal of dead tissue | -prev:a,<adj>,an only:singular | The wound needed debridement. > The wound needed removal of dead tissue.

# Devices and self-care
sphygmomanometer | noun | blood pressure monitor |  | The nurse used a sphygmomanometer. > The nurse used a blood pressure monitor.
smoking cessation | noun | stop-smoking | +next:program,programme,service,clinic,aid,class,course,treatment,product | She joined a smoking cessation program. > She joined a stop-smoking program.
smoking cessation, tobacco cessation | noun | stopping smoking | -next:<noun> | Smoking cessation helps the heart. > Stopping smoking helps the heart.
hand hygiene | noun | hand cleaning | -next:<noun> only:singular -prev:a,an | Hand hygiene prevents infection. > Hand cleaning prevents infection.
potable water | noun | drinking water | only:singular -prev:a,an | The village has no potable water. > The village has no drinking water.
caloric intake | noun | calorie intake |  | He cut his caloric intake. > He cut his calorie intake.
alcohol consumption | noun | alcohol use |  | The study looked at alcohol consumption. > The study looked at alcohol use.
dentures | phrase | false teeth | -prev:partial,full,complete,<num> | He cleans his dentures each night. > He cleans his false teeth each night.
`
