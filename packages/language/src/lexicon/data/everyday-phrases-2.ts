/**
 * Long-winded phrases about topics, amounts, manner and standing, with plain words, the conditions under which they
 * mean the same, and an example.
 */
export const everydayPhrases2: string = `
# What it is about
with regard to, with regards to, in regard to, with respect to, in respect of, with reference to, in reference to | phrase | about | +prev:question,questions,concerns,information,advice,guidance,rules,decision,decisions,views,knowledge,worries,fears,doubts,debate,recommendations,problems | Staff answer questions with regard to cost. > Staff answer questions about cost.
with regard to, with regards to, in regard to, with respect to, with reference to, as regards | phrase | as for | +prev:<start> | With regard to cost, the two pills are alike. > As for cost, the two pills are alike.
regarding | phrase | about | +prev:question,questions,concerns,concern,information,advice,guidance,rules,decision,decisions,views,knowledge,worries,data,details,evidence,beliefs,recommendations,recommendation,uncertainty,discussion,discussions,awareness,attitudes,opinions,policy,policies,expectations,controversy,debate,research,understanding,education,doubts | Call us with questions regarding the bill. > Call us with questions about the bill.
regarding | phrase | as for | +prev:<start> | Regarding cost, the two pills are alike. > As for cost, the two pills are alike.
concerning | phrase | about | +prev:question,questions,information,advice,guidance,rules,decision,decisions,views,data,details,law,laws | Call us with questions concerning the bill. > Call us with questions about the bill.
pertaining to | phrase | about | +prev:question,questions,information,advice,guidance,rules,decision,decisions,data,details,law,laws,matters,issues | The law covers data pertaining to health. > The law covers data about health.
relating to | phrase | about | +prev:question,questions,information,advice,guidance,rules,decision,decisions,data,details,law,laws,matters | Read the rules relating to visits. > Read the rules about visits.
as to whether | phrase | of whether | +prev:question,questions,matter,issue | It raised the question as to whether tea helps. > It raised the question of whether tea helps.
as to whether | phrase | about whether |  | There is doubt as to whether tea helps. > There is doubt about whether tea helps.
in the case of | phrase | for | +prev:<start> -next:an,emergency,fire | In the case of children, the dose is lower. > For children, the dose is lower.
in many respects | phrase | in many ways |  | The two germs are alike in many respects. > The two germs are alike in many ways.
in some respects | phrase | in some ways |  | The two germs are alike in some respects. > The two germs are alike in some ways.
in particular | phrase | especially | +next:<noun>,<adj>,<det>,<prep>,<pron> -prev:one,<noun>,<adj> | Some foods help, in particular those with fiber. > Some foods help, especially those with fiber.
# Linked with
associated with | phrase | linked to | -prev:commonly,often,usually,strongly,closely,inversely,negatively,positively | The rash is associated with stress. > The rash is linked to stress.
closely associated with, strongly associated with | phrase | closely linked to |  | The rash is closely associated with stress. > The rash is closely linked to stress.
often associated with, commonly associated with | phrase | often linked to |  | The rash is often associated with stress. > The rash is often linked to stress.
correlated with | phrase | linked to | +prev:is,are,was,were,be,been,not -has:results,findings | Sleep was correlated with mood. > Sleep was linked to mood.
in association with | phrase | along with | -next:the | The rash may start in association with a fever. > The rash may start along with a fever.
in conjunction with | phrase | together with |  | Use the cream in conjunction with rest. > Use the cream together with rest.
in combination with | phrase | together with |  | The drug is used in combination with diet. > The drug is used together with diet.
in concert with, in tandem with | phrase | together with |  | The nurses work in concert with the school. > The nurses work together with the school.
in collaboration with, in partnership with | phrase | together with |  | She wrote it in collaboration with a nurse. > She wrote it together with a nurse.
concomitantly with, concurrently with, simultaneously with | phrase | at the same time as |  | Do not take it concomitantly with milk. > Do not take it at the same time as milk.
coupled with | phrase | along with | -prev:is,are,was,were,be | Poor sleep, coupled with stress, can harm health. > Poor sleep, along with stress, can harm health.
accompanied by | phrase | along with | +prev:pain,fever,rash,cough,headache,vomiting,swelling,itching -prev:is,are,was,were,be | He had a fever accompanied by a rash. > He had a fever along with a rash.
was accompanied by, were accompanied by | phrase | came with |  | The fever was accompanied by a rash. > The fever came with a rash.
is accompanied by | phrase | comes with |  | The fever is accompanied by a rash. > The fever comes with a rash.
are accompanied by | phrase | come with |  | Colds are accompanied by a cough. > Colds come with a cough.
be accompanied by | phrase | come with |  | The fever may be accompanied by a rash. > The fever may come with a rash.
in contrast to, in contrast with | phrase | unlike | +prev:<start> | In contrast to tablets, the patch is easy to use. > Unlike tablets, the patch is easy to use.
in comparison with, in comparison to, by comparison with | phrase | compared with |  | It is cheap in comparison with surgery. > It is cheap compared with surgery.
relative to | phrase | compared with | +next:placebo,controls,control,baseline,usual,women,men,those,standard | Pain fell relative to placebo. > Pain fell compared with placebo.
versus | phrase | compared with | +prev:<num>,%,percent | The score was 40 versus 30. > The score was 40 compared with 30.
in accordance with, in compliance with | phrase | in line with |  | The test was done in accordance with the rules. > The test was done in line with the rules.
in agreement with | phrase | in line with | -prev:<adv> | This is in agreement with earlier work. > This is in line with earlier work.
in addition to | phrase | as well as | -prev:not | She takes iron in addition to zinc. > She takes iron as well as zinc.
in addition | phrase | also | +prev:<start> +next:<end> | In addition, the cream is cheap. > Also, the cream is cheap.
with the exception of | phrase | except for |  | The shop sells it, with the exception of large packs. > The shop sells it, except for large packs.
in lieu of | phrase | instead of |  | Use honey in lieu of sugar. > Use honey instead of sugar.
# Amounts
a number of | phrase | several | +next:<noun>,<adj>,other -prev:with -has:below,above | The shop has a number of creams. > The shop has several creams.
a number of | phrase | several of | +next:the,these,those,them,our,their | A number of the children were ill. > Several of the children were ill.
a large number of, a great number of, a considerable number of, a substantial number of | phrase | many | +next:<noun>,<adj> | A large number of children snore. > Many children snore.
large numbers of | phrase | many | +next:<noun>,<adj> -prev:the | It affects large numbers of children. > It affects many children.
a small number of | phrase | a few | +next:<noun>,<adj> | A small number of children were ill. > A few children were ill.
a large amount of, a great deal of, a considerable amount of, a substantial amount of | phrase | a lot of |  | It takes a large amount of time. > It takes a lot of time.
a large proportion of, a substantial proportion of, a considerable proportion of | phrase | a large share of |  | A large proportion of the children snore. > A large share of the children snore.
a small proportion of | phrase | a small share of |  | A small proportion of the children snore. > A small share of the children snore.
a variety of, a wide variety of, a wide range of, a wide array of | phrase | many | +next:reasons,ways,factors,causes,settings,problems,conditions,symptoms,purposes,people,countries,effects | Teeth stain for a variety of reasons. > Teeth stain for many reasons.
a variety of, a wide variety of, a wide range of, a broad range of, a wide array of, a diverse range of | phrase | many kinds of | -next:<num>,motion,movement | Eat a variety of fruit. > Eat many kinds of fruit.
an array of, a multitude of, a plethora of, a myriad of, a host of, a multiplicity of | phrase | many | +next:<noun>,<adj> | The town has a multitude of parks. > The town has many parks.
an abundance of | phrase | plenty of |  | The town has an abundance of parks. > The town has plenty of parks.
a subset of | phrase | some | +next:<noun>,<adj> -prev:only | It helps a subset of patients. > It helps some patients.
a subset of | phrase | some of | +next:the,these,those,our | It helps a subset of the patients. > It helps some of the patients.
a paucity of, a dearth of | phrase | a shortage of |  | There is a paucity of data. > There is a shortage of data.
a maximum of, up to a maximum of, to a maximum of | phrase | up to | +next:<num> -prev:to | Take a maximum of four tablets. > Take up to four tablets.
in excess of | phrase | over | +next:<num> | It costs in excess of 20 dollars. > It costs over 20 dollars.
in the region of, in the vicinity of | phrase | about | +next:<num> | It costs in the region of 20 dollars. > It costs about 20 dollars.
in a small number of cases | phrase | in a few cases |  | In a small number of cases, the rash stays. > In a few cases, the rash stays.
to a large extent, to a great extent | phrase | largely |  | It depends to a large extent on age. > It depends largely on age.
# Place
in close proximity to | phrase | close to |  | They live in close proximity to a farm. > They live close to a farm.
in proximity to, in the proximity of | phrase | near |  | They live in proximity to a farm. > They live near a farm.
in the vicinity of | phrase | near | -next:<num> | They live in the vicinity of a farm. > They live near a farm.
is located, is situated | phrase | is | +next:in,on,at,near,behind,above,below,under,between,inside,within,next,just | The gland is located in the neck. > The gland is in the neck.
are located, are situated | phrase | are | +next:in,on,at,near,behind,above,below,under,between,inside,within,next,just | The glands are located in the neck. > The glands are in the neck.
was located, was situated | phrase | was | +next:in,on,at,near,behind,above,below,under,between,inside,within,next,just | The lump was located in the neck. > The lump was in the neck.
were located, were situated | phrase | were | +next:in,on,at,near,behind,above,below,under,between,inside,within,next,just | The lumps were located in the neck. > The lumps were in the neck.
located in, situated in | phrase | in | +prev:<noun> | It is a gland located in the neck. > It is a gland in the neck.
located on, situated on | phrase | on | +prev:<noun> | It is a gland located on the neck. > It is a gland on the neck.
located at, situated at | phrase | at | +prev:<noun> | They run a clinic located at the station. > They run a clinic at the station.
`
