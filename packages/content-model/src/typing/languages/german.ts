import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of German: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const german = (): LanguageCues => ({
  stop: 'ab als am an auf aus bei beim bin das dem den der des die dieser du durch ein eine einem einen einer es für gegen hat ich ihr ihre ihren im in ist kann können man mein meine mit nach nicht oder ohne sich sie sind so über um und unter vom von vor wann warum was welche wer wie wird wo wofür zu zum zur',
  generic:
    'anwendung arzt behandlung beschwerden diagnose dosierung einnahme erkrankung gesundheit hilfe information informationen kinder komplikationen krankheit leben menschen nebenwirkungen patienten prognose ratgeber risiken risiko schwangerschaft selbsthilfe sicherheit stillzeit symptome therapie untersuchung ursachen vorbeugung wirkung',
  naming: 'akut akute chronisch chronische',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(medikament|arzneimittel|tablette|kapsel|salbe|creme|spritze|injektion|impfung|impfstoff|operation|op|eingriff|transplantation|röntgen|mrt|ct|ultraschall|untersuchung|test|[a-zß-öø-ɏ]{2,20}(skopie|ektomie|plastik|grafie|graphie|therapie|operation|impfung|ersatz)|biopsie|therapie|behandlung|katheter|prothese|hörgerät|narkose|kaiserschnitt|pille|verhütung|[a-zß-öø-ɏ]{2,20}(cillin|mycin|prazol|olol|sartan|statin|profen|cetamol|formin|triptan|parin|fenac|cain))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(weitere (informationen|infos|hilfe)|mehr (informationen|erfahren|zum thema)|weiterführende|links|adressen|selbsthilfegruppen|siehe auch|verwandte themen|beratungsstellen)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(irrtümer|mythen|falsche vorstellungen|richtig oder falsch|unterschied(e)? (zwischen|zu))/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(erfahrungen|erfahrungsbericht|betroffene (erzählen|berichten)|geschichte von)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(zum arzt|wann (zum|zur|sollte|soll|sollten|muss|müssen|ärztlich|den|einen|ist|(brauche|brauchen|braucht|hole|holen|suche|rufe|rufen) (ich|sie|man|mein kind|ihr kind) ([a-zß-öø-ɏ]{2,12} ){0,2}(hilfe|einen? (arzt|ärztin)|den notruf))|(rufen|suchen|gehen|wenden|sprechen|fragen) sie|notfall|notarzt|notruf|warnzeichen|alarmzeichen|ärztliche hilfe|arzt aufsuchen|fragen an (ihren|den|die)|sofort)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wirksam|wie (gut|zuverlässig|sicher) (wirkt|hilft|schützt|ist)|hilft (es|das)|studien(lage|ergebnisse)?|erfolgsaussichten|nachweis)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wie (wirkt|wirken|funktioniert|funktionieren|entsteht)|wirkungsweise|wirkmechanismus|was (passiert|geschieht) im)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wofür|wozu|anwendungsgebiet|wann wird|warum (wird|brauche|ist (die|eine|der) (operation|untersuchung|behandlung)|sollte)|einsatzgebiet)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(nebenwirkung|unerwünschte (wirkungen|ereignisse))/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(vorteile|nutzen|was bringt)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(gegenanzeige|kontraindikation|nicht (einnehmen|anwenden|einsetzen|geeignet)|wer (darf|sollte|soll) ([a-zß-öø-ɏ]+ )?(nicht|kein)|darf nicht|vor der (einnahme|anwendung|behandlung)|vorsicht|warnhinweis|wechselwirkung|andere(n)? (arzneimittel|medikamente)|überdosi|zu viel|alkohol|sicher(heit)?|verkehrstüchtig|darf ich|beachten)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(schwanger|stillen|stillzeit|fruchtbarkeit|kinderwunsch|verhütung)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(allergi)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(kosten|kostet|kostenübernahme|krankenkasse|bezahlt|zuzahlung|rezept|wo (bekomme|erhalte|gibt)|zulassung|zugelassen|gesetz|rechtlich|rechte|termin|anspruch)/u,
      likely,
    ),
    rule('ContagiousnessHealthAspect', /(?<![a-z\dß-öø-ɏ])(ansteck|übertrag|verbreite)/u, likely),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vorbeug|vorsorge|verhinder|vermeid|schütz|schutz|prophylaxe|prävention)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(ursache|risikofaktor|auslöser|warum|wodurch|wie kommt es|vererb|erblich|genetisch|wer (ist|bekommt|erkrankt)|woher|entstehung)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagnos|untersuchung|test|früherkennung|screening|festgestellt|erkannt|abklärung|kontrollen|befund)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(symptom|beschwerden|anzeichen|krankheitszeichen|wie (äußert|merke|erkenne|fühlt|macht)|erkennen)/u,
      likely,
    ),
    rule(
      'StagesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(stadien|stadium|phasen|schweregrad|verlaufsformen)/u,
      fair,
    ),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(inhaltsstoff|zusammensetzung|bestandteile|wirkstoff|was (ist|steckt) (darin|drin)|was .{1,30} enthält|inhalt der packung)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(was (sie|kann|können|hilft|man) .{0,20}(tun|hilft|machen)|selbst (tun|helfen)|selbsthilfe|zu hause|hausmittel|pflege|ernährung|essen|trinken|bewegung|tipps|lebensstil|übungen|was hilft|was tun)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wie (ist|sind|wird|werden|nehme|nehmen|verwende|verwenden|läuft|lange (wird|muss)|oft|viel)|dosier|dosis|einnahme|anwendung|aufbewahr|lagerung|vergessen|ablauf|vorbereitung|durchführung|vor (der|dem)|während|nach (der|dem)|was (passiert|erwartet)|schritt)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(prognose|heilungschancen|wie lange|verlauf|dauer|heilung|heilbar|genesung|aussichten|langfristig|erholung)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(leben mit|alltag|beruf|arbeit|schule|reise|autofahren|angehörige|familie|unterstützung|partnerschaft|umgang mit)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(risiken|risiko|komplikation|gefahr|folgen|probleme)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(arten|formen|typen|einteilung|welche .{1,30} gibt es|sorten)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(behandl|therap|medikament|operation|alternativen|möglichkeiten|was hilft gegen)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wo|kontakt|anfahrt|sprechzeiten|telefon|ansprechpartner)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(was (ist|sind|bedeutet)|überblick|einleitung|einführung|zusammenfassung|definition|allgemeines|grundlagen|auf einen blick|über)/u,
      maybe,
    ),
  ],
})
