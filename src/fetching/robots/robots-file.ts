/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  /** Of both that fit an address, the longer pattern counts, and of equally long ones that which allows (RFC 9309, 2.2.2). */
  readonly patterns: readonly PathPattern[];
  /** Milliseconds between two requests; 0 where nothing is said. */
  readonly crawlDelayMs: number;
}

interface PathPattern {
  readonly allows: boolean;
  /** What stands between the stars. */
  readonly parts: readonly string[];
  /** Whether it ends with `$`, which is the end of the address. */
  readonly isWhole: boolean;
  readonly length: number;
}

interface Group {
  readonly agents: string[];
  readonly patterns: PathPattern[];
  crawlDelayMs: number;
}

export const NO_RULES: RobotsRules = { patterns: [], crawlDelayMs: 0 };

/**
 * The rules for a crawler: those of all groups that name it, else those of all groups for `*`, else none (RFC 9309).
 *
 * @param product the crawler's name, without a version
 */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const applying = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return {
    patterns: applying.flatMap(({ patterns }) => patterns),
    crawlDelayMs: Math.max(0, ...applying.map(({ crawlDelayMs }) => crawlDelayMs)),
  };
}

/** Whether the rules allow an address of their site. */
export function robotsAllow({ patterns }: RobotsRules, { pathname, search }: URL): boolean {
  if (pathname === '/robots.txt') return true;
  const path = normalise(pathname + search);
  let best: PathPattern | null = null;
  for (const pattern of patterns) {
    if (isStronger(pattern, best) && fits(pattern, path)) best = pattern;
  }
  return best?.allows ?? true;
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const rule = key.toLowerCase();
    const said = value.trim();
    if (rule === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], patterns: [], crawlDelayMs: 0 });
      groups.at(-1)?.agents.push(productOf(said));
      isNaming = true;
    } else if (rule === 'allow' || rule === 'disallow' || rule === 'crawl-delay') {
      const group = groups.at(-1);
      if (group) addRule(group, rule, said);
      isNaming = false;
    }
  }
  return groups;
}

function addRule(group: Group, rule: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (rule === 'crawl-delay') {
    if (/^\d{1,6}(\.\d{1,6})?$/.test(value)) group.crawlDelayMs = Math.round(Number(value) * 1000);
    // An empty `Disallow` forbids nothing.
  } else if (value !== '') {
    group.patterns.push(patternOf(rule === 'allow', value));
  }
}

/** `Depesche/1.0 (a note)` names the same crawler as `depesche`. */
function productOf(agent: string): string {
  return (/^[^\s/]*/.exec(agent)?.[0] ?? '').toLowerCase();
}

function patternOf(allows: boolean, value: string): PathPattern {
  const isWhole = value.endsWith('$');
  const path = normalise(isWhole ? value.slice(0, -1) : value);
  return { allows, parts: path.split(/\*+/), isWhole, length: path.length + (isWhole ? 1 : 0) };
}

/** Every character that URL would escape as URL escapes it, and all escapes in capitals. */
function normalise(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\u0021-\u007E]+/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, unescapedOrCapital);
}

/** RFC 9309 compares letters, digits and `-._~` unescaped, and everything else as it is escaped. */
function unescapedOrCapital(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
}

function isStronger(pattern: PathPattern, best: PathPattern | null): boolean {
  if (!best || pattern.length > best.length) return true;
  return pattern.length === best.length && pattern.allows && !best.allows;
}

/** Taking each part at its first place finds a fit where there is one; the last part of a whole address stands at its end. */
function fits({ parts, isWhole }: PathPattern, path: string): boolean {
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
