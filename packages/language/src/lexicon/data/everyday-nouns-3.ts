/**
 * Hard general nouns of health text, P to Z, with the plain noun, the conditions under which it means the same,
 * and an example.
 */
export const everydayNouns3: string = `
# P
participation in | phrase | taking part in | +prev:<start>,for,of,from,after,before,during,about,regular | Participation in the course is free. > Taking part in the course is free.
perception | noun | view | +next:of -has:odor,odour,smell,touch,sensory,stimuli,space,pain,depth,visual,speech,sound,light,colour,color,taste | Their perception of the risk changed. > Their view of the risk changed.
personnel | noun | staff | -prev:medical,nursing,military | Kitchen personnel must wear gloves. > Kitchen staff must wear gloves.
perspective | noun | view | only:plural -prev:future | The survey gathered the perspectives of parents. > The survey gathered the views of parents.
perspective | noun | view | +next:on only:singular | She has a fresh perspective on pain. > She has a fresh view on pain.
place of residence | noun | home | -prev:<adj> | The form asks about your place of residence. > The form asks about your home.
portion | noun | part | +next:of -has:food,eat,meal,meals,fruit,fruits,vegetables,plate,diet,rice,meat,snack | The lower portion of the back is sore. > The lower part of the back is sore.
prevention of | phrase | preventing | +prev:for,in,on -has:centers,control | Gloves are used for prevention of burns. > Gloves are used for preventing burns.
probability | noun | chance | +next:of,that only:singular | The chart gives the probability of rain. > The chart gives the chance of rain.
proficiency | noun | skill | +next:in only:singular | Staff show proficiency in sign language. > Staff show skill in sign language.
prohibition | noun | ban | +next:on,of | The town backed the prohibition on smoking. > The town backed the ban on smoking.
proponent | noun | supporter | +next:of | Proponents of the diet praise its simple rules. > Supporters of the diet praise its simple rules.
proportion | noun | share | +next:of only:singular -prev:in,<noun> | A large proportion of the children slept well. > A large share of the children slept well.
purpose | noun | aim | +next:of +prev:the -prev:for only:singular | The purpose of the visit is to check your sight. > The aim of the visit is to check your sight.
# Q
quantity | noun | amount | -next:of -prev:adequate | Drink water in small quantities. > Drink water in small amounts.
quantity | noun | amount | +next:of | A large quantity of blood was lost. > A large amount of blood was lost.
query | noun | question | -next:<noun> | Call us with any queries. > Call us with any questions.
questionnaire | noun | survey | -prev:<name>,version -next:<noun> | Parents filled in a questionnaire. > Parents filled in a survey.
# R
ramification | noun | effect | only:plural -has:nerve,artery,vessel,vessels,dendritic | The rule has legal ramifications. > The rule has legal effects.
rationale | noun | reason | +next:for | The rationale for the test is simple. > The reason for the test is simple.
reduction | noun | drop | +next:in +prev:<counted> -prev:breast,risk,dose,fracture,weight,noise,harm,stress -has:medicine,medicines,medication,medications | There was a reduction in pain. > There was a drop in pain.
region | noun | area | -has:gene,genes,genomic,dna,rna,coding,promoter,protein -next:<noun> | The pain is in the lower back region. > The pain is in the lower back area.
regulation | noun | rule | only:plural | The kitchen follows the hygiene regulations. > The kitchen follows the hygiene rules.
relationship | noun | link | +next:between +prev:<counted> -has:doctor,doctors,therapist,therapists,patients,couple,couples,partner,partners,mother,mothers,parents,people,nurse,nurses,family,staff,friends,child,siblings,care,romantic,sexual | They saw a relationship between noise and stress. > They saw a link between noise and stress.
remainder | noun | rest | +next:of +prev:the | Stay home for the remainder of the day. > Stay home for the rest of the day.
repercussion | noun | effect |  | Poor sleep has serious repercussions. > Poor sleep has serious effects.
requirement | noun | need | +prev:energy,oxygen,insulin,calorie,dietary,nutritional,protein,fluid,water,sleep,iron | Teenagers have high energy requirements. > Teenagers have high energy needs.
respondent | noun | person* who answered | only:plural -next:who,<noun>,<ing>,aged,with,from,in,to,over,living -prev:survey,few,of,<name>,<noun>,english,scottish,female,male,eligible,all | Most respondents felt well. > Most people who answered felt well.
restriction | noun | limit | +next:on -has:age | There are restrictions on visits. > There are limits on visits.
# S
scarcity | noun | shortage | +next:of | There is a scarcity of data. > There is a shortage of data.
segment | noun | part | +next:of -has:st,market,chromosome,dna,gene | The upper segment of the bowel was swollen. > The upper part of the bowel was swollen.
sensation | noun | feeling | -next:<noun> -prev:phantom | It causes a burning sensation. > It causes a burning feeling.
shortcomings | phrase | weak points |  | The study has two shortcomings. > The study has two weak points.
spectrum | noun | range | +next:of +prev:a,broad,wide,full -has:autism,light,disorder,disorders | The drug treats a wide spectrum of infections. > The drug treats a wide range of infections.
stipend | noun | payment |  | Volunteers get a small stipend. > Volunteers get a small payment.
strategy | noun | way | +next:to -prev:<noun> | The guide lists strategies to reduce stress. > The guide lists ways to reduce stress.
subject | noun | person | only:plural +prev:<num>,healthy,elderly,these -has:school,schools,topic,topics,teacher,teachers,mouse,mice,rats,animals | The test was done in 20 healthy subjects. > The test was done in 20 healthy people.
sustenance | noun | food |  | Fish gave the village its main sustenance. > Fish gave the village its main food.
synopsis | noun | summary | +next:of | The website has a synopsis of the report. > The website has a summary of the report.
# T
technique | noun | method | +prev:<counted> -prev:surgical,sterile,aseptic,inhaler,injection,poor,good,correct | The nurse showed them three techniques. > The nurse showed them three methods.
termination | noun | end | +next:of +prev:the only:singular -has:pregnancy,pregnancies,transcription | The letter explains the termination of the contract. > The letter explains the end of the contract.
time period | noun | time | +prev:this,that,same only:singular | Rates fell during this time period. > Rates fell during this time.
timeframe | noun | time | +prev:this,that,same,short,long,a | The work was done in a short timeframe. > The work was done in a short time.
trajectory | noun | path | +next:of -has:bullet | The chart shows the trajectory of the illness. > The chart shows the path of the illness.
transition | noun | move | +next:to,from -has:gender,epithelial,menopause | The course eases the transition to adult care. > The course eases the move to adult care.
transparency | noun | openness | +next:about only:singular | Patients want transparency about costs. > Patients want openness about costs.
# U
usage | noun | use | only:singular -next:<noun> | Phone usage rose. > Phone use rose.
utility | noun | value | +next:of only:singular -has:electricity,water,gas,cost | They studied the utility of the test. > They studied the value of the test.
utilization, utilisation | noun | use | only:singular -next:<noun> | The utilization of masks rose. > The use of masks rose.
# V
vendor | noun | seller |  | Buy fruit from a street vendor. > Buy fruit from a street seller.
venue | noun | place |  | The venue is easy to reach. > The place is easy to reach.
viewpoint | noun | view |  | The staff shared their viewpoints. > The staff shared their views.
parameters | phrase | measures | +prev:clinical,laboratory,physiological,biochemical,blood,these,several,two,three,four,five,other -has:measured | They checked five blood parameters. > They checked five blood measures.
percentage | noun | share | +next:of only:singular -prev:<num> -has:cost,price,premium,bill,coinsurance | A high percentage of the children snore. > A high share of the children snore.
relation | noun | link | +next:between -has:doctor,therapist,patients,couple,partner,mother,parents,people,nurse,family,staff,friends,child,siblings,sexual,race | They saw a relation between noise and stress. > They saw a link between noise and stress.
`
