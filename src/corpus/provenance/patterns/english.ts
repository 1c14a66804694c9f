import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Attributions in English. An attribution covers its own sentence: nothing marks indirect speech that runs on. */
export const english: LanguagePatterns = {
  slots: {
    report: words`reports, reported, writes, wrote, reveals, revealed, claims, claimed, notes, noted`,
    said: words`said, says, reported, reports, wrote, writes, revealed, noted, added`,
    told: words`told, tells, telling, tell`,
    when: words`first, also, earlier, later, exclusively, previously, originally, separately, then`,
    account: words`report, reports, story, article, investigation, analysis, dispatch, account, coverage`,
    talk: words`interview, conversation, comments, remarks, statement, statements, email, op-ed`,
    newsroom: words`journalists, reporters, staff, employees, readers, viewers, executives`,
    business: words`loss, losses, profit, profits, revenue, earnings, sales, circulation, subscribers, layoffs, income,
      decline, quarter, results`,
    cutback: words`would cut, will cut, would lay, will lay, would close, will close, would launch, will launch, would buy,
      will buy, would sell, will sell`,
  },

  attributions: [
    { words: 'according to … {account} (by|in|from|on|of|published by|published in) {outlet}' },
    { words: 'according to {outlet}' },

    { words: '[as ][{when} ](reported|quoted|cited|revealed|published) … (by|in|on) {outlet}' },
    { words: 'as {outlet} [{when} ](reported|reports|put it|wrote|noted)' },
    { words: '(citing|quoting) … ({account}|{talk}) (by|in|from|with|to) {outlet}' },
    { words: '(citing|quoting) {outlet}' },
    { words: '{outlet} (quoted|quotes|cited|cites) … (as saying|saying)' },
    { words: '{outlet} (quoted|quotes|cited|cites|citing|quoting)' },
    { words: '{outlet}, (citing|quoting)' },

    { words: '{told} {outlet}', notBefore: '{newsroom}' },
    { words: '(speaking|talking|spoke|talked) [exclusively ](to|with|on) {outlet}' },
    { words: '(in|during) … {talk} (with|to|for|on|in|published by|published in) {outlet}' },
    { words: '(in|on|to) … {outlet} (interview|op-ed|column)' },
    { words: '(said|says|wrote|writes|argued|confirmed) (on|in) {outlet}', refusesHomographs: true },

    { words: 'a [(new|recent) ]{account} (by|in|from|published by|published in) {outlet}' },
    { words: '{account} (by|in|from) {outlet}' },
    { words: '{outlet} {account}', notBefore: '(card|cards)' },
    { words: '(seen|obtained|reviewed|viewed|verified) by {outlet}' },
    { words: '{outlet} (understands|has learned|has learnt|has seen)' },

    { words: '{outlet} [{when} ]{report}', notBefore: '… {business}' },
    { words: '{outlet} (has|had) [{when} ](reported|written|revealed)' },
    { words: '{outlet} (said|says)', notBefore: '(it|its|in a statement|on … (it|its)|… {cutback})' },
    { words: '{said} {outlet}', notBehind: '(he|she|they|it|who)' },
    { words: 'per {outlet}', refusesHomographs: true },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`the, a, an, this, der, die, das`,
    definite: words`the, that, this`,
    adjective: String.raw`[\p{L}-]{3,30}`,
    compoundNoun: null,
    nounBehind: true,
  },

  outletNouns: {
    newspaper: words`newspaper, newspapers, paper, daily, weekly, tabloid, broadsheet`,
    magazine: words`magazine, newsmagazine`,
    broadcaster: words`broadcaster, network, television, TV, radio, channel, station`,
    agency: words`agency, news agency, newswire, wire`,
    site: words`website, news website, news site, site, portal, blog`,
    any: words`outlet, publication`,
  },
  namingNouns: words`newspaper, tabloid, magazine, broadcaster, newswire`,

  conjunctions: words`and, as well as`,
  neverInNames: /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|President|Mrs?|Ms)$/u,
  refusedBehind: words`Company, Co, Corp, Corporation, Group, Inc, Ltd, LP, LLC, Media, Plc, journalist, journalists,
    reporter, reporters, editor, editors, executive, executives, spokesman, spokeswoman, staff, employees, chief,
    presenter, columnist, correspondent, union, board, owner, Square, Warner`,

  indirectSpeech: null,
  inflect: () => [],
};
