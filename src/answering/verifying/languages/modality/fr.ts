import type { ModalWords } from './modal-words.js';

export const frenchModalWords: ModalWords = {
  words: {
    possibility:
      "peut-être, possiblement, éventuellement, peut, peuvent, n'exclut pas, n'excluent pas, n'est pas exclu*, pas exclu, pas à exclure",
    intention:
      "veut, veulent, voulait, voulaient, souhait*, comptent, comptait, compte bien, entend, entendent, prévoit, prévoient, prévoyait*, prévoyant, prévu*, planifi*, projette, projettent, projetait, a l'intention, ont l'intention, intention de, espèr*, espér*, menace de, menacent de, menaçait de, a menacé, promet, promettent, promis de, a promis, ont promis, s'engage, s'engagent, s'est engag*, se sont engag*, vise à, visent à, cherche à, cherchent à, tente de, tentent de, tenté de, tentait de, s'apprête*, prêt à, prêts à, disposé à, disposés à, annonc*, ambitionn*",
    proposal:
      'envisag*, étudie, étudient, examin*, réfléchi*, propose, proposent, proposait, proposé*, demandent, demandait, demande que, demande à, a demandé, réclam*, exig*, recommande, recommandent, préconis*, suggèr*, suggér*, négocie avec, négocie la, négocie sa, négocient, négociait, négociaient, négocierait, négociations, pourparlers, discute, discutent, en vue de, sollicit*, prôn*, exhort*, appelle à, appellent à, appelé à, requiert, requis, songe à, songent à',
    expectation:
      "attendu*, s'attend*, on s'attend, probablement, vraisemblabl*, table sur, tablent sur, risque de, risquent de, risquait de, averti*, met en garde, mettent en garde, mis en garde, provisoire*, sans doute",
    suspicion:
      'présum*, soupçon*, suspect*, prétendument, accus*, alléga*, mis en examen, mise en examen, inculp*, reproch*, imput*, pas confirmé*, pas été confirmé*, non confirmé*',
    condition:
      "s'il, s'ils, à condition, pourvu que, sauf si, à moins que, à moins d', sous réserve, en cas, tant que, dépend*, au cas où, conditionn*",
    future: 'va, vont, allait, allaient, sur le point, prochainement, bientôt',
    claim:
      'affirme, affirment, affirmait, assure, assurent, assurait, prétend, prétendent, prétendait, soutient que, soutiennent que, soutenait que, nie, nient, niait, dément, démentent, insiste, insistent, insistait, maintient, maintiennent, maintenait, accuse, accusent, accusait, accusé, reproche, reprochent, reprochait, reprochaient, impute, imputent, martèle, jure, jurent, selon lui, selon elle, selon eux, met en cause, mettent en cause, avance que, avancent que, soupçonn*',
  },
  forms: {
    suspicion: /^(?:aurai(?:t|ent)|serai(?:t|ent))$/u,
    possibility: /(?:[^é]er|dr|ttr|evr|urr|irr|fer)ai(?:t|ent)$/u,
    future:
      /^(?:\p{Ll}{2,}[eiu]r|\p{Ll}{2,}[dt]r|se|fe|i|pour|ser|aur|fer|ir|pourr|verr|devr|recevr|voudr|saur)(?:a|ont)$/u,
  },
  keeping:
    "conseill*, promet*, promettr*, veut, si, doit, doivent, afin, pour que, but, objectif, offre*, offert*, projet*, plan, plans, proposition*, possible*, possibilité*, éventuel*, intention*, menac*, promesse*, promis*, engag*, prêt*, dispos*, compte, tent*, demand*, appel*, appell*, invit*, plaid*, plainte*, justice, tribunal, procès, poursui*, enquêt*, candidat*, consult*, débat*, discussion*, négociation*, évoqu*, vot*, estim*, prévision*, risqu*, crain*, craign*, redout*, alert*, danger, sinon, faute de, dès que, prochain*, demain, futur*, à venir, d'ici, pens*, croire, version, répét*, rejett*, rejet*, récus*, voit, convaincu*, accusation*, avertissement*, avant de, critique*",
  saying:
    "semble, semblent, semblait, apparemment, supposé*, croit savoir, croient savoir, dit, disent, disait, disaient, dire, dires, ajout*, admet*, admis, reconna*, reconnu, concèd*, concéd*, confirm*, expliqu*, précis*, soulign*, insist*, rappel*, relev*, remarqu*, note, notent, noté, répond*, répliqu*, rétorqu*, argu*, argument*, soutien*, soutenu, maintien*, maintenu, affirm*, assur*, prétend*, nie, nient, niait, nié, nier, démen*, rejet*, rejett*, récus*, réfut*, contest*, conteste, accus*, reproch*, imput*, attribu*, incrimin*, mis en cause, met en cause, cause, faute, responsab*, critiqu*, dénonc*, déplor*, regrett*, plain*, plaign*, averti*, alert*, croit, croient, croyait, croire, pens*, estim*, jug*, considér*, considèr*, tien* pour, tient, tiennent, tenait, qualifi*, décri*, appel*, nomm*, trouve, trouvent, selon, d'après, avis, opinion, yeux, parole*, mots, version, témoign*, entretien, interview*, craint, craign*, crain*, soupçonn*, dout*, suppos*, persuad*, convaincu*, condamn*, excus*, jur*, invoqu*, évoqu*, parle, parlent, parlait, cite, citent, cité*, proteste*, object*, raconte*, raconté, déclar*, indiqu*, annonc*, rapport*, voit, voient, lettre, présent*, s'en prend, fustig*, révèl*, révél*, rappell*, répèt*, répét*, au dire, pour lui, pour elle, conclu*, impute*, certifi*, atteste*, avou*, s'en défend, défend*, écri*, inform*, appris, apprend, au quotidien, sources de, à en croire, au micro",
  done: 'a, ont, avait, avaient, ayant, été, est, sont, déjà, était, étaient, fut, furent, ai, eu',
  doneForms: /\p{L}{2}(?:é|ée|és|ées|èrent)$/u,
};
