/**
 * Long words that leaflets and articles for the public use about a course of treatment, with a short word of the same meaning in the
 * places named, and an example. Lines as `parseEntries` reads them.
 */
export const healthShorter: string = `
temporary | adj | short-lived | +next:rise,rises,increase,increases,effect,effects,change,changes,drop,fall,pain,but -prev:more,most -has:permanent | It brings a temporary rise in heart rate. > It brings a short-lived rise in heart rate.
currently | adv | right now | +prev:<start> +next:<end> -has:now,right | Currently, the clinic is shut. > Right now, the clinic is shut.
reject | verb | turn down | only:base,third,past,ing +next:the,a,an,this,that,its,their,his,her +has:application,offer,request,claim,plan,proposal -has:organ,graft,transplant,hypothesis -prev:<det> | The office rejected the claim. > The office turned down the claim.
authorized, authorised | adj | approved | +next:study,studies,trial,trials,research,programme,programmes,program,programs -prev:fda-,newly -has:approved,approval,approves | It is used in authorized trials. > It is used in approved trials.
foster | verb | bring* on | only:participle +next:by -prev:is,are,was,were,be,been,being | The calm fostered by music helps. > The calm brought on by music helps.
involve | verb | have | only:base,third +next:several,<num> -prev:to | The course involves several visits. > The course has several visits.
intention | noun | aim | only:plural +prev:set,sets,setting -has:aim,aims | They set intentions before the walk. > They set aims before the walk.
issue | verb | send | only:base,third,past,ing +next:a,an,the,this +has:letter,letters -prev:<det>,<adj> -has:permit,licence,license | The office issued a final letter. > The office sent a final letter.
increase | verb | raise | only:base,third,past,ing +next:the +has:levels,level,chance,chances,rate,risk -prev:<det>,<adj>,<adv> -has:raise,raises,raised,dose,dosage | Smoke increases the risk of a cough. > Smoke raises the risk of a cough.
more effective | phrase | work better | +prev:<noun> +next:<end> +has:make,makes,making -has:less,if,when,while | Rest can make the cream more effective. > Rest can make the cream work better.
for effective treatment | phrase | for treatment to work | +next:<end> +prev:vital,crucial,key,essential,important,necessary,needed | Rest is vital for effective treatment. > Rest is vital for treatment to work.
experimental treatment | noun | treatment under study | only:singular +prev:an,the,this -next:<noun>,for,with,and,or,group,arm | Light is an experimental treatment. > Light is a treatment under study.
provide | verb | give | only:base,third,ing +next:<adj> +has:support,advice,information,feedback -has:services,service,housing,food,evidence,care,programme,program,data -prev:<det>,<adj> | The nurses provide gentle support. > The nurses give gentle support.
assess risks | verb | check for risks | only:base,third,past,ing -has:benefits | The nurse will assess risks. > The nurse will check for risks.
reduction | noun | drop | only:plural +next:in +prev:show,shows,showed,shown,found,saw,clear -has:drop,drops,dropped,dose,doses,weight | The trials have shown reductions in pain. > The trials have shown drops in pain.
promote | verb | bring on | only:base,third,past,ing +next:feelings -prev:<det>,to | These oils promote feelings of calm. > These oils bring on feelings of calm.
`
