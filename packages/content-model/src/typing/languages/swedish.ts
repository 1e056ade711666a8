import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Swedish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const swedish = (): LanguageCues => ({
  stop: 'att av de dem den det detta du där efter en er ett för från får ha han hon hur i inte jag kan man med min mina mot när och om på ska som så till under ut vad var varför vem vi vid vilka är över',
  generic:
    'amning barn behandling biverkningar diagnos dos fakta förebygga förebyggande graviditet guide hälsa hjälp information komplikationer leva liv läkare läkemedel orsaker patient patienter personer råd risk risker sjukdom sjukdomen stöd symtom symptom säkerhet tecken test typer undersökning vård',
  naming: 'akut kronisk',
  treatment:
    /(?<![\p{L}\p{N}])(läkemedel|medicin|tablett|kapsel|kräm|salva|injektion|spruta|vaccin|operation|ingrepp|transplantation|röntgen|magnetkamera|ultraljud|undersökning|test|prov|\p{L}{2,20}(skopi|ektomi|plastik|grafi|terapi|operation|piller|undersökning|vaccin)|biopsi|terapi|behandling|kateter|protes|hörapparat|narkos|kejsarsnitt|p-piller|preventivmedel|\p{L}{2,20}(cillin|mycin|prazol|olol|sartan|statin|profen|cetamol|formin|triptan|parin|fenak|kain))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(läs mer|mer information|övriga upplysningar|vidare läsning|länkar|se även|patientförening|relaterat)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(myter|missuppfattning|vanföreställning|sant eller falskt|skillnad(en|er)? mellan)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(erfarenheter|berättelse|berättar|patientberättelse)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(när (ska|bör|behöver|och var ska) (jag|du|man) (söka|kontakta|ringa)|söka? vård|kontakta|ring |akut(mottagning|en| hjälp)|larm|varningssignal|varningstecken|112|1177|frågor (till|att ställa))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(effektiv|hur (bra|väl|säker|säkra)|hjälper det|tillförlitlig|forskning|studier|bevis)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])((hur|så) (fungerar|verkar)|verkningsmekanism|vad händer i kroppen|vad gör)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(används för|används .{0,30}till|varför (behöver|ska|görs|får)|användningsområde|vad (är )?.{0,30}bra för)/u,
      likely,
    ),
    rule('SideEffectsHealthAspect', /(?<![\p{L}\p{N}])(biverkning|oönskade effekter)/u, sure),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(fördelar|nytta)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(kontraindikation|(ska|bör|får) (\p{L}+ )?inte|vem (ska|bör|får|kan) inte|innan du (tar|använder|börjar)|försiktig|varning|andra läkemedel|andra mediciner|interaktion|överdos|för (mycket|stor mängd)|alkohol|säker|körförmåga|får jag)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(gravid|amning|ammar|fertilitet|preventivmedel)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(allergi|överkänslig)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(kostnad|kostar|pris|högkostnadsskydd|var (får|kan jag|köper)|recept|lagar|laglig|godkän|rättigheter|boka|tillgång|gratis)/u,
      likely,
    ),
    rule('ContagiousnessHealthAspect', /(?<![\p{L}\p{N}])(smitt|sprids|överför)/u, likely),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(förebygg|undvik|skydda|skydd mot|vaccination|förhindra)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(orsak|varför|riskfaktor|utlös|ärftlig|vem (får|drabbas)|beror (på|det)|uppkom)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagnos|undersök|test|prov|screening|hur ställs|utredning|kontroll|provsvar)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(sym(p)?tom|tecken|besvär|hur (märk|känns|vet)|känner)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(stadier|faser|stadium|grader)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(innehåll|innehållsdeklaration|sammansättning|hjälpämnen|vad finns i)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(vad kan (jag|du|man) .{0,10}(göra|själv)|(det kan du|göra) själv|egenvård|hemma|råd|mat|kost|dryck|dricka|äta|motion|övningar|livsstil|tips)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])((hur|så) (tar|använder|gör|går|ofta|mycket|ges|ska .{1,30}förvaras)|hur .{1,30}(förvaras|används|tas)|dos|dosering|förvar|glöm|förberedelse|före (undersökningen|operationen)|under (undersökningen|operationen)|efter (undersökningen|operationen|behandlingen)|så går det till|vad händer|användning|steg för steg)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(prognos|hur länge|återhämtning|läk(er|ning)|går det över|framtid|på lång sikt|förlopp|utsikter)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(leva med|vardag|stöd|arbete|jobb|skola|resa|resor|bilkörning|anhörig|familj|närstående)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(risk|komplikation|fara|faror|problem|följdsjukdom)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(typer|sorter|former|varianter|indelning|olika slag)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(behandl|terapi|läkemedel|medicin|operation|alternativ)/u,
      fair,
    ),
    rule('HowOrWhereHealthAspect', /(?<![\p{L}\p{N}])(var|kontakt|öppettider|hitta hit)/u, maybe),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(vad (är|innebär|betyder)|vad .{1,40} är|introduktion|översikt|inledning|sammanfattning|om|fakta|allmänt)/u,
      maybe,
    ),
  ],
})
