/**
 * The mind: conditions, care and states. Lines as `parseEntries` reads them:
 * `lemma, variant | pos | plain | conditions | sentence > plain sentence`. Names of conditions that people know stay;
 * the others have a gloss.
 */
export const medicalMind: string = `
# Care
psychotherapy | noun | talk therapy | -prev:art,play,dance,music,movement,body,talk,talking -next:<noun> | He had psychotherapy for a year. > He had talk therapy for a year.
psychotherapy | noun | talk therapy | +next:session,appointment,group,treatment -prev:art,play,dance,music,movement,body | She goes to psychotherapy sessions. > She goes to talk therapy sessions.
psychotherapist | noun | talk therapist |  | She saw a psychotherapist. > She saw a talk therapist.
psychological therapy, psychological treatment | noun | talking treatment | -prev:<adj> | He was offered psychological therapy. > He was offered talking treatment.
psychiatric medication, psychiatric drug | noun | mental health medicine |  | She takes a psychiatric medication. > She takes a mental health medicine.
psychotropic medication, psychotropic drug, psychotropic medicine | noun | mental health medicine | only:plural -has:recreational,illegal,schedule,cannabis,lsd,convention | He takes psychotropic medications. > He takes mental health medicines.
psychoactive | adj | mind-altering | +next:drug,substance,effect,plant,compound,ingredient,mushroom | It is a psychoactive drug. > It is a mind-altering drug.
counselling session, counseling session | noun | talk session | only:singular -prev:genetic | He came to the counseling session. > He came to the talk session.
couples therapy, couple therapy | noun | talk therapy for couples | -next:<noun> -prev:and,or | They tried couples therapy. > They tried talk therapy for couples.
involuntary hospitalization, involuntary hospitalisation | noun | forced hospital stay | +prev:an,the,his,her | It was an involuntary hospitalization. > It was a forced hospital stay.
# Conditions and states
major depressive disorder | noun | major depression |  | She has major depressive disorder. > She has major depression.
postpartum depression, postnatal depression | noun | depression* after childbirth | only:singular -prev:<adj>,and,or | She had postpartum depression. > She had depression after childbirth.
psychological disorder, psychiatric disorder, mental disorder, mental health disorder | noun | mental health problem |  | She has a mental disorder. > She has a mental health problem.
mental health condition | noun | mental health problem | -has:problem,problems | She has a mental health condition. > She has a mental health problem.
psychological stress | noun | mental stress | only:singular | Noise can cause psychological stress. > Noise can cause mental stress.
depressive symptom | noun | symptom of depression | -prev:and,or | Sleep loss can worsen depressive symptoms. > Sleep loss can worsen symptoms of depression.
depressive episode | noun | bout of depression | -prev:major,and,or | He had a depressive episode. > He had a bout of depression.
manic episode | noun | bout of mania | -prev:<adj>,and,or | She had a manic episode. > She had a bout of mania.
psychotic episode | noun | bout of psychosis | -prev:<adj>,and,or | He had a psychotic episode. > He had a bout of psychosis.
psychotic symptom | noun | symptom of psychosis | -prev:and,or | The drug can cause psychotic symptoms. > The drug can cause symptoms of psychosis.
anxiety symptom | noun | symptom of anxiety | -prev:and,or | Coffee can worsen anxiety symptoms. > Coffee can worsen symptoms of anxiety.
euphoria | noun | great joy | -has:sustained only:singular -prev:a,an | The drug causes a feeling of euphoria. > The drug causes a feeling of great joy.
euphoric | adj | very happy | -prev:very,so,too,more | He felt euphoric. > He felt very happy.
depressed mood | noun | low mood | only:singular | A depressed mood was common. > A low mood was common.
elevated mood | noun | high mood | only:singular | The drug can bring an elevated mood. > The drug can bring a high mood.
cognitive | adj | thinking | +next:skill,ability,problem,task | Sleep helps cognitive skills. > Sleep helps thinking skills.
cognitive function, cognitive functioning | noun | thinking | only:singular +has:memory -prev:<adj> | Lack of sleep harms memory and cognitive function. > Lack of sleep harms memory and thinking.
cognition | noun | thinking | +has:memory -prev:<adj>,a,an -next:<noun> only:singular | Exercise can help memory and cognition. > Exercise can help memory and thinking.
disorientation | noun | confusion about place or time | -prev:<adj>,spatial -next:and | A fever can cause disorientation. > A fever can cause confusion about place or time.
disoriented, disorientated | adj | confused |  | He seemed disoriented. > He seemed confused.
anhedonia | noun | loss of pleasure |  | Anhedonia is a sign of depression. > Loss of pleasure is a sign of depression.
hypersomnia, hypersomnolence | noun | sleeping too much | -prev:idiopathic,a,an only:singular | Hypersomnia can be a sign of depression. > Sleeping too much can be a sign of depression.
self-injurious behavior, self-injurious behaviour, self-injury, non-suicidal self-injury | noun | self-harm | only:singular | The nurse asked about self-injury. > The nurse asked about self-harm.
substance misuse, substance abuse | noun | harmful use of drugs or alcohol | -next:<noun> -prev:and,or | The clinic treats substance misuse. > The clinic treats harmful use of drugs or alcohol.
alcohol abuse | noun | harmful drinking | -next:<noun> | Alcohol abuse harms the liver. > Harmful drinking harms the liver.
drug abuse | noun | harmful drug use | -next:<noun> | The talk was about drug abuse. > The talk was about harmful drug use.
intrusive thought | noun | unwanted thought |  | She has intrusive thoughts. > She has unwanted thoughts.
interpersonal conflict | noun | conflict between people | -prev:and,or | The group talked about interpersonal conflict. > The group talked about conflict between people.
social isolation | noun | being cut off from others | only:singular -prev:and,or | Social isolation harms health. > Being cut off from others harms health.
traumatic memory | noun | memory* of trauma | -prev:and,or | He talked about traumatic memories. > He talked about memories of trauma.
post-traumatic stress | noun | stress* after trauma | -next:disorder,<noun> -prev:and,or,a,an only:singular | She has signs of post-traumatic stress. > She has signs of stress after trauma.
neurodevelopmental disorder | noun | brain development condition |  | Autism is a neurodevelopmental disorder. > Autism is a brain development condition.
intoxication | noun | poisoning | +prev:lead,mercury,methanol,carbon,pesticide,mushroom,paracetamol -next:<noun> | The child had lead intoxication. > The child had lead poisoning.
altered state of consciousness | noun | changed state of mind | -prev:and,or | The drug brings an altered state of consciousness. > The drug brings a changed state of mind.
`
