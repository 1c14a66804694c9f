import type { ModalWords } from './modal-words.js';

export const spanishModalWords: ModalWords = {
  words: {
    possibility:
      'quizá, quizás, tal vez, posiblemente, acaso, puede, pueden, a lo mejor, no descarta*, no descartó, no se descarta, no excluye*',
    intention:
      'quiere, quieren, quería, querían, quiso, planea, planean, planeaba, planeó, prevé, prevén, preveía*, previst*, pretende, pretenden, pretendía*, intención, espera, esperan, esperaba, amenaza con, amenazan con, amenazó con, amenaz*, promet*, se compromet*, comprometió, aspira, aspiran, busca, buscan, buscaba, buscaban, intenta, intentan, intentó, intentaba, trata de, tratan de, trató de, dispuest*, se dispone*, se propone, se proponen, anunci*, va a, van a, iba a, iban a, desea, desean, piensa, piensan',
    proposal:
      'estudia, estudian, estudiaba, considera, consideran, baraj*, sopes*, valora, valoran, propone, proponen, propuso, propusieron, pide, piden, pidió, pidieron, pedía, pedían, reclama, reclaman, reclamó, reclamaba, exig*, solicit*, recomiend*, recomend*, sugier*, sugirió, negoci*, plantea, plantean, planteó, insta a, instó a, instan a, demanda a, demandará, demandarán, aboga, abogan, tantea*, ofrece, ofrecen',
    expectation:
      'se espera, se esperaba, esperad*, probable, probables, probablemente, previsible*, debería, deberían, se perfila, pronostic*, advirt*, adviert*, advirtió, provisional*, teme, temen, temía, debe, deben',
    suspicion:
      'presunt*, supuest*, sospech*, acusa, acusan, acusó, acusaron, acusaba, acusad*, imput*, al parecer, investiga si, investigan si, procesad*, achac*, sin confirmar, no confirmad*, no se ha confirmado',
    condition:
      'siempre que, siempre y cuando, a condición, a menos que, salvo que, a no ser que, en caso de, con tal de que, depende, dependerá, supedit*, condicion*, mientras no, sujeto a, sujeta a',
    future: 'va a, van a, iba a, iban a, ir a',
    claim:
      'asegura, aseguran, aseguró, aseguraron, aseguraba, sostiene, sostienen, sostuvo, sostuvieron, sostenía, insiste, insisten, insistió, alega, alegan, alegó, alegaron, niega, niegan, negó, negaron, negaba, desmient*, desmint*, mantiene que, mantienen que, mantuvo que, acusa, acusan, acusó, acusaron, acusaba, reprocha, reprochó, achaca, achacan, achacó, culpa a, culpan a, culpó a, culparon a, responsabiliza, responsabilizó, jura, juran, juró, según él, según ella, según ellos, según ellas, sospecha*, afirma, afirman',
  },
  forms: {
    possibility: /^(?:podrían?|pudo|pudieron|pudiera|pudieran|pudiese|pueda|puedan)$/u,
    suspicion: /^habrían?$/u,
    condition: /^si$|^\p{Ll}{2,}(?:ar|ir|dr|br|rr)ían?$|^serían?$/u,
    future: /^\p{L}{2,}(?:[aei]r|dr|br|rr)(?:á|án)$/u,
  },
  keeping:
    'si, cuando, para que, a fin de, objetivo, meta, proyecto*, propuesta*, plan, planes, oferta*, ofrec*, posible*, posibilidad*, eventual*, promesa*, intent*, peti*, pedido*, pedir, solicitud*, recurr*, demand*, querella*, denunci*, juicio, juzgad*, tribunal*, justicia, investig*, conversaciones, debat*, discut*, votar*, votación, estim*, calcul*, riesgo*, temor*, peligro, alert*, proyect*, indicio*, próxim*, mañana, pronto, futur*, señal*, rechaz*, acusación*, ve, ven, versión, convencid*, de lo contrario, en función, aconsej*, consej*, aspira*, decidid*, estudi*, análisis',
  saying:
    'parece, parecen, parecía, cree, creen, creía, aparentemente, dice, dicen, dijo, dijeron, decía, decir, dicho, añad*, agreg*, admit*, reconoc*, reconozc*, conced*, confirm*, explic*, precis*, subray*, insist*, record*, recuerd*, destac*, respond*, replic*, contest*, argument*, argu*, sostien*, sostuv*, mantien*, mantuv*, afirm*, asegur*, aleg*, niega*, negó, negaron, negar, negado, desmient*, desmint*, rechaz*, acus*, reproch*, imput*, atribu*, culp*, responsab*, critic*, denunci*, lament*, quej*, queja*, advert*, adviert*, advirt*, cree, creen, creía, creer, piens*, pensa*, opin*, consider*, estim*, juzg*, califi*, describ*, llama, llaman, llamó, tach*, tild*, según, juicio, ojos, palabra*, opinión, versión, declar*, testimon*, entrevista*, tem*, sospech*, duda*, dudó, supon*, convencid*, conden*, disculp*, jura*, juró, invoc*, habl*, cita*, protest*, objet*, cuent*, contó, indic*, anunci*, inform*, señal*, ve, ven, carta, presenta*, revel*, conclu*, repit*, defiend*, defend*, achac*, sentenci*, dictamin*, da por, tiene por, escrib*, public*, report*, supo, de acuerdo con, conoci*',
  done: 'ha, han, había, habían, fue, fueron, ya, era, eran, hizo, hubo, dio, tuvo, estuvo, puso',
  doneForms: /\p{L}{2}(?:ó|aron|ieron|ado|ido|ada|ida)$/u,
};
