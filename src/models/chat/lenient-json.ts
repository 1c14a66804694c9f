const FENCED = /```(?:json|JSON)?\s*\n?([\s\S]*?)```/u;
/** What models that reason aloud write before they answer. */
const REASONING = /<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gu;
const TRAILING_COMMA = /,(?=\s*[}\]])/gu;

/**
 * The JSON value in what a model wrote: alone, in a fence, or with prose around it, and with commas where JSON has none. Null where
 * there is none.
 */
export function lenientJson(text: string): unknown {
  const told = text.replace(REASONING, '').trim();
  for (const part of [told, FENCED.exec(told)?.[1] ?? '', outermost(told)]) {
    const value = parsed(part.trim());
    if (value !== null) return value;
  }
  return null;
}

/** The first value between braces or brackets that is closed; strings are passed over. */
function outermost(text: string): string {
  const start = text.search(/[{[]/u);
  if (start < 0) return '';
  let depth = 0;
  let inString = false;
  for (let place = start; place < text.length; place++) {
    const character = text[place];
    if (inString) {
      if (character === '\\') place++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return text.slice(start, place + 1);
  }
  return '';
}

function parsed(text: string): object | null {
  if (!/^[{[]/u.test(text)) return null;
  return objectOf(text) ?? objectOf(text.replace(TRAILING_COMMA, ''));
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    // Text that is no JSON is what this is for; the caller tries another part of it.
    return null;
  }
}
