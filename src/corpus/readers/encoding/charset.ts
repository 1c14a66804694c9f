/**
 * The encoding that a `Content-Type` header names, or null.
 *
 * @param contentType such as `text/html; charset="windows-1251"`
 */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}
