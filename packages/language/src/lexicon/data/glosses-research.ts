/**
 * Words of studies and statistics, in everyday words that stay true to the method. Lines as `findTerms` reads them:
 * `term, variant | gloss | sentence`.
 */
export const glossesResearch: string = `
# Kinds of study
clinical trial | a study that tests care in people | It was a clinical trial.
clinical study | a study of patients or volunteers | It was a clinical study.
randomized controlled trial, randomised controlled trial, randomized clinical trial, randomised clinical trial, randomized trial, randomised trial | a study that puts people into groups by chance | It was a randomised controlled trial.
randomized, randomised | put into groups by chance | The study was randomised.
randomization, randomisation | putting people into groups by chance | They used randomisation.
placebo-controlled, placebo-controlled trial | with a group that gets a dummy treatment | The study was placebo-controlled.
double-blind, double-blinded, double-masked | with treatments kept secret from patients and researchers | The study was double-blind.
single-blind, single-blinded | with treatments kept secret from the patients | The study was single-blind.
blinding, blinded study | keeping it secret who gets which treatment | They used blinding.
unblinding, functional unblinding | when people work out which treatment they got | There was functional unblinding.
open-label, open-label trial, open-label study | with everyone knowing who gets what | The study was open-label.
crossover trial, crossover study, cross-over trial | a study in which groups swap treatments | It was a crossover trial.
phase 1 trial, phase I trial, phase 1 clinical trial, phase I clinical trial, phase 1 study, phase I study | an early test of safety and dose in people | It was a phase 1 trial.
phase 2 trial, phase II trial, phase 2 clinical trial, phase II clinical trial, phase 2 study, phase II study | a test of whether a treatment works in patients | It was a phase 2 trial.
phase 3 trial, phase III trial, phase 3 clinical trial, phase III clinical trial, phase 3 study, phase III study | a large, late test that compares treatments | It was a phase 3 trial.
phase 4 trial, phase IV trial, phase 4 study, phase IV study, post-marketing study | a study of a treatment after its approval | It was a phase 4 trial.
pilot study, feasibility study | a small study that tries out a plan | It was a pilot study.
preclinical, preclinical study, pre-clinical | done in the lab before tests in people | The work was preclinical.
in vitro | done in lab dishes or tubes | The work was in vitro.
in vivo | done in living things | The work was in vivo.
animal model | an animal used to study a human disease | They used an animal model.
observational study | a study that watches people as they live | It was an observational study.
cohort | a group of people studied over time | The cohort was young.
cohort study | a study that follows a group over time | It was a cohort study.
case-control study | a study that compares ill people with healthy people | It was a case-control study.
cross-sectional study | a study of people at a point in time | It was a cross-sectional study.
longitudinal study | a study that follows people over time | It was a longitudinal study.
prospective study | a study that follows people forward in time | It was a prospective study.
retrospective study | a study that looks back at past records | It was a retrospective study.
case report, case study | a detailed report about a patient | It was a case report.
case series | a report on a few similar patients | It was a case series.
qualitative study, qualitative research | research through talks and words, such as interviews | It was a qualitative study.
quantitative study, quantitative research | research that counts and measures | It was a quantitative study.
systematic review | a careful summary of the studies on a question | It was a systematic review.
meta-analysis, meta-analyses | a study that adds up results of many studies | It was a meta-analysis.
literature review | a summary of what has been published | It was a literature review.
peer review | checking of a study by other experts | The paper had peer review.
peer-reviewed | checked by other experts | The paper was peer-reviewed.
preprint | a study shared before experts have checked it | It was a preprint.
replication study | doing a study again to check the result | It was a replication study.
noninferiority trial, non-inferiority trial | a test of whether a treatment is about as good | It was a non-inferiority trial.
multicenter study, multicentre study, multicenter trial, multicentre trial | a study run at several places | It was a multicentre trial.
naturalistic study, real-world study | a study of care in everyday life | It was a naturalistic study.
clinical trial registry, trial registry | a public list of studies | It is in a trial registry.

# People and groups
control group | the group to compare with | The control group got usual care.
placebo | a dummy treatment that looks like the real treatment | He got a placebo.
active placebo | a dummy treatment that causes some noticeable effects | She got an active placebo.
sham treatment, sham procedure | a pretend treatment used for comparison | He had a sham treatment.
comparator | the treatment used for comparison | The comparator was a placebo.
intervention | an action taken to change or treat something | The intervention was a diet.
intervention group, treatment group, experimental group | the group that gets the treatment under study | The intervention group felt well.
informed consent | agreeing after hearing the facts, risks and choices | She gave informed consent.
inclusion criteria, eligibility criteria | the rules for who joins a study | The inclusion criteria were strict.
exclusion criteria, exclusion criterion | the rules for who stays out of a study | The exclusion criteria were strict.
institutional review board, ethics committee, research ethics committee | a group that checks that studies protect people | The ethics committee agreed.
data and safety monitoring board, data monitoring committee | experts who watch the safety of a study | The data monitoring committee met.
principal investigator | the person who leads a study | The principal investigator spoke.
trial sponsor, study sponsor | the group that runs or pays for a study | The trial sponsor agreed.
study protocol, trial protocol | the written plan of a study | The study protocol is public.
conflict of interest, competing interest | a personal gain that sways someone's judgment | She had a conflict of interest.
attrition, dropout rate, drop-out rate | people leaving a study early | The study had high attrition.
follow-up period | the time of checks after treatment | The follow-up period was long.
baseline | the starting point for a comparison | Pain was measured at baseline.

# Results and numbers
efficacy | how well a treatment works in a study | They measured its efficacy.
tolerability | how well people cope with a treatment | They measured its tolerability.
safety profile | what is known about the harms of a treatment | They looked at its safety profile.
adverse event, adverse events | a health problem during treatment, whatever its cause | He had an adverse event.
serious adverse event | a grave health problem during treatment, whatever its cause | He had a serious adverse event.
treatment-emergent adverse event | a health problem that starts after treatment begins | He had a treatment-emergent adverse event.
dose-response, dose response | how effects change with the dose | They studied the dose-response.
endpoint, end point | a result that a study sets out to measure | The endpoint was survival.
primary endpoint, primary outcome, primary end point | the main result that a study measures | The primary endpoint was survival.
secondary endpoint, secondary outcome, secondary end point | an extra result that a study measures | A secondary outcome was sleep.
surrogate endpoint, surrogate marker | a test result that stands in for real benefit | It was a surrogate endpoint.
outcome measure | what a study measures to judge a treatment | Pain was an outcome measure.
patient-reported outcome | a result told by patients themselves | Pain was a patient-reported outcome.
quality of life | how good a person's daily life feels | They measured quality of life.
statistically significant | rarely seen by chance alone | The result was statistically significant.
statistical significance | a sign that a result is more than chance | The result had no statistical significance.
clinically significant, clinically meaningful | big enough to matter in daily life | The result was clinically significant.
p-value, p value | a number showing how easily chance explains a result | The p-value was low.
confidence interval | a range that shows how exact a result is | The confidence interval was wide.
effect size | a measure of how big a difference is | The effect size was large.
margin of error | how far off a result is allowed to be | The margin of error was small.
standard deviation | a measure of how spread out numbers are | The standard deviation was small.
median nerve | a main nerve of the hand | The median nerve was hurt.
median | the middle value in an ordered list | The median was low.
outlier | a result far from the others | It was an outlier.
correlation | when things tend to go together | There was a correlation.
causation, causality | when something brings about something else | It showed causation.
confounder, confounding factor, confounding variable | an outside factor that muddles a result | Age was a confounder.
bias | an unfair slant in how things are judged | The study had bias.
risk of bias | how easily a study's methods mislead | The risk of bias was high.
selection bias | a slant from who ends up in a study | There was selection bias.
recall bias | errors from what people remember wrongly | There was recall bias.
publication bias | when studies with good news get published most | There was publication bias.
expectancy effect, expectancy bias, expectation bias | when hopes about a treatment sway the result | There was an expectancy effect.
heterogeneity | how much things differ | There was heterogeneity.
generalizability, generalisability, external validity | how well results fit other people and places | The generalizability was low.
relative risk, risk ratio | how risk compares between groups | The relative risk was high.
absolute risk | the actual chance that something happens | The absolute risk was low.
odds ratio | how the odds compare between groups | The odds ratio was high.
hazard ratio | how fast events happen in compared groups | The hazard ratio was high.
number needed to treat | how many people are treated for a person to benefit | The number needed to treat was low.
risk factor | something that raises the chance of illness | Smoking is a risk factor.
incidence, incidence rate | how often new cases come up | The incidence was low.
prevalence | how common something is in a group | The prevalence was low.
mortality, mortality rate | how many people die in a group | The mortality was low.
case fatality rate | the share of ill people who die | The case fatality rate was low.
morbidity | illness or harm to health | The morbidity was low.
survival rate | the share of people alive after a set time | The survival rate was high.
life expectancy | how long people live on average | The life expectancy was high.
sensitivity and specificity | how well a test tells ill from healthy people | They checked its sensitivity and specificity.
evidence-based | backed by careful research | The treatment is evidence-based.
clinical practice guideline, clinical guideline | expert advice on care for an illness | It is in the clinical guideline.
symptom scale | a list of questions scored with numbers | They used a symptom scale.
Clinician-Administered PTSD Scale | an interview that scores signs of post-traumatic stress | They used the Clinician-Administered PTSD Scale.
`
