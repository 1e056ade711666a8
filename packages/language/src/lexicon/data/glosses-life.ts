/**
 * Pregnancy, birth, fertility, childhood and ageing, in everyday words. Lines as `findTerms` reads them:
 * `term, variant | gloss | sentence`.
 */
export const glossesLife: string = `
# Pregnancy
trimester | a stretch of about a dozen weeks of pregnancy | She is in the last trimester.
gestation | the time a baby grows in the womb | Gestation lasts months.
gestational age | how far along a pregnancy is | The gestational age was checked.
embryo | a baby in its early weeks in the womb | The embryo was checked.
fetus, foetus | a growing baby in the womb | The fetus was checked.
placenta | the organ that feeds a baby in the womb | The placenta was checked.
umbilical cord | the cord that links a baby to the womb | The umbilical cord was cut.
amniotic fluid | the water around a baby in the womb | The amniotic fluid was clear.
amniotic sac | the bag of water around an unborn baby | The amniotic sac broke.
amniocentesis | a test of the water around an unborn baby | She had an amniocentesis.
chorionic villus sampling | a test of cells from the placenta | She had chorionic villus sampling.
prenatal, antenatal | before birth | She had prenatal tests.
prenatal care, antenatal care | health care during pregnancy | She had prenatal care.
postnatal, postpartum | after birth | She had postpartum pain.
perinatal | around the time of birth | It was a perinatal illness.
neonatal | about newborn babies | It was a neonatal illness.
preeclampsia, pre-eclampsia | dangerous high blood pressure in pregnancy | She had preeclampsia.
eclampsia | seizures in pregnancy with high blood pressure | She had eclampsia.
ectopic pregnancy | a pregnancy that grows outside the womb | She had an ectopic pregnancy.
miscarriage | losing a pregnancy before the baby is able to live | She had a miscarriage.
stillbirth | when a baby dies before birth | She had a stillbirth.
preterm birth, premature birth | birth that comes too early | She had a preterm birth.
preterm, premature baby | born too early | The baby was preterm.
low birth weight | weighing very little at birth | The baby had a low birth weight.
breech, breech presentation, breech birth | when a baby lies bottom or feet down | The baby was breech.
placenta previa, placenta praevia | when the placenta covers the way out | She had placenta previa.
hyperemesis gravidarum | very bad vomiting in pregnancy | She had hyperemesis gravidarum.
morning sickness | nausea in pregnancy | She had morning sickness.
Braxton Hicks contractions | practice squeezes of the womb before birth | She had Braxton Hicks contractions.
induction of labor, induction of labour, labor induction, labour induction | starting birth with medicine or other means | She had an induction of labour.
C-section, cesarean section, caesarean section, cesarean, caesarean | birth through a cut in the belly | She had a C-section.
episiotomy | a small cut to widen the birth opening | She had an episiotomy.
forceps delivery | birth helped along with special tongs | She had a forceps delivery.
doula | a trained helper during birth | She had a doula.
lactation | making breast milk | She had help with lactation.
colostrum | the thick early milk after birth | The baby drank colostrum.
mastitis | a sore, swollen breast | She had mastitis.
neural tube defect | a problem in how the brain or spine forms | The baby had a neural tube defect.
ultrasound scan | a scan that uses sound waves to make pictures | She had an ultrasound scan.

# Fertility and sex
fertility | the ability to have children | She asked about fertility.
infertility | trouble getting pregnant | They had infertility.
ovulation | when an egg leaves the ovary | She had pain during ovulation.
menstruation | monthly bleeding from the womb | She had pain during menstruation.
menstrual cycle | the body's monthly round from period to period | Her menstrual cycle is short.
menarche | when a girl's periods start | Menarche came early.
menopause | the time when monthly periods stop for good | She is in menopause.
perimenopause | the years leading up to the end of periods | She is in perimenopause.
hot flash, hot flush | a sudden feeling of heat | She had a hot flash.
puberty | when a child's body grows into an adult's | He is in puberty.
in vitro fertilization, in vitro fertilisation | joining egg and sperm in a lab | They had in vitro fertilization.
intrauterine insemination, artificial insemination | placing sperm in the womb with a tube | They had intrauterine insemination.
intrauterine device | a small birth control device in the womb | She has an intrauterine device.
birth control implant, contraceptive implant | a small birth control rod under the skin | She has a contraceptive implant.
diaphragm contraceptive | a soft birth control cup worn inside | She uses a diaphragm contraceptive.
contraception | ways to prevent pregnancy | They use contraception.
sterilization, sterilisation | making someone unable to have children | He had a sterilization.
surrogacy, surrogate mother | carrying a baby for someone else | They chose surrogacy.
endometriosis | when womb-like tissue grows outside the womb | She has endometriosis.
fibroids, fibroid, uterine fibroid | a lump in the womb that is free of cancer | She has a fibroid.
polycystic ovary syndrome | a hormone illness that affects periods and ovaries | She has polycystic ovary syndrome.
ovarian cyst | a sac of fluid on an ovary | She has an ovarian cyst.
pelvic inflammatory disease | an infection of the womb and nearby parts | She has pelvic inflammatory disease.
vaginitis | a sore, swollen vagina | She has vaginitis.
bacterial vaginosis | an upset in the germs of the vagina | She has bacterial vaginosis.
pelvic organ prolapse, uterine prolapse | when an organ slips down out of place | She has a pelvic organ prolapse.
undescended testicle | a testicle that stays up in the belly | The baby has an undescended testicle.
circumcision | removing the skin that covers the tip of the penis | He had a circumcision.
transgender | with a gender that differs from that at birth | She is transgender.

# Children and age
infancy | the time of being a baby | It starts in infancy.
toddler | a child who is learning to walk | The toddler slept.
adolescent | a young person between child and adult | The adolescent slept.
adolescence | the years between child and adult | It starts in adolescence.
pediatrics, paediatrics | health care for children | She works in pediatrics.
pediatric, paediatric | for children | It is a pediatric ward.
geriatric | for old people | It is a geriatric ward.
developmental milestone | a skill most children reach by some age | Walking is a developmental milestone.
developmental delay | when a child learns skills late | The child has a developmental delay.
developmental disability | a lifelong difficulty with learning or moving | The child has a developmental disability.
growth chart | a chart of a child's height and weight | The nurse used a growth chart.
soft spot, fontanelle, fontanel | the soft place on a baby's skull | The fontanelle was flat.
sudden infant death syndrome | the sudden, unexplained death of a sleeping baby | They studied sudden infant death syndrome.
Down syndrome, Down's syndrome, trisomy 21 | a condition from an extra chromosome | He has Down syndrome.
Turner syndrome | a condition in girls from a missing chromosome | She has Turner syndrome.
fetal alcohol syndrome, foetal alcohol syndrome, fetal alcohol spectrum disorder | harm to a baby from alcohol in pregnancy | The child has fetal alcohol syndrome.
infantile colic | long crying spells in a healthy baby | The baby has infantile colic.
cradle cap | scaly patches on a baby's head | The baby has cradle cap.
diaper rash, nappy rash | sore skin on a baby's bottom | The baby has diaper rash.
teething | when a baby's teeth come through | The baby is teething.
congenital heart defect, congenital heart disease | a heart problem present from birth | The baby has a congenital heart defect.
birth defect, congenital anomaly, congenital anomalies | a body difference present from birth | The baby has a birth defect.
phenylketonuria | an inherited illness tested for in newborns | The baby has phenylketonuria.
frailty | being weak and easily hurt in old age | He has frailty.
gait | the way a person walks | His gait was slow.
activities of daily living | daily tasks such as washing and dressing | She needs help with activities of daily living.
`
