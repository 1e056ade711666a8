/**
 * Long-winded phrases that stand for one short word, and fixed joining words, with plain words, the conditions under
 * which they mean the same, and an example.
 */
export const everydayPhrases: string = `
# Purpose and cause
in order to | phrase | to |  | Rest in order to heal. > Rest to heal.
in order for | phrase | for |  | In order for the glue to set, wait an hour. > For the glue to set, wait an hour.
in order that | phrase | so that |  | Speak slowly in order that all can follow. > Speak slowly so that all can follow.
so as to | phrase | to |  | Sit so as to see the screen. > Sit to see the screen.
for the purpose of | phrase | for | +next:<noun>,<verb>,<adj>,<det> | Blood is taken for the purpose of testing. > Blood is taken for testing.
for the purposes of | phrase | for |  | Names are kept for the purposes of billing. > Names are kept for billing.
in an attempt to, in an effort to | phrase | to try to |  | She moved in an attempt to sleep better. > She moved to try to sleep better.
to that end, to this end | phrase | to do this | +prev:<start> +next:<end> | To this end, the team met each week. > To do this, the team met each week.
due to the fact that, owing to the fact that, on account of the fact that | phrase | because |  | He slept due to the fact that he was ill. > He slept because he was ill.
in view of the fact that, in light of the fact that | phrase | because |  | The test was free in view of the fact that he was a student. > The test was free because he was a student.
on the grounds that | phrase | because |  | They shut it on the grounds that it was unsafe. > They shut it because it was unsafe.
owing to | phrase | because of |  | The match was stopped owing to rain. > The match was stopped because of rain.
on account of | phrase | because of |  | He missed school on account of a cold. > He missed school because of a cold.
by virtue of | phrase | because of |  | She is immune by virtue of a past infection. > She is immune because of a past infection.
by reason of | phrase | because of | -next:insanity | He was excused by reason of age. > He was excused because of age.
as a consequence of | phrase | because of | -prev:<det> | She lost her job as a consequence of the illness. > She lost her job because of the illness.
as a consequence | phrase | as a result | -next:of | As a consequence, the clinic closed. > As a result, the clinic closed.
despite the fact that, in spite of the fact that | phrase | although |  | He ran despite the fact that he was ill. > He ran although he was ill.
notwithstanding the fact that | phrase | although |  | He ran notwithstanding the fact that he was ill. > He ran although he was ill.
in spite of | phrase | despite |  | She slept in spite of the noise. > She slept despite the noise.
regardless of the fact that | phrase | although |  | He ran regardless of the fact that he was ill. > He ran although he was ill.
# Conditions
in the event of | phrase | in case of |  | Leave by the stairs in the event of a fire. > Leave by the stairs in case of a fire.
in the event that | phrase | if |  | Call us in the event that the pain comes back. > Call us if the pain comes back.
provided that | phrase | as long as | -prev:<noun>,<pron> | You may go home provided that somebody drives you. > You may go home as long as somebody drives you.
on condition that, on the condition that | phrase | as long as |  | He may go on condition that he rests. > He may go as long as he rests.
if necessary, where necessary | phrase | if needed |  | Use a towel if necessary. > Use a towel if needed.
when necessary | phrase | when needed |  | Use a towel when necessary. > Use a towel when needed.
as necessary | phrase | as needed | -prev:<adv>,be,regarded,seen,deemed | Repeat as necessary. > Repeat as needed.
if required, where required | phrase | if needed | -next:by,to | Use a towel if required. > Use a towel if needed.
when required | phrase | when needed | -next:by,to | Use a towel when required. > Use a towel when needed.
as required | phrase | as needed | -next:by,to,under -prev:<verb> | Repeat the dose as required. > Repeat the dose as needed.
# Time
prior to | phrase | before |  | Wash your hands prior to meals. > Wash your hands before meals.
subsequent to | phrase | after |  | Pain may start subsequent to a fall. > Pain may start after a fall.
following | phrase | after | +next:surgery,birth,delivery,injury,exposure,infection,vaccination,transplant,transplantation,discharge,diagnosis,chemotherapy,stroke,admission -prev:the,are,is | She was tired following surgery. > She was tired after surgery.
at the present time, at this point in time | phrase | now |  | No vaccine exists at the present time. > No vaccine exists now.
at that point in time | phrase | then |  | He was ill at that point in time. > He was ill then.
at present | phrase | now | -prev:<start> -next:<noun> | There is no cure at present. > There is no cure now.
at this time | phrase | now | -next:of,point -has:was,were,had,did | There is no cure at this time. > There is no cure now.
until such time as | phrase | until |  | Rest until such time as the pain stops. > Rest until the pain stops.
up until | phrase | until |  | It was in use up until May. > It was in use until May.
for the time being | phrase | for now |  | Stay at home for the time being. > Stay at home for now.
in the interim | phrase | meanwhile |  | In the interim, use a cold pack. > Meanwhile, use a cold pack.
at a later date, at a later time | phrase | later |  | The stitches come out at a later date. > The stitches come out later.
at an early stage | phrase | early | -next:of,in,or | The lump was found at an early stage. > The lump was found early.
at an earlier date, at an earlier time | phrase | earlier |  | He was seen at an earlier date. > He was seen earlier.
in the near future | phrase | soon |  | A new test is due in the near future. > A new test is due soon.
in the course of, during the course of | phrase | during | -next:<num>,time | He fell in the course of the game. > He fell during the game.
throughout the course of | phrase | throughout |  | She slept throughout the course of the film. > She slept throughout the film.
over the course of | phrase | over | +next:several,a,many | It grows over the course of several weeks. > It grows over several weeks.
over the course of | phrase | during | +prev:<start> +next:<num> | Over the course of 5 months, ten fell. > During 5 months, ten fell.
over the course of | phrase | during | +next:the,this,his,her,their | She slept well over the course of the study. > She slept well during the study.
over a period of | phrase | over | +next:several,many -prev:<noun>,<name>,<num>,<adj> | It fades over a period of several days. > It fades over several days.
over a period of | phrase | during | +prev:<start> +next:<num> | Over a period of 5 months, ten fell. > During 5 months, ten fell.
for a period of | phrase | for | +next:<num>,several,many,at,up,about,about | Rest for a period of two days. > Rest for two days.
within a period of | phrase | within | +next:<num> | Reply within a period of ten days. > Reply within ten days.
over a long period of time, for a long period of time, for a prolonged period of time, for an extended period of time | phrase | for a long time |  | She was ill for a long period of time. > She was ill for a long time.
for a prolonged period, for an extended period, for prolonged periods, for extended periods | phrase | for a long time | -next:of | Do not sit for prolonged periods. > Do not sit for a long time.
for a short period of time, for a limited period of time | phrase | for a short time |  | It stings for a short period of time. > It stings for a short time.
a short period of time | phrase | a short time |  | It works in a short period of time. > It works in a short time.
a long period of time | phrase | a long time |  | It took a long period of time. > It took a long time.
during this period of time | phrase | during this time |  | Rest during this period of time. > Rest during this time.
with the passage of time | phrase | over time |  | Scars fade with the passage of time. > Scars fade over time.
in a timely manner, in a timely fashion | phrase | in good time |  | Book the test in a timely manner. > Book the test in good time.
on a daily basis | phrase | daily |  | Wash your feet on a daily basis. > Wash your feet daily.
on a weekly basis | phrase | weekly |  | The nurse calls on a weekly basis. > The nurse calls weekly.
on a monthly basis | phrase | monthly |  | The nurse calls on a monthly basis. > The nurse calls monthly.
on a yearly basis, on an annual basis | phrase | yearly |  | The test is done on an annual basis. > The test is done yearly.
on a regular basis | phrase | regularly |  | Clean the mask on a regular basis. > Clean the mask regularly.
on a frequent basis | phrase | often |  | Clean the mask on a frequent basis. > Clean the mask often.
on a long-term basis | phrase | for a long time |  | She took it on a long-term basis. > She took it for a long time.
on a short-term basis | phrase | for a short time |  | She took it on a short-term basis. > She took it for a short time.
on a temporary basis | phrase | for a short time |  | He stayed on a temporary basis. > He stayed for a short time.
on a voluntary basis | phrase | by choice |  | They take part on a voluntary basis. > They take part by choice.
on the basis of | phrase | based on | -prev:<noun> | Doses are set on the basis of weight. > Doses are set based on weight.
at regular intervals | phrase | at regular times |  | Drink at regular intervals. > Drink at regular times.
on one occasion | phrase | once |  | He fainted on one occasion. > He fainted once.
on two occasions | phrase | twice |  | He fainted on two occasions. > He fainted twice.
on three occasions | phrase | three times |  | He fainted on three occasions. > He fainted three times.
on several occasions, on multiple occasions | phrase | several times |  | He fainted on several occasions. > He fainted several times.
on many occasions, on numerous occasions | phrase | many times |  | He fainted on many occasions. > He fainted many times.
on occasion, on occasions | phrase | at times | -prev:<num> | The scar may itch on occasion. > The scar may itch at times.
consecutive days, successive days | phrase | days in a row | +prev:<num> | Take it on three consecutive days. > Take it on three days in a row.
consecutive weeks, successive weeks | phrase | weeks in a row | +prev:<num> | Use it for six consecutive weeks. > Use it for six weeks in a row.
consecutive months, successive months | phrase | months in a row | +prev:<num> -next:of | She felt ill for two consecutive months. > She felt ill for two months in a row.
consecutive years, successive years | phrase | years in a row | +prev:<num> | He had flu two consecutive years. > He had flu two years in a row.
consecutive nights, successive nights | phrase | nights in a row | +prev:<num> | He woke on two consecutive nights. > He woke on two nights in a row.
per day | phrase | a day | -prev:amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | Drink six cups per day. > Drink six cups a day.
per week | phrase | a week | -prev:least,amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | Walk three times per week. > Walk three times a week.
per month | phrase | a month | -prev:amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | It costs ten dollars per month. > It costs ten dollars a month.
per year, per annum | phrase | a year | -prev:amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | She has two colds per year. > She has two colds a year.
per night | phrase | a night | -prev:amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | Sleep eight hours per night. > Sleep eight hours a night.
per hour | phrase | an hour | -prev:amount,burden,change,cost,distribution,dose,dosage,expense,frequency,incidence,intake,number,price,rate,risk,total,use | He coughs ten times per hour. > He coughs ten times an hour.
per minute | phrase | a minute | +prev:times,beats,breaths | The heart beats 70 times per minute. > The heart beats 70 times a minute.
to date | phrase | so far | -next:from,back -prev:up,out,due,prior,this,seem,seems,appear,appears,thought,able | Nobody has died to date. > Nobody has died so far.
thus far | phrase | so far |  | Nobody has died thus far. > Nobody has died so far.
in advance of | phrase | before |  | Ring us in advance of the visit. > Ring us before the visit.
from the outset | phrase | from the start |  | Staff helped from the outset. > Staff helped from the start.
in recent times | phrase | lately |  | In recent times, rates rose. > Lately, rates rose.
`
