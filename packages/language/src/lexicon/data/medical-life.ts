/**
 * Pregnancy, birth, childhood, ageing and death. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`.
 */
export const medicalLife: string = `
# Pregnancy
parturition | noun | childbirth | -next:<noun> only:singular -prev:a,an | The hormone rises before parturition. > The hormone rises before childbirth.
weeks of gestation | phrase | weeks of pregnancy |  | The scan is at 20 weeks of gestation. > The scan is at 20 weeks of pregnancy.
weeks' gestation, weeks gestation | phrase | weeks of pregnancy |  | She had a scan at 20 weeks gestation. > She had a scan at 20 weeks of pregnancy.
gestation | noun | pregnancy | +prev:during -next:<noun> -has:animal,cow,mouse,mice,rat,rats,week,weeks | The drug was taken during gestation. > The drug was taken during pregnancy.
expectant mother, gravid woman | noun | pregnant woman |  | Expectant mothers should rest. > Pregnant women should rest.
gestational weight gain | noun | weight gain in pregnancy | -prev:and,or | Gestational weight gain was normal. > Weight gain in pregnancy was normal.
spontaneous abortion | noun | miscarriage |  | She had a spontaneous abortion. > She had a miscarriage.
preterm birth | noun | early birth | -prev:<adj> | Smoking can lead to preterm birth. > Smoking can lead to early birth.
preterm delivery, premature delivery | noun | early birth | -prev:<adj> | She had a preterm delivery. > She had an early birth.
preterm labor, premature labor | noun | early labor |  | She went into preterm labor. > She went into early labor.
preterm labour, premature labour | noun | early labour |  | She went into preterm labour. > She went into early labour.
preterm infant, preterm baby, preterm newborn, preterm neonate, premature infant | noun | premature baby |  | The ward cares for preterm infants. > The ward cares for premature babies.
vaginal delivery | noun | vaginal birth | -prev:<adj> | She had a vaginal delivery. > She had a vaginal birth.
cesarean delivery, caesarean delivery, cesarean birth, caesarean birth | noun | C-section |  | She had a cesarean delivery. > She had a C-section.
cesarean section, caesarean section, cesarean, caesarean | noun | C-section | -next:<noun> | She had a cesarean section. > She had a C-section.
postpartum period, postnatal period, puerperium | noun | time* after birth | only:singular -prev:<adj>,and,or | Rest in the postpartum period. > Rest in the time after birth.
in the postpartum period, in the postnatal period, during the postpartum period, during the postnatal period | phrase | in the time after birth |  | Some women bleed during the postpartum period. > Some women bleed in the time after birth.
postpartum bleeding, postnatal bleeding | noun | bleeding* after birth | -prev:and,or,a,an only:singular | Postpartum bleeding is common. > Bleeding after birth is common.
postnatal care, postpartum care | noun | care* after birth | only:singular -prev:and,or | She had good postnatal care. > She had good care after birth.
postnatal visit, postpartum visit, postnatal check, postnatal check-up | noun | check-up* after birth | -prev:and,or | She went to a postnatal visit. > She went to a check-up after birth.
termination of pregnancy | phrase | abortion | -prev:a | The law allows termination of pregnancy. > The law allows abortion.
conceive | verb | become* pregnant | only:base,third,ing +next:<end>,while,after,within,during -prev:cannot,not +has:pregnant,pregnancy,baby,fertility,woman,women,couple,couples,ovulation,sperm | The couple are trying to conceive. > The couple are trying to become pregnant.
menstrual cycle | noun | monthly cycle |  | Her menstrual cycle is regular. > Her monthly cycle is regular.
menarche | noun | first period | +prev:the,her,their,a only:singular | She was tall before her menarche. > She was tall before her first period.
twin gestation | noun | twin pregnancy |  | It is a twin gestation. > It is a twin pregnancy.
coitus | noun | sex | -next:interruptus only:singular -prev:a,an | It hurts after coitus. > It hurts after sex.
sexual intercourse | noun | sex | only:singular -prev:a,an | The virus spreads through sexual intercourse. > The virus spreads through sex.
erectile dysfunction | noun | erection problems | -next:<verb>,<noun> -prev:<start>,<adj>,a,an only:singular | Stress can cause erectile dysfunction. > Stress can cause erection problems.
libido | noun | sex drive |  | The tablets can lower libido. > The tablets can lower sex drive.

# Babies and children
neonate | noun | newborn baby | -prev:preterm,premature,newborn | The nurse weighs every neonate. > The nurse weighs every newborn baby.
newborn infant | noun | newborn baby |  | Newborn infants sleep a lot. > Newborn babies sleep a lot.
infant | noun | baby | -next:botulism,formula,formulas,mortality,death,industry,school,class,respiratory -prev:preterm,premature,newborn,sudden -has:school | The infant was fed every hour. > The baby was fed every hour.
infantile colic | noun | baby colic |  | Infantile colic is tiring. > Baby colic is tiring.
breast milk substitute, infant formula | noun | baby formula | only:singular | He is fed infant formula. > He is fed baby formula.
pediatric obesity, paediatric obesity | noun | childhood obesity | only:singular -prev:a,an | Pediatric obesity is rising. > Childhood obesity is rising.
pediatric cancer, paediatric cancer | noun | childhood cancer |  | Pediatric cancer is rare. > Childhood cancer is rare.
parental consent | noun | consent from a parent | only:singular -prev:and,or | Staff need parental consent. > Staff need consent from a parent.
sibling | noun | brother* or sister | only:singular +prev:a,one,each,every,no | Each sibling was tested. > Each brother or sister was tested.
siblings | phrase | brothers and sisters | -prev:<num>,<adj>,or -next:or,<noun> | Her siblings were tested. > Her brothers and sisters were tested.
maternal age | noun | the mother's age | +prev:<start>,of,by,with,on | The risk rises with maternal age. > The risk rises with the mother's age.
adolescent | noun | teenager | -next:<noun> -has:9,10,11,12 | The talk was for adolescents. > The talk was for teenagers.
adolescence | noun | the teenage years | +prev:in,during,through,of,from,until,before,after -next:<noun> | It often starts in adolescence. > It often starts in the teenage years.
adolescent girl | noun | teenage girl |  | The vaccine is for adolescent girls. > The vaccine is for teenage girls.
adolescent boy | noun | teenage boy |  | The vaccine is for adolescent boys. > The vaccine is for teenage boys.
adolescent patient | noun | teenage patient |  | The clinic sees adolescent patients. > The clinic sees teenage patients.

# Ageing and death
mortality rate | noun | death rate | -prev:case,standardized,standardised | The mortality rate fell. > The death rate fell.
mortality | noun | the death rate | +prev:<start>,reduce,raise,on,in,cut,decrease,increase -prev:reduced,lowered,decreased,increased -next:<noun>,and,or,from,of,due,in -has:morbidity | A vaccine can reduce mortality. > A vaccine can reduce the death rate.
morbidity and mortality | phrase | illness and death | -next:<noun> -prev:<adj>,<noun>,the | Smoking is a cause of morbidity and mortality. > Smoking is a cause of illness and death.
infant mortality rate | noun | death rate* among babies | -prev:and,or | The infant mortality rate fell. > The death rate among babies fell.
maternal mortality rate | noun | death rate* among mothers | -prev:the,and,or | A low maternal mortality rate is the goal. > A low death rate among mothers is the goal.
cause of mortality | phrase | cause of death | -prev:and,or | It is a common cause of mortality. > It is a common cause of death.
causes of mortality | phrase | causes of death |  | Smoking and falls are causes of mortality. > Smoking and falls are causes of death.
risk of mortality | phrase | risk of death |  | Smoking raises the risk of mortality. > Smoking raises the risk of death.
succumb to | verb | die* of | +has:cancer,injury,injuries,disease,illness,infection,pneumonia,flu,virus,wounds -has:pressure,temptation | He succumbed to his injuries. > He died of his injuries.
longevity | noun | long life | -next:<noun> -prev:<adj>,of | Sleep is linked to longevity. > Sleep is linked to long life.
`
