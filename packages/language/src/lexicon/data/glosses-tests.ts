/**
 * Tests, scans and measures of the body. Lines as `findTerms` reads them: `term, variant | gloss | sentence`.
 */
export const glossesTests: string = `
# Scans and pictures
ultrasound | a scan that uses sound waves to make pictures | He had an ultrasound.
CT scan, computed tomography | a scan that makes pictures from many X-rays | She had a CT scan.
MRI scan, magnetic resonance imaging | a scan that uses magnets to make pictures | He had an MRI scan.
functional magnetic resonance imaging, functional MRI | a scan that shows which brain parts are busy | She had functional magnetic resonance imaging.
PET scan, positron emission tomography | a scan that shows how body parts are working | He had a PET scan.
bone scan | a scan that shows problems in the bones | She had a bone scan.
DEXA scan, DXA scan, bone density scan | an X-ray that shows how strong bones are | He had a DEXA scan.
mammogram, mammography | an X-ray of the breast | She had a mammogram.
echocardiogram, echocardiography | a sound-wave scan of the heart | He had an echocardiogram.
Doppler ultrasound | a sound-wave scan of blood flow | She had a Doppler ultrasound.
angiogram, angiography | an X-ray that shows the blood vessels | He had an angiogram.
contrast dye, contrast agent, contrast medium | a liquid that makes scans easier to read | The contrast dye was given.
fluoroscopy | an X-ray that shows moving pictures | The doctor used fluoroscopy.
imaging | making pictures of the inside of the body | She had imaging.
neuroimaging | making pictures of the brain | They used neuroimaging.

# Looking inside
endoscopy, endoscope | a check with a thin camera tube inside the body | She had an endoscopy.
gastroscopy | a check of the stomach with a thin camera | He had a gastroscopy.
colonoscopy | a check of the large bowel with a thin camera | She had a colonoscopy.
sigmoidoscopy | a check of the lower bowel with a thin camera | He had a sigmoidoscopy.
bronchoscopy | a check of the airways with a thin camera | She had a bronchoscopy.
cystoscopy | a check of the bladder with a thin camera | He had a cystoscopy.
hysteroscopy | a check of the womb with a thin camera | She had a hysteroscopy.
laparoscopy | surgery or a check through tiny cuts in the belly | He had a laparoscopy.
arthroscopy | surgery or a check inside a joint through tiny cuts | She had an arthroscopy.
colposcopy | a close look at the neck of the womb | She had a colposcopy.
otoscope | a small light for looking into ears | The nurse used an otoscope.
ophthalmoscope | a small light for looking into eyes | The doctor used an ophthalmoscope.
stethoscope | a tool for listening to the heart and lungs | The nurse used a stethoscope.
speculum | a tool that gently opens a body passage | The nurse used a speculum.

# Heart, brain, lungs
electrocardiogram, electrocardiography | a test of the heart's electric signals | He had an electrocardiogram.
Holter monitor | a small recorder of the heartbeat worn for days | She wore a Holter monitor.
exercise stress test, cardiac stress test | a heart check during exercise | He had an exercise stress test.
cardiac catheterization, cardiac catheterisation | a thin tube put through a vessel to the heart | He had cardiac catheterization.
electroencephalogram, electroencephalography | a test of the brain's electric signals | She had an electroencephalogram.
electromyography, electromyogram | a test of signals in muscles and nerves | He had electromyography.
nerve conduction study | a test of how fast nerves send signals | She had a nerve conduction study.
polysomnography, sleep study | a test of sleep through the night | He had a sleep study.
lumbar puncture, spinal tap | taking fluid from around the spine with a needle | She had a lumbar puncture.
spirometry | a test of how well the lungs move air | He had spirometry.
pulmonary function test, lung function test | checks of how well the lungs work | She had a lung function test.
peak flow, peak flow meter | a check of how fast air is blown out | He used a peak flow meter.
pulse oximeter, pulse oximetry | a finger clip that measures oxygen in blood | She used a pulse oximeter.
vital signs | pulse, breathing, temperature and blood pressure | The nurse took his vital signs.
blood pressure | the push of blood against the blood vessels | Her blood pressure was high.
systolic blood pressure, systolic pressure | the pressure when the heart beats | Her systolic blood pressure was high.
diastolic blood pressure, diastolic pressure | the pressure between heartbeats | His diastolic blood pressure was high.
cardiac output | how much blood the heart pumps each minute | Her cardiac output was low.
ejection fraction | the share of blood the heart pumps out | His ejection fraction was low.

# Blood, urine, tissue
biopsy | taking a small piece of the body for testing | She had a biopsy.
fine-needle aspiration, fine needle aspiration | taking cells for testing with a thin needle | He had a fine-needle aspiration.
pathology report | a lab report about cells or tissue | She read the pathology report.
complete blood count, full blood count | a count of the cells in the blood | He had a complete blood count.
hemoglobin A1c, haemoglobin A1c, glycated hemoglobin, glycated haemoglobin, glycosylated hemoglobin, HbA1c, A1C | a blood test for sugar over recent months | Her hemoglobin A1c was high.
fasting blood sugar, fasting blood glucose, fasting plasma glucose | blood sugar after hours of eating nothing | His fasting blood sugar was high.
glucose tolerance test, oral glucose tolerance test | a test of how the body handles sugar | She had a glucose tolerance test.
lipid panel, lipid profile | a blood test for cholesterol and other fats | He had a lipid panel.
liver function test | a blood test of how the liver is working | She had a liver function test.
metabolic panel, comprehensive metabolic panel | a blood test of body salts, sugar and organs | He had a metabolic panel.
blood culture | a test for germs in the blood | She had a blood culture.
blood gas, arterial blood gas | a test of oxygen and acids in blood | He had an arterial blood gas test.
C-reactive protein | a blood sign of swelling in the body | Her C-reactive protein was high.
erythrocyte sedimentation rate | a blood test for swelling in the body | His erythrocyte sedimentation rate was high.
prostate-specific antigen | a protein measured to check the prostate | His prostate-specific antigen was high.
tumor marker, tumour marker | a substance in blood linked to cancer | The tumor marker was high.
biomarker | a body measure that gives clues about health | The biomarker was high.
troponin | a protein that leaks from a damaged heart | The troponin was high.
prothrombin time, international normalized ratio, international normalised ratio | a measure of how fast blood clots | Her prothrombin time was long.
polymerase chain reaction, PCR test | a test that finds tiny bits of genes | He had a PCR test.
antigen test, rapid antigen test, lateral flow test | a quick test for bits of a virus | She took a rapid antigen test.
antibody test | a blood test for signs of past infection | He had an antibody test.
urinalysis | a test of urine | She had a urinalysis.
fecal occult blood test, faecal occult blood test | a test for hidden blood in stool | He had a fecal occult blood test.
Pap smear, Pap test, cervical smear, smear test | a test of cells from the neck of the womb | She had a Pap smear.
skin prick test, allergy test | a test for allergies | He had a skin prick test.
patch test | a skin test for allergies | She had a patch test.
viral load | the amount of virus in the blood | His viral load was low.
blood type, blood group | a kind of blood, such as A or O | Her blood type was rare.
Rh factor, rhesus factor | a mark on blood cells that some people have | The Rh factor was tested.
body mass index | a measure of weight for a person's height | His body mass index was high.
bone density, bone mineral density | how strong and solid bones are | Her bone density was low.
glomerular filtration rate, estimated glomerular filtration rate | a measure of how well kidneys clean blood | His glomerular filtration rate was low.

# Checking and deciding
diagnosis, diagnoses | finding out or naming an illness | The diagnosis was clear.
differential diagnosis | a list of illnesses that fit the signs | The doctor made a differential diagnosis.
screening test, cancer screening, health screening | a check for illness before it is noticed | She had a screening test.
triage | sorting patients by how urgent their care is | A nurse did the triage.
false positive, false-positive | a wrong result that says an illness is there | It was a false positive.
false negative, false-negative | a wrong result that misses an illness | It was a false negative.
cancer staging, tumor staging, tumour staging | finding out how far a cancer has spread | Cancer staging took a week.
pelvic exam, pelvic examination | a check of the womb and nearby parts | She had a pelvic exam.
autopsy, post-mortem, postmortem | a check of a body after death | An autopsy was done.
MRI | a scan that uses magnets to make pictures | She had an MRI.
PCR | a test that finds tiny bits of genes | They used PCR.
`
