/**
 * Mental health: conditions, feelings and care, in kind everyday words. Lines as `findTerms` reads them:
 * `term, variant | gloss | sentence`.
 */
export const glossesMind: string = `
# Conditions
mental disorder, mental health condition, mental illness | a condition that affects mood, thinking or actions | It is a mental health condition.
post-traumatic stress disorder, posttraumatic stress disorder | lasting fear and stress after a shocking event | He has post-traumatic stress disorder.
complex post-traumatic stress disorder, complex PTSD | lasting stress after long or repeated harm | She has complex PTSD.
acute stress disorder | strong stress in the weeks after a shocking event | He has acute stress disorder.
adjustment disorder | strong distress after a big change in life | She has an adjustment disorder.
anxiety | a feeling of worry or fear | He has anxiety.
anxiety disorder | an illness with strong worry or fear | She has an anxiety disorder.
generalized anxiety disorder, generalised anxiety disorder | an illness with constant worry about many things | He has generalized anxiety disorder.
social anxiety, social anxiety disorder, social phobia | a strong fear of being judged by others | She has social anxiety disorder.
panic disorder | an illness with sudden attacks of fear | He has panic disorder.
panic attack | a sudden rush of strong fear | She had a panic attack.
phobia | a very strong fear of something | He has a phobia.
agoraphobia | a fear of places that are hard to leave | She has agoraphobia.
obsessive-compulsive disorder, obsessive compulsive disorder | an illness with unwanted thoughts and repeated acts | He has obsessive-compulsive disorder.
depression | an illness with deep, lasting sadness | She has depression.
major depression, major depressive disorder, clinical depression | an illness with deep, lasting sadness | He has major depression.
treatment-resistant depression | depression that stays after several treatments | She has treatment-resistant depression.
persistent depressive disorder, dysthymia | low mood that lasts for years | He has dysthymia.
respiratory depression | breathing that gets too slow or shallow | The drug caused respiratory depression.
ST depression, ST-segment depression | a dip in a heart tracing | The tracing showed ST depression.
central nervous system depression, CNS depression, neurologic depression, neurological depression | when the brain works too slowly | The drug caused central nervous system depression.
bone marrow depression, bone marrow suppression | when the body makes too few blood cells | The drug caused bone marrow suppression.
seasonal affective disorder | low mood that comes at a certain season | He has seasonal affective disorder.
postpartum depression, postnatal depression | deep sadness that lasts after having a baby | She has postpartum depression.
baby blues | sad feelings soon after giving birth | She has the baby blues.
bipolar disorder | an illness with very high and very low moods | He has bipolar disorder.
mania | a time of extremely high mood and energy | She had a bout of mania.
hypomania | a milder time of high mood and energy | He had a bout of hypomania.
psychosis | losing touch with what is real | She had a bout of psychosis.
schizophrenia | an illness that changes thoughts and what feels real | He has schizophrenia.
schizoaffective disorder | an illness that changes mood and what feels real | She has schizoaffective disorder.
personality disorder | lasting ways of feeling and acting that cause distress | He has a personality disorder.
borderline personality disorder | an illness with fast, strong changes of feelings | She has borderline personality disorder.
eating disorder | an illness with harmful eating habits | He has an eating disorder.
anorexia nervosa | an eating disorder with a fear of gaining weight | She has anorexia nervosa.
bulimia, bulimia nervosa | an eating disorder with overeating and then purging | He has bulimia.
binge eating disorder, binge-eating disorder | an illness with bouts of eating far too much | She has binge eating disorder.
attention deficit hyperactivity disorder, attention-deficit/hyperactivity disorder | a condition with trouble paying attention or sitting still | He has attention deficit hyperactivity disorder.
autism, autism spectrum disorder | a lifelong difference in how the brain works | She has autism.
dyslexia | a condition that makes reading hard | He has dyslexia.
learning disability, intellectual disability | a lasting difficulty with learning and daily skills | She has a learning disability.
cognition, cognitive function, cognitive functioning | thinking, memory and attention | Sleep helps cognition.
cognitive decline | slow loss of memory and thinking skills | He showed cognitive decline.
delirium | sudden, strong confusion | He had delirium.
somatic symptom disorder | great worry about symptoms in the body | She has somatic symptom disorder.
hypochondria, illness anxiety disorder, health anxiety | strong worry about being ill | He has health anxiety.
substance use disorder | an illness with harmful use of drugs or alcohol | She has a substance use disorder.
alcohol use disorder | drinking that is hard to control | He has alcohol use disorder.
opioid use disorder | opioid use that is hard to control | She has opioid use disorder.
addiction | a strong pull to keep using or doing something | He has an addiction.
drug dependence, physical dependence | when the body gets used to a drug | Long use leads to drug dependence.
gender dysphoria | distress when body and felt gender differ | She has gender dysphoria.
insomnia | trouble sleeping | He has insomnia.
burnout | being worn out by long stress | She has burnout.

# Feelings and signs
suicidal ideation | thoughts of suicide | He had suicidal ideation.
suicidality | thoughts or acts of suicide | The study measured suicidality.
self-harm | hurting oneself on purpose | The nurse asked about self-harm.
hallucination | seeing or hearing things that are unreal | He had a hallucination.
delusion | a firm belief that is untrue | She had a delusion.
paranoia | a strong feeling that others mean harm | He had paranoia.
dissociation | feeling cut off from oneself or the world | She had dissociation.
depersonalization, depersonalisation | feeling cut off from one's own body or mind | He had depersonalization.
flashback | a memory that feels like it is happening again | She had a flashback.
hypervigilance | being on guard for danger all the time | He had hypervigilance.
hyperarousal | being tense and easily startled | She had hyperarousal.
rumination | thinking the same thoughts over and over | He had long bouts of rumination.
anhedonia | loss of joy in things once liked | She had anhedonia.
apathy | a loss of interest in things | He showed apathy.
euphoria | a feeling of great happiness | The drug caused euphoria.
dysphoria | a feeling of being unhappy or ill at ease | She felt dysphoria.
agitation | being very restless and upset | The nurse saw agitation.
emotional numbing, emotional numbness | feeling cut off from feelings | He had emotional numbing.
intrusive thought, intrusive memory, intrusive memories | an unwanted thought or memory that keeps coming back | She had an intrusive thought.
compulsion | a strong urge to do something again and again | She felt a compulsion.
catatonia | a state of being frozen or very still | He had catatonia.
psychological distress, emotional distress | painful feelings such as worry or sadness | She felt psychological distress.
traumatic event, traumatic experience | a shocking event such as war, abuse or a crash | He lived through a traumatic event.
childhood trauma, adverse childhood experience | harm or great distress early in life | She had childhood trauma.
moral injury | deep distress after acts that feel wrong | The soldier had moral injury.
stigma | unfair shame put on people by others | Stigma keeps people silent.
resilience | the ability to recover after hard times | The child showed resilience.
empathy | understanding how another person feels | She showed empathy.
craving | a very strong wish for something | He felt a craving.
withdrawal symptom, withdrawal syndrome, drug withdrawal, alcohol withdrawal | feeling ill after stopping a drug or drink | He had withdrawal symptoms.

# Care
psychotherapy | treatment through talking with a trained person | She had psychotherapy.
talk therapy, talking therapy | treatment through talking with a trained person | He had talk therapy.
cognitive behavioral therapy, cognitive behavioural therapy, cognitive-behavioral therapy | talk therapy about changing thoughts and habits | She had cognitive behavioral therapy.
exposure therapy, prolonged exposure, prolonged exposure therapy | talk therapy that faces fears step by step | He had exposure therapy.
cognitive processing therapy | talk therapy about thoughts after a shocking event | She had cognitive processing therapy.
dialectical behavior therapy, dialectical behaviour therapy | talk therapy about handling strong feelings | He had dialectical behavior therapy.
eye movement desensitization and reprocessing, eye movement desensitisation and reprocessing | talk therapy with guided eye movements | She had eye movement desensitization and reprocessing.
family therapy | talk therapy for a whole family | They had family therapy.
group therapy | talk therapy in a group | He had group therapy.
psychoanalysis | long talk therapy about hidden feelings and the past | She had psychoanalysis.
psychoeducation | learning about a mental health condition | They had psychoeducation.
mindfulness | paying calm attention to the present moment | He practised mindfulness.
biofeedback | learning to control body signals shown on a screen | She had biofeedback.
integration session | a talk about what came up in a drug session | He had an integration session.
preparation session | a talk that gets a person ready for treatment | She had a preparation session.
therapeutic alliance, therapeutic relationship | the bond between a therapist and a patient | They built a therapeutic alliance.
electroconvulsive therapy | treatment with small electric currents to the brain | He had electroconvulsive therapy.
transcranial magnetic stimulation | treatment with magnets placed near the head | She had transcranial magnetic stimulation.
psychedelic | a drug that changes senses, thoughts and mood | The drug is a psychedelic.
entactogen, empathogen | a drug linked to feeling open and close to others | The drug is an entactogen.
hallucinogen | a drug that changes what people see or hear | The drug is a hallucinogen.
dissociative drug, dissociative anesthetic, dissociative anaesthetic | a drug that makes people feel cut off | Ketamine is a dissociative anesthetic.
ketamine | a drug used to put people to sleep for operations | Ketamine was given.
MDMA | a drug that changes mood and feelings | MDMA was given.
LSD | a drug that changes senses, thoughts and mood | LSD was given.
THC | the part of cannabis that makes people high | The plant holds THC.
cannabidiol | a part of cannabis that is free of a high | The oil holds cannabidiol.
psilocybin | a mind-altering drug found in some mushrooms | Psilocybin was given.
psychologist | a trained expert on the mind | She saw a psychologist.
psychiatrist | a doctor for mental health | He saw a psychiatrist.
crisis line, crisis hotline, helpline | a phone or chat service for urgent help | She called a crisis line.
`
