import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Adjectives for where an outlet comes from, which stand before its noun or name without an article. */
const ORIGINS =
  '(?:\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|can|ani|aqi|aeli)|French|German|Dutch|Greek|Swiss|Czech|Thai|Welsh|Scots|Flemish|Basque|Afghan|Filipino|London-based|US|U\\.S\\.|UK|EU)';
const QUALITIES =
  '(?:national|state|state-run|state-owned|state-controlled|government-run|official|semi-official|public|private|local|regional|independent|exile|exiled|opposition|pro-government|rival|business|financial|sports|weekly|daily|tech|technology|trade|investigative|conservative|liberal|left-wing|right-wing|influential)';

/** Behind these an outlet is no subject. */
const BEHIND = '(to|at|of|for|from|with|by|against|owns|owned)';

/** What an outlet announces of itself: "reported a loss", "said it would close". */
const ITS_RESULTS = '[{its} ][{its} ]{business}';
const ITS_AFFAIRS = `([that ][it |they ]{cutback}|${ITS_RESULTS})`;

/** Attributions in English. An attribution covers its own sentence: nothing marks indirect speech that runs on. */
export const english: LanguagePatterns = {
  slots: {
    report: words`reports, reported, report, writes, wrote, write, reveals, revealed, reveal, claims, claimed, claim, notes, noted,
      note, adds, added, add, describes, described, describe, discloses, disclosed, estimates, estimated, estimate, calculates,
      calculated, counts, counted, count, recounts, recounted, speculates, speculated, speculate, alleges, alleged, asserts,
      asserted, observes, observed, remarks, remarked, points out, pointed out, recalls, recalled, recall, stresses, stressed,
      argues, argued, argue, explains, explained, suggests, suggested, suggest, identifies, identified, predicts, predicted,
      concludes, concluded, confirms, confirmed, uncovers, uncovered, details, detailed, relates, related, maintains,
      maintained, insists, insisted, comments, commented, contends, contended, highlights, highlighted, quips, quipped,
      emphasises, emphasised, emphasizes, emphasized, put the, puts the, put it, is reporting, are reporting, was reporting,
      were reporting, broke the, broke news, likens, likened, documented, documents, elaborated, states, stated, mused, summed up,
      cautions, cautioned, tallied, reckons, reckoned, understands, understood, warns, warned, dubbed, paints, painted,
      singles out, singled out, quoted, cited, names, named, tracked, obtained, ran a, ran an, ran the, carried a, carried an,
      carried the, aired a, aired an, aired the, showed footage, broadcast footage, broadcast images, broadcast a, broadcast an,
      published a, published an, published excerpts, published the, published photos, published photographs, published images,
      published what, published details, published extracts, published documents, published emails, published messages,
      published leaked, published transcripts, published audio, published video, published footage, published figures`,
    reported: words`reported, written, revealed, claimed, noted, described, disclosed, estimated, calculated, counted, alleged,
      observed, pointed out, suggested, predicted, identified, confirmed, uncovered, detailed, learned, learnt, seen, obtained,
      been told, heard, found, established, documented, quoted, cited, warned, reviewed, viewed, verified, published, aired,
      broken the, carried, named, highlighted, compiled, tracked, spoken to, interviewed, contacted`,
    said: words`said, says, say, reported, reports, report, wrote, writes, write, revealed, noted, added, adds`,
    saying: words`said, says, argued, argues, wrote, writes, confirmed, admitted, claimed, insisted, explained, warned, declared,
      announced, suggested, denied, promised, complained, joked, recalled, told listeners, told viewers, told readers, revealed,
      conceded, acknowledged, vowed, remarked, commented, predicted, described, discussed, defended`,
    told: words`told, tells, telling, tell, confirmed to, admitted to, revealed to, explained to, complained to, boasted to,
      conceded to, acknowledged to, said to, disclosed to, stressed to, confided to, confided in, denied to, repeated to, insisted to,
      informed, assured, vented to, hinted to, suggested to, opened up to, clarified to, recalled to, described to, remarked to`,
    given: words`leaked to, sent to, shared with, provided to, given to, passed to, shown to, handed to, supplied to, obtained by,
      seen by, reviewed by, viewed by, verified by, examined by, analysed by, analyzed by, heard by, gathered by, compiled by,
      collected by, released to, disclosed to, made available to, interviewed by, contacted by, approached by, asked by, questioned by,
      reached by, commissioned by, conducted by, carried out by, tallied by, posted by, released by, polled by, surveyed by,
      spotted by, accessed by, consulted by, quizzed by, pressed by, cited by, quoted by, named by, identified by, interviewed on,
      interviewed in, described by, unearthed by, uncovered by, revealed by, reported by, first reported by, broadcast by, aired by,
      published by, broadcast on, aired on, shown on, published in, printed in, featured in, quoted in, cited in, told by`,
    when: words`first, also, earlier, later, exclusively, previously, originally, separately, then, recently, yesterday, today, now,
      this week, last week, last month, last year, on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday,
      on Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, further, even, still, too, meanwhile, likewise,
      subsequently, however, similarly, initially, rightly, thus, reportedly, correctly, nonetheless, memorably, famously, repeatedly`,
    account: words`report, reports, review, probe, fact check, tally, count, reporting, story, stories, article, articles, investigation, analysis, dispatch, account, coverage,
      exclusive, scoop, poll, survey, tally, editorial, column, documentary, review of documents, feature, exposé, live blog,
      live coverage, op-ed, commentary, database, calculation, calculations, count, estimate, estimates, profile, podcast, piece`,
    talk: words`interview, interviews, conversation, comments, remarks, statement, statements, email, e-mail, emails, op-ed, phone call,
      telephone call, call, message, messages, essay, column, podcast, appearance, chat, discussion, exchange, reply, response,
      article, opinion piece, piece, commentary, note, text message, broadcast, documentary, debate, briefing, call-in, phone-in,
      telephone interview, phone interview, television interview, TV interview, radio interview, video interview, live interview`,
    reporter: words`a reporter, reporters, a journalist, journalists, a correspondent, correspondents, a crew`,
    newsroom: words`journalists, reporters, staff, employees, readers, viewers, executives, workers, management, bosses, shareholders,
      subscribers, listeners, lawyers, owners, investors`,
    business: words`loss, losses, profit, profits, revenue, revenues, earnings, sales, circulation, subscribers, layoffs, income,
      decline, quarter, quarterly, results, headcount, restructuring, advertising`,
    ownDeeds: words`launched, closed, fired, sacked, dismissed, hired, appointed, sued, acquired, apologised, apologized, merged, moved, opened, ended,
      cancelled, canceled, suspended, unveiled, introduced, celebrated, refused, declined, resigned, owned, founded, printed, employed, based,
      filed, appealed, agreed, settled, failed, pulled, dropped, faced, renewed, signed, scheduled, started, planned, wanted, needed, used,
      received, earned, posted, cut, denied, defended, offered, invited, dedicated, donated, sponsored, relaunched, rejected, accused, fined,
      criticised, criticized, ordered, banned, blocked, censored, mocked, attacked, rebranded, streamed, commissioned, promoted, named,
      called, supported, endorsed, backed, retracted, reported a, reported an, named her, named him, won, joined, partnered, reached, contacted, approached, won, lost, announced, replaced, promised, reported`,
    its: words`a, an, its, their, higher, lower, record, strong, weak, quarterly, annual, net, operating, falling, rising, better, digital, new,
      second-quarter, first-quarter, third-quarter, fourth-quarter, full-year, half-year, the, that its, that`,
    cutback: words`would cut, will cut, would lay, will lay, would close, will close, would launch, will launch, would buy, will buy,
      would sell, will sell, would shut, will shut, would appeal, will appeal, would move, will move, would stop, will stop,
      plans to, it would, it will, apologised, apologized, regretted`,
  },

  attributions: [
    {
      words: 'according to … {account} (by|in|from|on|of|published by|published in|published on|aired by|for) {outlet}',
    },
    { words: 'according to {outlet}[ {account}]' },

    {
      words:
        '[as ][{when} ](reported|quoted|cited|revealed|published|printed|broadcast|aired|carried|described|disclosed|documented) … (by|in|on) {outlet}',
    },
    {
      words:
        'as {outlet}[,] [{when} ][{when} ](reported|reports|report|put it|puts it|wrote|writes|noted|notes|revealed|points out|pointed out|observed|put the matter|said|says|explained|recalled)',
    },
    { words: 'as {outlet} (has|had|have) [{when} ]{reported}' },
    { words: '(citing|quoting|crediting|referencing) … ({account}|{talk}) (by|in|from|with|to) {outlet}' },
    { words: '(citing|quoting|crediting|referencing|referring to|attributed to) {outlet}' },
    { words: '{outlet} (quoted|quotes|cited|cites|quote|cite|also quoted|also quotes|also cited|also cites)' },
    { words: '{outlet} (citing|quoting)' },
    {
      words:
        '{outlet}, (citing|quoting|which cited|which quoted|which cites|which quotes|which reported|which first reported|which broke)',
    },

    { words: '{told} [{reporter} (from|of|for|at|with) ]{outlet}', notBefore: '{newsroom}' },
    {
      words:
        '(speaking|talking|spoke|talked|speaks|talks) [{when} ](to|with|on) [{reporter} (from|of|for|at|with) ]{outlet}',
      notBefore: '{newsroom}',
    },
    { words: '(appearing|appeared|appears|interviewed|live) on {outlet}' },
    {
      words:
        '(in|during|after|following|from|by) … {talk} (with|to|for|on|in|by|at|published by|published in|published on|published with|aired on|aired by|broadcast on|broadcast by|carried by) {outlet}',
    },
    { words: '(in|on|to|for) … {outlet} (interview|op-ed|column|documentary|podcast)' },
    { words: '(in|to|from|by|per|citing|following|on) {outlet} {account}', notBefore: '(card|cards)' },
    {
      words: '(writing|wrote|writes) [{when} ](in|for) {outlet}',
      notBefore: '(until|since|as (a|an)|for … (years|decades|months))',
    },
    { words: '{saying} [{when} ](on|in|via) {outlet}', refusesHomographs: true },
    { words: '{saying} … on {outlet}', kinds: ['broadcaster'], refusesHomographs: true },
    {
      words: '({talk}|statement|testimony) (to|with|on) {outlet}',
      refusesHomographs: true,
      notBehind: '(criticised|criticized|about)',
    },

    { words: '{given} {outlet}', notBefore: 'for (a|an|the) … (job|post|position|role|vacancy|internship)' },
    { words: '(analysis|review|investigation|survey|poll|tally|count|examination|study) of … by {outlet}' },
    { words: 'a [(new|recent|joint|lengthy|detailed) ]{account} (by|in|from|for|published by|published in) {outlet}' },
    { words: '{account} [{when} ](by|in|from|published by|published in|broadcast by|aired by) {outlet}' },
    {
      words: "{outlet}'s [(own|latest|recent|front-page|report|long-running|joint|exclusive) ][own ]{account}",
      notBefore: '(card|cards)',
    },
    { words: '{outlet} {account}', notBefore: '(card|cards)', notBehind: '(a|an|the|of|for)' },
    { words: 'a {outlet} {account}', notBefore: '(card|cards)' },
    {
      words:
        '{outlet} (understands|has learned|has learnt|has seen|has obtained|has been told|was told|is told|was informed|was able to)',
    },

    {
      words: '{outlet} [{when} ][{when} ]{report}',
      notBefore: ITS_AFFAIRS,
      notBehind: '(to|at|of|for|from|owns|owned)',
    },
    { words: '{outlet}, [{when} ]{report}', notBefore: ITS_AFFAIRS },
    { words: '{outlet}, …, {report}', notBefore: ITS_AFFAIRS, notBehind: '(to|at|of|for|from|with)' },
    { words: '{outlet} [{when} ](has|had|have) [{when} ][{when} ]{reported}', notBefore: ITS_RESULTS },
    {
      words: '{outlet}[,] [{when} ][{when} ](said|says|say)',
      notBefore:
        '[,] (that it|it|its|they|in a statement|in an emailed|in a message|on … (it|its)|[that ][it |they ]{cutback})',
      notBehind: '(to|at|of|for|from|with)',
    },
    {
      words: '{outlet}, …, (said|says|say)',
      notBefore: '(it|its|in a statement|on … (it|its)|[that ][it |they ]{cutback})',
      notBehind: '(to|at|of|for|from|with)',
    },
    { words: '{said} {outlet}', notBehind: '(he|she|they|it|who|I|we)' },
    { words: 'Per {outlet}' },
    {
      words:
        '{outlet} [{when} ](_ed )[{when} ](that|the|a|an|how|what|whether|three|two|four|five|several|dozens|hundreds|at least|more than|in detail|extensively)',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: BEHIND,
      notWith: '{ownDeeds}',
    },
    { words: '(per|via) {outlet}', refusesHomographs: true },
    { words: 'On {outlet}, … {saying}' },
    { words: "On {outlet}'s …, … {saying}", kinds: ['broadcaster'] },
    {
      words:
        '(claim|claims|allegation|allegations|comments|remarks|accusation|accusations|details|disclosures) … (made|appeared|emerged|surfaced) (in|on) {outlet}',
      refusesHomographs: true,
    },
    {
      words:
        '[(a|an|the) ]{outlet} (journalist|reporter|correspondent|photographer|producer|crew|team|journalists|reporters|correspondents|photographers) … (saw|heard|said|says|witnessed|reported|reports|counted|watched|described|visited|spoke)',
    },
    {
      words: '{outlet} [{when} ](has|had) [{when} ]said',
      notBefore: '(that it|it|its|they|[that ][it |they ]{cutback})',
      notBehind: BEHIND,
    },
    {
      words: '{outlet} [{when} ][has ][{when} ]published',
      kinds: ['newspaper', 'magazine', 'site', 'agency'],
      notBehind: BEHIND,
      notBefore: '(its|in|by|on|since|daily|weekly|every|until|from|under|three|two|four|fewer|more)',
    },
    {
      words: '{outlet} [{when} ][has ][{when} ](showed|shows|aired|broadcast|screened|carried|ran)',
      kinds: ['broadcaster', 'newspaper', 'magazine', 'agency', 'site'],
      notBehind: BEHIND,
      notBefore:
        '(its|live|in|on|by|at|for|from|every|out|up|into|short|… (match|game|final|show|series|drama|programme|film|ceremony|concert))',
    },
    { words: "{outlet}'s … (front page|headline|editorial|splash|cover)" },
    {
      words:
        '{outlet} [{when} ](called|calls|labelled|labeled|labels|branded|hailed|hails|slammed|likened|mocked|praised|portrayed|billed)',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: BEHIND,
      notBefore: '(off|on|in|for|staff|employees|[{its} ]{business})',
    },
    {
      words: '{outlet} (reported|wrote|quoted|cited|reports|writes|quotes|cites|noted)',
      pronoun: true,
      notBefore: ITS_RESULTS,
    },
    { words: ', {outlet} (said|added)', pronoun: true, notBefore: '(it|its|that|in|on|to|of)' },
    { words: '{outlet} (was|were) [the ]first to report' },
    { words: "{outlet}'s … (reported|reports)", notBefore: ITS_RESULTS },
    { words: "{outlet}'s sources" },
    { words: '{outlet} (witness|witnesses|eyewitness) (saw|heard|said|reported|described|counted)' },
    { words: '(a request|requests|questions|a question|an inquiry|inquiries) [for comment ](from|by) {outlet}' },
    {
      words:
        '{outlet} [{when} ](said|says) [that ]it (had|has) (seen|obtained|reviewed|viewed|spoken|learned|learnt|verified|been told|confirmed)',
    },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`the, a, an, this, der, die, das`,
    possessive: String.raw`(?:\p{Lu}[\p{L}.-]{1,20}['’]s?|(?:${ORIGINS}|${QUALITIES})(?:\s${QUALITIES})?)`,
    describing: words`Local, Independent, National, News, Daily, Sunday, Metro`,
    definite: words`the, that, this, the same, the same, to the same`,
    adjective: String.raw`[\p{L}-]{3,30}`,
    adjectiveBehind: String.raw`(?:(?:in|from|of|based in)\s\p{Lu}\p{L}{2,20}|the)`,
    compoundNoun: null,
    nounBehind: true,
  },

  outletNouns: {
    newspaper: words`newspaper, newspapers, paper, papers, daily, dailies, weekly, tabloid, tabloids, broadsheet, business newspaper,
      business daily, financial daily, sports daily, national daily, economic daily, evening newspaper, evening paper, weekly newspaper,
      daily newspaper, tabloid newspaper, financial newspaper, sports newspaper, morning newspaper, online newspaper, regional newspaper,
      local newspaper, state newspaper, opposition newspaper, student newspaper, trade newspaper`,
    magazine: words`magazine, magazines, newsmagazine, news magazine, journal`,
    broadcaster: words`broadcaster, broadcasters, network, networks, television, TV, radio, channel, station, radio station,
      television station, television channel, TV channel, TV station, TV network, state television, state TV, state radio,
      state broadcaster, public broadcaster, national broadcaster, public television, public radio, television network, radio network,
      news channel, news network, cable channel, satellite channel, sports channel`,
    agency: words`agency, agencies, news agency, news agencies, newswire, wire, wire service, press agency, state news agency,
      official news agency, news service`,
    site: words`website, websites, news website, news site, tech site, tech website, sports website, sports site, investigative website, site, sites, portal, news portal, blog, news outlet`,
    any: words`outlet, publication, news organisation, news organization, organisation's journalists`,
  },
  namingNouns: words`newspaper, tabloid, magazine, broadcaster, newswire, daily, weekly, broadsheet, newsmagazine, news agency,
    press agency, wire service, radio station, television station, TV station, television channel, TV channel, news channel, news website,
    news site, news portal, news outlet, television network, TV network, local station, local paper, radio network, news service, tech site, tech website, sports website, sports site, student paper, trade paper`,
  referringNouns: words`newspaper, newspapers, paper, papers, daily, weekly, tabloid, broadsheet, magazine, newsmagazine, broadcaster,
    network, channel, station, agency, newswire, wire, website, site, portal, outlet, publication`,
  tellingNames: {
    last: {
      newspaper: words`Times, Post, Herald, Tribune, Gazette, Chronicle, Telegraph, Observer, Examiner, Courier, Sentinel, Argus,
        Inquirer, Enquirer, Advertiser, Dispatch, Ledger, Echo, Bugle, Journal`,
      broadcaster: words`Television, TV, Radio, FM`,
      any: words`News`,
    },
    first: { newspaper: words`Daily`, broadcaster: words`Radio` },
  },
  pronouns: words`it`,

  conjunctions: words`and, and by, and in, and to, as well as, or`,
  neverInNames: new RegExp(
    `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|I|President|Mrs?|Ms|Dr|Prof|${ORIGINS})$`,
    'u',
  ),
  refusedBehind: words`Company, Co, Corp, Corporation, Group, Inc, Ltd, LP, LLC, Media, Plc, Foundation, editor, editors, executive, executives, spokesman, spokeswoman, spokesperson, staff, employees, employee,
    chief, presenter, columnist, union, board, owner, owners, cameraman, headquarters,
    building, office, offices, studio, studios, bureau, Square, Warner, Center, Centre, Tower, Cup, Award, Awards, Prize, bestseller,
    best-seller, crossword, app, newsroom, boss, bosses, chairman, chairwoman, host, anchor, producer, publisher, founder`,

  citing: {
    leadIns: [
      '[{when}[,] ](citing|quoting) {source} (that|as saying|who said)',
      '[{when}[,] ](citing|quoting) {source}',
      '(cited|cites|quoted|quotes) {source} as saying',
      'which (cited|cites|quoted|quotes) {source}',
    ],
    relatives: words`who, whose, which`,
    spokenTo: words`{told}, {talk}, speaking, spoke, talking, spoken`,
  },
  indirectSpeech: null,
  inflect: () => [],
};
