import { spokenAbbreviation, withoutArticle } from './inflection/articles.js';
import { spanishVerbs } from './inflection/romance-verbs.js';
import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** What an outlet does with information, and nobody does to an outlet. */
const REPORTING = words`revelar, adelantar, señalar, apuntar, asegurar, afirmar, explicar, detallar, relatar, narrar,
  destacar, subrayar, agregar, añadir, consignar, divulgar, avanzar, anticipar, titular, calcular,
  estimar, comentar, desvelar, notificar, especificar, matizar, resaltar, ahondar, observar, analizar,
  constatar, resumir, replicar, insistir, coincidir, abundar, aclarar, alertar, situar, documentar,
  plantear, argumentar, valorar, opinar, considerar, ironizar, deslizar, rememorar, puntualizar,
  aventurar, pronosticar, vaticinar, contabilizar, recopilar, denunciar, especular, exponer, sostener,
  remarcar, enfatizar, apostillar, ampliar, dudar, retratar, enumerar, manejar`;
/** What an outlet does with information as well as with its own plans. */
const ANNOUNCING = words`reportar, registrar, cifrar, informar, anunciar, confirmar, indicar, precisar, comunicar`;
/** What an outlet does besides, and what could be done to it too. */
const TREATING = words`citar, recoger, mencionar, describir, escribir, hablar, atribuir, interpretar, reseñar, calificar,
  comparar`;
/** What people do who talk to an outlet. */
const TELLING = words`declarar, explicar, afirmar, asegurar, indicar, precisar, confirmar, anunciar, relatar, narrar,
  comentar, señalar, apuntar, confesar, lamentar, subrayar, destacar, detallar, añadir, agregar,
  revelar, informar, avanzar, adelantar, opinar, responder, contestar, insistir, reiterar, prometer,
  admitir, manifestar, expresar, bromear, ironizar, matizar, aclarar, resumir, zanjar, sentenciar,
  exponer, argumentar, valorar, alertar, considerar, hablar, conversar, dialogar, ratificar,
  garantizar, exclamar, sostener, quejar, sincerar, transmitir, trasladar, especificar, puntualizar,
  remarcar, enfatizar, describir, protestar, pronunciar, evocar, rememorar, sugerir, replicar,
  suspirar, vaticinar, pronosticar, plantear, jurar, susurrar, filtrar, deslizar, resaltar, coincidir,
  lanzar, abogar, apostar, apostillar, espetar, augurar, presumir, reflexionar, razonar, teorizar,
  concretar, desgranar, desvelar, repasar, desahogar, explayar, emocionar, confiar, dudar, remachar,
  recalcar, corroborar, atestiguar, testificar, recomendar, tranquilizar, festejar, alegrar, clamar,
  acotar, retrucar, disparar, murmurar, refrendar, abundar, ahondar, enumerar, fantasear, filosofar,
  despotricar, desdramatizar, desmarcar, indignar, anticipar`;
/** What they do in an outlet, and may do to one as well, which "a" marks: "criticó a El País". */
const JUDGING = words`criticar, acusar, defender, elogiar, alabar, ensalzar, felicitar, censurar, fustigar, cuestionar,
  denunciar, tachar, tildar, celebrar, disculpar, excusar, justificar, cargar, arremeter, reprochar,
  recriminar, descartar, rechazar, negar, calificar, minimizar, achacar`;
/** What happens to information, and to who gives it, at an outlet. */
const TREATED = words`citar, publicar, difundir, recoger, mencionar, describir, entrevistar, consultar, preguntar,
  aparecer, revelar, adelantar, divulgar, anticipar, reseñar, contactar, interrogar, reportar,
  informar, relatar, narrar, desvelar, destapar, filtrar, analizar, verificar, contrastar, confirmar,
  obtener, recabar, reproducir, recopilar, detallar, denunciar, documentar, localizar, referir,
  replicar, consignar, requerir, avanzar, calcular, señalar`;

