import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of French: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const french = (): LanguageCues => ({
  stop: 'à au aux avec ce ces cette chez comment contre d dans de des du elle en est et il je l la le les leur ma mes mon ne nos notre ou où par pas peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur un une vos votre vous y',
  generic:
    'aide aider allaitement approuvé causes complications conseils diagnostic dose effets enfants examen examens facteurs grossesse guide information informations maladie médecin patient patients personnes prévention risque risques santé sécurité signes soins symptômes traitement traitements types utilisation vie vivre',
  naming: 'aigu aiguë chronique',
  treatment:
    /(?<![\p{L}\p{N}])(médicament|comprimé|gélule|sirop|crème|pommade|injection|vaccin|chirurgie|opération|intervention|greffe|radio(graphie)?|irm|échographie|scanner|examen|test|\p{L}{2,20}(scopie|ectomie|plastie|graphie)|biopsie|thérapie|traitement|chimiothérapie|sonde|cathéter|prothèse|appareil|anesthésie|césarienne|pilule|contracepti|\p{L}{2,20}(cilline|mycine|prazole|olol|sartan|statine|profène|cétamol|formine|triptan|parine|fénac|caïne))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(en savoir plus|pour aller plus loin|plus d’informations?|informations complémentaires|liens|ressources|voir aussi|associations|adresses utiles)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(idées reçues|mythes?|vrai ou faux|idées fausses|différences? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(témoignage|récit|histoire de|vécu)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(quand (consulter|appeler|faut-il|aller|s’inquiéter|voir|demander)|(appelez|consultez|prévenez|contactez|parlez-en)|urgen|signes? d’alerte|demander de l’aide|questions à poser|en cas (de crise|d’urgence))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(effica|est-ce que (ça|cela) marche|fiab(le|ilité)|résultats des études|que disent les études)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(comment (agit|agissent|fonctionne|fonctionnent|ça marche|cela marche)|mécanisme|mode d’action)/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(dans quels? cas|à quoi (sert|servent)|pourquoi (cette|cet|ce|faire|dois-je|me|prendre|avez-vous|vous)|(?<!-)indications?|utilité)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(effets? (secondaires?|indésirables?)|réactions indésirables)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(bénéfices?|bienfaits|avantages)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(contre-indication|ne (prenez|pas|devez|doit)|n’utilisez|qui ne (doit|peut)|avant de (prendre|commencer|l’utiliser)|à connaître avant|précaution|mises? en garde|avertissements|autres médicaments|interaction|surdos|trop (pris|de)|alcool|sécurité|sans danger|peut-on|puis-je (boire|conduire))/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(grossesse|enceinte|allaite|fertilité|contraception)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(allerg)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(co[uû]t|prix|combien (ça|cela) coûte|remboursement|prise en charge|où (se procurer|l’obtenir|obtenir)|légal|autoris|accès|vos droits|gratuit|rendez-vous)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![\p{L}\p{N}])(contagi|transm|comment (ça|cela) s’attrape|s’attrape|se propage)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(préven|éviter|protéger|protection|vaccination)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(causes?|pourquoi|facteurs? (de risque|déclenchants?|favorisants?)|déclench|hérédit|génétique|d’où vient|à quoi est[- ]|origines?|qui est (concerné|touché))/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagnosti|examens?|tests?|dépistage|analyses|bilan|comment (le|la) reconnaître|suivi médical)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(symptômes?|signes?|manifestations?|se manifeste|reconnaître|que ressent)/u,
      likely,
    ),
    rule(
      'StagesHealthAspect',
      /(?<![\p{L}\p{N}])(stades?|phases|étapes de la maladie|évolue)/u,
      fair,
    ),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(composition|ingrédients|contenu de l’emballage|que contient|excipients)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(que (pouvez-vous|puis-je|peut-on|faire)|à la maison|à domicile|soins|prendre soin|conseils|alimentation|régime|activité physique|exercices?|remèdes|hygiène|soulager|au quotidien)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(comment (prendre|utiliser|appliquer|se (déroule|passe|préparer)|conserver|faire)|dose|posologie|conserv|oubli|mode d’emploi|administration|préparation|(avant|pendant|après) (l|~)|déroulement|à quoi s’attendre|étapes|quand et comment)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(pronostic|combien de temps|durée|convalescence|rétablissement|guéri|évolution|à long terme|récupération|perspectives)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(vivre avec|vie (quotidienne|avec|de tous les jours)|soutien|travail|école|voyag|conduite|conduire|aidants|proches|famille)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(risques?|complications?|dangers?|problèmes?|conséquences)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(types?|formes?|sortes|différent(e)?s|classification)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(traite|thérap|médicaments|chirurgie|opération|alternatives|options|prise en charge|soigner)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![\p{L}\p{N}])(où|contact|coordonnées|horaires|nous joindre)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(qu’est-ce|c’est quoi|définition|présentation|introduction|aperçu|généralités|résumé|à propos|en quoi consiste|comprendre|que signifie)/u,
      maybe,
    ),
  ],
})
