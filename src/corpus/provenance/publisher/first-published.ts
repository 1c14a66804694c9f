import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { words } from '../words.js';

/** How a text says that another outlet had it first, up to that outlet's name, as regular expressions. */
const PHRASES = words`
  (?:originally|first) (?:published|appeared|posted) (?:by|in|on|at),
  (?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|im|bei|auf|von),
  erschien (?:zuerst|ursprünglich) (?:in|im|bei|auf),
  (?:publiée?|parue?) (?:initialement |d'abord )?(?:dans|par|sur),
  publicad[oa] (?:originalmente |originariamente )?(?:en|por|em|no|na|pelo|pela),
  (?:pubblicato|apparso) (?:originariamente |originalmente |prima )?(?:su|sul|sulla|da|in),
  (?:eerder|oorspronkelijk|eerst) verschenen (?:in|op|bij),
  (?:verscheen) (?:eerder|oorspronkelijk|eerst) (?:in|op|bij)`;
const FIRST_PUBLISHED = new RegExp(String.raw`(?:^|\s|\()(?:${PHRASES.join('|')})\s(.{2,40}?)[).]{0,2}$`, 'iu');
/** "This report by The Canadian Press was first published June 3, 2016." */
const REPORTED_BY = /^This (?:report|story|article) by (.{2,40}?) was (?:first|originally) published/u;
/** Longer lines are sentences of the text. */
const LONGEST_LINE = 120;

/** The outlet that a line says had the text first: "This article was originally published by Reuters." */
export function firstPublishedBy(line: string, outlets: OutletDirectory): string | null {
  if (line.length > LONGEST_LINE) return null;
  const name = (FIRST_PUBLISHED.exec(line) ?? REPORTED_BY.exec(line))?.[1];
  return name === undefined ? null : (outlets.resolve(name)?.name ?? null);
}
