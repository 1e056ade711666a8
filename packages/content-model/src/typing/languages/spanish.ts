import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Spanish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const spanish = (): LanguageCues => ({
  stop: 'a al como cómo con cuál cuáles cuándo de del desde dónde e el en entre es esta este la las lo los más mi no o para por puede qué quién se si sin sobre su sus tras tu un una usted y ya',
  generic:
    'acerca aprobado atención causas complicaciones consejos cuidado cuidados diagnóstico dosis efectos embarazo enfermedad factores guía información introducción lactancia médico niños paciente pacientes personas prevención pruebas riesgo riesgos salud seguridad síntomas signos tipos tratamiento tratamientos uso vida vivir',
  naming: 'agudo aguda crónico crónica',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(medicamento|comprimido|pastilla|cápsula|tableta|jarabe|crema|pomada|inyecc|vacuna|cirugía|operación|intervención|trasplante|radiografía|resonancia|ecografía|prueba|análisis|examen|[a-zß-öø-ɏ]{2,20}(scopia|ectomía|plastia|grafía)|biopsia|terapia|tratamiento|quimioterapia|sonda|catéter|prótesis|audífono|anestesia|cesárea|anticonceptiv|[a-zß-öø-ɏ]{2,20}(cilina|micina|prazol|olol|pril|sartán|statina|profeno|cetamol|formina|triptán|parina|fenaco|caína))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(más información|información adicional|para saber más|saber más|enlaces|recursos|temas relacionados|véase también|asociaciones)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(mitos|creencias|falsas ideas|verdadero o falso|diferencia(s)? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(testimonio|experiencias? de|historias? de|mi historia)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(cuándo (acudir|ir|llamar|consultar|buscar|debo|debe|pedir|ver|hay que)|(acuda|llame|consulte|avise|hable|contacte)|urgenc|emergencia|señales de (alarma|alerta|peligro)|signos de alarma|buscar (ayuda|atención)|pedir ayuda|preguntas para (su|el|tu) médico|qué preguntar)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(efica(z|ces|cia)|efectiv|(qué tan bien|funciona de verdad)|resultados de los estudios|evidencia|fiab(le|ilidad))/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(cómo (funciona|actúa)|mecanismo|qué (hace|ocurre en|sucede en))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(para qué (se (utiliza|usa|emplea)|sirve)|por qué (necesito|me (han|hacen)|se (hace|realiza|receta))|indicaciones|usos)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(efectos? (secundarios?|adversos?|indeseables?|no deseados)|reacciones adversas)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(beneficios?|ventajas)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contraindicac|no (tome|use|debe|utilice|deben)|quién no|antes de (tomar|usar|empezar|iniciar|utilizar)|precauci|advertencia|otros (medicamentos|fármacos)|interacci|sobredosis|toma (más|demasiado)|demasiad|alcohol|segur(o|a|idad)|conducción|(puedo|puede) (beber|conducir|tomar))/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(embaraz|lactancia|amamanta|fertilidad|anticoncepci|gestaci)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(alergia|alérgic)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(coste|costo|precio|cuánto cuesta|dónde (conseguir|obtener|puedo)|cómo (conseguir|obtener|solicitar)|seguro médico|legal|aprobad|autoriza|acceso|financia|gratuit|cita)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contagi|cómo se (transmite|propaga|pega)|transmisi|infeccios)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(prevenir|prevención|preventiv|evitar|proteger|protección|vacunación)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(causas?|por qué (se|aparece|ocurre|tengo|me)|factores? (de riesgo|que|desencadenantes)|desencaden|hereditari|genétic|a qué se debe|origen|quién (corre|tiene) (más )?riesgo|a quién afecta)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagn[oó]stic|pruebas|análisis|exámenes|detecci|cribado|cómo se (detecta|sabe)|revisiones|controles)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(síntomas|signos|señales|molestias|cómo se manifiesta|qué se siente|cuadro clínico)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(etapas|fases|estadios|grados)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(composición|ingredientes|contenido del envase|qué contiene|excipientes)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(qué (puede|puedo|puedes) hacer|en casa|autocuidado|cuidados|cuidarse|consejos|alimentación|dieta|ejercicio|remedios caseros|estilo de vida|recomendaciones)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(cómo (tomar|usar|utilizar|aplicar|se (toma|usa|administra|realiza|hace|aplica)|prepararse)|dosis|posología|conserva|almacena|si olvid|modo de (uso|empleo)|administraci|preparación|antes de la|durante|después de|procedimiento|qué esperar|cuánto y cuándo|pasos)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(pron[oó]stic|cuánto (dura|tarda|tiempo)|recuperaci|evoluci|curación|se cura|tiene cura|a largo plazo|perspectivas)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(vivir con|convivir|vida (diaria|cotidiana|con)|apoyo|trabajo|escuela|viaj|conducir|cuidadores|familia)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(riesgos?|complicaci|peligros|problemas|secuelas|consecuencias)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(tipos?|clases|formas|clasificación|variantes)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(tratamiento|tratar|terapia|medicamentos|medicinas|fármacos|cirugía|operación|alternativas|opciones|cómo se (trata|cura))/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(dónde|contacto|teléfono|dirección|horario)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(qué (es|son|significa)|descripción|introducción|generalidades|resumen|acerca de|definición|información general|conceptos)/u,
      maybe,
    ),
  ],
})