/** Behind these an outlet is no subject: "el director de la BBC afirma". */
const PREPOSITION = '(de|del|a|al|en|por|para|con|contra|sin|ante|sobre|desde|hacia|tras|grupo|fundación)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = '({aired}|{elsewhere}) [{beside} ](en|a|al|de|del|por|para)';
/** With these between its words a phrase is no noun with what belongs to it, but a clause. */
const CLAUSE = '(ha|había|habían|habría|es|son|fue|fueron|era|será|contra|tras|después)';
/** What an outlet tells of itself: "anuncia despidos", "presenta su nueva programación". */
const ITS_RESULTS = '[(un|una|su|sus|nuevos|nuevas|más|el|la|los|las|unos|unas) ][_ ]{business}';
const ITS_AFFAIRS = `(… {statement}|${ITS_RESULTS})`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'del|los|las|una|por|con|para|que|como|según|ante|tras|sobre|desde|entre|pero|sin|contra|hacia|hasta|son|fue|han|sus';
const ADJECTIVE = String.raw`(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}`;

/** Names without their article, where what is left is no ordinary word: "al Heraldo de Aragón". */
const BARE = withoutArticle(
  /^(?:El|Los)\s/u,
  words`Mundo, Tiempo, País, Día, Sol, Norte, Universo, Observador, Correo, Deber, Nacional, Economista, Salto, Faro,
    Progreso, Español, Independiente, Confidencial, Plural, Financiero, Universal, Territorio, Heraldo, Comercio, Cronista,
    Espectador, Colombiano, Mercurio, Mostrador, Tiempos, Andes, Periódico`,
);

