/**
 * Hard general adverbs of health text with the plain adverb, the conditions under which it means the same, and an
 * example. A plain adverb that stands only after its verb is tied to what follows it.
 */
export const everydayAdverbs: string = `
# A
accordingly | adv | so | +prev:<start> +next:<end> | Accordingly, the clinic closed. > So, the clinic closed.
accurately | adv | correctly | -prev:more,most,less | The children measured the dose accurately. > The children measured the dose correctly.
additionally | adv | also |  | She was additionally given iron. > She was also given iron.
alternatively | adv | or | +prev:<start> +next:<end> | Alternatively, use a patch. > Or, use a patch.
annually | adv | each year | +next:<end>,<prep>,and -prev:<num> | Staff are tested annually. > Staff are tested each year.
appropriately | adv | properly | -prev:more,most,age | Store the vaccine appropriately. > Store the vaccine properly.
approximately | adv | about |  | The walk takes approximately one hour. > The walk takes about one hour.
# B
# C
cautiously | adv | carefully |  | The men walked cautiously. > The men walked carefully.
carefully | adv | closely | +next:watch,watches,watched,watching,monitor,monitors,monitored,monitoring,observe,observed,checked,screened,examined,followed,supervised -has:close,closely | Nurses carefully watch the babies. > Nurses closely watch the babies.
chiefly | adv | mainly |  | The rash is chiefly on the hands. > The rash is mainly on the hands.
collectively | adv | together | -prev:<verb> | Collectively, these results support the plan. > Together, these results support the plan.
commonly used | phrase | often used | +prev:is,are,was,were,be,most,more | The cream is commonly used. > The cream is often used.
commonly | adv | often | -next:accepted,known,used,<end> -has:frequency | This commonly happens in winter. > This often happens in winter.
comprehensively | adv | fully | -prev:more,most | The risks were comprehensively explained. > The risks were fully explained.
concomitantly, concurrently | adv | at the same time | +next:<end>,for,in,and | The two drugs were given concurrently. > The two drugs were given at the same time.
consequently | adv | as a result | +prev:<start> | Consequently, the clinic closed. > As a result, the clinic closed.
consequently | adv | so | +prev:and | The clinic closed and consequently she moved. > The clinic closed and so she moved.
considerably | adv | much | +next:more,less,higher,lower,better,worse,larger,smaller,longer,shorter,greater,older,younger,faster,slower,stronger,weaker,cheaper | The new test is considerably faster. > The new test is much faster.
considerably | adv | greatly | +next:<verb> | The plan has considerably improved care. > The plan has greatly improved care.
considerably | adv | a lot | +next:<end>,in,after,with,over,during,when,by,between,from -prev:<adj> | His sight improved considerably. > His sight improved a lot.
continuously | adv | nonstop | +next:<end>,for | Wear the patch continuously for a week. > Wear the patch nonstop for a week.
conventionally | adv | usually | -next:managed,treated,fractionated | The drug is conventionally given at night. > The drug is usually given at night.
conversely | adv | on the other hand | +prev:<start> +next:<end> | Conversely, cold air eases the cough. > On the other hand, cold air eases the cough.
currently | adv | now | -prev:<start>,not,<det>,<prep>,<conj> -next:unknown,unclear | The drug is currently being tested. > The drug is now being tested.
customarily | adv | usually |  | Visits are customarily made at noon. > Visits are usually made at noon.
# D
deliberately | adv | on purpose | +next:<end>,<prep> | He hurt himself deliberately. > He hurt himself on purpose.
drastically | adv | greatly | +next:<verb> | The law drastically cut smoking. > The law greatly cut smoking.
drastically | adv | a lot | +next:<end>,in,after,with,over,during,when -prev:<adj> | Her life changed drastically. > Her life changed a lot.
dramatically | adv | sharply | +next:<end>,in,after,with,over,during,when,by,from -prev:<adj> | Deaths fell dramatically. > Deaths fell sharply.
# E
effectively | adv | well | +next:<end>,in,for,with,at,on,and +prev:work,works,worked,working | The cream works effectively. > The cream works well.
eventually | adv | in the end | +prev:<start> | Eventually, the pain went away. > In the end, the pain went away.
exceedingly | adv | very |  | This is exceedingly rare. > This is very rare.
exceptionally | adv | very | +next:<adj>,<adv> | The road was exceptionally busy. > The road was very busy.
excessively | adv | too much | +next:<end>,in,at,when,and +prev:<verb> | Do not drink excessively. > Do not drink too much.
excessively | adv | too | +next:<adj> | The bath was excessively hot. > The bath was too hot.
expeditiously | adv | quickly |  | Staff dealt with it expeditiously. > Staff dealt with it quickly.
explicitly | adv | clearly | -prev:sexually | The label explicitly warns of this. > The label clearly warns of this.
extensively | adv | widely | +next:studied,used,tested,researched,reviewed,published -prev:more,most | The drug was extensively tested. > The drug was widely tested.
# F
favourably, favorably | adv | well | +next:<end>,to,with -prev:more,most,<adv> | The children responded favourably to the diet. > The children responded well to the diet.
frequently | adv | often | -next:asked,sampled -prev:<start> | Babies frequently cry at night. > Babies often cry at night.
furthermore | adv | also | +prev:<start> | Furthermore, the cream is cheap. > Also, the cream is cheap.
# G
globally | adv | worldwide | +next:<end>,in,by,and -prev:<verb> | Millions of people snore globally. > Millions of people snore worldwide.
gradually | adv | slowly |  | The rash gradually fades. > The rash slowly fades.
# H
habitually | adv | regularly |  | He habitually skips breakfast. > He regularly skips breakfast.
hence | adv | so | +prev:and -next:the,<end> | The skin is thin and hence easy to cut. > The skin is thin and so easy to cut.
henceforth | adv | from now on |  | Henceforth, visits start at noon. > From now on, visits start at noon.
historically | adv | in the past | +prev:<start> +next:<end> | Historically, few women had the test. > In the past, few women had the test.
hitherto | adv | until now |  | The cause was hitherto unknown. > The cause was until now unknown.
# I
immediately | adv | right | +next:after -prev:<det> | Wash your hands immediately after the meal. > Wash your hands right after the meal.
immediately | adv | right away | +next:<end>,if,and,when,for,to,or -prev:<start>,is,are,was,were,be | Call a doctor immediately if you faint. > Call a doctor right away if you faint.
inadvertently | adv | by mistake | +next:<end>,in,at,on,by | He took two tablets inadvertently. > He took two tablets by mistake.
inadvertently | adv | accidentally | +next:<verb>,<adj> | She inadvertently swallowed a seed. > She accidentally swallowed a seed.
inappropriately | adv | wrongly | +next:<verb> | The drug was inappropriately prescribed. > The drug was wrongly prescribed.
respectively | adv | in that order | +next:<end> -has:order | They had 2 and 9 colds respectively. > They had 2 and 9 colds in that order.
initially | adv | at first | +prev:<start> | Initially, the dose is low. > At first, the dose is low.
initially | adv | at first | +next:<end> -prev:<start> | The drug helped initially. > The drug helped at first.
initially | adv | first | +prev:is,are,was,were +next:<verb> | The drug was initially used for gout. > The drug was first used for gout.
intentionally | adv | on purpose | +next:<end>,<prep> | She left the window open intentionally. > She left the window open on purpose.
intermittently | adv | on and off | +next:<end>,<prep>,and,throughout | The alarm rang intermittently during the night. > The alarm rang on and off during the night.
internationally | adv | around the world | +next:<end>,in | The test is used internationally. > The test is used around the world.
# L
largely | adv | mostly | -next:<end> | The rash is largely on the back. > The rash is mostly on the back.
likewise | adv | in the same way | +prev:<start> | Likewise, tea can stain the teeth. > In the same way, tea can stain the teeth.
# M
manually | adv | by hand | +next:<end>,<prep> | The bed is raised manually. > The bed is raised by hand.
marginally | adv | slightly | -next:significant,significantly | The new bed is marginally wider. > The new bed is slightly wider.
markedly | adv | much | +next:more,less,higher,lower,better,worse,larger,smaller,longer,shorter,greater,faster,slower,stronger,weaker | The new test is markedly better. > The new test is much better.
markedly | adv | greatly | +next:<verb> | Rest markedly eased the pain. > Rest greatly eased the pain.
markedly | adv | a lot | +next:<end>,in,after,with,over,during,when,by,between -prev:<adj> | Her mood improved markedly. > Her mood improved a lot.
moreover | adv | also | +prev:<start> | Moreover, the cream is cheap. > Also, the cream is cheap.
# N
nevertheless, nonetheless | adv | even so | +prev:<start> | Nevertheless, the drug is used. > Even so, the drug is used.
normally | adv | usually | +next:<verb>,<adj> -next:sighted,hearing,formed,nourished,appearing,distributed,functioning,developing,grown -prev:<verb>,<noun> | It normally takes two weeks. > It usually takes two weeks.
# O
occasionally | adv | at times | -prev:only,least,<start>,very | The cream may occasionally sting. > The cream may at times sting.
ordinarily | adv | usually |  | The test is ordinarily done at home. > The test is usually done at home.
overly | adv | too | +next:<adj> | The class was overly long. > The class was too long.
# P
participate in | verb | take part in | only:base,third,ing | Few nurses participate in the survey. > Few nurses take part in the survey.
participate in | verb | take part in | only:past -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | Forty nurses participated in the survey. > Forty nurses took part in the survey.
participate in | verb | take part in | only:participle +prev:have,has,had,having | Forty nurses have participated in the survey. > Forty nurses have taken part in the survey.
participate | verb | take part | only:base,third +next:<end>,<prep>,and,or,but,because,if -next:in | All the pupils wanted to participate. > All the pupils wanted to take part.
participate | verb | take part | only:past +next:<end>,<prep>,and,but -next:in -prev:have,has,had,having,is,are,was,were,be,been,being,<adv> | All the pupils participated. > All the pupils took part.
partially | adv | partly | -next:hydrogenated,sighted | The wound was partially closed. > The wound was partly closed.
particularly | adv | especially | -prev:not | Ear pain is particularly common in winter. > Ear pain is especially common in winter.
periodically | adv | from time to time | +next:<end>,<prep>,to -prev:<start> | The filter is changed periodically. > The filter is changed from time to time.
precisely | adv | exactly | -prev:more,most,less -next:<verb> | Nobody knows precisely how it spreads. > Nobody knows exactly how it spreads.
predominantly | adv | mainly |  | The rash predominantly affects children. > The rash mainly affects children.
prematurely | adv | early | +prev:die,dies,died,dying,stopped,ended | He died prematurely. > He died early.
presently | adv | now | +prev:is,are | There are presently two vaccines. > There are now two vaccines.
previously | adv | in the past | +prev:<start> +next:<end> | Previously, the test took two days. > In the past, the test took two days.
previously | adv | in the past | +next:<end> -prev:<num>,<noun> | Nobody had seen it previously. > Nobody had seen it in the past.
primarily | adv | mainly | -prev:not | The rash primarily affects children. > The rash mainly affects children.
principally | adv | mainly |  | The rash principally affects children. > The rash mainly affects children.
profoundly | adv | deeply | -next:deaf,disabled | The news profoundly upset him. > The news deeply upset him.
progressively | adv | steadily |  | The pain became progressively worse. > The pain became steadily worse.
promptly | adv | quickly | -prev:<num> | Treat the burn promptly. > Treat the burn quickly.
# R
rapidly | adv | quickly | -next:cycling | The swelling rapidly went down. > The swelling quickly went down.
readily | adv | easily | -prev:more,most | The cream is readily available. > The cream is easily available.
relatively | adv | fairly | +next:<adj> -next:more,less,fewer,higher,lower,better,worse,larger,smaller,longer,shorter,greater,faster,slower,stronger,weaker,older,younger | The test is relatively cheap. > The test is fairly cheap.
repeatedly | adv | over and over | +next:<end>,in,with,to,until,during | The nurse washed her hands repeatedly. > The nurse washed her hands over and over.
# S
severely | adv | badly | +next:damaged,injured,burned,burnt,hurt,bruised,affected,bitten,swollen | The bone was severely damaged. > The bone was badly damaged.
similarly | adv | in the same way | +prev:<start> +next:<end> | Similarly, tea can stain the teeth. > In the same way, tea can stain the teeth.
simultaneously | adv | at the same time | +next:<end>,<prep>,and | The two drugs were given simultaneously. > The two drugs were given at the same time.
subsequently | adv | later | -next:to | The wound was subsequently closed. > The wound was later closed.
substantially | adv | much | +next:more,less,higher,lower,better,worse,larger,smaller,longer,shorter,greater,older,younger,faster,slower,stronger,weaker,cheaper | The new test is substantially cheaper. > The new test is much cheaper.
substantially | adv | greatly | +next:<verb> | The law has substantially cut smoking. > The law has greatly cut smoking.
substantially | adv | a lot | +next:<end>,in,after,with,over,during,when,by,between,from -prev:<adj> | Pain fell substantially in the group. > Pain fell a lot in the group.
sufficiently | adv | enough | +next:<end> +prev:<verb>,<noun> | The wound has not healed sufficiently. > The wound has not healed enough.
swiftly | adv | quickly |  | Staff swiftly closed the doors. > Staff quickly closed the doors.
# T
temporarily | adv | for a short time | +next:<end>,<prep> -prev:<start> | The clinic closed temporarily. > The clinic closed for a short time.
thereafter | adv | after that | -prev:soon,shortly | She took one tablet a week thereafter. > She took one tablet a week after that.
thereby | adv | in this way | +next:<verb> | The coat traps air, thereby keeping you warm. > The coat traps air, in this way keeping you warm.
therefore | adv | so | +prev:<start>,and | The skin is thin and therefore tears easily. > The skin is thin and so tears easily.
thoroughly | adv | well | +next:<end>,<prep>,and,before,after -prev:more,most | Rinse the cut thoroughly with water. > Rinse the cut well with water.
thus | adv | so | +prev:<start>,and -next:far,<verb> | Thus, the clinic was closed. > So, the clinic was closed.
transiently | adv | for a short time | +next:<end>,<prep> | The eyes may sting transiently. > The eyes may sting for a short time.
typically | adv | usually | -next:developing | The cough typically lasts a week. > The cough usually lasts a week.
# U
ultimately | adv | in the end | +prev:<start> | Ultimately, the choice is yours. > In the end, the choice is yours.
unequivocally | adv | clearly |  | The scan unequivocally showed a stone. > The scan clearly showed a stone.
urgently | adv | right away | +next:<end>,if +has:doctor,nurse,hospital,clinic,help,999,911,ambulance -has:urinate,urine,need -prev:<det>,more | See a doctor urgently if you faint. > See a doctor right away if you faint.
# V
vigorously | adv | hard | +next:<end>,<prep>,and | Shake the bottle vigorously before use. > Shake the bottle hard before use.
virtually | adv | almost | +next:all,every,no,everyone,none,identical,impossible,nothing,unknown,any | The drug is virtually unknown. > The drug is almost unknown.
voluntarily | adv | by choice | +next:<end>,<prep> | They gave blood voluntarily. > They gave blood by choice.
completely | adv | fully | +next:<verb> -prev:not | The tumour was completely removed. > The tumour was fully removed.
`
