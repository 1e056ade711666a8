/**
 * What parts of the body and the substances in it are, in words a ten-year-old knows. Lines as `findTerms` reads
 * them: `term, variant | gloss | sentence`. A gloss stands in brackets after the term; it advises and claims nothing.
 */
export const glossesBody: string = `
# Heart and blood
artery | a tube that carries blood away from the heart | The clot blocked an artery.
arteries | tubes that carry blood away from the heart | Smoking harms the arteries.
vein | a tube that carries blood back to the heart | The nurse found a vein.
capillary, capillaries | a very tiny blood vessel | Blood flows through each capillary.
blood vessel | a tube that carries blood through the body | A blood vessel burst.
coronary artery, coronary arteries | a blood vessel that feeds the heart muscle | A coronary artery was blocked.
carotid artery, carotid arteries | a large blood vessel in the neck | The scan shows the carotid artery.
aorta | the largest blood vessel leading from the heart | The aorta was too wide.
aortic valve | a flap that lets blood leave the heart | The aortic valve was stiff.
mitral valve | a flap between parts of the heart | The mitral valve was leaking.
heart valve | a flap that keeps blood moving forward in the heart | A heart valve was leaking.
atrium, atria | an upper chamber of the heart | The left atrium was large.
ventricle | a hollow chamber in the heart or brain | The left ventricle was weak.
cardiovascular system, circulatory system | the heart and all the blood vessels | It affects the cardiovascular system.
hemoglobin, haemoglobin | the part of red blood cells that carries oxygen | Her hemoglobin was low.
platelet | a tiny part of blood that helps it clot | His platelet count was low.
red blood cell | a blood cell that carries oxygen | Each red blood cell carries oxygen.
white blood cell | a blood cell that fights germs | A white blood cell fights germs.
neutrophil | a kind of white blood cell | Her neutrophil count was low.
lymphocyte | a kind of white blood cell | The lymphocyte count was low.
T cell, T-cell | a white blood cell that fights disease | A T cell attacks the virus.
B cell, B-cell | a white blood cell that makes antibodies | A B cell makes proteins.
bone marrow | the soft middle of bones, where blood is made | Bone marrow makes blood.
stem cell | a young cell that grows into many kinds | A stem cell was given.
lymph | a clear fluid that carries germ-fighting cells | Lymph flows through small tubes.
lymph node, lymph gland | a small, bean-shaped part that filters out germs | A lymph node was swollen.
lymphatic system | the tubes and organs that help fight germs | The lymphatic system drains fluid.
spleen | an organ that filters blood, near the stomach | The spleen was large.
thymus | a small organ in the chest that trains immune cells | The thymus is large in babies.
immune system | the body's way of fighting germs | The immune system fights germs.
antibody, antibodies | a protein the body makes to spot germs | The test found an antibody.
antigen | something that sets off the immune system | The test finds an antigen.

# Brain, nerves and senses
central nervous system | the brain and spinal cord | It affects the central nervous system.
peripheral nervous system | the nerves outside the brain and spinal cord | It affects the peripheral nervous system.
nervous system | the brain, spinal cord and nerves | It affects the nervous system.
autonomic nervous system | the nerves that run the heart, breathing and gut | The autonomic nervous system controls sweating.
sympathetic nervous system | the nerves that get the body ready for action | Stress wakes the sympathetic nervous system.
parasympathetic nervous system | the nerves that calm the body and aid digestion | The parasympathetic nervous system slows the heart.
spinal cord | the thick bundle of nerves inside the backbone | The spinal cord was hurt.
cerebrospinal fluid, spinal fluid | the clear fluid around the brain and spinal cord | The cerebrospinal fluid was clear.
meninges | the thin layers that cover the brain | The meninges were swollen.
amygdala | a part of the brain linked to fear | The amygdala was active.
hippocampus | a part of the brain linked to memory | The hippocampus was small.
hypothalamus | a part of the brain that steers hormones and hunger | The hypothalamus controls body heat.
prefrontal cortex | the front part of the brain, used for planning | The prefrontal cortex was active.
frontal lobe | the front part of the brain | The frontal lobe was hurt.
cerebral cortex | the outer layer of the brain | The cerebral cortex was thin.
cerebellum | the part of the brain that controls balance | The cerebellum was hurt.
cerebrum | the largest part of the brain | The cerebrum controls thought.
brainstem, brain stem | the part of the brain that joins the spinal cord | The brainstem controls breathing.
thalamus | a deep brain part that passes on signals | The thalamus passes on signals.
neuron, neurone | a nerve cell that sends signals | A neuron sends a signal.
synapse | the tiny gap where nerve cells pass signals | Signals cross the synapse.
motor neuron, motor neurone | a nerve cell that makes muscles move | A motor neuron moves a muscle.
myelin, myelin sheath | the fatty coating around nerves | Myelin speeds up signals.
vagus nerve | a long nerve from the brain to the belly | The vagus nerve slows the heart.
optic nerve | the nerve that links the eye to the brain | The optic nerve was hurt.
sciatic nerve | a long nerve from the lower back down the leg | The sciatic nerve was pinched.
retina | the back layer of the eye that senses light | The retina was torn.
cornea | the clear front window of the eye | The cornea was scratched.
macula | the part of the eye used for sharp sight | The macula was swollen.
conjunctiva | the thin, clear skin over the eye | The conjunctiva was red.
sclera | the white of the eye | The sclera was yellow.
cochlea | the inner ear part that senses sound | The cochlea was hurt.
middle ear | the space behind the eardrum | There was fluid in the middle ear.
inner ear | the deep part of the ear for hearing and balance | The inner ear was hurt.
Eustachian tube | a small tube from the ear to the throat | The Eustachian tube was blocked.
vestibular system | the inner ear parts that sense balance | The vestibular system was harmed.
sinuses | hollow spaces in the bones around the nose | The sinuses were blocked.

# Breathing and digestion
airway | the path that air takes to the lungs | The airway was blocked.
bronchus, bronchi | a large air tube that leads into a lung | The bronchus was blocked.
bronchiole | a tiny air tube in the lungs | Each bronchiole was narrow.
alveoli, alveolus | tiny air sacs in the lungs | Oxygen enters the blood in the alveoli.
diaphragm | a thin wall that parts the chest from the belly | The diaphragm moves down.
pleura | the thin lining around the lungs | The pleura was sore.
epiglottis | the flap that covers the windpipe while swallowing | The epiglottis was swollen.
adenoids | small lumps at the back of the nose | The adenoids were large.
tonsils | small lumps at the back of the throat | The tonsils were red.
respiratory system | the nose, throat, airways and lungs | It affects the respiratory system.
respiratory tract | the path air takes from nose to lungs | The virus enters the respiratory tract.
digestive system | the organs that break down food | It affects the digestive system.
gastrointestinal tract, digestive tract, GI tract | the path food takes through the body | The gastrointestinal tract is long.
esophagus, oesophagus | the food pipe from mouth to stomach | The esophagus was sore.
duodenum | the start of the small bowel | The ulcer was in the duodenum.
small intestine, small bowel | the long tube where most food is taken in | Food enters the small intestine.
large intestine, large bowel | the wide last part of the gut | Water is taken up in the large intestine.
colon | the long main part of the large bowel | The colon was clear.
rectum | the last part of the bowel | The rectum was sore.
anus | the opening where stool leaves the body | The anus was sore.
pancreas | an organ that makes insulin and digestive juices | The pancreas was swollen.
gallbladder | a small pouch under the liver that stores bile | The gallbladder was removed.
bile | a liver fluid that helps break down fat | Bile flows into the gut.
bile duct | a tube that carries bile from the liver | The bile duct was blocked.
sphincter | a ring of muscle that opens and closes | The sphincter was weak.
peristalsis | the squeezing that moves food along | Peristalsis moves food along.
enzyme | a protein that speeds up chemical changes | The enzyme breaks down milk sugar.
gut flora, gut bacteria, gut microbiome | the tiny living things in the bowels | Food affects the gut microbiome.
microbiome, microbiota | the tiny living things on or in the body | The microbiome was tested.
peritoneum | the thin lining inside the belly | The peritoneum was sore.
mucous membrane, mucosa | the moist lining inside parts of the body | The mucous membrane was dry.
mucus | a slippery fluid that the body makes | The mucus was thick.

# Kidneys, glands, pelvis
kidney function | how well the kidneys clean the blood | The test shows kidney function.
ureter | a tube from a kidney to the bladder | A stone was in the ureter.
urethra | the tube that urine leaves through | The urethra was sore.
urinary tract | the kidneys, bladder and the tubes between them | The urinary tract was clear.
nephron | a tiny filter inside a kidney | Each nephron cleans blood.
gland | a body part that makes fluids or hormones | The gland was swollen.
endocrine system | the glands that make hormones | It affects the endocrine system.
pituitary gland, pituitary | a small brain gland that controls other glands | The pituitary gland was checked.
thyroid gland, thyroid | a neck gland that controls how fast the body works | The thyroid gland was large.
parathyroid gland | a tiny neck gland that controls calcium | A parathyroid gland was removed.
adrenal gland | a small gland on top of each kidney | The adrenal gland was large.
pineal gland | a small brain gland linked to sleep | The pineal gland makes melatonin.
prostate, prostate gland | a small gland below a man's bladder | The prostate was large.
testicle, testes | a male gland that makes sperm | A testicle was sore.
ovary, ovaries | an organ that releases eggs in the female body | The ovary was swollen.
cervix | the neck of the womb | The cervix was checked.
uterus | the womb, where a baby grows | The uterus was checked.
fallopian tube | a tube that carries eggs to the womb | The fallopian tube was blocked.
vulva | the outer parts around the opening of the vagina | The vulva was sore.
pelvis | the ring of bones at the hips | The pelvis was broken.
pelvic floor | the muscles that hold up the bladder and bowel | The pelvic floor was weak.
perineum | the skin between the genitals and the anus | The perineum was sore.

# Bones, muscles and skin
cartilage | firm, smooth tissue that cushions joints | The cartilage was worn.
ligament | a strong band that joins bones together | The ligament was torn.
tendon | a strong cord that joins muscle to bone | The tendon was torn.
Achilles tendon | the strong cord at the back of the ankle | The Achilles tendon was torn.
rotator cuff | the muscles and cords around the shoulder | The rotator cuff was torn.
meniscus | a rubbery cushion in the knee | The meniscus was torn.
anterior cruciate ligament | a strong band inside the knee | The anterior cruciate ligament was torn.
intervertebral disc, spinal disc, spinal disk | a soft cushion between the bones of the spine | A spinal disc was worn.
fibula | the thin bone in the lower leg | The fibula was broken.
ulna | a bone in the lower arm, on the little-finger side | The ulna was broken.
synovial fluid | the slippery fluid inside joints | The synovial fluid was tested.
collagen | a strong protein in skin and bones | Skin holds collagen.
keratin | the strong protein in hair and nails | Nails are made of keratin.
melanin | what gives skin, hair and eyes their shade | Melanin makes skin dark.
epidermis | the outer layer of the skin | The epidermis was burned.
dermis | the thick layer under the skin's surface | The burn reached the dermis.
hair follicle | the tiny pit that a hair grows from | The hair follicle was sore.
sebum | the oil that skin makes | Sebum blocks the pores.
connective tissue | the material that holds body parts together | It affects connective tissue.
soft tissue | the muscle, fat and bands around bones | The soft tissue was bruised.
`
