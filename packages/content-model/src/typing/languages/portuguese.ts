import { fair, likely, maybe, rule, sure } from '../aspect-rule.ts'
import type { LanguageCues } from '../language-cues.ts'

/** What typing knows of Portuguese: section names of health pages and of the EU package-leaflet template (QRD 10.4). */
export const portuguese = (): LanguageCues => ({
  stop: 'a à ao aos as às com como da das de do dos e é em essa esse esta este eu meu minha mais na não nas no nos o os ou para pela pelo pode por porque qual quais quando quanto que quem se sem seu sua são ser sobre um uma você',
  generic:
    'aprovado causas complicações conselhos crianças cuidado cuidados diagnóstico doença dose efeitos exame exames fatores gravidez guia informação informações médico pacientes pessoas prevenção risco riscos saúde segurança sinais sintomas tipos tratamento tratamentos uso vida viver',
  naming: 'aguda agudo crônica crônico crónica crónico',
  treatment:
    /(?<![a-z\dß-öø-ɏ])(medicamento|remédio|comprimido|cápsula|xarope|creme|pomada|inje(ç|c)|vacina|cirurgia|operação|transplante|radiografia|ressonância|ecografia|ultrassom|exame|teste|[a-zß-öø-ɏ]{2,20}(scopia|ectomia|plastia|grafia)|biópsia|terapia|tratamento|quimioterapia|sonda|cateter|prótese|aparelho|anestesia|cesariana|pílula|contracepti|[a-zß-öø-ɏ]{2,20}(cilina|micina|prazol|olol|sartan|estatina|profeno|cetamol|formina|triptano|parina|fenaco|caína))/u,
  rules: [
    rule(
      'RelatedTopicsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(saiba mais|mais informaç|para saber mais|informações adicionais|outras informações|links|ligações úteis|recursos|veja também|associações)/u,
      sure,
    ),
    rule(
      'MisconceptionsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(mitos?|verdadeiro ou falso|crenças|diferença(s)? entre)/u,
      likely,
    ),
    rule(
      'PatientExperienceHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(testemunho|depoimento|a história d|experiências? d)/u,
      likely,
    ),
    rule(
      'SeeDoctorHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(quando (procurar|consultar|ir|chamar|ligar|devo|deve|contactar|pedir|buscar)|(procure|ligue|consulte|contacte|fale com|avise)|emergência|urgên|sinais de (alerta|alarme|perigo)|procurar ajuda|perguntas (a|para))/u,
      sure,
    ),
    rule(
      'EffectivenessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(efic(az|ácia|azes)|eficiência|funciona mesmo|resultados dos estudos|evidência|fiab|confiab)/u,
      likely,
    ),
    rule(
      'HowItWorksHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(como (funciona|age|atua|actua|funcionam)|mecanismo|o que (faz|acontece no))/u,
      likely,
    ),
    rule(
      'MayTreatHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(para que (serve|é (utilizado|usado|indicado)|são)|por que (preciso|é (feito|feita)|devo|fazer)|indicaç)/u,
      likely,
    ),
    rule(
      'SideEffectsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(efeitos (secundários|colaterais|adversos|indesejáveis|indesejados)|reaç(ão|ões) adversa)/u,
      sure,
    ),
    rule('BenefitsHealthAspect', /(?<![a-z\dß-öø-ɏ])(benefícios?|vantagens)/u, likely),
    rule(
      'SafetyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contraindicaç|contra-indicaç|não (tome|use|deve|devem|utilize)|quem não|antes de (tomar|usar|começar|utilizar)|precauç|advertência|outros medicamentos|interaç|sobredos|superdos|demasiad|álcool|segur|posso (beber|conduzir|dirigir)|condução)/u,
      likely,
    ),
    rule(
      'PregnancyHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(gravidez|grávida|amament|aleitamento|fertilidade|contraceç|contracepção|gestação)/u,
      sure,
    ),
    rule('AllergiesHealthAspect', /(?<![a-z\dß-öø-ɏ])(alergi|alérgic)/u, fair),
    rule(
      'GettingAccessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(custo|custa|preço|comparticipa|gratuit|onde (obter|conseguir|encontrar)|como (obter|conseguir)|legal|aprova|autoriza|acesso|direitos|quem (pode|tem direito a) (receber|ter)|marcação|agendar|sus)/u,
      likely,
    ),
    rule(
      'ContagiousnessHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(contagi|transmi|infecci|se pega|propaga)/u,
      likely,
    ),
    rule(
      'PreventionHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(preven|evitar|proteg|proteção|vacinação)/u,
      likely,
    ),
    rule(
      'CausesHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(causas?|por ?que|porquê|fatores (de risco|desencadeantes)|desencade|heredit|genétic|origem|quem (está|corre) (em )?risco|a que se deve)/u,
      likely,
    ),
    rule(
      'ScreeningHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(diagn[oó]stic|exames|testes|rastreio|rastreamento|análises|como se (descobre|deteta)|controlo|check-up)/u,
      likely,
    ),
    rule(
      'SymptomsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(sintomas?|sinais|queixas|como se manifesta|o que se sente|manifestaç)/u,
      likely,
    ),
    rule('StagesHealthAspect', /(?<![a-z\dß-öø-ɏ])(estágios|estádios|fases|graus)/u, fair),
    rule(
      'IngredientsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(composição|ingredientes|conteúdo da embalagem|o que contém|excipientes)/u,
      likely,
    ),
    rule(
      'SelfCareHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(o que (posso|pode|você pode) fazer|em casa|autocuidado|cuidados|cuidar|conselhos|dicas|alimentação|dieta|exercício|remédios caseiros|estilo de vida|recomendações)/u,
      fair,
    ),
    rule(
      'UsageOrScheduleHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(como (tomar|usar|utilizar|aplicar|se (toma|usa|prepara|faz)|é (feito|feita|realizad)|conservar|guardar|preparar)|dose|dosagem|posologia|conserva|armazena|esquec|modo de (uso|usar)|administra|preparação|antes d|durante|depois d|após|procedimento|o que esperar|quando e como|passos)/u,
      fair,
    ),
    rule(
      'PrognosisHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(progn[oó]stic|quanto tempo|duração|recuperação|evolução|tem cura|a longo prazo|perspetiva)/u,
      fair,
    ),
    rule(
      'LivingWithHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(viver com|conviver|vida (diária|com|quotidiana)|dia a dia|apoio|trabalho|escola|viagens|viajar|conduzir|dirigir|cuidadores|família)/u,
      fair,
    ),
    rule(
      'RisksOrComplicationsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(riscos?|complicaç|perigos|problemas|consequências|sequelas)/u,
      likely,
    ),
    rule('TypesHealthAspect', /(?<![a-z\dß-öø-ɏ])(tipos?|formas|classificação|variantes)/u, fair),
    rule(
      'TreatmentsHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(tratamento|tratar|terapia|medicamentos|remédios|cirurgia|operação|alternativas|opções|como se trata)/u,
      fair,
    ),
    rule(
      'HowOrWhereHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(onde|contacto|contato|horário|telefone)/u,
      maybe,
    ),
    rule(
      'OverviewHealthAspect',
      /(?<![a-z\dß-öø-ɏ])(o que (é|são|significa)|definição|introdução|visão geral|resumo|sobre|em que consiste|descrição)/u,
      maybe,
    ),
  ],
})
