/**
 * Words about feelings, talks and memories, in health text of every topic, with plain words that mean the same there, and an
 * example. Lines as `parseEntries` reads them.
 */
export const feelingWords: string = `
# Feelings
emotional openness | noun | openness about feelings | only:singular -next:<noun>,and,or -prev:and,or -has:feeling,feelings,feel | The talks led to emotional openness. > The talks led to openness about feelings.
emotional processing | noun | working* through feelings | only:singular -next:<noun>,<verb>,of,and,or -prev:and,or,<det>,<adj> -has:feeling,feelings,feel | The talks help emotional processing. > The talks help working through feelings.
emotional response, emotional reaction | noun | feeling | only:plural -next:<noun>,to,and,or -prev:and,or -has:feeling,feelings,feel | The part of the brain steers emotional responses. > The part of the brain steers feelings.
emotional experience | noun | feeling | only:plural -next:<noun>,of,and,or -prev:and,or -has:feeling,feelings,feel | Art can bring up strong emotional experiences. > Art can bring up strong feelings.
emotional closeness, emotional connection, emotional intimacy | noun | closeness | only:singular -next:<noun> -has:close,closeness | They miss the emotional connection. > They miss the closeness.
emotional distress, psychological distress | noun | distress | only:singular -next:<noun> -prev:and,or | The news caused emotional distress. > The news caused distress.
emotional trauma, psychological trauma | noun | trauma | only:singular -next:<noun> -prev:and,or -has:trauma | It can follow emotional trauma. > It can follow trauma.
emotional regulation, emotion regulation | noun | control* of feelings | only:singular -next:<noun>,and,or -prev:and,or,<adj>,<det> -has:feeling,feelings,feel,control | Sleep helps with emotional regulation. > Sleep helps with control of feelings.
mood regulation | noun | control* of mood | only:singular -next:<noun>,and,or -prev:and,or,<adj>,<det> | The chemical plays a part in mood regulation. > The chemical plays a part in control of mood.
emotional problem, emotional difficulty | noun | problem* with feelings | only:plural -next:<noun> -prev:and,or,behavioral,behavioural -has:problem,problems,feeling,feelings | Some children have emotional problems. > Some children have problems with feelings.
social connection | noun | closeness to others | only:singular -next:<noun> -prev:and,or -has:closeness,others | Clubs give a sense of social connection. > Clubs give a sense of closeness to others.
feelings of anxiety | phrase | feelings of worry | -has:worry,worries,worried,depression | Some have feelings of anxiety before a test. > Some have feelings of worry before a test.
painful experience, distressing experience | noun | painful event | only:plural -next:<noun> -has:event,events | They spoke of painful experiences. > They spoke of painful events.
psychological | adj | mental | +next:problem,problems,harm,effects,symptoms,wellbeing,well-being,state,disorders,issues,healing,illnesses -has:mental | Noise can have psychological effects. > Noise can have mental effects.
psychological support, emotional support | noun | support | only:singular -next:<noun> -prev:and,or,social,medical,practical -has:support | Families need emotional support. > Families need support.
# Memories and talks
process emotions, process feelings | verb | work* through feelings | only:base,third,past,ing -prev:<det>,<adj>,<noun> -has:feeling,feelings | They process emotions. > They work through feelings.
process emotions and, process feelings and | verb | work* through feelings and | only:base,third,past,ing -prev:<det>,<adj>,<noun> -has:feeling,feelings | They process emotions and grief. > They work through feelings and grief.
process traumatic memories, process memories of trauma | verb | work* through memories of trauma | only:base,third,past,ing -prev:<det>,<adj>,<noun> | They process traumatic memories. > They work through memories of trauma.
confront | verb | face | +next:memories,painful,difficult,hard,their,the,fears,traumatic,emotions,it,these,this -has:police,attacker,officials | The course helps them confront the loss. > The course helps them face the loss.
revisit | verb | go back to | -prev:<det>,physician,doctor,department,clinic,unplanned,hospital,emergency -next:to,after,<end> only:base,third,ing | They revisit the place of the crash. > They go back to the place of the crash.
challenging, difficult | adj | hard | +next:memory,memories,feelings,emotions,times,experience,experiences,situation,situations,task,tasks,period,choices,talks,topics -prev:more,most,less,least,very,<det> | They faced challenging times. > They faced hard times.
a challenging | phrase | a hard | +next:time,situation,task,period,year,talk,topic,job,part | It was a challenging time. > It was a hard time.
coping with | phrase | living with | +next:chronic,asthma,cancer,diabetes,arthritis,dementia,epilepsy,pain | The group is for people coping with asthma. > The group is for people living with asthma.
supportive | adj | caring | +next:setting,environment,place,space,family,atmosphere,staff -prev:more,most | She grew up in a supportive family. > She grew up in a caring family.
a supportive environment | phrase | a caring setting |  | The ward is a supportive environment. > The ward is a caring setting.
therapeutic | adj | treatment | +next:process,setting,context,work,method,methods,option,options,technique,techniques,choices,practice,practices -prev:more,most,and,or -has:treatment,treatments | Staff know many therapeutic methods. > Staff know many treatment methods.
therapeutic relationship | noun | bond with the therapist | only:singular -next:<noun>,and,or -prev:and,or -has:therapist,therapists | A good therapeutic relationship helps. > A good bond with the therapist helps.
emotional understanding, emotional insight | noun | insight* into feelings | only:plural -next:<noun>,into,of -has:insight,insights,feelings | They gain emotional understandings. > They gain insights into feelings.
make sense of their experiences, integrate* their experiences, process* their experiences | verb | make sense of what they went through | -next:with,of,at,as,in,and -has:brain,went | The talks help people make sense of their experiences. > The talks help people make sense of what they went through.
integrate their experiences | verb | make sense of what they went through | -next:with,of,at,as,in,and,into -has:into,went | Nurses help people integrate their experiences. > Nurses help people make sense of what they went through.
insights gained | phrase | what they learned | -prev:<det>,<adj>,<noun> +has:patients,people,they +next:during,from,in,<end> -has:learned | People talk about insights gained in the class. > People talk about what they learned in the class.
the insights gained | phrase | what they learned | +has:patients,people,they +next:during,from,in,<end> -has:learned | People talk about the insights gained in the class. > People talk about what they learned in the class.
`
