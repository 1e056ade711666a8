import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Polish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const polish = (): LanguageCues => ({
  stop: 'a albo ale by być co czy dla do gdy gdzie go i ich ile jak jaki jakie jako jest jeśli już kiedy kto którą które ma może można na nad nie o od oraz po pod przed przez przy się są ta tego ten to tu u w we wraz z za ze',
  generic:
    'badania badanie ciąża choroba choroby dawka diagnoza dzieci informacje lek leki leczenie lekarz objawy opieka pacjent pacjenci pomoc powikłania poradnik profilaktyka przyczyny rodzaje rozpoznanie ryzyko skutki stosowanie zapobieganie zdrowie życie',
  naming: 'ostra ostry przewlekła przewlekły',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(lek|leki|tabletk|kapsułk|syrop|krem|maść|zastrzyk|szczepion|szczepieni|operacj|zabieg|przeszczep|rentgen|rezonans|tomografi|usg|badani|test|[a-zß-öø-ɏ]{2,20}(skopia|ektomia|plastyka|grafia)|biopsj|terapi|leczeni|chemioterapi|cewnik|protez|aparat|znieczuleni|cesarski|antykoncepc|[a-zß-öø-ɏ]{2,20}(cylina|mycyna|prazol|olol|sartan|statyna|profen|cetamol|formina|tryptan|paryna|fenak|kaina))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(więcej informacji|dodatkowe informacje|inne informacje|dowiedz się więcej|przydatne (linki|adresy)|linki|zobacz też|zobacz także|stowarzyszenia)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(mity|fakty i mity|prawda czy fałsz|błędne przekonania|różni(ca|ce|c) (między|pomiędzy))/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(historie|historia (pacjent|choroby (p|m)|\p{Lu})|doświadczenia|relacje pacjentów)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(kiedy (zgłosić|wezwać|iść|udać|skontaktować|należy|do lekarza|zadzwonić|szukać)|(zadzwoń|zgłoś|skontaktuj|wezwij|udaj się|powiedz lekarzowi)|nagł(y|e|ych) (przypad|wypad)|objawy alarmowe|pilna pomoc|natychmiast|pytania do lekarza)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(skuteczn|czy to działa|jak dobrze|wyniki badań klinicznych|wiarygodn|dowody)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(jak (działa|działają|powstaje)|mechanizm|co dzieje się w)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(w jakim celu|do czego służy|na co|kiedy się (stosuje|wykonuje)|dlaczego (muszę|wykonuje|stosuje|potrzeb)|wskazania|zastosowanie$)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(działania? niepożądan|skutki uboczne|objawy niepożądane)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(korzyści|zalety)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(przeciwwskazan|kiedy nie|nie (stosować|należy|wolno|powin|przyjm)|kto nie|przed (zastosowaniem|przyjęciem|rozpoczęciem)|ostrożno|ostrzeżeni|inne leki|interakcj|przedawkowan|zbyt (dużo|duż)|więcej niż|alkohol|bezpiecz|prowadzenie pojazdów|czy mogę)/u,
      likely,
    ),
    rule('PregnancyHealthAspect', /(?<![a-z\dß-öø-ɏ])(ciąż|karmi|płodność|antykoncepcj)/u, sure),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(alergi|uczuleni)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(koszt|cena|ile kosztuje|refundacj|nfz|gdzie (kupić|dostać|można)|prawn|prawa pacjenta|dopuszcz|zarejestr|dostęp|recept|bezpłatn|zapisać)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(zakaź|zaraż|zaraź|przenosi|przenoszeni|droga zakażenia|szerzy)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(zapobiega|profilaktyk|zapobiec|unika|chroni|ochrona|szczepieni)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(przyczyn|dlaczego|czynniki (ryzyka|wyzwalające)|wywołuje|dziedzicz|genetyczn|skąd|kto (choruje|jest narażony)|powody|od czego)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(rozpozna|diagnoz|diagnostyk|badani|test|wykry|przesiewow|kontrol|wynik)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(objaw|oznaki|dolegliwości|jak (rozpoznać|się objawia)|co można odczuwać)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(stadia|etapy|fazy|stopnie)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(skład|zawartość opakowania|co zawiera|substancje pomocnicze)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(co (możesz|można|mogę|robić) .{0,20}(zrobić|samodzielnie)|co robić|w domu|samoopieka|porady|wskazówki|dieta|żywienie|jedzenie|picie|ćwiczenia|aktywność|pielęgnacja|styl życia|domowe sposoby)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(jak (stosować|przyjmować|używać|przechowywać|przygotować|wygląda|przebiega|brać|podaje|często|długo stosować)|dawk|przechowyw|pominięci|zapomn|stosowani|przygotowanie|przebieg (badania|zabiegu)|przed (badaniem|zabiegiem|operacją)|w trakcie|po (badaniu|zabiegu|operacji)|czego się spodziewać|krok po kroku|schemat)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(rokowani|jak długo|ile trwa|przebieg|powrót do zdrowia|rekonwalescencj|wyleczeni|czy można wyleczyć|przyszłość|gojenie)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(życie z|codzienn|wsparcie|praca|szkoła|podróż|rodzin|opiekun|bliscy)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(ryzyk|powikłan|zagrożeni|niebezpieczeństw|problemy|skutki|następstwa)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(rodzaje|typy|postacie|postaci|odmiany|klasyfikacja|podział)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(leczeni|leczyć|terapi|leki|operacj|alternatyw|opcje)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(gdzie|kontakt|godziny|telefon|adres)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(co to|czym (jest|są)|co oznacza|wprowadzenie|wstęp|definicja|informacje ogólne|podsumowanie|podstaw|ogólnie)/u,
      maybe,
    ),
  ],
})
