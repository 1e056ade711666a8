import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Portuguese: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const portuguese = (): LanguageCues => ({
  stop: 'a à ao aos as às com como da das de do dos e é em essa esse esta este eu meu minha mais na não nas no nos o os ou para pela pelo pode por porque qual quais quando quanto que quem se sem seu sua são ser sobre um uma você',
  generic:
    'aprovado causas complicações conselhos crianças cuidado cuidados diagnóstico doença dose efeitos exame exames fatores gravidez guia informação informações médico pacientes pessoas prevenção risco riscos saúde segurança sinais sintomas tipos tratamento tratamentos uso vida viver',
  naming: 'aguda agudo crônica crônico crónica crónico',
  treatment:
    /(?<![\p{L}\p{N}])(medicamento|remédio|comprimido|cápsula|xarope|creme|pomada|inje(ç|c)|vacina|cirurgia|operação|transplante|radiografia|ressonância|ecografia|ultrassom|exame|teste|\p{L}{2,20}(scopia|ectomia|plastia|grafia)|biópsia|terapia|tratamento|quimioterapia|sonda|cateter|prótese|aparelho|anestesia|cesariana|pílula|contracepti|\p{L}{2,20}(cilina|micina|prazol|olol|sartan|estatina|profeno|cetamol|formina|triptano|parina|fenaco|caína))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![\p{L}\p{N}])(saiba mais|mais informaç|para saber mais|informações adicionais|outras informações|links|ligações úteis|recursos|veja também|associações)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![\p{L}\p{N}])(mitos?|verdadeiro ou falso|crenças|diferença(s)? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![\p{L}\p{N}])(testemunho|depoimento|a história d|experiências? d)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![\p{L}\p{N}])(quando (procurar|consultar|ir|chamar|ligar|devo|deve|contactar|pedir|buscar)|(procure|ligue|consulte|contacte|fale com|avise)|emergência|urgên|sinais de (alerta|alarme|perigo)|procurar ajuda|perguntas (a|para))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![\p{L}\p{N}])(efic(az|ácia|azes)|eficiência|funciona mesmo|resultados dos estudos|evidência|fiab|confiab)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![\p{L}\p{N}])(como (funciona|age|atua|actua|funcionam)|mecanismo|o que (faz|acontece no))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![\p{L}\p{N}])(para que (serve|é (utilizado|usado|indicado)|são)|por que (preciso|é (feito|feita)|devo|fazer)|indicaç)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![\p{L}\p{N}])(efeitos (secundários|colaterais|adversos|indesejáveis|indesejados)|reaç(ão|ões) adversa)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![\p{L}\p{N}])(benefícios?|vantagens)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![\p{L}\p{N}])(contraindicaç|contra-indicaç|não (tome|use|deve|devem|utilize)|quem não|antes de (tomar|usar|começar|utilizar)|precauç|advertência|outros medicamentos|interaç|sobredos|superdos|demasiad|álcool|segur|posso (beber|conduzir|dirigir)|condução)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![\p{L}\p{N}])(gravidez|grávida|amament|aleitamento|fertilidade|contraceç|contracepção|gestação)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![\p{L}\p{N}])(alergi|alérgic)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![\p{L}\p{N}])(custo|custa|preço|comparticipa|gratuit|onde (obter|conseguir|encontrar)|como (obter|conseguir)|legal|aprova|autoriza|acesso|direitos|quem (pode|tem direito a) (receber|ter)|marcação|agendar|sus)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![\p{L}\p{N}])(contagi|transmi|infecci|se pega|propaga)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![\p{L}\p{N}])(preven|evitar|proteg|proteção|vacinação)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![\p{L}\p{N}])(causas?|por ?que|porquê|fatores (de risco|desencadeantes)|desencade|heredit|genétic|origem|quem (está|corre) (em )?risco|a que se deve)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![\p{L}\p{N}])(diagn[oó]stic|exames|testes|rastreio|rastreamento|análises|como se (descobre|deteta)|controlo|check-up)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![\p{L}\p{N}])(sintomas?|sinais|queixas|como se manifesta|o que se sente|manifestaç)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![\p{L}\p{N}])(estágios|estádios|fases|graus)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![\p{L}\p{N}])(composição|ingredientes|conteúdo da embalagem|o que contém|excipientes)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![\p{L}\p{N}])(o que (posso|pode|você pode) fazer|em casa|autocuidado|cuidados|cuidar|conselhos|dicas|alimentação|dieta|exercício|remédios caseiros|estilo de vida|recomendações)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![\p{L}\p{N}])(como (tomar|usar|utilizar|aplicar|se (toma|usa|prepara|faz)|é (feito|feita|realizad)|conservar|guardar|preparar)|dose|dosagem|posologia|conserva|armazena|esquec|modo de (uso|usar)|administra|preparação|antes d|durante|depois d|após|procedimento|o que esperar|quando e como|passos)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![\p{L}\p{N}])(progn[oó]stic|quanto tempo|duração|recuperação|evolução|tem cura|a longo prazo|perspetiva)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![\p{L}\p{N}])(viver com|conviver|vida (diária|com|quotidiana)|dia a dia|apoio|trabalho|escola|viagens|viajar|conduzir|dirigir|cuidadores|família)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![\p{L}\p{N}])(riscos?|complicaç|perigos|problemas|consequências|sequelas)/u,
      likely,
    ),
    rule('TypesHealthAspect', /(?<![\p{L}\p{N}])(tipos?|formas|classificação|variantes)/u, fair),
    rule(
      'TreatmentsHealthAspect',
      /(?<![\p{L}\p{N}])(tratamento|tratar|terapia|medicamentos|remédios|cirurgia|operação|alternativas|opções|como se trata)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![\p{L}\p{N}])(onde|contacto|contato|horário|telefone)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![\p{L}\p{N}])(o que (é|são|significa)|definição|introdução|visão geral|resumo|sobre|em que consiste|descrição)/u,
      maybe,
    ),
  ],
})
