import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of German: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const german = (): LanguageCues => ({
  stop: 'ab als am an auf aus bei beim bin das dem den der des die dieser du durch ein eine einem einen einer es für gegen hat ich ihr ihre ihren im in ist kann können man mein meine mit nach nicht oder ohne sich sie sind so über um und unter vom von vor wann warum was welche wer wie wird wo wofür zu zum zur',
  generic:
    'anwendung arzt behandlung beschwerden diagnose dosierung einnahme erkrankung gesundheit hilfe information informationen kinder komplikationen krankheit leben menschen nebenwirkungen patienten prognose ratgeber risiken risiko schwangerschaft selbsthilfe sicherheit stillzeit symptome therapie untersuchung ursachen vorbeugung wirkung',
  naming: 'akut akute chronisch chronische',
  treatment:
    /(?<![\p{L}\p{N}])(medikament|arzneimittel|tablette|kapsel|salbe|creme|spritze|injektion|impfung|impfstoff|operation|op|eingriff|transplantation|röntgen|mrt|ct|ultraschall|untersuchung|test|\p{L}{2,20}(skopie|ektomie|plastik|grafie|graphie|therapie|operation|impfung|ersatz)|biopsie|therapie|behandlung|katheter|prothese|hörgerät|narkose|kaiserschnitt|pille|verhütung|\p{L}{2,20}(cillin|mycin|prazol|olol|sartan|statin|profen|cetamol|formin|triptan|parin|fenac|cain))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(weitere (informationen|infos|hilfe)|mehr (informationen|erfahren|zum thema)|weiterführende|links|adressen|selbsthilfegruppen|siehe auch|verwandte themen|beratungsstellen)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(irrtümer|mythen|falsche vorstellungen|richtig oder falsch|unterschied(e)? (zwischen|zu))/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(erfahrungen|erfahrungsbericht|betroffene (erzählen|berichten)|geschichte von)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(zum arzt|wann (zum|zur|sollte|soll|sollten|muss|müssen|ärztlich|den|einen|ist)|(rufen|suchen|gehen|wenden|sprechen|fragen) sie|notfall|notarzt|notruf|warnzeichen|alarmzeichen|ärztliche hilfe|arzt aufsuchen|fragen an (ihren|den|die)|sofort)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(wirksam|wie (gut|zuverlässig|sicher) (wirkt|hilft|schützt|ist)|hilft (es|das)|studien(lage|ergebnisse)?|erfolgsaussichten|nachweis)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(wie (wirkt|wirken|funktioniert|funktionieren|entsteht)|wirkungsweise|wirkmechanismus|was (passiert|geschieht) im)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(wofür|wozu|anwendungsgebiet|wann wird|warum (wird|brauche|ist (die|eine|der) (operation|untersuchung|behandlung)|sollte)|einsatzgebiet)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(nebenwirkung|unerwünschte (wirkungen|ereignisse))/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(vorteile|nutzen|was bringt)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(gegenanzeige|kontraindikation|nicht (einnehmen|anwenden|einsetzen|geeignet)|wer (darf|sollte|soll) (\p{L}+ )?(nicht|kein)|darf nicht|vor der (einnahme|anwendung|behandlung)|vorsicht|warnhinweis|wechselwirkung|andere(n)? (arzneimittel|medikamente)|überdosi|zu viel|alkohol|sicher(heit)?|verkehrstüchtig|darf ich|beachten)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(schwanger|stillen|stillzeit|fruchtbarkeit|kinderwunsch|verhütung)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(allergi)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(kosten|kostet|kostenübernahme|krankenkasse|bezahlt|zuzahlung|rezept|wo (bekomme|erhalte|gibt)|zulassung|zugelassen|gesetz|rechtlich|rechte|termin|anspruch)/u,
      likely,
    ),
    rule('ContagiousnessHealthAspect', /(?<![\p{L}\p{N}])(ansteck|übertrag|verbreite)/u, likely),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(vorbeug|vorsorge|verhinder|vermeid|schütz|schutz|prophylaxe|prävention)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(ursache|risikofaktor|auslöser|warum|wodurch|wie kommt es|vererb|erblich|genetisch|wer (ist|bekommt|erkrankt)|woher|entstehung)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagnos|untersuchung|test|früherkennung|screening|festgestellt|erkannt|abklärung|kontrollen|befund)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(symptom|beschwerden|anzeichen|krankheitszeichen|wie (äußert|merke|erkenne|fühlt|macht)|erkennen)/u,
      likely,
    ),
    rule(
      'StagesHealthAspect',
      /(?<![\p{L}\p{N}])(stadien|stadium|phasen|schweregrad|verlaufsformen)/u,
      fair,
    ),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(inhaltsstoff|zusammensetzung|bestandteile|wirkstoff|was (ist|steckt) (darin|drin)|was .{1,30} enthält|inhalt der packung)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(was (sie|kann|können|hilft|man) .{0,20}(tun|hilft|machen)|selbst (tun|helfen)|selbsthilfe|zu hause|hausmittel|pflege|ernährung|essen|trinken|bewegung|tipps|lebensstil|übungen|was hilft|was tun)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(wie (ist|sind|wird|werden|nehme|nehmen|verwende|verwenden|läuft|lange (wird|muss)|oft|viel)|dosier|dosis|einnahme|anwendung|aufbewahr|lagerung|vergessen|ablauf|vorbereitung|durchführung|vor (der|dem)|während|nach (der|dem)|was (passiert|erwartet)|schritt)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(prognose|heilungschancen|wie lange|verlauf|dauer|heilung|heilbar|genesung|aussichten|langfristig|erholung)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(leben mit|alltag|beruf|arbeit|schule|reise|autofahren|angehörige|familie|unterstützung|partnerschaft|umgang mit)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(risiken|risiko|komplikation|gefahr|folgen|probleme)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(arten|formen|typen|einteilung|welche .{1,30} gibt es|sorten)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(behandl|therap|medikament|operation|alternativen|möglichkeiten|was hilft gegen)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![\p{L}\p{N}])(wo|kontakt|anfahrt|sprechzeiten|telefon|ansprechpartner)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(was (ist|sind|bedeutet)|überblick|einleitung|einführung|zusammenfassung|definition|allgemeines|grundlagen|auf einen blick|über)/u,
      maybe,
    ),
  ],
})
