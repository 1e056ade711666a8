/**
 * Tests, scans and what they measure. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`.
 */
export const medicalTests: string = `
# Scans
radiograph | noun | X-ray | -prev:panoramic | The radiograph showed a break. > The X-ray showed a break.
chest radiograph, chest roentgenogram | noun | chest X-ray |  | She had a chest radiograph. > She had a chest X-ray.
chest radiography | noun | a chest X-ray | +prev:<start>,<conj>,with,of,from,for,to,by,on,have,has,had -next:<noun> | The doctor found it by chest radiography. > The doctor found it by a chest X-ray.
mammogram | noun | breast X-ray |  | She had a mammogram. > She had a breast X-ray.
ultrasonography, sonography | noun | ultrasound | -prev:doppler,duplex | The lump was checked with ultrasonography. > The lump was checked with ultrasound.
sonogram, ultrasonogram | noun | ultrasound scan |  | She had a sonogram. > She had an ultrasound scan.
ultrasound examination | noun | ultrasound scan | +prev:<counted> | He had an ultrasound examination. > He had an ultrasound scan.
ultrasound examination | noun | ultrasound | only:singular -prev:<counted> -next:<noun> | They compared ultrasound examination with touch. > They compared ultrasound with touch.
echocardiogram | noun | heart ultrasound |  | She had an echocardiogram. > She had a heart ultrasound.
echocardiography | noun | heart ultrasound | -prev:<adj> | The valve was checked by echocardiography. > The valve was checked by heart ultrasound.
transvaginal ultrasound | noun | ultrasound* through the vagina | only:singular -prev:and,or | She had transvaginal ultrasound. > She had ultrasound through the vagina.
electrocardiogram | noun | heart tracing |  | He had an electrocardiogram. > He had a heart tracing.
electroencephalogram | noun | brain wave test |  | She had an electroencephalogram. > She had a brain wave test.
electroencephalography | noun | brain wave testing | -prev:<adj>,a,an only:singular | He was checked with electroencephalography. > He was checked with brain wave testing.
bone densitometry | noun | bone density testing | only:singular -prev:a,an | She had bone densitometry. > She had bone density testing.
computed tomography scan, computerized tomography scan, computerised tomography scan | phrase | CT scan |  | He had a computed tomography scan. > He had a CT scan.
magnetic resonance imaging scan | phrase | MRI scan |  | She had a magnetic resonance imaging scan. > She had an MRI scan.
diagnostic imaging, medical imaging | noun | scans* of the body | -next:<verb>,<noun> -prev:<start>,and,or,a,an only:singular | The team used medical imaging. > The team used scans of the body.
neuroimaging | phrase | brain imaging |  | The team used neuroimaging. > The team used brain imaging.

# Samples and laboratory
specimen | noun | sample | -prev:museum,plant,fine,best,<name> -has:museum,fossil | A urine specimen is needed. > A urine sample is needed.
urinalysis | noun | a urine test | +prev:<start>,<conj>,with,of,from,for,by,on,have,has,had,order,include -next:<noun> | The nurse ordered urinalysis. > The nurse ordered a urine test.
urinalysis | noun | urine test | +prev:a,the,her,his,your only:singular | He had a urinalysis. > He had a urine test.
venipuncture, venepuncture | noun | taking blood from a vein | -next:<noun> -prev:a,an only:singular | The nurse was trained in venipuncture. > The nurse was trained in taking blood from a vein.
assay | noun | test | -next:<noun> -prev:gold,metal,ore | The assay finds the virus. > The test finds the virus.
laboratory test | noun | lab test |  | Laboratory tests were normal. > Lab tests were normal.
laboratory | noun | lab | -prev:national,federal | The sample went to the laboratory. > The sample went to the lab.
laboratory finding | noun | lab result |  | The laboratory findings were normal. > The lab results were normal.
hematological test, haematological test, hematologic test | noun | blood test |  | Haematological tests were normal. > Blood tests were normal.
fecal occult blood test, faecal occult blood test | noun | test for hidden blood in the stool | -prev:and,or | He did a fecal occult blood test. > He did a test for hidden blood in the stool.
occult blood | noun | hidden blood | only:singular -prev:a,an | The test looks for occult blood. > The test looks for hidden blood.
stool culture | noun | stool test for germs | -prev:and,or | The doctor asked for a stool culture. > The doctor asked for a stool test for germs.
urine culture | noun | urine test for germs | -prev:and,or | She had a urine culture. > She had a urine test for germs.
fasting glucose | noun | fasting blood sugar | -next:<noun>,<adj> only:singular -prev:a,an | His fasting glucose was high. > His fasting blood sugar was high.
glucose level, glucose concentration | noun | sugar level | -prev:<adj> | Glucose levels rose. > Sugar levels rose.
glucose meter, glucometer | noun | blood sugar meter | -prev:blood | She used a glucometer. > She used a blood sugar meter.
blood glucose meter | noun | blood sugar meter |  | He has a blood glucose meter. > He has a blood sugar meter.
glycemic control, glycaemic control | noun | blood sugar control | only:singular | Exercise can help glycemic control. > Exercise can help blood sugar control.
normoglycemia, normoglycaemia | noun | normal blood sugar | only:singular -prev:a,an | He reached normoglycemia. > He reached normal blood sugar.

# Examinations
physical examination | noun | physical exam |  | She had a physical examination. > She had a physical exam.
pelvic examination | noun | pelvic exam |  | He explained the pelvic examination. > He explained the pelvic exam.
medical examination | noun | medical exam |  | Drivers need a medical examination. > Drivers need a medical exam.
eye examination, ophthalmic examination, ophthalmological examination | noun | eye exam |  | Get a yearly eye examination. > Get a yearly eye exam.
breast examination | noun | breast exam |  | The nurse did a breast examination. > The nurse did a breast exam.
dental examination | noun | dental check-up |  | He had a dental examination. > He had a dental check-up.
auscultation | noun | listening with a stethoscope | -prev:a,<adj>,an -next:with only:singular | The doctor heard a murmur on auscultation. > The doctor heard a murmur on listening with a stethoscope.
palpation | noun | pressing with the hands | -prev:<adj>,a,an -next:with only:singular | The belly was sore on palpation. > The belly was sore on pressing with the hands.
palpate | verb | feel | +next:the,a,his,her,their,your | The doctor palpated the lump. > The doctor felt the lump.
palpable lump, palpable mass | noun | lump* that is felt by hand | -prev:and,or only:singular | She has a palpable lump. > She has a lump that is felt by hand.
visual inspection | noun | looking | +next:<end> +prev:by,on,with | The nurse found the tick by visual inspection. > The nurse found the tick by looking.
hearing examination, audiometric test | noun | hearing test |  | The child had an audiometric test. > The child had a hearing test.
audiometry | noun | hearing testing | -prev:<adj>,a,an -next:<noun> only:singular | The nurse did audiometry. > The nurse did hearing testing.
vision screening | noun | eyesight check | +prev:a,the,each,every only:singular | The child had a vision screening. > The child had an eyesight check.
patient history, medical history | noun | health history | -prev:past,family | The nurse took a medical history. > The nurse took a health history.
anamnesis | noun | health history | only:singular | The doctor took an anamnesis. > The doctor took a health history.
vital parameter | noun | vital sign | only:plural | Her vital parameters were good. > Her vital signs were good.
misdiagnosis | noun | wrong diagnosis | only:singular +prev:a,the,of,to,from | It led to a misdiagnosis. > It led to a wrong diagnosis.
`
