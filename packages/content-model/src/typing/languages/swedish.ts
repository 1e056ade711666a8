import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Swedish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const swedish = (): LanguageCues => ({
  stop: 'att av de dem den det detta du där efter en er ett för från får ha han hon hur i inte jag kan man med min mina mot när och om på ska som så till under ut vad var varför vem vi vid vilka är över',
  generic:
    'amning barn behandling biverkningar diagnos dos fakta förebygga förebyggande graviditet guide hälsa hjälp information komplikationer leva liv läkare läkemedel orsaker patient patienter personer råd risk risker sjukdom sjukdomen stöd symtom symptom säkerhet tecken test typer undersökning vård',
  naming: 'akut kronisk',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(läkemedel|medicin|tablett|kapsel|kräm|salva|injektion|spruta|vaccin|operation|ingrepp|transplantation|röntgen|magnetkamera|ultraljud|undersökning|test|prov|[a-zß-öø-ɏ]{2,20}(skopi|ektomi|plastik|grafi|terapi|operation|piller|undersökning|vaccin)|biopsi|terapi|behandling|kateter|protes|hörapparat|narkos|kejsarsnitt|p-piller|preventivmedel|[a-zß-öø-ɏ]{2,20}(cillin|mycin|prazol|olol|sartan|statin|profen|cetamol|formin|triptan|parin|fenak|kain))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(läs mer|mer information|övriga upplysningar|vidare läsning|länkar|se även|patientförening|relaterat)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(myter|missuppfattning|vanföreställning|sant eller falskt|skillnad(en|er)? mellan)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(erfarenheter|berättelse|berättar|patientberättelse)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(när (ska|bör|behöver|och var ska) (jag|du|man) (söka|kontakta|ringa)|söka? vård|kontakta|ring |akut(mottagning|en| hjälp)|larm|varningssignal|varningstecken|112|1177|frågor (till|att ställa))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(effektiv|hur (bra|väl|säker|säkra)|hjälper det|tillförlitlig|forskning|studier|bevis)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])((hur|så) (fungerar|verkar)|verkningsmekanism|vad händer i kroppen|vad gör)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(används för|används .{0,30}till|varför (behöver|ska|görs|får)|användningsområde|vad (är )?.{0,30}bra för)/u,
      likely,
    ),
    rule('SideEffectsHealthAspect', /(?<![a-z\dß-öø-ɏ])(biverkning|oönskade effekter)/u, sure),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(fördelar|nytta)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(kontraindikation|(ska|bör|får) ([a-zß-öø-ɏ]+ )?inte|vem (ska|bör|får|kan) inte|innan du (tar|använder|börjar)|försiktig|varning|andra läkemedel|andra mediciner|interaktion|överdos|för (mycket|stor mängd)|alkohol|säker|körförmåga|får jag)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(gravid|amning|ammar|fertilitet|preventivmedel)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(allergi|överkänslig)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(kostnad|kostar|pris|högkostnadsskydd|var (får|kan jag|köper)|recept|lagar|laglig|godkän|rättigheter|boka|tillgång|gratis)/u,
      likely,
    ),
    rule('ContagiousnessHealthAspect', /(?<![a-z\dß-öø-ɏ])(smitt|sprids|överför)/u, likely),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(förebygg|undvik|skydda|skydd mot|vaccination|förhindra)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(orsak|varför|riskfaktor|utlös|ärftlig|vem (får|drabbas)|beror (på|det)|uppkom)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagnos|undersök|test|prov|screening|hur ställs|utredning|kontroll|provsvar)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(sym(p)?tom|tecken|besvär|hur (märk|känns|vet)|känner)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(stadier|faser|stadium|grader)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(innehåll|innehållsdeklaration|sammansättning|hjälpämnen|vad finns i)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vad kan (jag|du|man) .{0,10}(göra|själv)|(det kan du|göra) själv|egenvård|hemma|råd|mat|kost|dryck|dricka|äta|motion|övningar|livsstil|tips)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])((hur|så) (tar|använder|gör|går|ofta|mycket|ges|ska .{1,30}förvaras)|hur .{1,30}(förvaras|används|tas)|dos|dosering|förvar|glöm|förberedelse|före (undersökningen|operationen)|under (undersökningen|operationen)|efter (undersökningen|operationen|behandlingen)|så går det till|vad händer|användning|steg för steg)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(prognos|hur länge|återhämtning|läk(er|ning)|går det över|framtid|på lång sikt|förlopp|utsikter)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(leva med|vardag|stöd|arbete|jobb|skola|resa|resor|bilkörning|anhörig|familj|närstående)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(risk|komplikation|fara|faror|problem|följdsjukdom)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(typer|sorter|former|varianter|indelning|olika slag)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(behandl|terapi|läkemedel|medicin|operation|alternativ)/u,
      fair,
    ),
    rule('HowOrWhereHealthAspect', /(?<![a-z\dß-öø-ɏ])(var|kontakt|öppettider|hitta hit)/u, maybe),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vad (är|innebär|betyder)|vad .{1,40} är|introduktion|översikt|inledning|sammanfattning|om|fakta|allmänt)/u,
      maybe,
    ),
  ],
})
