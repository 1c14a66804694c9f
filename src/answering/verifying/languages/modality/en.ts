import type { ModalWords } from './modal-words.js';

export const englishModalWords: ModalWords = {
  words: {
    possibility:
      'may, might, could, perhaps, possibly, maybe, potentially, conceivabl*, not rule out, not ruled out, not ruling out',
    intention:
      'plan to, plans to, plans, planned to, planning, intend*, intent on, aim to, aims to, aiming to, aimed to, want to, wants to, wanted to, want, wants, wanted, wish to, wishes to, hope, hopes, hoped, hoping, vow*, pledg*, promis*, threaten*, undertook to, determined to, ready to, willing to, prepared to, try to, tries to, trying to, tried to, attempted to, attempting to, seek, seeks, seeking, sought, would like, mean to, means to, meant to',
    proposal:
      'consider*, weighs, weighing, mull*, propos*, demand*, call for, calls for, called for, calling for, ask, asks, asked, asking, urg*, recommend*, suggest*, in talks, negotiat*, explor*, eyeing, vote on, votes on, voting on, applied for, sues, suing, under discussion, under consideration',
    expectation:
      'expect*, forecast*, predict*, projected, anticipat*, likely, probably, scheduled, due to, set to, on track to, on course to, foresee*, warn*, provisional*, preliminary, due in, due on',
    suspicion:
      'alleg*, suspect*, suspicion*, reportedly, said to, believed to, thought to, understood to, rumour*, rumor*, presum*, purported*, accus*, charged with, on trial, unproven, unconfirmed, unverified',
    condition:
      'if, unless, provided, as long as, so long as, on condition, depends, depend, depending, subject to, in the event, contingent, would have, had he, had she, had they',
    future: "will, ' ll, shall, would, going to, about to, is to, are to, was to, were to, to be",
    claim:
      'claim, claims, claimed, claiming, insist*, maintains, maintained, maintaining, deny, denies, denied, denying, blames, blamed, blaming, contends, contended, asserts, asserted, alleg*, accus*, according to him, according to her, swears, swore, disputes, disputed, suspects, suspected',
  },
  forms: {},
  keeping:
    'want, wants, should, sued, promis*, pledg*, can, possible, likelihood, plan, planned, plans, proposal*, goal, target, aim, offer*, bid, must, need to, needs to, risk*, danger, fear*, face, faces, facing, appeal*, lawsuit, legal action, court, case, trial, investigat*, probe, charge, charges, charged, accusation*, dispute, complaint, application, request*, petition*, try, tries, attempt*, effort, discuss*, talks, debat*, study, studying, look at, looking, once, until, assume*, believed, believes, thought, thinks, think, opinion, view, version, describ*, critici*, rejected, rejects, prospect, upcoming, next, tomorrow, soon, eventual*, would-be, threat*, estimat*, draft, announced',
  saying:
    'seem*, appears to, appear to, appeared to, apparently, supposed*, whether, say, says, said, saying, tell, tells, told, add, adds, added, admit*, acknowledg*, conced*, confirm*, explain*, stress*, emphasi*, point out, points out, pointed out, note, notes, noted, recall*, remark*, repl*, answer*, insist*, argu*, contend*, maintain*, claim*, alleg*, assert*, affirm*, declar*, deny, denies, denied, denying, denial, reject*, dismiss*, disput*, accus*, blam*, attribut*, put down to, puts down to, criticis*, criticiz*, complain*, warn*, believe*, think, thinks, thought, consider*, regard*, view, views, viewed, sees, saw, describ*, call, calls, called, calling, deem*, judg*, found that, finds that, rule, ruled, rules, opinion, eyes, words, account, version, statement, testif*, testimony, testament, interview*, feel*, felt, fear*, suspect*, doubt*, assume*, estimat*, reckon*, condemn*, denounc*, apologi*, swear*, swore, sworn, vow*, guess, convinced, sure, certain, argument, conclude*, state, stated, states, mention*, name, names, named, label*, brand, branded, brands, cite*, citing, protest*, object*, accusation*, charge*, attest*, testament, assur*, contradict*, verdict, deplor*, lament*, regret*, rebut*, refut*, according, report*, announc*, wrote, write, writes, per, reveal*, learned, learnt, heard from, published',
  done: 'has, have, had, was, were, did, already, been, won, sold, bought, made, took, gave, paid, got, went, left, became, began, built, brought, found, held, kept, led, lost, met, put, set, sent, cut, hit, struck, shot, stole, broke, chose, fell, rose, ran, withdrew, knew, hid, wrote, told',
  doneForms: /[a-z]{2}ed$/u,
};
