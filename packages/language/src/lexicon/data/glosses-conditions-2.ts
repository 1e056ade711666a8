/**
 * More diseases of the body: skin, bones, eyes, ears, nerves, infections, cancer. Lines as `findTerms` reads them:
 * `term, variant | gloss | sentence`.
 */
export const glossesConditions2: string = `
# Skin
eczema | dry, itchy, sore skin | The child has eczema.
atopic dermatitis | a long-lasting kind of eczema | The child has atopic dermatitis.
contact dermatitis | a rash from something that touched the skin | She has contact dermatitis.
dermatitis | red, sore or itchy skin | He has dermatitis.
seborrheic dermatitis, seborrhoeic dermatitis | a flaky, itchy rash on oily skin | He has seborrheic dermatitis.
psoriasis | a skin illness with raised, scaly patches | He has psoriasis.
rosacea | a skin illness with redness of the face | She has rosacea.
urticaria | an itchy rash of raised spots | She has urticaria.
angioedema, angio-oedema | sudden swelling deep under the skin | He had angioedema.
cellulitis | an infection in the deep layers of skin | He has cellulitis.
impetigo | a skin infection with crusty sores | The child has impetigo.
abscess | a painful pocket of pus | She has an abscess.
scabies | an itchy rash from tiny mites | The child has scabies.
ringworm | a ring-shaped rash caused by a fungus | The child has ringworm.
vitiligo | pale patches of skin that lost their shade | She has vitiligo.
alopecia areata | a disease with patchy hair loss | He has alopecia areata.
hidradenitis suppurativa | painful lumps under the skin that come back | She has hidradenitis suppurativa.
keloid | a thick, raised scar | She has a keloid.
melanoma | a serious cancer that mostly starts in the skin | He has melanoma.
actinic keratosis | a rough skin patch caused by the sun | He has an actinic keratosis.
cyst | a small sac filled with fluid or soft matter | She has a cyst.
lipoma | a soft lump of fat under the skin | He has a lipoma.
lesion | an area of damaged or unusual tissue | The scan found a lesion.
pressure ulcer | a sore caused by lying or sitting too long | He has a pressure ulcer.
gangrene | death of body tissue | He had gangrene.
frostbite | skin damage from freezing cold | He had frostbite.

# Bones, joints, muscles
arthritis | sore, swollen joints | She has arthritis.
osteoarthritis | worn, sore joints | She has osteoarthritis.
rheumatoid arthritis | joints swollen because the body attacks them | He has rheumatoid arthritis.
psoriatic arthritis | swollen joints linked to a scaly skin illness | He has psoriatic arthritis.
ankylosing spondylitis | long-lasting swelling of the spine | He has ankylosing spondylitis.
gout | sudden joint pain from sharp crystals | He has gout.
lupus, systemic lupus erythematosus | an illness in which the body attacks itself | She has lupus.
fibromyalgia | long-lasting pain all over the body | She has fibromyalgia.
osteoporosis | thin, weak bones that break easily | She has osteoporosis.
osteopenia | bones that are thinner than normal | She has osteopenia.
osteomyelitis | a bone infection | He has osteomyelitis.
rickets | soft, weak bones in children | The child has rickets.
scoliosis | a spine that curves to the side | She has scoliosis.
kyphosis | a rounded upper back | He has kyphosis.
herniated disc, herniated disk, slipped disc, slipped disk | a spine cushion that bulges out of place | He has a herniated disc.
spinal stenosis | a narrow space around the nerves of the spine | He has spinal stenosis.
sciatica | pain that runs down the leg from the back | She has sciatica.
bursitis | swelling of the cushions around a joint | He has bursitis.
tendinitis, tendonitis | a sore, swollen tendon | She has tendinitis.
plantar fasciitis | heel pain from a sore band under the foot | He has plantar fasciitis.
carpal tunnel syndrome | a squeezed nerve in the wrist | She has carpal tunnel syndrome.
stress fracture | a tiny crack in a bone | She has a stress fracture.
sprain | a stretched or torn band around a joint | He has a sprain.
muscular dystrophy | an inherited illness that weakens muscles | He has muscular dystrophy.
bunion | a bony bump beside the big toe | She has a bunion.

# Eyes, ears, mouth
cataract | a cloudy patch in the lens of the eye | She has a cataract.
glaucoma | an eye disease that harms the nerve for sight | He has glaucoma.
macular degeneration | an eye disease that blurs the middle of sight | She has macular degeneration.
diabetic retinopathy, retinopathy | damage to the back of the eye | He has diabetic retinopathy.
retinal detachment | when the back layer of the eye comes loose | She had a retinal detachment.
conjunctivitis | red, sore eyes | He has conjunctivitis.
blepharitis | sore, swollen eyelids | She has blepharitis.
uveitis | swelling inside the eye | She has uveitis.
stye | a small, sore lump on the eyelid | He has a stye.
strabismus | eyes that point in different directions | The child has strabismus.
amblyopia | weak sight in an eye, often called lazy eye | The child has amblyopia.
myopia, nearsightedness, short-sightedness | trouble seeing things far away | She has myopia.
hyperopia, farsightedness, long-sightedness | trouble seeing things close up | He has hyperopia.
presbyopia | trouble seeing close things that comes with age | She has presbyopia.
astigmatism | blurry sight from an uneven eye shape | He has astigmatism.
otitis media | swelling behind the eardrum | The child has otitis media.
otitis externa | swelling of the ear canal | He has otitis externa.
tinnitus | ringing or other noises in the ears | He has tinnitus.
Meniere's disease, Ménière's disease | an ear illness with dizziness and hearing loss | She has Meniere's disease.
gingivitis | swollen, sore gums | She has gingivitis.
periodontitis, periodontal disease | a gum disease that harms the bone around teeth | He has periodontitis.
dental plaque | a sticky film of germs on teeth | Brushing removes dental plaque.
cleft lip | a gap in the lip from birth | The baby has a cleft lip.
cleft palate | a gap in the roof of the mouth from birth | The baby has a cleft palate.

# Brain and nerves
epilepsy | a brain illness with repeated seizures | She has epilepsy.
dementia | an illness that slowly harms memory and thinking | He has dementia.
Alzheimer's disease | a brain disease that slowly harms memory | She has Alzheimer's disease.
vascular dementia | memory loss from poor blood flow to the brain | He has vascular dementia.
mild cognitive impairment | slight trouble with memory or thinking | She has mild cognitive impairment.
cognitive impairment | trouble with memory or thinking | He has cognitive impairment.
Parkinson's disease | a brain illness with shaking and slow movement | He has Parkinson's disease.
Huntington's disease | an inherited illness that slowly harms the brain | She has Huntington's disease.
multiple sclerosis | an illness that harms the coating of nerves | She has multiple sclerosis.
amyotrophic lateral sclerosis | an illness that slowly weakens the muscles | He has amyotrophic lateral sclerosis.
motor neuron disease, motor neurone disease | an illness of the nerves that move muscles | He has motor neurone disease.
myasthenia gravis | an illness that makes muscles tire fast | She has myasthenia gravis.
Guillain-Barré syndrome | an illness in which the body attacks its nerves | He has Guillain-Barré syndrome.
cerebral palsy | trouble with movement from an early brain injury | The child has cerebral palsy.
spina bifida | a spine that formed with a gap before birth | The baby has spina bifida.
hydrocephalus | too much fluid in the brain | The baby has hydrocephalus.
meningitis | swelling of the layers around the brain | He had meningitis.
encephalitis | swelling of the brain | She had encephalitis.
encephalopathy | an illness that changes how the brain works | He has encephalopathy.
concussion | a brain injury from a blow to the head | She had a concussion.
traumatic brain injury | brain damage from a blow to the head | He had a traumatic brain injury.
migraine | an illness with strong headaches that come back | She has migraine.
cluster headache | very bad head pain around an eye | He had a cluster headache.
peripheral neuropathy | nerve damage, mostly in hands and feet | She has peripheral neuropathy.
neuropathy | damage to nerves | She has neuropathy.
trigeminal neuralgia | sudden, sharp nerve pain in the face | He has trigeminal neuralgia.
Bell's palsy | sudden weakness in the face muscles | She has Bell's palsy.
restless legs syndrome, restless leg syndrome | a strong urge to move the legs at rest | He has restless legs syndrome.
narcolepsy | an illness with sudden sleep attacks | She has narcolepsy.
Tourette syndrome, Tourette's syndrome | an illness with sudden movements or sounds | He has Tourette syndrome.
essential tremor | shaking of the hands during movement | She has an essential tremor.

# Infections and immunity
sepsis | the body's deadly reaction to an infection | She had sepsis.
influenza | the flu | He has influenza.
measles | an easily spread illness with fever and rash | The child has measles.
mumps | an infection with swollen cheeks and fever | The child has mumps.
rubella | an infection with a rash, also called German measles | She had rubella.
pertussis, whooping cough | an infection with long fits of coughing | The baby has whooping cough.
diphtheria | a serious throat infection | He had diphtheria.
tetanus | an infection that makes muscles lock | He had tetanus.
polio | an infection that harms the nerves of muscles | He had polio.
rabies | a deadly infection passed on by animal bites | The dog had rabies.
malaria | an infection passed on by mosquito bites | He had malaria.
dengue, dengue fever | an infection passed on by mosquito bites | He had dengue.
Lyme disease | an infection passed on by tick bites | She has Lyme disease.
cholera | a gut infection passed on in dirty water | He had cholera.
typhoid, typhoid fever | a gut infection passed on in food or water | He had typhoid.
salmonella | germs that cause food poisoning | The eggs held salmonella.
listeria, listeriosis | an infection from germs in food | She had listeriosis.
shingles | a painful rash from the chickenpox virus | He has shingles.
infectious mononucleosis, glandular fever | an infection with sore throat and great tiredness | She has glandular fever.
human papillomavirus | a common virus passed on by skin contact | He has human papillomavirus.
herpes simplex | a virus that causes sores on the skin | She has herpes simplex.
chlamydia | an infection passed on through sex | She has chlamydia.
gonorrhea, gonorrhoea | an infection passed on through sex | He has gonorrhea.
syphilis | an infection passed on through sex | He has syphilis.
sexually transmitted infection | an infection passed on through sex | It is a sexually transmitted infection.
thrush, candidiasis | an infection with a kind of yeast | The baby has thrush.
toxoplasmosis | an infection from cats or raw meat | She had toxoplasmosis.
staphylococcus | a common kind of germ on the skin | The wound held staphylococcus.
streptococcus | a kind of germ that causes sore throats | The swab found streptococcus.
strep throat | a throat infection with germs called strep | He has strep throat.
long COVID | symptoms that last long after a COVID infection | She has long COVID.
antibiotic resistance, antimicrobial resistance | when germs learn to survive medicines | Antibiotic resistance is rising.
opportunistic infection | an infection that strikes when the body is weak | He had an opportunistic infection.
autoimmune disease, autoimmune disorder | an illness in which the body attacks itself | Lupus is an autoimmune disease.
immunodeficiency | a weak ability to fight germs | She has immunodeficiency.
anaphylaxis | a sudden, severe, dangerous allergic reaction | He had anaphylaxis.
allergen | something that sets off an allergy | Pollen is an allergen.

# Cancer
tumor, tumour | a lump made of cells that grow too much | The scan found a tumor.
benign tumor, benign tumour | a lump that is free of cancer | It was a benign tumor.
malignant tumor, malignant tumour | a lump of cancer cells | It was a malignant tumor.
carcinoma | a cancer that starts in skin or organ linings | He has a carcinoma.
basal cell carcinoma | a common, slow-growing kind of skin cancer | She has a basal cell carcinoma.
squamous cell carcinoma | a cancer of flat cells in skin or linings | He has a squamous cell carcinoma.
adenocarcinoma | a cancer that starts in gland cells | He has an adenocarcinoma.
renal cell carcinoma | a kind of kidney cancer | He has a renal cell carcinoma.
hepatocellular carcinoma | a kind of liver cancer | He has a hepatocellular carcinoma.
sarcoma | a cancer of bone or soft body tissue | She has a sarcoma.
leukemia, leukaemia | a cancer of the blood cells | The child has leukemia.
lymphoma | a cancer of the germ-fighting system | He has lymphoma.
multiple myeloma, myeloma | a cancer of cells in bone marrow | She has myeloma.
glioblastoma | a fast-growing brain cancer | He has a glioblastoma.
neuroblastoma | a cancer of nerve cells in young children | The child has a neuroblastoma.
mesothelioma | a cancer of the lining around the lungs or belly | He has mesothelioma.
colorectal cancer | cancer of the large bowel | She has colorectal cancer.
cervical cancer | cancer of the neck of the womb | She had cervical cancer.
metastasis, metastases | cancer that has spread to another part | The scan found a metastasis.
carcinogen | something that causes cancer | Smoke is a carcinogen.
precancerous | at risk of turning into cancer | The mole was precancerous.
cervical dysplasia | unusual-looking cells on the neck of the womb | She had cervical dysplasia.
hip dysplasia | a hip joint that formed badly | The baby had hip dysplasia.
hyperplasia | too many cells in a body part | The test found hyperplasia.
remission | a time when signs of an illness shrink or vanish | The cancer is in remission.
relapse | when an illness comes back after getting better | He had a relapse.
`
