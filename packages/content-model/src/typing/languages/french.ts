import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of French: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const french = (): LanguageCues => ({
  stop: 'à au aux avec ce ces cette chez comment contre d dans de des du elle en est et il je l la le les leur ma mes mon ne nos notre ou où par pas peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur un une vos votre vous y',
  generic:
    'aide aider allaitement approuvé causes complications conseils diagnostic dose effets enfants examen examens facteurs grossesse guide information informations maladie médecin patient patients personnes prévention risque risques santé sécurité signes soins symptômes traitement traitements types utilisation vie vivre',
  naming: 'aigu aiguë chronique',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(médicament|comprimé|gélule|sirop|crème|pommade|injection|vaccin|chirurgie|opération|intervention|greffe|radio(graphie)?|irm|échographie|scanner|examen|test|[a-zß-öø-ɏ]{2,20}(scopie|ectomie|plastie|graphie)|biopsie|thérapie|traitement|chimiothérapie|sonde|cathéter|prothèse|appareil|anesthésie|césarienne|pilule|contracepti|[a-zß-öø-ɏ]{2,20}(cilline|mycine|prazole|olol|sartan|statine|profène|cétamol|formine|triptan|parine|fénac|caïne))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(en savoir plus|pour aller plus loin|plus d’informations?|informations complémentaires|liens|ressources|voir aussi|associations|adresses utiles)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(idées reçues|mythes?|vrai ou faux|idées fausses|différences? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(témoignage|récit|histoire de|vécu)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(quand (consulter|appeler|faut-il|aller|s’inquiéter|voir|demander)|(appelez|consultez|prévenez|contactez|parlez-en)|urgen|signes? d’alerte|demander de l’aide|questions à poser|en cas (de crise|d’urgence))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(effica|est-ce que (ça|cela) marche|fiab(le|ilité)|résultats des études|que disent les études)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(comment (agit|agissent|fonctionne|fonctionnent|ça marche|cela marche)|mécanisme|mode d’action)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(dans quels? cas|à quoi (sert|servent)|pourquoi (cette|cet|ce|faire|dois-je|me|prendre|avez-vous|vous)|(?<!-)indications?|utilité)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(effets? (secondaires?|indésirables?)|réactions indésirables)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(bénéfices?|bienfaits|avantages)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contre-indication|ne (prenez|pas|devez|doit)|n’utilisez|qui ne (doit|peut)|avant de (prendre|commencer|l’utiliser)|à connaître avant|précaution|mises? en garde|avertissements|autres médicaments|interaction|surdos|trop (pris|de)|alcool|sécurité|sans danger|peut-on|puis-je (boire|conduire))/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(grossesse|enceinte|allaite|fertilité|contraception)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(allerg)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(co[uû]t|prix|combien (ça|cela) coûte|remboursement|prise en charge|où (se procurer|l’obtenir|obtenir)|légal|autoris|accès|vos droits|gratuit|rendez-vous)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contagi|transm|comment (ça|cela) s’attrape|s’attrape|se propage)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(préven|éviter|protéger|protection|vaccination)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(causes?|pourquoi|facteurs? (de risque|déclenchants?|favorisants?)|déclench|hérédit|génétique|d’où vient|à quoi est[- ]|origines?|qui est (concerné|touché))/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagnosti|examens?|tests?|dépistage|analyses|bilan|comment (le|la) reconnaître|suivi médical)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(symptômes?|signes?|manifestations?|se manifeste|reconnaître|que ressent)/u,
      likely,
    ),
    rule(
      'StagesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(stades?|phases|étapes de la maladie|évolue)/u,
      fair,
    ),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(composition|ingrédients|contenu de l’emballage|que contient|excipients)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(que (pouvez-vous|puis-je|peut-on|faire)|à la maison|à domicile|soins|prendre soin|conseils|alimentation|régime|activité physique|exercices?|remèdes|hygiène|soulager|au quotidien)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(comment (prendre|utiliser|appliquer|se (déroule|passe|préparer)|conserver|faire)|dose|posologie|conserv|oubli|mode d’emploi|administration|préparation|(avant|pendant|après) (l|~)|déroulement|à quoi s’attendre|étapes|quand et comment)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(pronostic|combien de temps|durée|convalescence|rétablissement|guéri|évolution|à long terme|récupération|perspectives)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vivre avec|vie (quotidienne|avec|de tous les jours)|soutien|travail|école|voyag|conduite|conduire|aidants|proches|famille)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(risques?|complications?|dangers?|problèmes?|conséquences)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(types?|formes?|sortes|différent(e)?s|classification)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(traite|thérap|médicaments|chirurgie|opération|alternatives|options|prise en charge|soigner)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(où|contact|coordonnées|horaires|nous joindre)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(qu’est-ce|c’est quoi|définition|présentation|introduction|aperçu|généralités|résumé|à propos|en quoi consiste|comprendre|que signifie)/u,
      maybe,
    ),
  ],
})
