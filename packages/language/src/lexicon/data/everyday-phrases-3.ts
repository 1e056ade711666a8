/**
 * Wordy verb phrases (`have an impact on`), fixed forms of be, small joining words and official set phrases, with
 * plain words, the conditions under which they mean the same, and an example.
 */
export const everydayPhrases3: string = `
# A verb in many words
have an impact on, have an effect on, have an influence on | verb | affect |  | Noise has an impact on sleep. > Noise affects sleep.
have a negative impact on, have a negative effect on, have an adverse effect on, have an adverse impact on, have a detrimental effect on | verb | harm | -next:pain,mortality,symptoms,risk | Noise has a negative impact on sleep. > Noise harms sleep.
have a positive impact on, have a positive effect on, have a beneficial effect on | verb | help | -has:on,mortality,death,incidence,prevalence,rate | Walking has a positive effect on mood. > Walking helps mood.
make a decision | verb | decide | +next:<end>,after,before,when,to,together,at | She made a decision after the talk. > She decided after the talk.
make a decision about, make a decision on, make a decision regarding | verb | decide on |  | They made a decision about surgery. > They decided on surgery.
make use of | verb | use |  | The trial made use of an app. > The trial used an app.
make an attempt to | verb | try to |  | He made an attempt to stand. > He tried to stand.
make an effort to | verb | try to |  | He made an effort to stand. > He tried to stand.
give consideration to | verb | think about |  | Give consideration to the cost. > Think about the cost.
provide assistance to | verb | help |  | Volunteers provide assistance to patients. > Volunteers help patients.
provide assistance with | verb | help with |  | Volunteers provide assistance with meals. > Volunteers help with meals.
provide support to, provide support for | verb | support |  | The group provides support to parents. > The group supports parents.
provide treatment to, provide treatment for | verb | treat |  | The clinic provides treatment for adults. > The clinic treats adults.
provide an explanation of, provide an explanation for | verb | explain |  | The leaflet provides an explanation of the test. > The leaflet explains the test.
provide evidence that | verb | show that |  | These data provide evidence that tea is safe. > These data show that tea is safe.
perform an assessment of, carry out an assessment of, conduct an assessment of | verb | check |  | The nurse carried out an assessment of the wound. > The nurse checked the wound.
perform an incision, make an incision | verb | make a cut |  | The surgeon performs an incision in the skin. > The surgeon makes a cut in the skin.
conduct a review of, carry out a review of, undertake a review of, perform a review of | verb | review |  | The team conducted a review of the rules. > The team reviewed the rules.
carry out an analysis of, conduct an analysis of, perform an analysis of | verb | analyze |  | The team conducted an analysis of the data. > The team analyzed the data.
conduct an investigation into, carry out an investigation into | verb | look into |  | The team conducted an investigation into the fall. > The team looked into the fall.
conduct research on, conduct research into | verb | study | -prev:and,or | They conducted research on lice. > They studied lice.
come to the conclusion that, reach the conclusion that | verb | conclude that |  | They came to the conclusion that tea is safe. > They concluded that tea is safe.
reach an agreement | verb | agree |  | The two sides reached an agreement. > The two sides agreed.
place emphasis on, put emphasis on, lay emphasis on | verb | stress |  | The course places emphasis on sleep. > The course stresses sleep.
take measures to | verb | act to |  | The town took measures to clean the water. > The town acted to clean the water.
take precautions to | verb | take care to |  | Take precautions to keep the wound dry. > Take care to keep the wound dry.
use caution, exercise caution | verb | take care |  | Please use caution on wet floors. > Please take care on wet floors.
experience difficulty, experience difficulties, have difficulty, have difficulties | verb | have trouble | +next:<verb>,in,with,breathing,sleeping,walking,swallowing -next:is,are,was,were | He has difficulty sleeping. > He has trouble sleeping.
reach a consensus on, achieve consensus on | verb | agree on |  | The experts reached a consensus on the dose. > The experts agreed on the dose.
serve as | verb | act as |  | The mask serves as a barrier. > The mask acts as a barrier.
# Forms of be with an adjective or participle
is comprised of, is composed of | phrase | is made up of |  | The team is composed of nurses. > The team is made up of nurses.
are comprised of, are composed of | phrase | are made up of |  | The teams are composed of nurses. > The teams are made up of nurses.
was comprised of, was composed of | phrase | was made up of |  | The team was composed of nurses. > The team was made up of nurses.
were comprised of, were composed of | phrase | were made up of |  | The teams were composed of nurses. > The teams were made up of nurses.
comprised of, composed of | phrase | made up of | +prev:<noun> | They met a team composed of nurses. > They met a team made up of nurses.
consists of | phrase | is made up of |  | The team consists of nurses. > The team is made up of nurses.
consist of | phrase | are made up of | -next:the +prev:<noun>,which,that,they,usually,often,generally | The teams consist of nurses. > The teams are made up of nurses.
consist of | phrase | be made up of | +prev:to,may,can,should,could,must,will,would,might | The team may consist of nurses. > The team may be made up of nurses.
consisting of | phrase | made up of |  | They met a team consisting of nurses. > They met a team made up of nurses.
is derived from | phrase | comes from |  | The drug is derived from a plant. > The drug comes from a plant.
are derived from | phrase | come from |  | The drugs are derived from plants. > The drugs come from plants.
was derived from, were derived from | phrase | came from |  | The data were derived from a survey. > The data came from a survey.
is dependent on, is dependent upon | phrase | depends on | -has:opioid,opioids,drug,drugs,alcohol,care,ventilator,nicotine | The dose is dependent on weight. > The dose depends on weight.
are dependent on, are dependent upon | phrase | depend on | -has:opioid,opioids,drug,drugs,alcohol,care,ventilator,nicotine | The doses are dependent on weight. > The doses depend on weight.
is reliant on, is reliant upon | phrase | relies on |  | The clinic is reliant on gifts. > The clinic relies on gifts.
are reliant on, are reliant upon | phrase | rely on |  | The clinics are reliant on gifts. > The clinics rely on gifts.
is entitled to | phrase | has a right to |  | He is entitled to sick pay. > He has a right to sick pay.
are entitled to | phrase | have a right to |  | You are entitled to sick pay. > You have a right to sick pay.
be entitled to | phrase | have a right to |  | You may be entitled to sick pay. > You may have a right to sick pay.
is aware of | phrase | knows about |  | The school is aware of his allergy. > The school knows about his allergy.
referred to as | phrase | called |  | Flu is sometimes referred to as the grippe. > Flu is sometimes called the grippe.
characterized by, characterised by | phrase | marked by | -prev:we,they | The illness is characterized by fever. > The illness is marked by fever.
denoted by | phrase | shown by |  | Doses are denoted by a red dot. > Doses are shown by a red dot.
will suffice | phrase | will be enough |  | One dose will suffice. > One dose will be enough.
presenting with | phrase | with | +prev:patients,patient,people,adults,children,women,men,individuals,those,child,infants | We saw children presenting with fever. > We saw children with fever.
residing in | phrase | living in |  | We saw children residing in care. > We saw children living in care.
were recruited from, was recruited from | phrase | came from | -has:cell,cells | The men were recruited from two clinics. > The men came from two clinics.
randomly selected | phrase | picked at random | -next:<noun>,<adj> | The schools were randomly selected. > The schools were picked at random.
randomly assigned to, randomly allocated to, randomised to, randomized to | phrase | picked at random to | +next:receive,get,take,start,continue,wear,use,stop +prev:was,were,been,be,are,is,then,<noun> | The men were randomly assigned to receive tea. > The men were picked at random to receive tea.
of great importance | phrase | very important | +prev:is,are,be,was,were | Sleep is of great importance. > Sleep is very important.
of particular importance | phrase | especially important | +prev:is,are,be,was,were | Sleep is of particular importance. > Sleep is especially important.
of utmost importance, of the utmost importance, of paramount importance | phrase | extremely important | +prev:is,are,be,was,were | Sleep is of the utmost importance. > Sleep is extremely important.
of benefit | phrase | helpful | +prev:be,is,are,was,were | A walk may be of benefit. > A walk may be helpful.
is of the opinion that | phrase | thinks that |  | She is of the opinion that it is safe. > She thinks that it is safe.
are of the opinion that | phrase | think that |  | They are of the opinion that it is safe. > They think that it is safe.
it is important to note that, it is worth noting that, it is noteworthy that | phrase | note that |  | It is worth noting that tea stains teeth. > Note that tea stains teeth.
it is evident that, it is apparent that | phrase | it is clear that |  | It is evident that he is ill. > It is clear that he is ill.
# How
by means of | phrase | with | -has:compare | The dose is checked by means of a chart. > The dose is checked with a chart.
by way of | phrase | through |  | Germs get in by way of the mouth. > Germs get in through the mouth.
with the aid of, with the assistance of | phrase | with the help of |  | He stood with the aid of a stick. > He stood with the help of a stick.
as a means of | phrase | as a way of |  | She walks as a means of rest. > She walks as a way of rest.
in the form of | phrase | as | +next:a,an,tablets,capsules,drops,pills,powder,liquid,cream,gel | It is sold in the form of tablets. > It is sold as tablets.
in a similar manner, in a similar fashion | phrase | in a similar way |  | The gel works in a similar manner. > The gel works in a similar way.
in such a manner that, in such a way that | phrase | so that |  | Sit in such a way that the knee is bent. > Sit so that the knee is bent.
on behalf of | phrase | for | +next:the,a,an,your,his,her,their | She signed on behalf of the patient. > She signed for the patient.
on the part of | phrase | by | +prev:<noun> | It takes work on the part of staff. > It takes work by staff.
in its entirety | phrase | in full |  | Read the leaflet in its entirety. > Read the leaflet in full.
in their entirety | phrase | in full |  | Read the rules in their entirety. > Read the rules in full.
the use of | phrase | using | +prev:<start>,avoid,by,through -next:force,this,that,these,it -has:increased,decreased,increase,decrease,rose,fell,declined,grew,varied,differed,common,rare,widespread,higher,lower,frequent | By the use of a stick, he can walk. > By using a stick, he can walk.
the addition of | phrase | adding | +prev:<start>,by,with,through | The addition of salt helps. > Adding salt helps.
the administration of | phrase | giving | +prev:<start>,by,through,after,before,during,for,with -has:patient,woman,women,man,men,child,children,baby,people,person,volunteer,he,she,they | Wash your hands before the administration of drops. > Wash your hands before giving drops.
the provision of | phrase | giving | +prev:<start>,by,through,with,for,in -next:<adj> | They help in the provision of meals. > They help in giving meals.
the prevention of | phrase | preventing | +prev:<start>,for,in,on | The cream is for the prevention of burns. > The cream is for preventing burns.
the treatment of | phrase | treating | +prev:for,in -next:choice | The cream is for the treatment of burns. > The cream is for treating burns.
the management of | phrase | managing | +prev:for,in -next:the,this | The guide helps in the management of asthma. > The guide helps in managing asthma.
the diagnosis of | phrase | diagnosing | +prev:for,in | The test is used in the diagnosis of gout. > The test is used in diagnosing gout.
the removal of | phrase | removing | +prev:<start>,by,through,after,before,for,with | The tool is for the removal of ticks. > The tool is for removing ticks.
the identification of | phrase | finding | +prev:for,in,by,through | The test is for the identification of germs. > The test is for finding germs.
the assessment of, the evaluation of | phrase | checking | +prev:for,in,during -next:the,this | The scale is used for the assessment of pain. > The scale is used for checking pain.
for the presence of | phrase | for |  | The blood is tested for the presence of lead. > The blood is tested for lead.
# Small words
amongst | phrase | among |  | Lice spread amongst children. > Lice spread among children.
whilst | phrase | while |  | Sit down whilst you eat. > Sit down while you eat.
whereas | phrase | while | +prev:<start> | Adults sleep less, whereas babies sleep a lot. > Adults sleep less, while babies sleep a lot.
upon | phrase | on | -prev:once,<name> -next:<name> | The dose depends upon age. > The dose depends on age.
via | phrase | through | +next:<det>,<adj>,<noun>,<pron> -has:http,www | Germs enter via the mouth. > Germs enter through the mouth.
albeit | phrase | though |  | He can walk, albeit slowly. > He can walk, though slowly.
wherein | phrase | in which |  | They saw a room wherein staff slept. > They saw a room in which staff slept.
for instance | phrase | for example |  | Eat fruit, for instance apples. > Eat fruit, for example apples.
in conclusion, in summary | phrase | to sum up | +prev:<start> +next:<end> | In conclusion, the cream is safe. > To sum up, the cream is safe.
first and foremost | phrase | first |  | First and foremost, keep calm. > First, keep calm.
in part | phrase | partly | -next:<num>,<name>,of | Height depends in part on diet. > Height depends partly on diet.
under certain circumstances, in certain circumstances | phrase | in certain cases |  | A scan is done in certain circumstances. > A scan is done in certain cases.
in exceptional circumstances | phrase | in rare cases |  | A visit is allowed in exceptional circumstances. > A visit is allowed in rare cases.
under normal circumstances, in normal circumstances | phrase | normally |  | Under normal circumstances, the cut heals. > Normally, the cut heals.
in this instance, in this scenario | phrase | in this case |  | In this instance, a scan is done. > In this case, a scan is done.
according to | phrase | by | +next:age,sex,gender,weight,type,severity,size,height,race,region -has:said,says,study | The doses vary according to age. > The doses vary by age.
is effective | phrase | works | +next:for,against,<end> | The cream is effective against lice. > The cream works against lice.
are effective | phrase | work | +next:for,against,<end> | The creams are effective against lice. > The creams work against lice.
be effective | phrase | work | +next:for,against,<end> +prev:may,can,will,should,to,could,might,must,would | The cream may be effective against lice. > The cream may work against lice.
was effective, were effective | phrase | worked | +next:for,against,<end> | The cream was effective against lice. > The cream worked against lice.
is effective in, is effective at | phrase | works in | +next:<num>,children,adults,patients,people,women,men,the | The cream is effective in children. > The cream works in children.
involving | phrase | with | +prev:study,studies,trial,trials,survey,review,research +next:<num>,<noun>,<adj> | They ran a trial involving 40 nurses. > They ran a trial with 40 nurses.
previously described | phrase | described before | +prev:is,are,was,were,be,been,being,have,has,had,having,as -next:<noun>,<adj> | This has been previously described. > This has been described before.
previously reported | phrase | reported before | +prev:is,are,was,were,be,been,being,have,has,had,having,as -next:<noun>,<adj> | This was previously reported. > This was reported before.
previously published | phrase | published before | +prev:is,are,was,were,be,been,being,have,has,had,having,as -next:<noun>,<adj> | The data were previously published. > The data were published before.
previously used | phrase | used before | +prev:is,are,was,were,be,been,being,have,has,had,having,as -next:<noun>,<adj> | The drug was previously used. > The drug was used before.
previously diagnosed | phrase | diagnosed before | +prev:is,are,was,were,be,been,being,have,has,had,having,as -next:<noun>,<adj> | The illness was previously diagnosed. > The illness was diagnosed before.
identification of | phrase | finding | +prev:for,in,by,through -next:the | The lamp is used for identification of lice. > The lamp is used for finding lice.
administration of | phrase | giving | +prev:after,before,during,following,by,for,with -next:a,the -has:food,patient,woman,women,man,men,child,children,baby,people,person,volunteer,he,she,they | Rinse your hands after administration of drops. > Rinse your hands after giving drops.
treatment of | phrase | treating | +prev:for,in -next:choice,the | The cream is used in treatment of burns. > The cream is used in treating burns.
management of | phrase | managing | +prev:for,in -next:the,this | The guide helps in management of asthma. > The guide helps in managing asthma.
diagnosis of | phrase | diagnosing | +prev:for,in -next:the,this | The test helps in diagnosis of gout. > The test helps in diagnosing gout.
`
