/**
 * Who gives care and where. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. A person is named before an illness
 * (`people with asthma`).
 */
export const medicalCare: string = `
# Doctors
physician | noun | doctor | -prev:family,care -next:assistant,<name> | Her physician asked for a test. > Her doctor asked for a test.
primary care physician, family physician, general practitioner | noun | family doctor |  | See your primary care physician. > See your family doctor.
attending physician, treating physician | noun | doctor | +prev:the,your,his,her,their,my | The treating physician signed the form. > The doctor signed the form.
medical practitioner | noun | doctor |  | A medical practitioner signed it. > A doctor signed it.
medical doctor | noun | doctor | -has:philosophy | She is a medical doctor. > She is a doctor.
cardiologist | noun | heart doctor | -next:<name> | He saw a cardiologist. > He saw a heart doctor.
dermatologist | noun | skin doctor |  | A dermatologist looked at the mole. > A skin doctor looked at the mole.
ophthalmologist | noun | eye doctor | -has:optometrist | She saw an ophthalmologist. > She saw an eye doctor.
neurologist | noun | brain and nerve doctor |  | He saw a neurologist. > He saw a brain and nerve doctor.
oncologist | noun | cancer doctor | -prev:radiation,surgical,medical | Her oncologist explained the scan. > Her cancer doctor explained the scan.
psychiatrist | noun | mental health doctor |  | He talked to a psychiatrist. > He talked to a mental health doctor.
nephrologist | noun | kidney doctor |  | She saw a nephrologist. > She saw a kidney doctor.
pulmonologist | noun | lung doctor |  | He saw a pulmonologist. > He saw a lung doctor.
hepatologist | noun | liver doctor |  | She saw a hepatologist. > She saw a liver doctor.
gastroenterologist | noun | stomach and bowel doctor |  | He saw a gastroenterologist. > He saw a stomach and bowel doctor.
rheumatologist | noun | joint disease doctor |  | She saw a rheumatologist. > She saw a joint disease doctor.
endocrinologist | noun | hormone doctor |  | He saw an endocrinologist. > He saw a hormone doctor.
hematologist, haematologist | noun | blood disease doctor |  | She saw a hematologist. > She saw a blood disease doctor.
gynecologist, gynaecologist | noun | women's health doctor | -prev:and,or | She saw a gynecologist. > She saw a women's health doctor.
obstetrician | noun | pregnancy and birth doctor | -next:and,or,- | Her obstetrician was kind. > Her pregnancy and birth doctor was kind.
otolaryngologist, otorhinolaryngologist | noun | ear, nose and throat doctor |  | He saw an otolaryngologist. > He saw an ear, nose and throat doctor.
pediatrician, paediatrician | noun | child's doctor | +prev:your only:singular | Ask your pediatrician about it. > Ask your child's doctor about it.
pediatrician, paediatrician | noun | children's doctor | -prev:your  | She saw a pediatrician. > She saw a children's doctor.
neonatologist | noun | newborn baby doctor |  | A neonatologist checked him. > A newborn baby doctor checked him.
allergist | noun | allergy doctor |  | She saw an allergist. > She saw an allergy doctor.
urologist | noun | bladder and kidney doctor |  | He saw a urologist. > He saw a bladder and kidney doctor.
cardiac surgeon | noun | heart surgeon |  | A cardiac surgeon did it. > A heart surgeon did it.
orthopedic surgeon, orthopaedic surgeon | noun | bone and joint surgeon |  | The orthopedic surgeon set the bone. > The bone and joint surgeon set the bone.
speech-language pathologist, speech and language therapist | noun | speech therapist |  | The speech-language pathologist came. > The speech therapist came.
dental surgeon, dental practitioner | noun | dentist |  | The dental surgeon took out the tooth. > The dentist took out the tooth.
nursing personnel | noun | nurses | -next:<verb>,<noun> only:singular -prev:a,an | The ward needs nursing personnel. > The ward needs nurses.
medical personnel | noun | medical staff |  | Medical personnel wore masks. > Medical staff wore masks.
laboratory technician | noun | lab worker |  | The laboratory technician tested it. > The lab worker tested it.
mental health professional | phrase | mental health worker |  | Talk to a mental health professional. > Talk to a mental health worker.
mental health professionals | phrase | mental health workers |  | The town has few mental health professionals. > The town has few mental health workers.
health care professionals, healthcare professionals, health professionals | phrase | health workers |  | Health professionals wore masks. > Health workers wore masks.
health care professional, healthcare professional, health professional | phrase | health worker |  | A health care professional helped him. > A health worker helped him.
healthcare worker | noun | health worker |  | A healthcare worker gave the shot. > A health worker gave the shot.

# Places and stays
hospitalization, hospitalisation | noun | hospital stay | only:plural | The study counted hospitalizations. > The study counted hospital stays.
hospitalization, hospitalisation | noun | a hospital stay | +prev:<start>,<conj>,with,of,from,for,to,by,like,as,have,has,had,cause,need,require,prevent,during,after,before,without -next:<noun>,is,or | The infection led to hospitalization. > The infection led to a hospital stay.
hospitalization, hospitalisation | noun | hospital stay | +prev:a,the,this,his,her,their,your,my,each,every,first | She lost weight during her hospitalization. > She lost weight during her hospital stay.
hospitalize, hospitalise | verb | treat* in a hospital | only:participle +prev:was,were,is,are,be,been,being | She was hospitalized for flu. > She was treated in a hospital for flu.
inpatient stay, in-patient stay | noun | hospital stay |  | The inpatient stay was short. > The hospital stay was short.
acute care hospital | noun | hospital for short-term care | -prev:and,or | He went to an acute care hospital. > He went to a hospital for short-term care.
psychiatric hospital, mental hospital | noun | mental health hospital |  | He stayed in a psychiatric hospital. > He stayed in a mental health hospital.
pediatric, paediatric | adj | children's | +next:ward,hospital,nurse,clinic,dentist,unit,doctor,surgeon,department,cancer | She works on the pediatric ward. > She works on the children's ward.
pediatric patient, paediatric patient | noun | child |  | The drug was tested in pediatric patients. > The drug was tested in children.
pediatric care, paediatric care | noun | care for children | only:singular -prev:and,or | The town has good pediatric care. > The town has good care for children.
psychiatric | adj | mental health | +next:disorder,illness,care,problem,condition,treatment,ward,unit,history,diagnosis,service,clinic,nurse,symptom,team | She has a psychiatric condition. > She has a mental health condition.
psychological | adj | mental | +next:illness,state,distress,strain,health | Noise can cause psychological distress. > Noise can cause mental distress.
obstetric, obstetrical | adj | pregnancy and birth | +next:care,problem,complication,service,unit,emergency | The town has no obstetric care. > The town has no pregnancy and birth care.
oncology | noun | cancer | +next:ward,nurse,clinic,unit,patient,department,center,centre,team | She works on the oncology ward. > She works on the cancer ward.
cardiology | noun | heart | +next:ward,nurse,clinic,unit,patient,department,team | He was sent to the cardiology clinic. > He was sent to the heart clinic.
dermatology | noun | skin | +next:ward,nurse,clinic,unit,patient,department,team only:singular -prev:a,an | She was sent to the dermatology clinic. > She was sent to the skin clinic.
neonatal | adj | newborn | +next:care,screening,nurse,death,baby,infection,hearing,jaundice,period | All babies had neonatal screening. > All babies had newborn screening.
maternity ward, obstetric ward | phrase | birth ward |  | She was on the maternity ward. > She was on the birth ward.
antenatal care, prenatal care | noun | pregnancy care | only:singular | Antenatal care is free there. > Pregnancy care is free there.
antenatal, prenatal | adj | pregnancy | +next:clinic,visit,check,check-up,class,appointment,vitamin,yoga,exercise | She went to an antenatal class. > She went to a pregnancy class.
medical attention | noun | medical help | -prev:<adj>,a,an,to,under only:singular | The wound needs medical attention. > The wound needs medical help.
immediate medical attention | noun | medical help* right away | only:singular -next:<noun> -prev:and,or | Get immediate medical attention for chest pain. > Get medical help right away for chest pain.
seek medical advice | verb | get* medical advice |  | Seek medical advice about a rash. > Get medical advice about a rash.
seek medical attention | verb | get* medical help |  | Seek medical attention for a bad burn. > Get medical help for a bad burn.
medical condition | noun | health condition |  | He has a medical condition. > He has a health condition.
convalescence | noun | time of recovery | -next:<noun> | Her convalescence was long. > Her time of recovery was long.
convalesce | verb | recover | -prev:to | He convalesced at home. > He recovered at home.
ambulation | noun | walking | -prev:<adj> | The nurse helped with ambulation. > The nurse helped with walking.
ambulate | verb | walk |  | She ambulated with a stick. > She walked with a stick.
activities of daily living | phrase | daily tasks | -prev:instrumental,basic -next:<noun> | He needs help with activities of daily living. > He needs help with daily tasks.
in the prone position, in a prone position | phrase | lying face down | | The patient is in the prone position. > The patient is lying face down.
in the supine position, in a supine position | phrase | lying face up |  | He sleeps in the supine position. > He sleeps lying face up.
recumbent | adj | lying down | +next:<end> -prev:<adv> | The patient was recumbent. > The patient was lying down.
bereaved | phrase | grieving | +next:parent,family,person,people,child,spouse | The group is for bereaved parents. > The group is for grieving parents.
postmortem examination, post-mortem examination | noun | exam* after death | +prev:a,the,this,each | There was a post-mortem examination. > There was an exam after death.
healthcare system, health care system | noun | health system |  | The healthcare system is under strain. > The health system is under strain.
immunocompromised patient, immunosuppressed patient | noun | patient* with a weak immune system | -prev:and,or -next:with | Fungi can harm immunocompromised patients. > Fungi can harm patients with a weak immune system.
immunocompromised people, immunosuppressed people | phrase | people with a weak immune system |  | The shot helps immunocompromised people. > The shot helps people with a weak immune system.
immunocompromised person, immunosuppressed person, immunocompromised individual, immunosuppressed individual | noun | person* with a weak immune system | -prev:and,or -next:with | The germ harms immunocompromised individuals. > The germ harms people with a weak immune system.
immunocompromised adult, immunosuppressed adult | noun | adult* with a weak immune system | -prev:and,or -next:with | The shot is for immunocompromised adults. > The shot is for adults with a weak immune system.
immunocompromised child, immunosuppressed child | noun | child* with a weak immune system | -prev:and,or -next:with | The ward is for immunocompromised children. > The ward is for children with a weak immune system.
visually impaired person, visually impaired individual | noun | person* with sight loss | -prev:and,or -next:with | Dogs can guide visually impaired individuals. > Dogs can guide people with sight loss.
visually impaired people | phrase | people with sight loss |  | Dogs can guide visually impaired people. > Dogs can guide people with sight loss.
hearing-impaired people | phrase | people with hearing loss |  | Captions help hearing-impaired people. > Captions help people with hearing loss.
wheelchair-bound person | noun | wheelchair user |  | A wheelchair-bound person needs a ramp. > A wheelchair user needs a ramp.
drug addict | noun | person* with a drug addiction | -prev:and,or -next:with | The clinic helps drug addicts. > The clinic helps people with a drug addiction.
alcoholic | noun | person* with an alcohol addiction | only:plural -prev:and,or -next:with | The group is for alcoholics. > The group is for people with an alcohol addiction.
commit suicide | verb | die* by suicide | -prev:to,and | Her uncle committed suicide. > Her uncle died by suicide.
mentally ill person, mentally ill individual | noun | person* with a mental illness | -prev:and,or -next:with | The law protects mentally ill individuals. > The law protects people with a mental illness.
mentally ill people | phrase | people with a mental illness |  | The law protects mentally ill people. > The law protects people with a mental illness.
`