/** Attributions in Spanish. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const spanish: LanguagePatterns = {
  slots: {
    quoted: ['»,', '»', '”,', '”', '",', '"'],
    ownDeeds: words`aumentaron, redujeron, subieron, bajaron, lanzaron, firmaron, anunciaron, abrieron, perdieron, compraron, vendieron, contrataron,
      celebraron, despidió, contrató, lanzó, compró, vendió, cerró, abrió, perdió, ganó, venció, recibió, pagó, celebró, conmemoró, cumplió,
      mudó, suspendió, estrenó, nació, creció, cayó, subió, firmó, demandó, recurrió, sufrió, quedó, dejó, pasó, llegó, empezó, comenzó,
      terminó, acabó, decidió, volvió, canceló, nombró, invirtió, creó, produjo, grabó, patrocinó, apoyó, organizó, promovió, costó, entró,
      salió, retiró, adquirió, renovó, aumentó, redujo, recortó, facturó, existió, inauguró, anunció, invitó, ofreció, donó, repartió,
      dedicó, instaló, despidieron, cerraron, ganaron, recibieron, compitió, trasladó`,
    to: words`a, al`,
    of: words`de, del`,
    on: words`en, ante las cámaras de, ante los micrófonos de, a través de, vía`,
    have: words`ha, han, había, habían, habría, habrían, haber, he, hemos, habiendo`,
    object: words`lo, la, los, las, le, les, se, nos`,
    as: words`como, según, tal y como, tal como, así`,
    according: words`según, de acuerdo con, de acuerdo a, conforme a, a decir de, a tenor de, en palabras de,
      al decir de, de creer a, si se cree a`,

    report: [
      ...spanishVerbs.finite([...REPORTING, ...TREATING]),
      ...words`se asombra, se asombraba, se pregunta, se preguntaba, habla de, hablan de, hablaba de, cuenta, cuentan, contó, contaba, recuerda, recuerdan, recordó, recordaba, sostiene, sostienen,
      sostuvo, dice, dicen, dijo, decía, expuso, muestra, muestran, mostró, mostraba, demuestra, demostró,
      advierte, advierten, advirtió, advertía, sugiere, sugieren, sugirió, refiere, refieren, refirió,
      reproduce, reprodujo, desmiente, desmintió, atribuye, atribuyó, concluye, concluyen, concluyó,
      da cuenta, dan cuenta, dio cuenta, daba cuenta, se hace eco, se hacen eco, se hizo eco,
      se hacía eco, da por, dan por, daba por, dio por, da a conocer, dio a conocer, pudo saber,
      pudo confirmar, supo, tuvo acceso, ha tenido acceso, hace referencia, hizo referencia, pone en duda,
      puso en duda, va más allá, fue más allá, va más lejos, obtuvo, obtuvieron, se pregunta,
      se preguntaba, niega, contradice, ve, saca a la luz, sacó a la luz`,
    ],
    reported: [
      ...spanishVerbs.participles([...REPORTING, ...TREATING]),
      ...words`contado, recordado, sostenido, dicho, expuesto, mostrado, demostrado, advertido, sugerido, referido,
      reproducido, desmentido, atribuido, concluido, dado cuenta, hecho eco, dado a conocer, dado por,
      podido saber, podido confirmar, podido comprobar, podido constatar, sabido, tenido acceso, escrito,
      descrito, descubierto, puesto en duda, sacado a la luz, negado`,
    ],
    announce: [
      ...spanishVerbs.finite(ANNOUNCING),
      ...spanishVerbs
        .participles(ANNOUNCING)
        .flatMap((said) => ['ha', 'había', 'han'].map((have) => `${have} ${said}`)),
    ],
    announced: spanishVerbs.participles(ANNOUNCING),
    inversion: [
      ...spanishVerbs.finite([...REPORTING, ...ANNOUNCING]),
      ...words`publica, publican, publicó, publicaba, publicara, recoge, recogen, recogió, recogía, difunde,
      difundió, escribe, escriben, escribió, escribía, describe, describió, menciona, mencionó, cita,
      citó, reseña, reseñó, cuenta, cuentan, contó, contaba, recuerda, recuerdan, recordó, recordaba,
      sostiene, sostienen, sostuvo, dice, dicen, dijo, decía, expuso, muestra, mostró, advierte,
      advierten, advirtió, sugiere, sugirió, refiere, refieren, refirió, reproduce, reprodujo, concluye,
      concluyó, da cuenta, dio cuenta, se hace eco, se hizo eco, se hacen eco, dio a conocer,
      da a conocer, pudo saber, pudo conocer, pudo confirmar, pudo constatar, pudo comprobar, supo,
      pregunta, se pregunta, tuvo conocimiento`,
    ],

    tell: [
      ...spanishVerbs.finite(TELLING),
      ...words`cuenta, cuentan, contó, contaba, recuerda, recuerdan, recordó, recordaba, sostiene, sostienen,
      sostuvo, dice, dicen, dijo, dijeron, decía, decían, expuso, expusieron, advierte, advierten,
      advirtió, advertía, sugiere, sugirió, reconoce, reconocen, reconoció, reconocía, agradece,
      agradeció, desmiente, desmintió, desmentía, niega, niegan, promete, prometió, confiesa, confiesan,
      defiende, defienden, defendió, concluye, concluyó, refiere, refirió, contradijo, predijo,
      hizo saber, hace saber, da a entender, dio a entender, puso, restó importancia, muestra, mostró,
      dio a conocer, ríe, sonríe, suelta, soltó, teme, temía, corrige, corrigió, asiente, asintió`,
    ],
    judge: [...spanishVerbs.finite(JUDGING), ...spanishVerbs.participles(JUDGING)],
    told: [
      ...spanishVerbs.participles(TELLING),
      ...words`contado, recordado, sostenido, dicho, expuesto, advertido, sugerido, reconocido, agradecido,
      desmentido, descrito, concluido, predicho, hecho saber, dado a entender, mostrado, confiado,
      quitado hierro`,
    ],
    telling: [
      ...TELLING,
      ...words`confirmado, confirmada, confirmados, explicado, trasladado, declarar, explicar, contar, decir,
      hablar, asegurar, declarando, explicando, asegurando, afirmando, indicando, señalando, diciendo,
      añadiendo`,
    ],

    treated: [
      ...spanishVerbs.agreeing(TREATED),
      ...words`escrito, escrita, escritos, escritas, dicho, dicha, hecho, hecha, descrito, descrita, descubierto,
      descubierta, expuesto, expuesta`,
    ],
    aired: spanishVerbs.agreeing(words`difundir, emitir, publicar, grabar, retransmitir`),
    elsewhere: words`emitirá, emitirán, emite, emitía, emitió, emisión, ver, verse, seguir, emitirse, presenta,
      presentaba, presentó, conduce, trabaja, trabajaba, trabajó, empezó, debutó, puesto, vida, redactor,
      redactora, redactor jefe, columnista, corrector, correctora, becario, becaria, articulista`,
    witnessed: words`vio, vieron, constató, constataron, presenció, comprobó, observó`,

    account: words`edición digital, verificación, comprobación, información, informaciones, artículo, artículos, reportaje, reportajes, noticia, noticias, nota,
      notas, despacho, despachos, crónica, crónicas, investigación, investigaciones, editorial, exclusiva,
      columna, cable, cables, relevamiento, recuento, cómputo, reporte, reportes, informe, análisis,
      entrevista, encuesta, sondeo, cobertura, publicación, perfil, exclusivas, revelaciones, primicia,
      edición, tribuna, adelanto, pieza`,
    matter: words`datos, documentos, documento, imágenes, imagen, video, vídeo, videos, vídeos, audio, audios,
      fuentes, fuente, testimonio, testimonios, testigos, declaraciones, palabras, cálculos, estimaciones,
      versiones, versión, grabación, foto, fotografía, correo, correos, mensajes, carta, expertos,
      analistas, economistas, fotografías, fotos, cifras, detalles, informaciones, extractos`,
    talk: words`entrevista, entrevistas, declaración, declaraciones, conversación, diálogo, charla, plática,
      encuentro, palabras, tribuna, artículo, columna, carta abierta, comunicado, intervención, respuesta,
      contacto, mensaje, correo, correo electrónico, audio, nota, texto, testimonio, comentarios,
      participación, comparecencia, conferencia, videollamada, llamada, directo`,
    reporter: words`periodista, periodistas, corresponsal, corresponsales, reportero, reportera, reporteros,
      enviado especial, enviada especial, fotógrafo, fotógrafa, equipo, redactor, redactora, colaborador`,
    show: words`programa, espacio, noticiero, noticiario, informativo, informativos, telediario, plató, estudios,
      magacín, matinal, tertulia, pódcast, podcast`,
    on_air: words`al micrófono, a los micrófonos, ante los micrófonos, en los micrófonos, a las cámaras,
      ante las cámaras, en las páginas, desde las páginas, en las ondas, en los estudios, en el plató,
      en el sitio, en la web, en el portal, en la edición, en la antena, en antena`,
    media: words`medios, diarios, periódicos, cadenas, prensa, emisoras, televisiones`,

    foreign: words`alemán, francés, inglés, británico, estadounidense, norteamericano, suizo, austríaco, ruso, chino,
      japonés, danés, sueco, noruego, finlandés, holandés, neerlandés, belga, italiano, portugués, griego,
      turco, polaco, argentino, uruguayo, chileno, mexicano, peruano, colombiano, boliviano, ecuatoriano,
      venezolano, brasileño, israelí, ucraniano, español, catalán, londinense, neoyorquino, parisino,
      madrileño, barcelonés, local`,
    beside: words`también, además, ya, hoy, ayer, anoche, por su parte, a su vez, en exclusiva, en primicia,
      igualmente, asimismo, en cambio, sin embargo, no obstante, previamente, antes, después, este lunes,
      este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el lunes,
      el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, esta semana, esta mañana,
      esta tarde, en su momento, en su día, recientemente, entonces, el pasado, la víspera, incluso,
      en portada, en su web, aún, todavía, esta noche, horas antes, días atrás, la semana pasada,
      el mes pasado, en abril, en marzo, primero`,
    statement: words`en un comunicado, a sus empleados, a sus lectores, a sus trabajadores, a su plantilla`,
    business: words`despidos, despido, ERE, recorte, recortes, beneficio, beneficios, pérdidas, ingresos, facturación,
      suscriptores, audiencia, la compra, la venta, el cierre de su, el cierre de sus, el lanzamiento,
      su nueva, su nuevo, sus nuevos, sus nuevas, su programación, su plantilla, su sede,
      su edición impresa, la emisión, el fichaje, sus trabajadores, su rotativa, récord de`,
  },

  attributions: [
    { words: '[{as} ][{object} ][{have} ]{inversion} [{beside} ][{beside} ]{outlet}', notBefore: ITS_AFFAIRS },
    {
      words:
        '[{as} ][{object} ]{have} [{beside} ]({reported}|{announced}|publicado|difundido) [{beside} ][{beside} ]{outlet}',
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '(así lo|así|lo|esto|eso|es lo que) [{object} ][{have} ]({inversion}|{reported}|{announced}) [{beside} ]{outlet}',
      coversPrevious: true,
    },
    { words: '(la información|la noticia|el dato) … {treated} … por {outlet}', coversPrevious: true },

    { words: '{according} … ({account}|{matter}|{talk}) … ({of}|{to}|por|en|con) {outlet}', notWith: CLAUSE },
    { words: '{according} (el sitio|la web|la página|… {reporter}) … {of} [{foreign} ]{outlet}', notWith: CLAUSE },
    { words: '{according} {outlet}' },
    { words: '{according} … ({tell}|{told}) … {to} [{foreign} ]{outlet}' },
    { words: 'Para {outlet},' },
    { words: 'así … {to} {outlet}' },
    { words: '{quoted} … ({to}|con|ante las cámaras de) {outlet}', notWith: CLAUSE },
    { words: '(en poder|en manos|en posesión) {of} {outlet}' },
    {
      words:
        '(imágenes|vídeo|video|vídeos|fotografías|fotos|revelaciones|cálculos|estimaciones|sondeo|encuesta|verificación|recuento) {of} {outlet}',
    },
    { words: '(dada|dado|adelantada|lanzada) … por {outlet}' },
    {
      words:
        '{outlet} [{beside} ][{beside} ][{object} ](_ó |_aron |_ieron )[{beside} ](que|el|la|los|las|un|una|a|al|por|de|del|en|sobre|con|como|entre|más|hasta|cómo|qué)',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notWith: '{ownDeeds}',
    },
    {
      words:
        '{outlet} [{beside} ](ha|han|había|ya había) [{beside} ](visto|podido ver|comprobado|consultado|leído|escuchado|hablado con|tenido acceso|sabido|podido saber|podido comprobar|contado|pedido|preguntado)',
      notBehind: PREPOSITION,
    },
    { words: ', en {outlet}, … ({tell}|{judge})' },
    { words: '(En|A|Al) …, {of} {outlet}, … ({tell}|{judge})' },
    { words: 'En … {of} {outlet}, … ({tell}|{judge})', kinds: ['broadcaster'] },
    {
      words: '{outlet} [{beside} ][{object} ]{tell}',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '{outlet} [{beside} ](eleva|cifra|rebaja|baja|sitúa|fija|dedica|recoge|transmitió|emitió|mostró|exhibió|difundió|matiza|desliza|reproduce) [{beside} ](que|el|la|los|las|un|una|a|al|en|de|hoy|su portada|imágenes|íntegro|su discurso)',
      notBehind: PREPOSITION,
    },

    {
      words: '(en|durante|por|tras|mediante|a través de) … ({talk}|{account}) … ({to}|{of}|con|en|por|para) {outlet}',
    },
    { words: '(entrevista|declaraciones|diálogo|charla) … ({to}|con|en|por) {outlet}' },
    { words: '(pregunta|preguntas|solicitud|solicitudes|requerimiento) {of} {outlet}' },
    { words: '({tell}|{told}|{treated}) … (en|al|ante|del) … {show} … {of} [{foreign} ]{outlet}' },
    { words: '{on_air} {of} [{foreign} ]{outlet}' },
    { words: '(invitado|invitada) … ({of}|{to}|en) {outlet}' },

    { words: '[(fue|ha sido|había sido|fueron|es|era) ]{treated} … por [{foreign} ]{outlet}' },
    { words: '{treated} [{beside} ][{beside} ](en|a) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '{matter} … {aired} … (por|en) {outlet}' },
    { words: '({treated}|{matter}) … (tuvo acceso|ha tenido acceso|tuvieron acceso|accedió) {outlet}' },
    { words: '({witnessed}|dijo|declaró) … {reporter} … {of} [{foreign} ]{outlet}' },
    { words: '[(un|una|el|la) ]{reporter} {of} [{foreign} ]{outlet} ({witnessed}|en el lugar|presente)' },
    { words: '(se lee|se leía|puede leerse|se puede leer|leer|leerse|leído) … (en|por) {outlet}' },

    {
      words:
        '(citando|recogiendo|con base|sobre la base|a partir|en base) … ({account}|{matter}) … ({of}|{to}|por|en) {outlet}',
    },
    { words: '(citando|cita|citan|citó|citaba|que cita|citar|haciéndose eco de) [{to} ]{outlet}', notBehind: 'se' },

    {
      words: '[{object} ][{have} ][{beside} ]({told}|{tell}|{telling}) … {to} [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    {
      words: '[{object} ][{have} ][{beside} ]({told}|{tell}|{judge}) … {on} [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    { words: '({told}|{tell}|{judge}), …, … ({to}|{on}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    {
      words: '[{object} ][{have} ]({told}|{tell}|{judge}) …, …, … ({to}|{on}) [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    { words: 'también {to} [{foreign} ]{outlet}' },
    { words: '(A|Al|En) {outlet}[,] …… [{object} ]({have} [{beside} ]({told}|{judge})|{tell}|{judge})' },
    { words: '({told}|{tell}|{talk}) … ({to}|{on}) …, (de|en) {outlet}', nameNotBehind: ELSEWHERE },

    {
      words: '{outlet} [{beside} ][{object} ]{announce}',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '{outlet} [{beside} ](informa|informan|informó|informaron|ha informado|informaba) (que|de que|de|del|sobre)',
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '{outlet} [{beside} ][{object} ]({report}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words: '{outlet}, …, [{object} ]({report}|{announce}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words:
        '{outlet} [{have} ][{beside} ](publica|publican|publicó|publicaba|publicaron|difunde|difundió|divulgó|{aired}) … ({account}|{matter}|que)',
      notBehind: PREPOSITION,
    },
    { words: '(es|fue) {outlet} (el|la|quien) [que ][{object} ]({report}|{have} [{beside} ]{reported})' },
    { words: 'que {outlet} ({report}|{announce}|publicó|difundió|{have} [{beside} ]({reported}|publicado|difundido))' },
    { words: '{reporter} …, {of} {outlet}, ({report}|{have} [{beside} ]{reported})' },
    {
      words: '[(el|la) ]({show}|portada|edición|suplemento) … {of} [{foreign} ]{outlet} ({report}|{have} {reported})',
    },
    {
      words:
        '(según|informaron|informan|reportaron|publican) … {media} …, (entre ellos|entre ellas|como|incluido|incluida) {outlet}',
    },
    { words: '{media} como {outlet} {report}' },

    {
      words:
        '[(un|una|el|la|los|las|esta|este) ]{account} … {of} [{foreign} ]{outlet} [{beside} ]({report}|{announce}|{have} {reported})',
    },
    { words: '[(un|una|el|la|los|las|esta|este) ]{account} … ({of}|en|por) {outlet}', notWith: CLAUSE },
    { words: '(encuesta|sondeo) … para {outlet}' },
    { words: 'con (información|informaciones|datos|aportes) de {outlet}' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`el, la, los, las, un, una, este, esta, ese, esa, el también`,
    definite: words`el, la, este, esta, ese, esa, al, del, dicho, dicha, mismo, misma, citado, citada`,
    adjective: ADJECTIVE,
    adjectiveBehind: String.raw`(?:${ADJECTIVE}|de \p{L}{3,30})`,
    compoundNoun: null,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`diario, diarios, periódico, periódicos, rotativo, semanario, semanarios, matutino, matutinos,
      vespertino, tabloide, cotidiano, gaceta`,
    magazine: words`revista, revistas`,
    broadcaster: words`cadena, cadenas, emisora, emisoras, radio, radios, televisión, televisora, canal, televisiones,
      radiotelevisión, radiodifusora, telediario`,
    agency: words`agencia, agencias`,
    site: words`portal, portales, web, sitio, página, blog`,
    any: words`medio, medios, publicación, cabecera, digital`,
  },
  namingNouns: words`diario, periódico, rotativo, semanario, matutino, vespertino, tabloide, revista, emisora, radio,
    televisora, televisión, portal, digital, agencia de noticias, agencia de prensa, agencia noticiosa, agencia oficial, agencia estatal,
    cadena, canal, sitio de noticias, sitio web, canal de televisión, estación de radio, medio digital, cabecera`,
  tellingNames: {
    last: {
      any: words`News, Noticias`,
      newspaper: words`Times, Post, Tribune, Herald`,
      broadcaster: words`TV, Televisión, FM`,
    },
    first: {
      newspaper: words`Diario, Heraldo, Correo, Gaceta, Periódico, Noticias, Diari`,
      broadcaster: words`Radio, Canal, TV, Televisión, Ràdio, Onda, Cadena`,
      agency: words`Agencia`,
    },
  },

  conjunctions: words`y, e, así como, y a, y al, y de, y en, y por`,
  neverInNames: /^(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Sr|Sra|Don|Doña)$/u,
  refusedBehind: words`SA, Group, Grupo, Holding, Medios, Ediciones, Eventos`,

  citing: {
    leadIns: [
      '[este (lunes|martes|miércoles|jueves|viernes|sábado|domingo)[,] ]citando [como fuente ][a ]{source}',
      '(que|y) (cita|citó|citaba|citan|citaron) [como fuente ][a ]{source}',
      '(basándose|apoyándose) en {source}',
      'que se (basa|basó|apoya|apoyó) en {source}',
    ],
    relatives: words`que, quien, quienes`,
    spokenTo: words`entrevista, declaraciones, dijo a, dijo al, declaró a, declaró al, explicó a, explicó al, contó a`,
  },
  indirectSpeech: null,
  inflect: (name) => [...BARE.inflect(name), ...spokenAbbreviation(name)],
};
