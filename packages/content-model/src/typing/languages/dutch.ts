import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Dutch: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const dutch = (): LanguageCues => ({
  stop: 'aan al als bij dat de deze die dit door een en er heeft het hoe hun ik in is je kan kunnen met mijn mag na naar niet of om onder ook op over te tegen tot u uit uw van voor waar waarom wanneer wat we welke wie worden wordt zelf zich zijn zonder',
  generic:
    'arts behandeling bijwerkingen bevalling complicaties diagnose dosering folder gebruik gezondheid gids huisarts informatie kinderen klachten leven mensen onderzoek oorzaak oorzaken patiënt patiënten preventie risico risico’s soorten symptomen therapie veiligheid verzorging voorkomen zelfzorg ziekte zorg zwangerschap',
  naming: 'acute chronische',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(medicijn|geneesmiddel|tablet|capsule|crème|zalf|injectie|prik|vaccin|inenting|operatie|ingreep|transplantatie|röntgen|mri|ct|echo|scan|onderzoek|test|[a-zß-öø-ɏ]{2,20}(scopie|ectomie|plastiek|grafie|therapie|operatie|verdunners?|remmers?|onderzoek)|biopsie|therapie|behandeling|katheter|prothese|hoortoestel|narcose|verdoving|keizersnede|pil|anticonceptie|[a-zß-öø-ɏ]{2,20}(cilline|mycine|prazol|olol|sartan|statine|profen|cetamol|formine|triptan|parine|fenac|caïne))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(meer (informatie|weten|lezen)|overige informatie|verder lezen|links|websites|zie ook|patiëntenvereniging|nuttige adressen)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(misverstanden|mythes?|fabels|feiten en fabels|waar of niet|verschil(len)? tussen)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(ervaringen|ervaringsverhaal|verhaal van|vertelt)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wanneer (naar|moet|belt|bel|neemt|contact|de (huisarts|dokter)|hulp|een arts)|(bel|belt|neem contact|ga naar|waarschuw|raadpleeg)|spoed|noodgeval|alarm(signalen|symptomen)|112|vragen (voor|aan) (uw|de))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(werkzaam|effectief|effectiviteit|hoe (goed|betrouwbaar|effectief)|helpt het|betrouwbaar|resultaten van onderzoek|bewijs)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(hoe (werkt|werken|ontstaat)|werking|mechanisme|wat (doet|gebeurt er in))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(waarvoor|waar wordt .{0,30}voor gebruikt|waarom (krijg|is (deze|dit|een)|heb ik|moet ik|wordt)|wanneer wordt|indicatie)/u,
      likely,
    ),
    rule('SideEffectsHealthAspect', /(?<![a-z\dß-öø-ɏ])(bijwerking|ongewenste effecten)/u, sure),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(voordelen|wat levert)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contra-?indicatie|niet (gebruiken|innemen|gebruikt|geschikt)|wie mag|mag u .{0,30}niet|voordat u|voorzichtig|waarschuwing|wisselwerking|andere (medicijnen|geneesmiddelen)|interactie|te veel|overdosering|alcohol|veilig|rijvaardigheid|mag ik)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(zwanger|borstvoeding|vruchtbaarheid|kinderwens|anticonceptie)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(allergi)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(kosten|kost|vergoed|verzekering|eigen risico|waar (krijg|koop|kan ik)|wettelijk|goedgekeurd|rechten|afspraak maken|recept|aanvragen|toegang)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(besmet|overgedragen|overdracht|verspreid)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(voorkom|preventie|vermijd|bescherm|vaccinatie)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(oorza|waardoor|hoe (kom|krijg)|waarom|risicofactor|uitlok|erfelijk|wie (krijgt|heeft|loopt)|ontstaan)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagnose|onderzoek|test|screening|vastgesteld|controle|uitslag)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(symptomen|klachten|verschijnselen|signalen|kenmerken|hoe (herken|merk)|herkennen|wat voelt)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(stadia|fasen|fases|stadium)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(samenstelling|ingrediënten|inhoud van de verpakking|wat zit er in|bestanddelen|hulpstoffen)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wat (kunt|kan|moet) (u|ik|je) .{0,20}(doen|zelf)|thuis|zelfzorg|adviezen|tips|voeding|dieet|eten|drinken|bewegen|oefeningen|leefstijl|leefregels|verzorging)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(hoe (gebruikt|gebruik|neem|neemt|wordt|verloopt|vaak|lang (gebruik|moet)|bereid|bewaart|bewaar|dien)|doser|dosis|innemen|gebruik|bewar|vergeten|voorbereiding|toedien|verloop van|voor (de|het) (operatie|onderzoek|behandeling)|tijdens|na (de|het|afloop)|wat kunt u verwachten|stappen)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(prognose|hoe (lang|gaat het verder)|vooruitzicht|herstel|genez|verloop|beloop|op (de )?lange termijn|toekomst|gaat het over)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(leven met|dagelijks leven|omgaan met|steun|werk|school|reizen|vakantie|autorijden|mantelzorg|familie|naasten|seksualiteit)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(risico|complicatie|gevaar|gevaren|problemen|gevolgen)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(soorten|vormen|types|typen|indeling|welke .{1,30} zijn er)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(behandel|therapie|medicijnen|geneesmiddelen|operatie|alternatieven|mogelijkheden)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(waar|contact|openingstijden|telefoon|bereikbaar)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(wat (is|zijn|betekent|houdt)|inleiding|overzicht|samenvatting|algemeen|over|definitie|in het kort)/u,
      maybe,
    ),
  ],
})
