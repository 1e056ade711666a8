/**
 * Brain chemicals, hormones, nutrients and genes, in everyday words. Lines as `findTerms` reads them:
 * `term, variant | gloss | sentence`.
 */
export const glossesChemistry: string = `
# Brain chemicals and hormones
neurotransmitter | a chemical that carries messages between nerve cells | Dopamine is a neurotransmitter.
serotonin | a brain chemical linked to mood and sleep | Serotonin was measured.
dopamine | a brain chemical linked to reward and movement | Dopamine was measured.
norepinephrine, noradrenaline | a body chemical linked to being alert | Norepinephrine was measured.
epinephrine, adrenaline | a hormone that gets the body ready for action | Adrenaline makes the heart race.
acetylcholine | a chemical that nerves use to move muscles | Acetylcholine was measured.
glutamate | a brain chemical that stirs nerve cells | Glutamate was measured.
gamma-aminobutyric acid | a brain chemical that calms nerve cells | The drug acts on gamma-aminobutyric acid.
endorphin | a natural chemical in the body that eases pain | Endorphins were measured.
oxytocin | a hormone linked to bonding and birth | Oxytocin was measured.
cortisol | a hormone linked to stress | Cortisol was measured.
hormone | a chemical messenger in the body | The gland makes a hormone.
stress hormone | a chemical the body makes under stress | Cortisol is a stress hormone.
melatonin | a hormone linked to sleep | Melatonin rises at night.
insulin | a hormone that moves sugar from blood into cells | Insulin was given.
glucagon | a hormone that raises blood sugar | Glucagon was given.
estrogen, oestrogen | a main female sex hormone | Estrogen was measured.
progesterone | a hormone that readies the womb for pregnancy | Progesterone was measured.
testosterone | the main male sex hormone | Testosterone was measured.
growth hormone | a hormone that makes the body grow | Growth hormone was measured.
thyroid hormone | a hormone that sets how fast the body works | Thyroid hormone was low.
thyroid-stimulating hormone | a hormone that tells the thyroid to work | The thyroid-stimulating hormone was high.
prolactin | a hormone linked to making breast milk | Prolactin was measured.
vasopressin, antidiuretic hormone | a hormone that helps the body keep water | Vasopressin was measured.
GLP-1, glucagon-like peptide-1 | a gut hormone linked to hunger and blood sugar | GLP-1 was measured.
ghrelin | a hormone linked to feeling hungry | Ghrelin was measured.
leptin | a hormone linked to feeling full | Leptin was measured.
cytokine | a small protein that immune cells use as messages | A cytokine was measured.
histamine | a chemical the body releases in allergies | Histamine makes eyes itch.
receptor | a spot on a cell that picks up signals | The drug binds to a receptor.
reuptake | when nerve cells take a chemical back in | The drug acts on reuptake.
neuroplasticity | the brain's way of changing and learning | Sleep aids neuroplasticity.

# Nutrients and blood values
glucose | a sugar the body uses for energy | Glucose was measured.
glycogen | sugar stored in the liver and muscles | Muscles hold glycogen.
carbohydrate | sugar or starch from food | Bread is a carbohydrate.
dietary fiber, dietary fibre | the part of plants that passes through the gut | Beans hold dietary fiber.
saturated fat | a fat found mostly in meat and dairy | Butter holds saturated fat.
unsaturated fat | a fat found mostly in plants and fish | Olive oil is an unsaturated fat.
trans fat | a kind of fat in some factory-made foods | The label lists trans fat.
omega-3 fatty acid | a fat found in fish and some seeds | Fish holds omega-3 fatty acids.
amino acid | a small building block of protein | Each amino acid was measured.
cholesterol | a waxy substance in the body and some foods | His cholesterol was high.
low-density lipoprotein, LDL cholesterol | the so-called bad cholesterol | Her LDL cholesterol was high.
high-density lipoprotein, HDL cholesterol | the so-called good cholesterol | Her HDL cholesterol was low.
triglyceride | a kind of fat in the blood | The triglyceride level was high.
lipid | a fat or fatty substance | The lipid level was high.
electrolyte | a mineral such as salt in body fluids | The electrolyte level was low.
iodine | a mineral in sea fish that also kills germs | Sea fish holds iodine.
folate, folic acid | a B vitamin used to make new cells | Greens hold folate.
vitamin B12 | a vitamin used to make blood and nerves | Her vitamin B12 was low.
vitamin K | a vitamin that helps blood clot | Greens hold vitamin K.
probiotic | live germs added to food or pills | Yogurt is a probiotic.
creatinine | a waste product that kidneys clear from blood | His creatinine was high.
urea | a waste product that leaves in urine | Urea was measured.
uric acid | a waste product in the blood and urine | Uric acid was high.
bilirubin | a yellow substance made when blood cells break down | Bilirubin was high.
albumin | a protein made by the liver | Albumin was low.
ketones, ketone | acids the body makes when it burns fat | Ketones were in the urine.
lactose | the natural sugar in milk | Milk holds lactose.
gluten | a protein in wheat, rye and barley | Bread holds gluten.
nicotine | the habit-forming drug in tobacco | Smoke holds nicotine.
carbon monoxide | a poisonous gas that is hard to notice | Smoke holds carbon monoxide.
metabolism | how the body breaks down and uses things | Her metabolism was slow.
metabolite | what a substance turns into in the body | The metabolite was measured.
basal metabolic rate | the energy the body uses at rest | The basal metabolic rate was measured.
homeostasis | keeping a steady balance inside the body | Sweating is part of homeostasis.
circadian rhythm | the body's daily clock for sleep and waking | Light affects the circadian rhythm.

# Genes and cells
DNA | the code in cells that shapes the body | The DNA was tested.
RNA | a copy of the code in cells | The RNA was tested.
mRNA, messenger RNA | a copy of code that tells cells what to make | The vaccine holds mRNA.
gene | a piece of code in cells that shapes the body | A gene was found.
chromosome | a thread in cells that carries genes | An extra chromosome was found.
genome | all the genes of a living thing | The genome was read.
mutation, gene mutation, genetic mutation | a change in a gene | The test found a mutation.
hereditary | passed from parents to children through genes | The illness is hereditary.
genetic disorder, genetic disease, genetic condition | an illness caused by a change in genes | It is a genetic disorder.
genetic counseling, genetic counselling | talks about illnesses that run in families | They had genetic counseling.
genetic testing, genetic test | a check of genes for changes | She had genetic testing.
carrier screening | a test for gene changes parents pass on | They had carrier screening.
autosomal dominant | passed on by either parent alone | The illness is autosomal dominant.
autosomal recessive | passed on when both parents carry the gene change | The illness is autosomal recessive.
chromosome disorder, chromosomal abnormality, chromosomal disorder | an illness from changes in how genes are packed | It is a chromosome disorder.
polymorphism | a common difference in a gene | The polymorphism was found.
epigenetic, epigenetics | about how genes are switched on or off | The study looked at epigenetics.
gene therapy | treatment that changes genes inside cells | Gene therapy was tested.
mitochondria, mitochondrion | the tiny energy makers inside cells | Mitochondria make energy.
peptide | a short chain of protein pieces | The peptide was tested.
microorganism, micro-organism, microbe | a living thing too small to see | The microbe was found.
bacteria, bacterium | tiny living things, some of which cause illness | Bacteria were found.
fungus, fungi | a living thing such as yeast | A fungus was found.
parasite | a living thing that feeds on another living thing | A parasite was found.
pathogen | a germ that causes illness | The pathogen was found.
toxin | a poison made by a living thing | The toxin was found.
`
