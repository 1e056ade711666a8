/**
 * What a study found is told as it was: `was found to be` in its own results says no more than `was`, and `was increased compared with` no more
 * than `was higher than`. Where something was only supposed, or happened on a condition, the words stay. Lines as `parseEntries` reads them.
 */
export const researchTold: string = `
was found to be, was shown to be, was noted to be, was observed to be, was seen to be | phrase | was | -has:be,if,whether,when,until,unless,by,previously,earlier | The rash was found to be mild. > The rash was mild.
were found to be, were shown to be, were noted to be, were observed to be, were seen to be | phrase | were | -has:be,if,whether,when,until,unless,by,previously,earlier | The rashes were found to be mild. > The rashes were mild.
was found to have, was noted to have, was seen to have | phrase | had | -has:be,if,whether,when,until,unless,by,previously,earlier | The knee was found to have a tear. > The knee had a tear.
were found to have, were noted to have, were seen to have | phrase | had | -has:be,if,whether,when,until,unless,by,previously,earlier | Nine children were found to have a rash. > Nine children had a rash.
was increased compared with, was increased compared to, was elevated compared with, was elevated compared to | phrase | was higher than | -has:dose,doses,dosage | Zinc was increased compared with the last year. > Zinc was higher than the last year.
were increased compared with, were increased compared to, were elevated compared with, were elevated compared to | phrase | were higher than | -has:dose,doses,dosage | Levels were increased compared with the last year. > Levels were higher than the last year.
was decreased compared with, was decreased compared to, was reduced compared with, was reduced compared to | phrase | was lower than | -has:dose,doses,dosage | Zinc was decreased compared with the last year. > Zinc was lower than the last year.
were decreased compared with, were decreased compared to, were reduced compared with, were reduced compared to | phrase | were lower than | -has:dose,doses,dosage | Levels were decreased compared with the last year. > Levels were lower than the last year.
was increased in, was elevated in | phrase | was higher in | +has:compared,versus,vs,than -has:dose,doses,dosage | Zinc was increased in men compared with women. > Zinc was higher in men compared with women.
were increased in, were elevated in | phrase | were higher in | +has:compared,versus,vs,than -has:dose,doses,dosage | Levels were increased in men compared with women. > Levels were higher in men compared with women.
was decreased in, was reduced in | phrase | was lower in | +has:compared,versus,vs,than -has:dose,doses,dosage | Zinc was decreased in men compared with women. > Zinc was lower in men compared with women.
were decreased in, were reduced in | phrase | were lower in | +has:compared,versus,vs,than -has:dose,doses,dosage | Levels were decreased in men compared with women. > Levels were lower in men compared with women.
was defined as | phrase | meant | +next:a,an,any,no,<num> -has:by,if,when | Relapse was defined as a new rash. > Relapse meant a new rash.
is defined as | phrase | means | +next:a,an,any,no,<num> -has:by,if,when | Relapse is defined as a new rash. > Relapse means a new rash.
study was conducted to, study was carried out to, study was performed to, study was undertaken to, study was done to, study was designed to, study was initiated to | phrase | study aimed to | +prev:this,our,the,present,current,<adj> -has:aimed | This study was conducted to test a cream. > This study aimed to test a cream.
trial was conducted to, trial was carried out to, trial was performed to, trial was undertaken to, trial was designed to | phrase | trial aimed to | +prev:this,our,the,present,current,<adj> -has:aimed | This trial was conducted to test a cream. > This trial aimed to test a cream.
survey was conducted to, survey was performed to, survey was undertaken to, survey was designed to | phrase | survey aimed to | +prev:this,our,the,present,current,<adj> -has:aimed | This survey was conducted to count rashes. > This survey aimed to count rashes.
no studies have been conducted on, no studies have been carried out on, no studies have been performed on | phrase | there are no studies on |  | So far, no studies have been conducted on tea. > So far, there are no studies on tea.
few studies have been conducted on, few studies have been carried out on, few studies have been performed on | phrase | there are few studies on |  | So far, few studies have been conducted on tea. > So far, there are few studies on tea.
were admitted to hospital, were admitted to a hospital | phrase | went into hospital |  | Nine men were admitted to hospital. > Nine men went into hospital.
was admitted to hospital, was admitted to a hospital | phrase | went into hospital |  | The boy was admitted to hospital. > The boy went into hospital.
was located in, was situated in, was localized in, was localised in | phrase | was in |  | The tear was located in the knee. > The tear was in the knee.
were located in, were situated in, were localized in, were localised in | phrase | were in |  | The tears were located in the knee. > The tears were in the knee.
is located in, is situated in | phrase | is in |  | The gland is located in the neck. > The gland is in the neck.
are located in, are situated in | phrase | are in |  | The glands are located in the neck. > The glands are in the neck.
`
