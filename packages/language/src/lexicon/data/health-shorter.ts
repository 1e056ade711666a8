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
involve | verb | have | only:base,third +next:several,<num> -prev:to +has:session,visit,step,phase,stage,dose,test,interview,week -has:gene,genes,chromosome,chromosomes,dna | The course involves several visits. > The course has several visits.
intention | noun | aim | only:plural +prev:set,sets,setting -has:aim,aims | They set intentions before the walk. > They set aims before the walk.
issue | verb | send | only:base,third,past,ing +next:a,an,the,this +has:letter,letters -prev:<det>,<adj> -has:permit,licence,license | The office issued a final letter. > The office sent a final letter.
is conducted | phrase | takes place | +next:with,under -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | It is conducted with two nurses. > It takes place with two nurses.
are conducted | phrase | take place | +next:with,under -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | They are conducted with two nurses. > They take place with two nurses.
be conducted | phrase | take place | +next:with,under +prev:should,must,can,may,will,to,only -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | It should be conducted under guidance. > It should take place under guidance.
is conducted | phrase | takes place | +next:in,at,on +has:session,sessions,therapy,visit,visits,class,classes,treatment -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | Each session is conducted in a clinic. > Each session takes place in a clinic.
are conducted | phrase | take place | +next:in,at,on +has:session,sessions,therapy,visit,visits,class,classes,treatment -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | The visits are conducted at home. > The visits take place at home.
be conducted | phrase | take place | +next:in,at,on +prev:should,must,can,may,will,to,only +has:session,sessions,therapy,visit,visits,class,classes,treatment -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | The sessions can be conducted at home. > The sessions can take place at home.
being conducted | phrase | taking place | +prev:despite +next:in,at,on,with,under -has:spss,stata,software,analysis,analyses,test,tests,search,searches,method,methods,model,models,design,regression,survey,research,review,study,studies | It is loud, despite being conducted in a clinic. > It is loud, despite taking place in a clinic.
increase | verb | raise | only:base,third,past,ing +next:the +has:levels,level,chance,chances,rate,risk -prev:<det>,<adj>,<adv> -has:raise,raises,raised,dose,dosage | Smoke increases the risk of a cough. > Smoke raises the risk of a cough.
more effective | phrase | work better | +prev:<noun> +next:<end> +has:make,makes,making -has:less,if,when,while | Rest can make the cream more effective. > Rest can make the cream work better.
for effective treatment | phrase | for treatment to work | +next:<end> +prev:vital,crucial,key,essential,important,necessary,needed | Rest is vital for effective treatment. > Rest is vital for treatment to work.
experimental treatment | noun | treatment under study | only:singular +prev:an,the,this -next:<noun>,for,with,and,or,group,arm | Light is an experimental treatment. > Light is a treatment under study.
provide | verb | give | only:base,third,ing +next:<adj> +has:support,advice,information,feedback -has:services,service,housing,food,evidence,care,programme,program,data -prev:<det>,<adj> | The nurses provide gentle support. > The nurses give gentle support.
pre-screening | phrase | first | +next:assessment,assessments,check,checks,test,tests,talk,visit -has:first | Patients have pre-screening checks. > Patients have first checks.
is a suitable candidate, is a good candidate | phrase | is a good fit | +next:for,<end> | Staff ask if she is a suitable candidate for it. > Staff ask if she is a good fit for it.
demonstrate significant reductions, show significant reductions | verb | show drops | only:past,participle,base +next:in -has:no,not,never,dose,doses,weight,drop,drops | The trials have shown significant reductions in pain. > The trials have shown drops in pain.
two distinct | phrase | two | +next:phases,stages,steps,parts,types,forms,groups -has:between | It has two distinct phases. > It has two phases.
three distinct | phrase | three | +next:phases,stages,steps,parts,types,forms,groups -has:between | It has three distinct phases. > It has three phases.
four distinct | phrase | four | +next:phases,stages,steps,parts,types,forms,groups -has:between | It has four distinct phases. > It has four phases.
structured protocol | noun | set plan | only:singular -next:<noun> -prev:and,or -has:plan,study | The course follows a structured protocol. > The course follows a set plan.
develop | verb | work* on | only:ing +prev:is,are +has:framework,frameworks,plans,tool,tools,guideline,guidelines,vaccine,vaccines,app,policy,policies -next:<end>,in,from | Two towns are developing a new tool. > Two towns are working on a new tool.
request | verb | ask for | only:past +next:<np> -next:that -prev:<det>,<adj>,<prep>,is,are,was,were,be,been,being -has:asked | It requested an extra test. > It asked for an extra test.
classify | verb | class | only:past +has:as +next:<np> -prev:<det>,<adj>,is,are,was,were,be,been,being,<adv> -has:class,classes,stage,grade,group,groups,patients,cases,system | The board classified tea as a drug. > The board classed tea as a drug.
classify | verb | class | only:participle +has:as +prev:has,have +next:<np> -has:class,classes,stage,grade,group,groups,patients,cases,system | The board has classified tea as a drug. > The board has classed tea as a drug.
equally | adv | just as | +next:<adj> +prev:is,was,be -has:as,both,between,and,or | The gel is equally good. > The gel is just as good.
specific | adj | certain | +next:neurotransmitter,neurotransmitters,hormone,hormones,cell,cells,gene,genes -has:not,n't,no,none,yet,never,without,certain -prev:more,most,very,<adv>,<det>,its,their | It acts on specific hormones. > It acts on certain hormones.
assess risks | verb | check for risks | only:base,third,past,ing -has:benefits | The nurse will assess risks. > The nurse will check for risks.
reduction | noun | drop | only:plural +next:in +prev:show,shows,showed,shown,found,saw,clear -has:drop,drops,dropped,dose,doses,weight | The trials have shown reductions in pain. > The trials have shown drops in pain.
promote | verb | bring on | only:base,third,past,ing +next:feelings -prev:<det>,to | These oils promote feelings of calm. > These oils bring on feelings of calm.
# Courses of an illness, and how it is found
the bloodstream | phrase | the blood | -next:<noun>,<adj> -has:lungs,urine | Sugar gets into the bloodstream. > Sugar gets into the blood.
adulthood | noun | adult life | only:singular +prev:in,into,early,late,until,by,during -next:<noun> -has:life | The rash may last into adulthood. > The rash may last into adult life.
worsen | verb | get worse | only:base,third +next:<end>,over,with,when,as,after,during,without,in,if -has:better,worse,improve,improves,ease,eases | The cough may worsen over the years. > The cough may get worse over the years.
from worsening | phrase | from getting worse | +next:<end> -has:worse | It keeps the rash from worsening. > It keeps the rash from getting worse.
diagnose | verb | find | +prev:help,helps +next:<noun>,<adj>,a,an -next:patients,people,children,babies,infants,women,men,adults,you -has:find,finds,found,detect,treat,history | A scan can help diagnose gallstones. > A scan can help find gallstones.
used to diagnose | phrase | used to find | +next:<noun>,<adj>,the,a,an -next:patients,people,children,babies,infants,women,men,adults -has:find,finds,found,detect,treat | A scan is used to diagnose gallstones. > A scan is used to find gallstones.
`
