/**
 * Operations, procedures, devices and places of care. Lines as `findTerms` reads them: `term, variant | gloss | sentence`.
 */
export const glossesProcedures: string = `
# Cancer and blood
chemotherapy | treatment with strong drugs, most often for cancer | She had chemotherapy.
radiation therapy, radiotherapy, radiation treatment | treatment with strong rays that kill cancer cells | He had radiation therapy.
targeted therapy | treatment aimed at certain parts of cancer cells | She had targeted therapy.
bone marrow transplant | giving a person healthy blood-making cells | He had a bone marrow transplant.
stem cell transplant | giving a person healthy blood-making cells | She had a stem cell transplant.
blood transfusion, transfusion | giving a person blood from someone else | He had a blood transfusion.
dialysis | cleaning the blood when the kidneys are too weak | She has dialysis.
hemodialysis, haemodialysis | cleaning the blood with a machine | He has hemodialysis.
peritoneal dialysis | cleaning the blood with fluid in the belly | She has peritoneal dialysis.
apheresis, plasmapheresis | taking out part of the blood with a machine | He had apheresis.

# Surgery
minimally invasive surgery, keyhole surgery, laparoscopic surgery | surgery through very small cuts | He had keyhole surgery.
open surgery | surgery through a large cut | She had open surgery.
elective surgery | surgery that is planned ahead | He had elective surgery.
invasive procedure | a treatment that goes into the body | It is an invasive procedure.
noninvasive test, non-invasive test | a test done outside the body | It is a noninvasive test.
incision | a cut made in surgery | The incision healed.
suture | a stitch that closes a wound | The suture was removed.
skin graft | healthy skin or tissue moved to a new place | She had a skin graft.
transplant, organ transplant | putting in a healthy organ from someone else | He had a transplant.
organ donor | a person who gives an organ | She is an organ donor.
transplant rejection, organ rejection | when the body attacks a new organ | He had organ rejection.
amputation | removing a limb or part of it | She had an amputation.
prosthesis, prostheses, prosthetic | an artificial body part | He has a prosthesis.
orthosis, orthotic | a brace or support for the body | She has an orthosis.
implant | something put into the body by surgery | He has an implant.
cochlear implant | a device placed in the ear to help hearing | She has a cochlear implant.
joint replacement | surgery to put in an artificial joint | He had a joint replacement.
hip replacement | surgery to put in an artificial hip | She had a hip replacement.
knee replacement | surgery to put in an artificial knee | He had a knee replacement.
spinal fusion | surgery that joins bones of the spine | She had spinal fusion.
appendectomy, appendicectomy | surgery to remove the appendix | He had an appendectomy.
cholecystectomy | surgery to remove the gallbladder | She had a cholecystectomy.
hysterectomy | surgery to remove the womb | She had a hysterectomy.
mastectomy | surgery to remove a breast | She had a mastectomy.
lumpectomy | surgery to remove a breast lump | She had a lumpectomy.
oophorectomy | surgery to remove an ovary | She had an oophorectomy.
prostatectomy | surgery to remove all or part of the prostate | He had a prostatectomy.
colectomy | surgery to remove all or part of the large bowel | He had a colectomy.
thyroidectomy | surgery to remove all or part of the thyroid | She had a thyroidectomy.
tonsillectomy | surgery to remove the tonsils | The child had a tonsillectomy.
splenectomy | surgery to remove the spleen | He had a splenectomy.
nephrectomy | surgery to remove a kidney | She had a nephrectomy.
gastrectomy | surgery to remove all or part of the stomach | He had a gastrectomy.
vasectomy | surgery that keeps sperm from leaving the body | He had a vasectomy.
tubal ligation | surgery that closes the tubes that carry eggs | She had a tubal ligation.
bariatric surgery, weight-loss surgery | surgery on the stomach or gut for weight loss | He had bariatric surgery.
gastric bypass | surgery that makes food skip part of the gut | She had a gastric bypass.
gastric sleeve, sleeve gastrectomy | surgery that makes the stomach smaller | He had a gastric sleeve.
coronary artery bypass, coronary artery bypass graft, bypass surgery | surgery to send blood around a blocked heart artery | She had bypass surgery.
angioplasty | opening a narrow blood vessel with a tiny balloon | He had angioplasty.
stent | a tiny tube that holds a blood vessel open | She has a stent.
pacemaker | a small device that keeps the heartbeat steady | He has a pacemaker.
defibrillator | a device that shocks the heart back to rhythm | She has a defibrillator.
ablation | destroying a small area of tissue | He had an ablation.
cryotherapy | treatment by freezing | She had cryotherapy.
cautery, cauterization, cauterisation, electrocautery | burning tissue to close or remove it | He had cauterization.
stoma | an opening made in the belly for waste | She has a stoma.
colostomy | an opening from the large bowel to the skin | He has a colostomy.
ileostomy | an opening from the small bowel to the skin | She has an ileostomy.
tracheostomy, tracheotomy | an opening in the neck for breathing | He has a tracheostomy.
debridement | cleaning dead tissue out of a wound | The wound had debridement.
skin grafting | moving healthy skin to cover a wound | She had skin grafting.

# Tubes and machines
catheter | a thin, soft tube put into the body | She has a catheter.
urinary catheter | a tube that drains urine from the bladder | He has a urinary catheter.
intravenous line, intravenous drip | a thin tube that carries fluid into a vein | She has an intravenous line.
central line, central venous catheter | a tube in a large vein near the heart | He has a central line.
cannula | a small tube put into the body | She has a cannula.
feeding tube | a tube that carries food to the stomach | He has a feeding tube.
nasogastric tube | a tube through the nose into the stomach | She has a nasogastric tube.
intubation | putting a breathing tube into the windpipe | He had intubation.
mechanical ventilation | breathing with the help of a machine | She was on mechanical ventilation.
ventilator | a machine that moves air into the lungs | He was on a ventilator.
oxygen therapy | extra oxygen to breathe in | She had oxygen therapy.
cardiopulmonary resuscitation | pressing on the chest and giving breaths in emergencies | He had cardiopulmonary resuscitation.
resuscitation | bringing back breathing or a heartbeat | She had resuscitation.
tourniquet | a tight band that stops bleeding in a limb | The nurse used a tourniquet.
syringe | a tube for giving shots | The nurse used a syringe.
hearing aid | a small device that makes sounds louder | He has a hearing aid.
dental implant | an artificial tooth root | She has a dental implant.
root canal, root canal treatment | cleaning out the inside of a tooth | He had a root canal.

# Care and places
palliative care | care for the comfort of people with serious illness | He had palliative care.
hospice, hospice care | care and comfort for people near the end of life | She had hospice care.
end-of-life care | care for people close to death | He had end-of-life care.
primary care | everyday health care from a family doctor or nurse | She works in primary care.
intensive care, intensive care unit, critical care | hospital care for very ill people | He was in intensive care.
inpatient | a patient who stays in the hospital overnight | She was an inpatient.
outpatient | a patient who goes home the same day | He was an outpatient.
ambulatory care, outpatient care | care that lets people go home the same day | She had ambulatory care.
respite care | short-term care that gives families a rest | He had respite care.
assisted living | housing with help for daily tasks | She moved to assisted living.
rehabilitation | care to regain skills after illness or injury | He had rehabilitation.
physical therapy, physiotherapy | treatment with exercise and movement | She had physical therapy.
occupational therapy | help with the skills for daily tasks | He had occupational therapy.
speech therapy, speech and language therapy | help with speaking or swallowing | The child had speech therapy.
telehealth, telemedicine | health care by phone or video | She used telehealth.
referral | a doctor's request to see another expert | He got a referral.
second opinion | advice from another doctor | She asked for a second opinion.
general practitioner | a family doctor | He saw a general practitioner.
clinician | a doctor, nurse or other health worker | A clinician checked him.
cardiologist | a heart doctor | She saw a cardiologist.
oncologist | a cancer doctor | He saw an oncologist.
neurologist | a doctor for the brain and nerves | She saw a neurologist.
dermatologist | a skin doctor | He saw a dermatologist.
endocrinologist | a doctor for hormones and glands | She saw an endocrinologist.
gastroenterologist | a doctor for the stomach and bowel | He saw a gastroenterologist.
gynecologist, gynaecologist | a doctor for women's health | She saw a gynecologist.
obstetrician | a doctor for pregnancy and birth | She saw an obstetrician.
hematologist, haematologist | a doctor for blood diseases | He saw a hematologist.
ophthalmologist | an eye doctor | She saw an ophthalmologist.
optometrist | an expert who checks eyes and fits glasses | He saw an optometrist.
orthopedist, orthopaedist, orthopedic surgeon, orthopaedic surgeon | a doctor for bones and joints | She saw an orthopedic surgeon.
pathologist | a doctor who studies cells and tissue | A pathologist looked at the cells.
pediatrician, paediatrician | a children's doctor | The child saw a pediatrician.
radiologist | a doctor who reads scans | A radiologist read the scan.
anesthesiologist, anesthetist, anaesthetist | an expert who gives drugs for sleep during operations | She met the anesthesiologist.
rheumatologist | a doctor for joint diseases | He saw a rheumatologist.
urologist | a doctor for the bladder and kidneys | She saw a urologist.
nephrologist | a kidney doctor | He saw a nephrologist.
podiatrist | a foot expert | She saw a podiatrist.
dietitian, dietician | an expert on food and health | He saw a dietitian.
pharmacist | an expert who prepares and hands out medicines | She asked the pharmacist.
midwife, midwives | an expert who helps women give birth | She saw a midwife.
paramedic | a trained worker who gives care in emergencies | A paramedic came.
caregiver, carer | a person who looks after someone | His caregiver was kind.
`
