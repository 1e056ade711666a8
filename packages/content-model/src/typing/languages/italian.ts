import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Italian: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const italian = (): LanguageCues => ({
  stop: 'a ai al alla alle anche che chi ci come con cosa cos cui da dal dalla dei del della delle di dove e è gli ha i il in io l la le lo mi mia mio nel nella non o per perché più può quali quando quanto questa questo sei si sono su sua suo ti tra un una uno',
  generic:
    'allattamento approvato assistenza bambini cause complicanze consigli cura cure diagnosi dose dosi effetti esame esami fattori gravidanza guida informazioni malattia medico pazienti persone prevenzione rischi rischio salute segni sicurezza sintomi terapia tipi trattamenti trattamento uso vita vivere',
  naming: 'acuta acuto cronica cronico',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(farmaco|medicinale|compressa|compresse|capsula|sciroppo|crema|pomata|iniezione|vaccin|chirurgia|operazione|intervento|trapianto|radiografia|risonanza|ecografia|esame|test|[a-zß-öø-ɏ]{2,20}(scopia|ectomia|plastica|grafia)|biopsia|terapia|trattamento|chemioterapia|catetere|protesi|apparecchio|anestesia|cesareo|pillola|contraccettiv|[a-zß-öø-ɏ]{2,20}(cillina|micina|prazolo|ololo|sartan|statina|profene|cetamolo|formina|triptan|parina|fenac|caina))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])((per )?sapern[ei] di più|ulteriori informazioni|altre informazioni|maggiori informazioni|link|risorse|approfondimenti|associazioni|vedi anche)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(falsi miti|miti|luoghi comuni|vero o falso|differenz[ae] tra)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(testimonianz|esperienz[ae] di|la storia di)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(quando (rivolgersi|chiamare|consultare|andare|contattare|preoccuparsi|chiedere|è necessario|vedere)|(chiami|chiamare|chiama|contatti|consulti|si rivolga|informi|rivolgiti)|emergenz|urgen|segnali d(i|’)\s?allarme|pronto soccorso|domande da (fare|porre))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(efficac|affidabil|funziona davvero|risultati degli studi|quanto (funziona|è (efficace|accurat))|accuratezza)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(come (funziona|agisce|funzionano|agiscono)|meccanismo|cosa (fa|succede nel))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(a (che )?cosa serve|a che serve|per cosa (si usa|è usat)|perché (si (fa|esegue)|devo|mi|fare|è necessari)|indicazioni|quando si usa)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(effetti (collaterali|indesiderati|avversi)|reazioni avverse)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(benefici|vantaggi)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(controindicazion|non (prenda|usi|deve|assumere|usare|prendere)|chi non|prima di (prendere|usare|assumere|iniziare)|precauzion|avvertenz|altri (medicinali|farmaci)|interazion|sovradosaggio|troppo|troppe|alcol|sicur|posso (bere|guidare|prendere)|guida di veicoli|guidare)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(gravidanza|incinta|allatta|fertilità|contraccezione)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(allergi)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(costo|costi|costa|prezzo|rimborso|ticket|prenota|dove (trovare|si trova|ottenere)|legale|approvat|autorizz|accesso|diritti|esenzione|gratuit)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contagi|trasm|infettiv|si prende|diffonde)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(preven|evitare|protegg|protezione|vaccinazione)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(caus[ae]|perché|fattori (di rischio|scatenanti)|scaten|ereditari|genetic|a cosa è dovut|da cosa dipende|chi (è (a rischio|colpito)|ne soffre)|origin)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagnos|esami|test|screening|analisi|accertamenti|come si (scopre|riconosce)|controlli)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(sintom|segni|disturbi|come si manifesta|cosa si (sente|prova)|manifestazioni)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(stadi|fasi|gradi)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(composizione|ingredienti|contenuto della confezione|cosa contiene|eccipienti)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])((che )?cosa (puoi|può|posso|si può|fare)|a casa|cura di sé|autocura|consigli|alimentazione|dieta|esercizi|attività fisica|rimedi|stile di vita|igiene)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(come (prendere|usare|si (usa|prende|assume|svolge|fa|esegue|applica)|prepararsi|assumere|applicare|conservare)|dose|dosi|posologia|conserva|dimentica|modalità|somministra|preparazione|prima dell|durante|dopo (l|il|la)|procedura|cosa aspettarsi|passi|fa male)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(prognosi|quanto (dura|tempo)|durata|convalescenza|guarigione|recupero|decorso|a lungo termine|prospettive|si guarisce)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vivere con|convivere|vita (quotidiana|con|di tutti)|sostegno|supporto|lavoro|scuola|viaggi|caregiver|famiglia)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(rischi|complica|pericol|problemi|conseguenze)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(tipi|tipologie|forme|classificazione|varietà)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(cure|cura|trattament|terapi|farmaci|chirurgia|intervento|alternative|opzioni|come si cura)/u,
      fair,
    ),
    rule('HowOrWhereHealthAspect', /(?<![a-z\dß-öø-ɏ])(dove|contatti|orari|recapiti)/u, maybe),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])((che )?(cosa|cos’) ?(è|sono|significa)|definizione|introduzione|descrizione|panoramica|sommario|informazioni (generali|su)|di cosa si tratta|cos’è)/u,
      maybe,
    ),
  ],
})
