import { withoutArticle } from './inflection/articles.js';
import { portugueseVerbs } from './inflection/romance-verbs.js';
import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** What an outlet does with information, and nobody does to an outlet. */
const REPORTING = words`noticiar, adiantar, avançar, revelar, relatar, apurar, apontar, assinalar, afirmar, garantir,
  assegurar, explicar, detalhar, narrar, contar, destacar, sublinhar, salientar, acrescentar,
  adicionar, antecipar, calcular, comentar, lembrar, recordar, mostrar, demonstrar, observar,
  analisar, constatar, resumir, insistir, esclarecer, alertar, documentar, argumentar, avaliar,
  opinar, considerar, ironizar, ressaltar, frisar, pontuar, especificar, notar, titular, questionar,
  duvidar, especular, sustentar, declarar, denunciar, pormenorizar, enumerar, ponderar, estampar,
  citar, mencionar, descrever, escrever, evidenciar, perguntar, elevar, identificar, exibir, refutar, defender,
  sugerir, concluir, contabilizar, escolher, titular, questionar, interrogar, prever, insinuar`;
/** What an outlet does with information as well as with its own plans. */
const ANNOUNCING = words`reportar, registrar, registar, estimar, projetar, anunciar, informar, confirmar, indicar, precisar,
  comunicar`;
/** What an outlet does besides, and what could be done to it too. */
const TREATING = words`falar, ouvir, atribuir`;
/** What people do who talk to an outlet. */
const TELLING = words`declarar, explicar, afirmar, garantir, assegurar, indicar, precisar, confirmar, anunciar, relatar,
  narrar, contar, comentar, confessar, lamentar, denunciar, sublinhar, salientar, destacar, detalhar,
  acrescentar, revelar, informar, avançar, adiantar, opinar, criticar, celebrar, responder, insistir,
  reiterar, prometer, admitir, manifestar, expressar, brincar, ironizar, esclarecer, resumir,
  argumentar, avaliar, alertar, justificar, rejeitar, considerar, falar, conversar, lembrar, recordar,
  defender, sustentar, queixar, desabafar, transmitir, especificar, frisar, ressaltar, enfatizar,
  descrever, protestar, pronunciar, evocar, sugerir, acusar, negar, suspirar, descartar, classificar,
  jurar, apontar, notar, observar, vaticinar, referir, testemunhar, reagir, confidenciar, segredar,
  desvalorizar, minimizar, rebater, reforçar, mencionar, atacar, agradecer, reconhecer, esperar,
  advertir, desmentir, repetir, retorquir, contestar, concluir, discordar, retrucar, gracejar, troçar,
  zombar, comemorar, festejar, congratular, regozijar, elogiar, louvar, enaltecer, exaltar, ponderar,
  refletir, teorizar, filosofar, prever, duvidar, desculpar, recapitular, relembrar, rememorar,
  corroborar, atestar, recomendar, gritar, sussurrar, murmurar, resmungar, disparar, cravar,
  completar, emendar, arrematar, sintetizar, pontuar, alfinetar, censurar, condenar, repudiar,
  tranquilizar, vangloriar, orgulhar, emocionar, temer, corrigir, constatar, enumerar, especular,
  suplicar, indignar, desdramatizar, suavizar, listar, calcular, mostrar`;
/** What happens to information, and to who gives it, at an outlet. */
const TREATED = words`citar, publicar, divulgar, mencionar, entrevistar, consultar, revelar, adiantar, antecipar,
  contactar, contatar, noticiar, reportar, relatar, narrar, apurar, analisar, verificar, confirmar,
  obter, reproduzir, calcular, detalhar, apontar, denunciar, documentar, ouvir, procurar, questionar,
  inquirir, compilar, recolher, sondar, localizar, interrogar, referir, indagar, difundir, ventilar,
  destacar, transcrever, recordar, solicitar, avançar, levantar, enviar`;

/** Behind these an outlet is no subject: "o diretor da RTP afirma". */
const PREPOSITION = '({of}|{to}|{on}|{by}|a|para|com|contra|sem|sobre|desde|ante|perante|grupo|fundação)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = '({aired}|{elsewhere}) [{beside} ]({on}|{to}|{of}|para)';
/** With these between its words a phrase is no noun with what belongs to it, but a clause. */
const CLAUSE = '(tem|tinha|tinham|havia|teria|é|são|foi|foram|era|será|contra|após|depois)';
/** What an outlet tells of itself: "anuncia despedimentos", "anuncia a sua nova grelha". */
const ITS_RESULTS =
  '[(um|uma|a sua|o seu|as suas|os seus|sua|seu|suas|seus|novos|novas|mais|o|a|os|as) ][_ ]{business}';
