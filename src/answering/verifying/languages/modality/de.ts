import type { ModalWords } from './modal-words.js';

export const germanModalWords: ModalWords = {
  words: {
    possibility:
      'möglicherweise, vielleicht, womöglich, eventuell, kann, können, kommt in frage, nicht auszuschließen, nicht ausgeschlossen, schließt nicht aus, schließen nicht aus, schloss nicht aus',
    intention:
      'will, wollen, wollte, wollten, plant, planen, plante, planten, pläne, geplant*, beabsichtig*, kündigte, kündigten, kündigt, ankündig*, angekündigt*, hofft, hoffen, hoffte, hofften, droht, drohen, drohte, drohten, gedroht, versprach, versprachen, verspricht, versprechen, versprochen, gelobt*, strebt, streben, anstreb*, angestrebt*, bemüht, bemühen, versucht, versuchen, versuchte, versuchten, bereit, gewillt, entschlossen, in aussicht',
    proposal:
      'erwäg*, erwog*, erwogen, prüft, prüfen, prüfte, überleg*, fordert, fordern, forderte, forderten, gefordert, verlang*, vorgeschlagen, schlägt, schlagen vor, vorschlag, bittet, bitten, bat, baten, gebeten, beantrag*, verhandelt, verhandeln, verhandelte*, verhandlungen, empf*hl*, empfohlen, empfiehlt, empfehlen, empfahl*, rät, riet*, plädier*, klagt, klagen, klagte*, im gespräch, drängt, drängen, drängte*, ersuch*',
    expectation:
      'erwart*, voraussichtlich*, vermutlich*, wahrscheinlich*, befürchte*, absehbar, vorausgesagt, vorgesehen, geht davon aus, gehen davon aus, ging davon aus, warnt, warnen, warnte, warnten, vorläufig*, rechnet, rechnen, rechnete*, gerechnet, sollte, sollten',
    suspicion:
      'soll, sollen, mutmaßlich*, angeblich*, verdächtig*, verdacht*, vorgeworfen, vorwirft, vorwerfen, beschuldig*, bezichtig*, angeklagt*, gerücht*, unbestätigt*, nicht bestätigt',
    condition:
      'falls, sofern, wenn, vorausgesetzt, unter der bedingung, solange, es sei denn, vorbehaltlich, abhängig, hängt davon ab, hängt ab, im falle, für den fall',
    future: 'wird, werden, künftig, demnächst',
    claim:
      'behauptet, behaupten, behauptete*, behauptung*, beteuer*, bestreitet, bestreiten, bestritt, bestritten, dementier*, beharrt, beharren, beharrte*, insistier*, versichert, versicherte*, gibt die schuld, geben die schuld, gab die schuld, seinen angaben, ihren angaben, eigenen angaben, schwört, schwor, unterstell*, will haben, beschuldig*, vorwirft, vorwerfen, verdächtigt*',
  },
  forms: {
    possibility: /^(?:könn(?:te|ten|e)|dürf(?:te|ten))$/u,
    intention: /^möchten?$/u,
    condition: /^(?:würden?|wären?|hätten?)$/u,
    claim: /^(?:sei|seien|habe|werde)$/u,
  },
  keeping:
    'ob, zugesagt, versprach*, verspr*, verfahren, verklag*, empfahl*, empfohl*, möglich*, denkbar, muss, müssen, darf, dürfen, vorschlag*, vorschläg*, plan*, absicht*, vorhaben, ziel*, damit, um, antrag*, anträge, angebot*, bot, bieten, bietet, angeboten, gespräch*, debatt*, diskut*, diskussion*, berät, berat*, abstimm*, stimmen ab, stimmt ab, klage*, prozess*, gericht*, anklage*, ermittl*, ermittel*, untersuch*, gefahr, gefährde*, fürcht*, befürcht*, prognos*, schätz*, sonst, andernfalls, bedingung*, voraussetzung*, nächste*, kommende*, bald, sieht, sehen, sah, hält, halten, hielt*, kritik*, beschwer*, aussage, zweifel*, widerspr*, streit*, forderung*, bitte*, appell*, aufruf*, versuch*, drohung*, zusage*, versprechen, erst, warnung*, zunächst, entwurf*, denkt, denken, darstellung*, version',
  saying:
    'scheint, scheinen, offenbar, anscheinend, vermut*, sagt, sagte, sagten, sagen, gesagt, fügte hinzu, fügt hinzu, hinzu, gibt an, gab an, gaben an, geben an, angaben, gibt zu, gab zu, geben zu, gaben zu, zugegeben, zugab, räumt, räumte, räumten, räumen, eingeräumt, bestätig*, erklär*, erläuter*, beton*, unterstr*, hob hervor, wies, weist, weisen, hinweis*, hingewiesen, verwies, verweist, verweisen, erinnert, erinnerte, bemerk*, antwort*, erwider*, entgegn*, beharr*, besteht darauf, bestand darauf, argument*, behaupt*, beteuer*, versicher*, bestreit*, bestritt*, bestritten, leugne*, dementier*, zurückgewiesen, zurück, ablehn*, lehnt*, widerspr*, widersprach, vorwerfen, wirft, werfen, warf, warfen, vorwurf*, vorwürf*, vorgeworfen, beschuldig*, anschuldig*, bezichtig*, verantwortlich, schuld*, führt, führen, führte, zurückgeführt, kritik*, kritisier*, bemängel*, monier*, beschwer*, beklag*, klagt, klagte, klagen, warn*, glaub*, denk*, denkt, dachte*, meint, meinen, meinte*, meinung*, ansicht*, auffassung*, hält, halten, hielt, hielten, gehalten, sieht, sehen, sah, sahen, gilt, gelten, galt, bezeichne*, beschreib*, beschrieb*, nennt, nennen, nannte*, genannt, urteil*, geurteilt, befand, befanden, fand, findet, finden, laut, zufolge, worten, wort, augen, darstellung*, version, aussage*, aussagt*, ausgesagt, bezeugt, interview*, vermut*, fürcht*, befürcht*, verdächtig*, verdacht*, zweifel*, bezweifel*, schätz*, überzeug*, sicher, rechtfertig*, begründ*, spricht, sprechen, sprach, sprachen, rede, verurteil*, schwört, schwor*, entschuldig*, bedauer*, stuft, bewert*, wertet, werten, wertete, tadel*, rüg*, zugeschrieben, schreibt, schrieb*, macht geltend, machte geltend, geltend, stellung*, protest*, stellt, stellte, wandte ein, einwand, äußer*, teilt, teilte, teilten, bericht*, meldet*, meldete*, meldung*, nach informationen, unter berufung, zitier*, heißt es, erfuhr*, erfahren, aus kreisen, recherche*',
  done: 'hat, haben, hatte, hatten, wurde, wurden, worden, ist, sind, war, waren, bereits, schon, gab, ging, kam, nahm, ließ, trat, fand',
  doneForms: /^(?:(?:ge|be|ver|er|zer|ent|ab|an|auf|aus|ein|zu|um)\p{L}{2,}(?:t|en)|\p{L}{3,}te(?:n)?)$/u,
};
