import { badRequest } from './failure.js';

/** A file that was uploaded with a call. */
export interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly content: Buffer;
}

/** A call's parameters, whichever way they came: JSON keeps their types, forms and query strings give text. */
export class Parameters {
  constructor(
    readonly values: Readonly<Record<string, unknown>>,
    readonly uploads: ReadonlyMap<string, Upload>,
  ) {}

  /** The value as text; undefined when absent or empty. */
  text(name: string): string | undefined {
    const value = this.values[name];
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** The value as a whole number; undefined when absent or none. */
  integer(name: string): number | undefined {
    const value = this.text(name);
    return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
  }

  /** The value as a whole number, moved into the range. */
  integerWithin(name: string, absent: number, least: number, most: number): number {
    return Math.min(Math.max(this.integer(name) ?? absent, least), most);
  }

  /** True for what the server takes as true. */
  flag(name: string): boolean {
    const value = this.values[name];
    return value === true || (typeof value === 'string' && ['true', 'yes', '1', 'y'].includes(value.toLowerCase()));
  }

  /** The value as a structure: text is read as JSON. @throws ApiFailure 400 when it is none. */
  structure(name: string): unknown {
    const value = this.values[name];
    if (typeof value !== 'string') return value ?? undefined;
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`);
    }
  }
}
