/**
 * Hard general nouns of health text, A to D, with the plain noun, the conditions under which it means the same,
 * and an example. A noun that counts has a plain noun that counts; one that does not has one that does not.
 */
export const everydayNouns: string = `
# A
adherence to | phrase | sticking to | +prev:<start>,of | Adherence to the diet was hard. > Sticking to the diet was hard.
advancement | noun | advance | -next:<noun> | Recent advancements help patients. > Recent advances help patients.
allegation | noun | claim |  | The report repeats the allegation. > The report repeats the claim.
alteration | noun | change | -prev:genetic | She noticed alterations in her skin. > She noticed changes in her skin.
amendment | noun | change | -next:<name> | The board made an amendment to the plan. > The board made a change to the plan.
apparatus | noun | device | only:singular -prev:golgi,<name>,vestibular,lacrimal,spindle | The apparatus measures breathing. > The device measures breathing.
apprehension | noun | worry | +next:about only:singular | She felt apprehension about the test. > She felt worry about the test.
aptitude | noun | skill | +next:for only:singular | He has an aptitude for sport. > He has a skill for sport.
aspect | noun | part | +next:of -prev:technical,consider,such,anterior,posterior,medial,lateral,inner,outer,dorsal,ventral -has:environment | Sleep affects all aspects of life. > Sleep affects all parts of life.
assistance | noun | help | only:singular -next:<noun> | She needs assistance with meals. > She needs help with meals.
association | noun | link | +next:between +prev:<counted> -has:agreement,contract | There is an association between noise and stress. > There is a link between noise and stress.
association | noun | link | +next:with +prev:<counted> -prev:in,by | The rash has an association with stress. > The rash has a link with stress.
authorization, authorisation | noun | permission | +next:from -prev:marketing,use,prior | You need authorization from your school. > You need permission from your school.
# B
behavioral change, behavioural change | noun | change in behavior | -prev:a | The program led to behavioral changes. > The program led to changes in behavior.
# C
category | noun | group | -next:a,b,c,d,x,<name>,<num> -prev:pregnancy | They fall into three categories. > They fall into three groups.
cessation | noun | end | +next:of +prev:the -has:smoking,alcohol,drinking only:singular | She felt better after the cessation of treatment. > She felt better after the end of treatment.
cessation of | phrase | the end of | +prev:after,following,before,until,at,since -next:smoking,alcohol,drinking | She felt better after cessation of treatment. > She felt better after the end of treatment.
smoking cessation | phrase | stopping smoking | +next:<end>,is,was,can,may,reduces,reduced,in,for,and | The nurse gives advice on smoking cessation. > The nurse gives advice on stopping smoking.
commencement | noun | start | +next:of +prev:the only:singular | Sign the form before the commencement of treatment. > Sign the form before the start of treatment.
commencement of | phrase | the start of | +prev:after,following,before,until,at,since,to,on,upon,from | Sign the form before commencement of treatment. > Sign the form before the start of treatment.
completion | noun | end | +next:of +prev:the only:singular -has:questionnaire,form,survey,diary | She was well at the completion of treatment. > She was well at the end of treatment.
completion of | phrase | the end of | +prev:after,following,before,until,at,since,to -next:this,a,an,questionnaire,questionnaires,form,forms,survey | The rash faded after completion of treatment. > The rash faded after the end of treatment.
capacity | noun | ability | +next:to only:singular -has:consent,legal,mental,decision,decisions,law,court | Damp reduces the capacity to work. > Damp reduces the ability to work.
characteristic | noun | feature | +next:of +prev:the,a,main,common,important,key,typical,some,many,these,other | The guide lists the characteristics of a good shoe. > The guide lists the features of a good shoe.
cohort | noun | group | -next:study,studies,analysis,analyses,design,data,effect -prev:prospective,retrospective,patient-level,birth,inception | The cohort was followed for six years. > The group was followed for six years.
component | noun | part | +next:of -prev:principal,femoral,tibial,acetabular,blood,main | Sleep is a key component of health. > Sleep is a key part of health.
concept | noun | idea | -prev:of,self -next:map,mapping,album | The concept is simple. > The idea is simple.
confidentiality | noun | privacy | only:singular | Staff respect your confidentiality. > Staff respect your privacy.
consensus | noun | agreement | +next:on,about only:singular | There is a consensus on the value of sleep. > There is an agreement on the value of sleep.
consequence | noun | effect | -prev:as | Poor sleep has serious consequences. > Poor sleep has serious effects.
constituent | noun | part | -has:vote,voters,party | Iron is a constituent of blood. > Iron is a part of blood.
constraint | noun | limit | -next:<noun> | Time constraints make it hard. > Time limits make it hard.
consultation | noun | talk | +next:with -prev:in only:singular | Book a consultation with your doctor. > Book a talk with your doctor.
consumption of alcohol | noun | use of alcohol | only:singular | The law limits the consumption of alcohol. > The law limits the use of alcohol.
controversy | noun | debate | +next:about,over only:singular | There is controversy about the new test. > There is debate about the new test.
correlation | noun | link | +next:between +prev:<counted> -prev:<adj>,<name> | There was a correlation between noise and stress. > There was a link between noise and stress.
# D
decrease | noun | drop | +next:in +prev:<counted> | There was a decrease in pain. > There was a drop in pain.
duration | noun | length | +next:of only:singular -prev:for,disease,longer,shorter -has:medication,medications,symptom,symptoms,diabetes,disease,pain,seizure -has:for | The leaflet gives the usual duration of treatment. > The leaflet gives the usual length of treatment.
decline | noun | drop | +next:in +prev:<counted> -prev:cognitive,functional,memory,mental | They saw a decline in smoking. > They saw a drop in smoking.
definition | noun | meaning | +next:of -prev:case -has:meet,met | The leaflet gives the definition of each term. > The leaflet gives the meaning of each term.
degree | noun | level | +next:of only:singular -has:freedom -has:university,burn,burns,fever,celsius,fahrenheit,second-degree,third-degree | The scale shows the degree of pain. > The scale shows the level of pain.
deterioration | noun | worsening | +next:in,of only:singular | There was a deterioration in his hearing. > There was a worsening in his hearing.
difficulty | noun | problem | only:plural -prev:learning,technical -next:in,breathing | Some children have difficulties at school. > Some children have problems at school.
difficulty | noun | trouble | only:singular -prev:<det>,<adj>,learning +next:breathing,swallowing,sleeping,walking,concentrating,speaking,talking,hearing,seeing,urinating,in,with,getting,falling,staying,chewing,moving,reading,remembering | See a nurse if you have difficulty breathing. > See a nurse if you have trouble breathing.
dilemma | noun | hard choice | -prev:<adj>,<noun> | Parents face a dilemma. > Parents face a hard choice.
disadvantage | noun | drawback | only:plural | The cream has two disadvantages. > The cream has two drawbacks.
discrepancy | noun | difference | -has:limb,leg | They found discrepancies between the two lists. > They found differences between the two lists.
disparity | noun | gap | -has:limb,leg,eye,eyes | The report shows disparities in health care. > The report shows gaps in health care.
dissemination | noun | sharing | +next:of only:singular | The law covers dissemination of personal data. > The law covers sharing of personal data.
distinction | noun | difference | +next:between | The distinction between the two forms matters. > The difference between the two forms matters.
domain | noun | area | -has:protein,proteins,binding,gene,genes -next:name,names,knowledge | The scale covers five domains. > The scale covers five areas.
application | noun | use | +next:of -has:to,form,fda,company,approval,reject,job,school,submit,license,patent | Regular application of the cream helps. > Regular use of the cream helps.
combination | noun | mix | +next:of +prev:a,this -has:fixed-dose,tablet | She tried a combination of rest and heat. > She tried a mix of rest and heat.
`
