import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Polish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const polish = (): LanguageCues => ({
  stop: 'a albo ale by być co czy dla do gdy gdzie go i ich ile jak jaki jakie jako jest jeśli już kiedy kto którą które ma może można na nad nie o od oraz po pod przed przez przy się są ta tego ten to tu u w we wraz z za ze',
  generic:
    'badania badanie ciąża choroba choroby dawka diagnoza dzieci informacje lek leki leczenie lekarz objawy opieka pacjent pacjenci pomoc powikłania poradnik profilaktyka przyczyny rodzaje rozpoznanie ryzyko skutki stosowanie zapobieganie zdrowie życie',
  naming: 'ostra ostry przewlekła przewlekły',
  treatment:
    /(?<![\p{L}\p{N}])(lek|leki|tabletk|kapsułk|syrop|krem|maść|zastrzyk|szczepion|szczepieni|operacj|zabieg|przeszczep|rentgen|rezonans|tomografi|usg|badani|test|\p{L}{2,20}(skopia|ektomia|plastyka|grafia)|biopsj|terapi|leczeni|chemioterapi|cewnik|protez|aparat|znieczuleni|cesarski|antykoncepc|\p{L}{2,20}(cylina|mycyna|prazol|olol|sartan|statyna|profen|cetamol|formina|tryptan|paryna|fenak|kaina))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(więcej informacji|dodatkowe informacje|inne informacje|dowiedz się więcej|przydatne (linki|adresy)|linki|zobacz też|zobacz także|stowarzyszenia)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(mity|fakty i mity|prawda czy fałsz|błędne przekonania|różni(ca|ce|c) (między|pomiędzy))/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(historie|historia (pacjent|choroby (p|m)|\p{Lu})|doświadczenia|relacje pacjentów)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(kiedy (zgłosić|wezwać|iść|udać|skontaktować|należy|do lekarza|zadzwonić|szukać)|(zadzwoń|zgłoś|skontaktuj|wezwij|udaj się|powiedz lekarzowi)|nagł(y|e|ych) (przypad|wypad)|objawy alarmowe|pilna pomoc|natychmiast|pytania do lekarza)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(skuteczn|czy to działa|jak dobrze|wyniki badań klinicznych|wiarygodn|dowody)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(jak (działa|działają|powstaje)|mechanizm|co dzieje się w)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(w jakim celu|do czego służy|na co|kiedy się (stosuje|wykonuje)|dlaczego (muszę|wykonuje|stosuje|potrzeb)|wskazania|zastosowanie$)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(działania? niepożądan|skutki uboczne|objawy niepożądane)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(korzyści|zalety)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(przeciwwskazan|kiedy nie|nie (stosować|należy|wolno|powin|przyjm)|kto nie|przed (zastosowaniem|przyjęciem|rozpoczęciem)|ostrożno|ostrzeżeni|inne leki|interakcj|przedawkowan|zbyt (dużo|duż)|więcej niż|alkohol|bezpiecz|prowadzenie pojazdów|czy mogę)/u,
      likely,
    ),
    rule('PregnancyHealthAspect', /(?<![\p{L}\p{N}])(ciąż|karmi|płodność|antykoncepcj)/u, sure),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(alergi|uczuleni)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(koszt|cena|ile kosztuje|refundacj|nfz|gdzie (kupić|dostać|można)|prawn|prawa pacjenta|dopuszcz|zarejestr|dostęp|recept|bezpłatn|zapisać)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![\p{L}\p{N}])(zakaź|zaraż|zaraź|przenosi|przenoszeni|droga zakażenia|szerzy)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(zapobiega|profilaktyk|zapobiec|unika|chroni|ochrona|szczepieni)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(przyczyn|dlaczego|czynniki (ryzyka|wyzwalające)|wywołuje|dziedzicz|genetyczn|skąd|kto (choruje|jest narażony)|powody|od czego)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(rozpozna|diagnoz|diagnostyk|badani|test|wykry|przesiewow|kontrol|wynik)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(objaw|oznaki|dolegliwości|jak (rozpoznać|się objawia)|co można odczuwać)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(stadia|etapy|fazy|stopnie)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(skład|zawartość opakowania|co zawiera|substancje pomocnicze)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(co (możesz|można|mogę|robić) .{0,20}(zrobić|samodzielnie)|co robić|w domu|samoopieka|porady|wskazówki|dieta|żywienie|jedzenie|picie|ćwiczenia|aktywność|pielęgnacja|styl życia|domowe sposoby)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(jak (stosować|przyjmować|używać|przechowywać|przygotować|wygląda|przebiega|brać|podaje|często|długo stosować)|dawk|przechowyw|pominięci|zapomn|stosowani|przygotowanie|przebieg (badania|zabiegu)|przed (badaniem|zabiegiem|operacją)|w trakcie|po (badaniu|zabiegu|operacji)|czego się spodziewać|krok po kroku|schemat)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(rokowani|jak długo|ile trwa|przebieg|powrót do zdrowia|rekonwalescencj|wyleczeni|czy można wyleczyć|przyszłość|gojenie)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(życie z|codzienn|wsparcie|praca|szkoła|podróż|rodzin|opiekun|bliscy)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(ryzyk|powikłan|zagrożeni|niebezpieczeństw|problemy|skutki|następstwa)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(rodzaje|typy|postacie|postaci|odmiany|klasyfikacja|podział)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(leczeni|leczyć|terapi|leki|operacj|alternatyw|opcje)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![\p{L}\p{N}])(gdzie|kontakt|godziny|telefon|adres)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(co to|czym (jest|są)|co oznacza|wprowadzenie|wstęp|definicja|informacje ogólne|podsumowanie|podstaw|ogólnie)/u,
      maybe,
    ),
  ],
})
