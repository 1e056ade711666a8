import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Spanish: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const spanish = (): LanguageCues => ({
  stop: 'a al como cómo con cuál cuáles cuándo de del desde dónde e el en entre es esta este la las lo los más mi no o para por puede qué quién se si sin sobre su sus tras tu un una usted y ya',
  generic:
    'acerca aprobado atención causas complicaciones consejos cuidado cuidados diagnóstico dosis efectos embarazo enfermedad factores guía información introducción lactancia médico niños paciente pacientes personas prevención pruebas riesgo riesgos salud seguridad síntomas signos tipos tratamiento tratamientos uso vida vivir',
  naming: 'agudo aguda crónico crónica',
  treatment:
    /(?<![\p{L}\p{N}])(medicamento|comprimido|pastilla|cápsula|tableta|jarabe|crema|pomada|inyecc|vacuna|cirugía|operación|intervención|trasplante|radiografía|resonancia|ecografía|prueba|análisis|examen|\p{L}{2,20}(scopia|ectomía|plastia|grafía)|biopsia|terapia|tratamiento|quimioterapia|sonda|catéter|prótesis|audífono|anestesia|cesárea|anticonceptiv|\p{L}{2,20}(cilina|micina|prazol|olol|pril|sartán|statina|profeno|cetamol|formina|triptán|parina|fenaco|caína))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(más información|información adicional|para saber más|saber más|enlaces|recursos|temas relacionados|véase también|asociaciones)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(mitos|creencias|falsas ideas|verdadero o falso|diferencia(s)? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(testimonio|experiencias? de|historias? de|mi historia)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(cuándo (acudir|ir|llamar|consultar|buscar|debo|debe|pedir|ver|hay que)|(acuda|llame|consulte|avise|hable|contacte)|urgenc|emergencia|señales de (alarma|alerta|peligro)|signos de alarma|buscar (ayuda|atención)|pedir ayuda|preguntas para (su|el|tu) médico|qué preguntar)/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(efica(z|ces|cia)|efectiv|(qué tan bien|funciona de verdad)|resultados de los estudios|evidencia|fiab(le|ilidad))/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(cómo (funciona|actúa)|mecanismo|qué (hace|ocurre en|sucede en))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(para qué (se (utiliza|usa|emplea)|sirve)|por qué (necesito|me (han|hacen)|se (hace|realiza|receta))|indicaciones|usos)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(efectos? (secundarios?|adversos?|indeseables?|no deseados)|reacciones adversas)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(beneficios?|ventajas)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(contraindicac|no (tome|use|debe|utilice|deben)|quién no|antes de (tomar|usar|empezar|iniciar|utilizar)|precauci|advertencia|otros (medicamentos|fármacos)|interacci|sobredosis|toma (más|demasiado)|demasiad|alcohol|segur(o|a|idad)|conducción|(puedo|puede) (beber|conducir|tomar))/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(embaraz|lactancia|amamanta|fertilidad|anticoncepci|gestaci)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(alergia|alérgic)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(coste|costo|precio|cuánto cuesta|dónde (conseguir|obtener|puedo)|cómo (conseguir|obtener|solicitar)|seguro médico|legal|aprobad|autoriza|acceso|financia|gratuit|cita)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![\p{L}\p{N}])(contagi|cómo se (transmite|propaga|pega)|transmisi|infeccios)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(prevenir|prevención|preventiv|evitar|proteger|protección|vacunación)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(causas?|por qué (se|aparece|ocurre|tengo|me)|factores? (de riesgo|que|desencadenantes)|desencaden|hereditari|genétic|a qué se debe|origen|quién (corre|tiene) (más )?riesgo|a quién afecta)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagn[oó]stic|pruebas|análisis|exámenes|detecci|cribado|cómo se (detecta|sabe)|revisiones|controles)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(síntomas|signos|señales|molestias|cómo se manifiesta|qué se siente|cuadro clínico)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(etapas|fases|estadios|grados)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(composición|ingredientes|contenido del envase|qué contiene|excipientes)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(qué (puede|puedo|puedes) hacer|en casa|autocuidado|cuidados|cuidarse|consejos|alimentación|dieta|ejercicio|remedios caseros|estilo de vida|recomendaciones)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(cómo (tomar|usar|utilizar|aplicar|se (toma|usa|administra|realiza|hace|aplica)|prepararse)|dosis|posología|conserva|almacena|si olvid|modo de (uso|empleo)|administraci|preparación|antes de la|durante|después de|procedimiento|qué esperar|cuánto y cuándo|pasos)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(pron[oó]stic|cuánto (dura|tarda|tiempo)|recuperaci|evoluci|curación|se cura|tiene cura|a largo plazo|perspectivas)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(vivir con|convivir|vida (diaria|cotidiana|con)|apoyo|trabajo|escuela|viaj|conducir|cuidadores|familia)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(riesgos?|complicaci|peligros|problemas|secuelas|consecuencias)/u,
      likely,
    ),
    rule(
      'TypesHealthAspect',
      /(?<![\p{L}\p{N}])(tipos?|clases|formas|clasificación|variantes)/u,
      fair,
    ),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(tratamiento|tratar|terapia|medicamentos|medicinas|fármacos|cirugía|operación|alternativas|opciones|cómo se (trata|cura))/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![\p{L}\p{N}])(dónde|contacto|teléfono|dirección|horario)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(qué (es|son|significa)|descripción|introducción|generalidades|resumen|acerca de|definición|información general|conceptos)/u,
      maybe,
    ),
  ],
})
