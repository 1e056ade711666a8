/**
 * Words of drug law, approval and public health. Each says what the law or the office says, as of 2026, without names
 * of years: US terms after 21 CFR 312, 314, 600 and 1308 and the guidance of the FDA. Lines as `findTerms` reads
 * them: `term, variant | gloss | sentence`.
 */
export const glossesLaw: string = `
# Drug law and approval
Food and Drug Administration | the US agency that checks medicines | The Food and Drug Administration agreed.
Drug Enforcement Administration | the US agency that enforces drug laws | The Drug Enforcement Administration agreed.
European Medicines Agency | the EU agency that checks medicines | The European Medicines Agency agreed.
Medicines and Healthcare products Regulatory Agency | the UK agency that checks medicines and devices | The Medicines and Healthcare products Regulatory Agency agreed.
FDA | the US agency that checks medicines | The FDA agreed.
DEA | the US agency that enforces drug laws | The DEA agreed.
EMA | the EU agency that checks medicines | The EMA agreed.
CDC | the main US public health agency | The CDC agreed.
NIH | the main US agency for health research | The NIH paid for it.
Therapeutic Goods Administration | the Australian agency that checks medicines and devices | The Therapeutic Goods Administration agreed.
Health Canada | the Canadian health department | Health Canada agreed.
Centers for Disease Control and Prevention | the main US public health agency | The Centers for Disease Control and Prevention agreed.
National Institutes of Health | the main US agency for health research | The National Institutes of Health paid.
World Health Organization, World Health Organisation | the United Nations agency for health | The World Health Organization agreed.
Controlled Substances Act | the main US law on risky and illegal drugs | The Controlled Substances Act lists the drug.
controlled substance, controlled drug | a drug that the law keeps under strict rules | It is a controlled substance.
Schedule I | a legal class of drugs under very strict control | It is a Schedule I drug.
Schedule II | a legal class of drugs under strict control | It is a Schedule II drug.
Schedule III, Schedule IV, Schedule V | a legal class of drugs under some control | It is a Schedule III drug.
rescheduling, reschedule the drug | moving a drug to another legal class | The agency looked at rescheduling the drug.
investigational drug | a drug that is still being tested | It is an investigational drug.
Investigational New Drug application | a request to test a new drug in people | It sent an Investigational New Drug application.
New Drug Application | a formal request to sell a new drug | It sent a New Drug Application.
Biologics License Application | a request to sell a medicine from living things | It sent a Biologics License Application.
Abbreviated New Drug Application | a request to sell a copy of a medicine | It sent an Abbreviated New Drug Application.
Breakthrough Therapy, Breakthrough Therapy designation | a US status for speeding up work on a drug | It has Breakthrough Therapy status.
Fast Track, Fast Track designation, Fast Track status | a US status for speeding up a drug's review | It has Fast Track designation.
Priority Review | a US status with a shorter time for review | It has Priority Review.
Accelerated Approval | early US permission while proof of benefit is due | It has Accelerated Approval.
orphan drug | a drug for a rare disease | It is an orphan drug.
orphan drug designation, orphan designation, orphan drug status | a legal status for drugs for rare diseases | It has orphan drug designation.
rare disease | an illness that few people have | It is a rare disease.
expanded access, compassionate use, early access program, early access programme | a way to get a drug still being tested | He got it through expanded access.
right to try, right-to-try law | a US law about drugs still being tested | He used the right-to-try law.
Emergency Use Authorization, Emergency Use Authorisation | permission to use a product during a health emergency | It has Emergency Use Authorization.
marketing authorization, marketing authorisation | official permission to sell a medicine | It has a marketing authorisation.
regulatory approval | official permission to sell a medicine or device | It has regulatory approval.
Complete Response Letter | an FDA letter that turns down approval for now | It got a Complete Response Letter.
Special Protocol Assessment | an agreement with the FDA about a study plan | It got a Special Protocol Assessment.
Risk Evaluation and Mitigation Strategy | a US safety plan for a drug with serious risks | It has a Risk Evaluation and Mitigation Strategy.
boxed warning, black box warning | the strongest warning on a US drug label | It has a boxed warning.
advisory committee | a group of outside experts who give advice | The advisory committee met.
off-label, off-label use | used in a way outside the official approval | The use is off-label.
compounding pharmacy | a pharmacy that mixes medicines for single patients | He went to a compounding pharmacy.
good manufacturing practice | rules for making medicines safely | It follows good manufacturing practice.
good clinical practice | rules for running studies well | It follows good clinical practice.
pharmacovigilance | watching for side effects of medicines in use | It is part of pharmacovigilance.
drug recall, product recall | taking goods back from shops and users | There was a drug recall.
decriminalization, decriminalisation | ending criminal penalties for something | They voted for decriminalization.
psychedelic-assisted therapy | talk therapy combined with a mind-altering drug | He had psychedelic-assisted therapy.
MDMA-assisted therapy, MDMA-assisted psychotherapy | talk therapy combined with the drug MDMA | She had MDMA-assisted therapy.

# Public health
public health | the health of whole communities | She works in public health.
epidemic | an illness that spreads fast in an area | There was an epidemic.
pandemic | an illness that spreads around the world | There was a pandemic.
outbreak | a sudden rise in cases of an illness | There was an outbreak.
endemic | always present in a place | The illness is endemic.
epidemiology | the study of how illness spreads | She studies epidemiology.
epidemiologist | an expert on how illness spreads | An epidemiologist spoke.
disease surveillance | keeping watch on illness in an area | Disease surveillance helps.
quarantine | keeping people apart after contact with an illness | He was in quarantine.
contact tracing | finding people who were near an ill person | They did contact tracing.
herd immunity, community immunity | when so many are immune that illness stops spreading | The town reached herd immunity.
immunity | the body's ability to resist an illness | She has immunity.
incubation period | the time between catching an illness and feeling ill | The incubation period is short.
communicable disease, infectious disease | an illness that passes between people or from animals | It is a communicable disease.
contagious | easily passed from person to person | The illness is contagious.
airborne | carried through the air | The virus is airborne.
zoonosis, zoonotic disease | an illness passed from animals to people | Rabies is a zoonotic disease.
health disparity, health disparities, health inequality, health inequalities | an unfair health gap between groups | It is a health disparity.
social determinants of health | living conditions that shape health | They looked at social determinants of health.
harm reduction | ways to lower the harm from risky habits | The clinic offers harm reduction.
needle exchange, syringe exchange program, syringe exchange programme | a service that gives out clean needles | The town has a needle exchange.
primary prevention | keeping an illness from starting | It is primary prevention.
health literacy | being able to understand and use health information | They measured health literacy.
sedentary | sitting a lot and moving little | He has a sedentary job.
secondhand smoke, second-hand smoke, passive smoking | smoke from other people's tobacco | She breathed in secondhand smoke.
Medicaid | US health insurance for people with low income | She has Medicaid.
copayment, co-payment | the share of a bill that a patient pays | He made a copayment.
deductible | what a patient pays before insurance starts paying | He met his deductible.
prior authorization, prior authorisation | an insurer's permission before a treatment | It requires prior authorization.
electronic health record, electronic medical record | a patient's health file on a computer | It is in the electronic health record.

# Planning care
advance directive, living will, advance care plan | written wishes about future medical care | She has an advance directive.
power of attorney, healthcare proxy, health care proxy | the legal right to decide for another person | He has power of attorney.
do-not-resuscitate order, do not resuscitate order | a written wish to skip reviving a stopped heart | She has a do-not-resuscitate order.
life support | machines that keep the body working | He was on life support.
bereavement | the time of grief after a death | She had support in bereavement.
euthanasia | ending a life to end suffering | The law bans euthanasia.
assisted dying, assisted suicide, medical assistance in dying | medical help to end a person's own life | The law allows assisted dying.
brain death | when the whole brain has stopped for good | The doctor confirmed brain death.
persistent vegetative state, vegetative state | being awake but unaware after brain damage | He is in a vegetative state.
`