const ITS_AFFAIRS = `(… {statement}|${ITS_RESULTS})`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'dos|das|nos|nas|por|pelo|pela|pelos|pelas|com|para|que|como|uma|aos|são|foi|mas|sem|sob|até|segundo|sobre|entre|desde|conforme|após|ante|perante|contra|não|num|numa';
const ADJECTIVE = String.raw`(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}`;

/** Attributions in Portuguese. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const portuguese: LanguagePatterns = {
  slots: {
    ownDeeds: words`aumentaram, reduziram, lançaram, assinaram, anunciaram, abriram, perderam, compraram, venderam, contrataram, fecharam, reajustaram, foi, foram, teve, tiveram, despediu, demitiu, contratou, lançou, comprou, vendeu, fechou, encerrou, abriu, perdeu, ganhou,
      venceu, recebeu, pagou, celebrou, comemorou, completou, mudou, suspendeu, estreou, nasceu, cresceu, caiu, subiu, assinou, aderiu,
      processou, recorreu, sofreu, ficou, deixou, passou, chegou, começou, terminou, acabou, decidiu, voltou, cancelou, nomeou, investiu,
      criou, produziu, exibiu a novela, estrearam, gravou, patrocinou, apoiou, organizou, promoveu, condenou, pertenceu, custou, entrou,
      saiu, retirou, adquiriu, renovou, aumentou, reduziu, cortou, manteve, virou, tornou, faturou, lucrou, existiu, empregou, inaugurou, anunciou, convidou, ofereceu, doou, distribuiu, dedicou, pediu desculpa, desculpou, montou, instalou`,
    quoted: ['»,', '»', '”,', '”', '",', '"'],
    to: words`ao, à, aos, às, junto da, junto do, para o, para a`,
    of: words`de, do, da, dos, das, d'`,
    by: words`por, pelo, pela, pelos, pelas`,
    on: words`em, no, na, nos, nas, n'`,
    article: words`um, uma, o, a, os, as, numa, num, na, no, esta, este`,
    have: words`tem, têm, tinha, tinham, havia, haviam, teria, teriam, ter, terá, tendo`,
    object: words`o, a, os, as, lhe, lhes, se, nos, já, também, não`,
    as: words`como, conforme, segundo, assim, tal como, consoante`,
    according: words`segundo, de acordo com, conforme, consoante, nas palavras de, nas palavras do, nas palavras da,
      a acreditar em, a acreditar no, a acreditar na, a crer no, a crer na, na versão do, na versão da,
      nas contas do, nas contas da, pelas contas do, pelas contas da`,

    report: [
      ...portugueseVerbs.finite([...REPORTING, ...TREATING]),
      ...words`se espanta, se espantava, estranha, estranhava, diz, dizem, disse, dizia, dá conta, dão conta, deu conta, dava conta, faz referência, refere,
      referem, sugere, sugerem, sugeria, desmente, desmentiu, prevê, previu, previa, traz, trouxe,
      põe em dúvida, pôs em dúvida, dá como, deu como, dá como certa, dava como, vê, contradiz, expõe,
      expôs, sabe, soube, ouviu, teve acesso, tem acesso, dá voz, deu voz, ecoa, fez as contas,
      põe em causa, chama a atenção, chamou a atenção, vai mais longe, foi mais longe, vai além, foi além,
      obteve, obtiveram, descobriu, atribui, atribuiu, conclui, concluiu, reproduz, traduz, garante,
      adverte, teme, calcula, reforça`,
    ],
    reported: [
      ...portugueseVerbs.participles([...REPORTING, ...TREATING]),
      ...words`dito, escrito, descrito, dado conta, previsto, trazido, posto em dúvida, exposto, sabido, ouvido,
      tido acesso, dado como, feito, referido, sugerido, desmentido, concluído, atribuído`,
    ],
    announce: [
      ...portugueseVerbs.finite(ANNOUNCING),
      ...portugueseVerbs
        .participles(ANNOUNCING)
        .flatMap((said) => ['tinha', 'havia', 'já tinha'].map((have) => `${have} ${said}`)),
    ],
    announced: portugueseVerbs.participles(ANNOUNCING),
    inversion: [
      ...portugueseVerbs.finite([...REPORTING, ...ANNOUNCING]),
      ...words`publica, publicou, divulga, divulgou, escreve, veicula, veiculou, prevê, previu, constatou,
      testemunhou, presenciou, verificou, diz, dizem, disse, dizia, dá conta, dão conta, deu conta,
      dava conta, refere, referem, sugere, traz, trouxe, ecoa, soube, pergunta, questiona, conclui,
      concluiu, destaca`,
    ],

    tell: [
      ...portugueseVerbs.finite(TELLING),
      ...words`diz, dizem, disse, disseram, dizia, diziam, dá conta, deu conta, refere, referem, sugere, desmente,
      desmentiu, mostrou, fez saber, deu a entender, riu, sorriu, garante, confidencia, mostra`,
    ],
    told: [
      ...portugueseVerbs.participles(TELLING),
      ...words`declarar, explicar, contar, dizer, falar, assegurar, garantir, declarando, explicando, afirmando,
      indicando, dizendo, acrescentando, falando, prestadas, prestado`,
    ],
    telling: [
      ...TELLING,
      ...portugueseVerbs.agreeing(words`confirmar, anunciar, explicar, contar, adiantar, revelar, informar`),
      ...words`declarar, explicar, contar, dizer, falar, assegurar, garantir, declarando, explicando, afirmando,
      indicando, dizendo, acrescentando, falando, prestadas, prestado`,
    ],

    treated: [
      ...portugueseVerbs.agreeing(TREATED),
      ...words`escrito, escrita, escritos, escritas, dito, dita, feito, feita, feitos, feitas, descrito, descrita,
      exposto, exposta, visto, vista`,
    ],
    aired: portugueseVerbs.agreeing(words`divulgar, transmitir, publicar, exibir, veicular, gravar, emitir`),
    elsewhere: words`transmite, transmitirá, exibe, exibirá, passar, passa, estreia, ver, visto, acompanhar, apresenta,
      apresentava, apresentou, conduz, trabalha, trabalhava, trabalhou, estreou, emprego, cargo, redator,
      redatora, editor-chefe, colunista, revisor, revisora, estagiário, estagiária, cronista`,
    witnessed: words`viu, viram, constatou, constataram, testemunhou, presenciou, observou, verificou`,

    account: words`verificação, verificações, checagem, checagens, reportagem, reportagens, notícia, notícias, artigo, artigos, investigação, investigações, balanço,
      contagem, editorial, manchete, coluna, nota, notas, despacho, despachos, crónica, crônica, peça,
      peças, levantamento, relato, relatos, apuração, informações, informação, análise, entrevista,
      sondagem, pesquisa, edição, cobertura, publicação, perfil, revelações, exclusivo, denúncia,
      trabalho, dossiê, inquérito, blog, matéria, matérias, texto`,
    matter: words`excertos, trechos, dados, documentos, documento, imagens, imagem, vídeo, vídeos, áudio, áudios, fontes, fonte,
      testemunho, testemunhos, testemunhas, declarações, palavras, cálculos, cálculo, estimativas,
      estimativa, números, contas, gravação, gravações, mensagens, carta, especialistas, analistas,
      economistas, fotografia, foto, fotografias, fotos, relatório, informação, pormenores, detalhes,
      trechos, e-mails`,
    talk: words`entrevista, entrevistas, declaração, declarações, conversa, diálogo, depoimento, depoimentos,
      comentário, comentários, artigo, artigo de opinião, carta, carta aberta, comunicado, intervenção,
      participação, resposta, mensagem, e-mail, áudio, vídeo, nota, texto, testemunho, debate, live,
      podcast, contacto, contato, coluna, programa, telefonema, esclarecimento, posicionamento, directo,
      direto, noticiário, telejornal, jornal`,
    reporter: words`jornalista, jornalistas, correspondente, correspondentes, repórter, repórteres, enviado especial,
      enviada especial, enviados especiais, fotógrafo, fotógrafa, equipa, equipe, reportagem, colegas,
      colunista, colaborador`,
    show: words`programa, jornal, noticiário, telejornal, podcast, espaço, debate, emissão, coluna, telenotícias,
      estúdios`,
    on_air: words`ao microfone, aos microfones, perante as câmaras, diante das câmeras, às câmeras, às câmaras,
      nas páginas, aos ouvintes, em antena, na antena, no site, no sítio, no portal, na edição, nas ondas,
      nos estúdios`,

    foreign: words`alemão, francês, espanhol, inglês, britânico, norte-americano, americano, suíço, austríaco, russo,
      chinês, japonês, dinamarquês, sueco, norueguês, finlandês, holandês, neerlandês, belga, italiano,
      grego, turco, polaco, polonês, argentino, uruguaio, chileno, mexicano, israelita, israelense,
      ucraniano, português, brasileiro, angolano, moçambicano, londrino, nova-iorquino, paulista, carioca,
      mineiro, gaúcho, catalão, madrileno`,
    beside: words`também, ainda, já, hoje, ontem, anteontem, por sua vez, por seu lado, em exclusivo,
      com exclusividade, em primeira mão, igualmente, porém, contudo, no entanto, entretanto,
      anteriormente, antes, depois, esta segunda-feira, esta terça-feira, esta quarta-feira,
      esta quinta-feira, esta sexta-feira, este sábado, este domingo, nesta segunda-feira,
      nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado,
      neste domingo, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta,
      na segunda-feira, na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado,
      no domingo, esta semana, na semana passada, esta manhã, recentemente, então, aliás, primeiro,
      mais tarde, nesta manhã, na véspera, agora, em maio, em abril, em março, em manchete, na capa,
      por exemplo, até, aqui`,
    statement: words`em comunicado, em nota, aos funcionários, aos trabalhadores, aos leitores, aos assinantes`,
    business: words`despedimento, despedimentos, demissão, demissões, corte, cortes, rescisões, lucro, lucros, prejuízo,
      prejuízos, receitas, faturação, faturamento, assinantes, audiências, a compra, a venda,
      a contratação, o fecho da sua, o lançamento, nova grelha, nova grade, sua nova, seu novo,
      seus novos, suas novas, sua programação, sua sede, sua redação, seus trabalhadores,
      seus funcionários, um suplemento, nova temporada, novo programa, novo formato`,
    will: words`vai, irá, não, pretende, fará, terá, será, recorrerá, fechará, cortará, lançará, venderá, exibirá,
      transmitirá, está, passará, deixará, encerrará, suspendeu, abriu, contratou, demitiu`,
  },

  attributions: [
    {
      words: '[{as} ][{object} ][{beside} ]{inversion} [{beside} ][{beside} ]{outlet}',
      notBehind: 'quem',
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '[{as} ][{object} ]{have} [{beside} ]({reported}|{announced}|publicado|divulgado) [{beside} ]{outlet}',
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '(é o que|foi o que|assim|isso mesmo) [{object} ][{have} ]({inversion}|{reported}|{announced}) [{beside} ]{outlet}',
      coversPrevious: true,
    },
    { words: '(a informação|a notícia|o facto|o fato) … {treated} … {by} [{foreign} ]{outlet}', coversPrevious: true },
    { words: '(a informação é|as informações são) {of} {outlet}', coversPrevious: true },

    {
      words: '{according} … ({account}|{matter}|{talk}|{treated}) … ({of}|{by}|{on}|{to}|com) {outlet}',
      notWith: CLAUSE,
    },
    { words: '{according} (o site|… {reporter}) … {of} {outlet}', notWith: CLAUSE },
    { words: '[(ainda|também|sempre) ]{according} {outlet}' },
    { words: '{according} … ({tell}|{told}) … {to} [{foreign} ]{outlet}' },
    { words: 'Para {outlet},' },
    { words: 'assim … {to} {outlet}' },
    { words: '{quoted} … ({to}|com) {outlet}', notWith: CLAUSE },
    { words: '(na posse|em posse|nas mãos) {of} {outlet}' },
    {
      words:
        '(imagens|vídeo|vídeos|fotografias|fotos|revelações|cálculos|estimativas|sondagem|pesquisa|reconstituição|apuração|levantamento) {of} {outlet}',
    },
    { words: '(dada|dado|lançada|difundida) … {by} {outlet}' },

    {
      words:
        '(em|na|no|numa|num|durante|após|com base em|com base|a partir|por|à margem) … ({talk}|{account}|{matter}) … ({to}|{of}|{on}|{by}|com|para) {outlet}',
    },
    { words: '(entrevista|declarações|depoimento|conversa) … ({to}|{on}|{by}|com) {outlet}' },
    { words: '(pergunta|perguntas|contacto|contactos|pedido|pedidos) {of} {outlet}' },
    { words: '({tell}|{told}|{treated}) … ({on}|{to}|durante) … {show}[,] … ({of}|{on}) [{foreign} ]{outlet}' },
    { words: '{on_air} {of} {outlet}' },
    { words: '(convidado|convidada) … ({of}|{on}) {outlet}' },

    { words: '[(foi|foram|sido) ]{treated} … {by} [{foreign} ]{outlet}' },
    { words: '{treated} [{beside} ][{beside} ]({on}|{to}) {outlet}', nameNotBehind: ELSEWHERE },
    { words: '{matter} … {aired} … ({by}|{on}) {outlet}' },
    { words: '(a que|aos quais|às quais|ao qual|à qual) {outlet} [já ](teve|tiveram|tem|tivera) acesso' },
    { words: '[(a que|aos quais|às quais) ](teve|tiveram|tem) acesso {outlet}' },
    { words: '({witnessed}|disse|declarou) … {reporter} … {of} {outlet}' },
    { words: '[(um|uma) ]{reporter} {of} {outlet} ({witnessed}|presente|no local)' },
    { words: '(lê-se|lia-se|pode ler-se|ler-se|se lê|lido) … ({on}|{by}) [{foreign} ]{outlet}' },

    { words: '(citando|com base|baseado|a partir|tendo por base) … ({account}|{matter}) … ({of}|{by}|{on}) {outlet}' },
    { words: '(citando|cita|citam|citou|citava|que cita|ecoando|reproduzindo) {outlet}' },

    {
      words: '[{object} ][{have} ][{beside} ]({told}|{tell}|{telling}) … ({to}|{on}) [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    { words: '({told}|{tell}), …, … ({to}|{on}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '[{object} ][{have} ]({told}|{tell}) …, …, … ({to}|{on}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: 'também {to} [{foreign} ]{outlet}' },
    { words: "(Ao|À|Aos|Às|Em|No|Na|N') {outlet}[,] …… [{object} ]({have} [{beside} ]{told}|{tell})" },
    { words: '(Ao|À) …, {of} {outlet}[,] …… {tell}' },
    { words: '({told}|{tell}|{talk}) … ({to}|{on}) …, ({of}|{on}) {outlet}', nameNotBehind: ELSEWHERE },

    {
      words: '{outlet} [{beside} ][{object} ]{announce}',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notBefore: `(que {will}|${ITS_AFFAIRS})`,
    },
    {
      words: '{outlet} [{beside} ][{object} ]{announce}',
      notBehind: PREPOSITION,
      notBefore: `(que {will}|… ({statement}|seu|sua|seus|suas)|${ITS_RESULTS})`,
    },
    {
      words: '{outlet} [{beside} ][{object} ]({report}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words:
        '{outlet} [{beside} ][{beside} ][{object} ](_ou |_eu |_iu |_aram |_eram |_iram )[{beside} ](que|o|a|os|as|um|uma|ao|à|aos|às|para|por|de|do|da|em|no|na|sobre|com|como|se|mais|até|cerca)',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notBefore: '(sua|seu|suas|seus|novo|nova)',
      notWith: '{ownDeeds}',
    },
    {
      words:
        '{outlet} [{beside} ][{beside} ](tinha|já tinha|havia|tem) [{beside} ](_ado |_ido )(que|o|a|os|as|um|uma|ao|à|para|de|do|da|sobre)',
      notBehind: PREPOSITION,
    },
    { words: '(_-o |_-a |_-os |_-as |_-lhe |_-se |_-lo |_-la )[{beside} ]{to} {outlet}' },
    { words: '{treated} … {by} …, {of} {outlet}' },
    { words: '(No|Na|Em) …, {of} {outlet}, … {tell}' },
    { words: '(já|depois|ontem|hoje|também|antes|entretanto|agora)[,] (na|no|em|à|ao) {outlet}[,] … {tell}' },
    {
      words: '{outlet} [{beside} ][{object} ]{tell}',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: PREPOSITION,
      notBefore: `(que {will}|… {statement}|${ITS_RESULTS})`,
    },
    {
      words: '{outlet}, …, [{object} ]({report}|{announce}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words:
        '{outlet} [{have} ][{beside} ](publica|publicam|publicou|publicava|publicaram|divulga|divulgou|divulgaram|{aired}) … ({account}|{matter})',
      notBehind: PREPOSITION,
    },
    { words: '(foi|é) {outlet} (que|quem) [{object} ]({report}|{have} [{beside} ]{reported})' },
    {
      words: 'que {outlet} ({report}|{announce}|publicou|divulgou|{have} [{beside} ]({reported}|publicado|divulgado))',
    },
    { words: '{reporter} …, {of} {outlet}, ({report}|{have} [{beside} ]{reported})' },

    {
      words:
        '[{article} ]{account} … ({of}|{by}|{on}) [{foreign} ]{outlet} [{beside} ]({report}|{announce}|{have} [{beside} ]{reported})',
    },
    { words: '[{article} ]{account} … ({of}|{by}|{on}) {outlet}', notWith: CLAUSE },
    { words: '(sondagem|pesquisa) … para {outlet}' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`o, a, os, as, um, uma, este, esta, esse, essa`,
    definite: words`o, a, ao, à, do, da, no, na, pelo, pela, este, esta, esse, essa, neste, nesse, deste, desse, mesmo,
      mesma, aquele, aquela, referido, referida`,
    adjective: ADJECTIVE,
    adjectiveBehind: String.raw`(?:${ADJECTIVE}|de \p{L}{3,30})`,
    compoundNoun: null,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`jornal, jornais, diário, diários, semanário, semanários, matutino, vespertino, tabloide, quinzenário,
      bissemanário, periódico`,
    magazine: words`revista, revistas, mensário`,
    broadcaster: words`canal de televisão, estação de rádio, estação de televisão, emissora, emissoras, rádio, rádios, televisão, canal, televisões, estação, radiotelevisão, tevê`,
    agency: words`agência, agências, agência de notícias, agência noticiosa, agência estatal, agência oficial`,
    site: words`site de notícias, portal de notícias, portal, portais, site, sites, sítio, blog, blogue, plataforma`,
    any: words`veículo, publicação, publicações, meio`,
  },
  namingNouns: words`jornal, diário, semanário, matutino, vespertino, tabloide, quinzenário, bissemanário, periódico, revista,
    emissora, rádio, televisão, portal, blogue, blog, agência de notícias, agência noticiosa, agência estatal, agência oficial,
    site, site de notícias, canal, canal de televisão, estação de rádio, estação de televisão, publicação`,
  tellingNames: {
    last: { any: words`News, Notícias`, newspaper: words`Times, Post, Tribune, Herald`, broadcaster: words`TV, FM` },
    first: {
      newspaper: words`Diário, Jornal, Correio, Gazeta, Folha, Notícias, Tribuna`,
      broadcaster: words`Rádio, TV, Televisão, Canal`,
      agency: words`Agência`,
    },
  },

  conjunctions: words`e, bem como, assim como, e ao, e à, e do, e da, e de, e no, e na, e pelo, e pela`,
  neverInNames: /^(?:Segunda|Terça|Quarta|Quinta|Sexta|Sábado|Domingo|Sr|Sra|Dom|Dona)$/u,
  refusedBehind: words`SA, Group, Grupo, Holding, Mídia, Edições, Eventos, Editora, Participações`,

  citing: {
    leadIns: [
      '[(na|nesta) (segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)[,] ]citando {source}',
      '(que|e) (cita|citou|citava|citam|citaram) {source}',
      'com base em {source}',
      '(baseando-se|apoiando-se) em {source}',
      'que se (baseia|baseou|apoia) em {source}',
    ],
    relatives: words`que, os quais, as quais`,
    spokenTo: words`entrevista, declarações, disse à, disse ao, disse a, declarou à, declarou ao, afirmou à, afirmou ao`,
  },
  indirectSpeech: null,
  ...withoutArticle(
    /^(?:O|A|Os|As)\s/u,
    words`Globo, Dia, Tempo, Povo, Jogo, Bola, País, Liberal, Crítica, Gazeta, Tribuna, Tarde, Nação, Antagonista, Jornal,
      Verdade`,
  ),
};
