import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Italian: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const italian = (): LanguageCues => ({
  stop: 'a ai al alla alle anche che chi ci come con cosa cos cui da dal dalla dei del della delle di dove e è gli ha i il in io l la le lo mi mia mio nel nella non o per perché più può quali quando quanto questa questo sei si sono su sua suo ti tra un una uno',
  generic:
    'allattamento approvato assistenza bambini cause complicanze consigli cura cure diagnosi dose dosi effetti esame esami fattori gravidanza guida informazioni malattia medico pazienti persone prevenzione rischi rischio salute segni sicurezza sintomi terapia tipi trattamenti trattamento uso vita vivere',
  naming: 'acuta acuto cronica cronico',
  treatment:
    /(?<![\p{L}\p{N}])(farmaco|medicinale|compressa|compresse|capsula|sciroppo|crema|pomata|iniezione|vaccin|chirurgia|operazione|intervento|trapianto|radiografia|risonanza|ecografia|esame|test|\p{L}{2,20}(scopia|ectomia|plastica|grafia)|biopsia|terapia|trattamento|chemioterapia|catetere|protesi|apparecchio|anestesia|cesareo|pillola|contraccettiv|\p{L}{2,20}(cillina|micina|prazolo|ololo|sartan|statina|profene|cetamolo|formina|triptan|parina|fenac|caina))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])((per )?sapern[ei] di più|ulteriori informazioni|altre informazioni|maggiori informazioni|link|risorse|approfondimenti|associazioni|vedi anche)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(falsi miti|miti|luoghi comuni|vero o falso|differenz[ae] tra)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(testimonianz|esperienz[ae] di|la storia di)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(quando (rivolgersi|chiamare|consultare|andare|contattare|preoccuparsi|chiedere|è necessario|vedere)|(chiami|chiamare|chiama|contatti|consulti|si rivolga|informi|rivolgiti)|emergenz|urgen|segnali d(i|’)\s?allarme|pronto soccorso|domande da (fare|porre))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(efficac|affidabil|funziona davvero|risultati degli studi|quanto (funziona|è (efficace|accurat))|accuratezza)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(come (funziona|agisce|funzionano|agiscono)|meccanismo|cosa (fa|succede nel))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(a (che )?cosa serve|a che serve|per cosa (si usa|è usat)|perché (si (fa|esegue)|devo|mi|fare|è necessari)|indicazioni|quando si usa)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(effetti (collaterali|indesiderati|avversi)|reazioni avverse)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(benefici|vantaggi)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(controindicazion|non (prenda|usi|deve|assumere|usare|prendere)|chi non|prima di (prendere|usare|assumere|iniziare)|precauzion|avvertenz|altri (medicinali|farmaci)|interazion|sovradosaggio|troppo|troppe|alcol|sicur|posso (bere|guidare|prendere)|guida di veicoli|guidare)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(gravidanza|incinta|allatta|fertilità|contraccezione)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(allergi)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(costo|costi|costa|prezzo|rimborso|ticket|prenota|dove (trovare|si trova|ottenere)|legale|approvat|autorizz|accesso|diritti|esenzione|gratuit)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![\p{L}\p{N}])(contagi|trasm|infettiv|si prende|diffonde)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(preven|evitare|protegg|protezione|vaccinazione)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(caus[ae]|perché|fattori (di rischio|scatenanti)|scaten|ereditari|genetic|a cosa è dovut|da cosa dipende|chi (è (a rischio|colpito)|ne soffre)|origin)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagnos|esami|test|screening|analisi|accertamenti|come si (scopre|riconosce)|controlli)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(sintom|segni|disturbi|come si manifesta|cosa si (sente|prova)|manifestazioni)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(stadi|fasi|gradi)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(composizione|ingredienti|contenuto della confezione|cosa contiene|eccipienti)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])((che )?cosa (puoi|può|posso|si può|fare)|a casa|cura di sé|autocura|consigli|alimentazione|dieta|esercizi|attività fisica|rimedi|stile di vita|igiene)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(come (prendere|usare|si (usa|prende|assume|svolge|fa|esegue|applica)|prepararsi|assumere|applicare|conservare)|dose|dosi|posologia|conserva|dimentica|modalità|somministra|preparazione|prima dell|durante|dopo (l|il|la)|procedura|cosa aspettarsi|passi|fa male)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(prognosi|quanto (dura|tempo)|durata|convalescenza|guarigione|recupero|decorso|a lungo termine|prospettive|si guarisce)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(vivere con|convivere|vita (quotidiana|con|di tutti)|sostegno|supporto|lavoro|scuola|viaggi|caregiver|famiglia)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(rischi|complica|pericol|problemi|conseguenze)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(tipi|tipologie|forme|classificazione|varietà)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(cure|cura|trattament|terapi|farmaci|chirurgia|intervento|alternative|opzioni|come si cura)/u,
      fair,
    ),
    rule('HowOrWhereHealthAspect', /(?<![\p{L}\p{N}])(dove|contatti|orari|recapiti)/u, maybe),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])((che )?(cosa|cos’) ?(è|sono|significa)|definizione|introduzione|descrizione|panoramica|sommario|informazioni (generali|su)|di cosa si tratta|cos’è)/u,
      maybe,
    ),
  ],
})
