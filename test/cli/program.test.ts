import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reportFailure } from '../../src/cli/program/failure.js';
import { listenForInterruption } from '../../src/cli/program/interruption.js';
import { createOutput, printJson } from '../../src/cli/program/output.js';
import { ConfigurationError, DamagedDatabaseError } from '../../src/errors.js';

class Recorder {
  written = '';

  constructor(
    readonly isTTY: boolean,
    readonly columns = 120,
    private readonly colours = isTTY,
  ) {}

  hasColors = (): boolean => this.colours;

  write = (text: string): void => {
    this.written += text;
  };
}

describe('output', () => {
  it('is at most 100 columns wide on a terminal, and 80 elsewhere', () => {
    const width = (results: Recorder): number => createOutput(results, new Recorder(false)).width;
    expect(width(new Recorder(true, 0))).toBe(80);
    expect([width(new Recorder(true)), width(new Recorder(true, 60)), width(new Recorder(false))]).toEqual([
      100, 60, 80,
    ]);
  });

  it('sets off by bold letters where there are colours, by asterisks elsewhere', () => {
    const emphasized = (results: Recorder): string => createOutput(results, new Recorder(true)).emphasize('150');
    expect(emphasized(new Recorder(true))).toBe('\u001b[1m150\u001b[22m');
    expect(emphasized(new Recorder(true, 80, false))).toBe('**150**');
    expect(emphasized(new Recorder(false))).toBe('**150**');
  });

  it('replaces the status line, and clears it for anything else', () => {
    const messages = new Recorder(true, 10);
    const output = createOutput(new Recorder(false), messages);
    output.status?.('much wider than ten');
    output.notice('done');
    expect(messages.written).toBe('\r\u001b[Kmuch wide\r\u001b[Kdone\n');
  });

  it('has no status line without a terminal, and prints results and messages apart', () => {
    const [results, messages] = [new Recorder(false), new Recorder(false)];
    const output = createOutput(results, messages);
    output.notice('bell\u0007');
    printJson(output, { a: [1] });
    expect(output.status).toBeNull();
    expect(JSON.parse(results.written)).toEqual({ a: [1] });
    expect(messages.written).toBe('bell \n');
  });
});

describe('a failure', () => {
  async function reported(error: unknown, showsStack = false): Promise<[number, string[]]> {
    const lines: string[] = [];
    const code = await reportFailure(error, { notice: (line) => lines.push(line) }, async () => showsStack);
    return [code, lines];
  }

  it('is its message and what to do about it', async () => {
    expect(await reported(new DamagedDatabaseError('The database is damaged.'))).toEqual([
      1,
      ['The database is damaged.', 'Restore the file from a backup, or move it away and ingest again.'],
    ]);
    expect(await reported(new ConfigurationError('Wrong.', 'Correct it.'))).toEqual([2, ['Wrong.', 'Correct it.']]);
  });

  it('that nobody expected shows its place only where that is asked for', async () => {
    const [code, lines] = await reported(new TypeError('x is undefined'));
    expect(code).toBe(1);
    expect(lines).toEqual(['Unexpected error: x is undefined', expect.stringContaining('LOG_LEVEL=debug')]);
    const [, traced] = await reported(new TypeError('x is undefined'), true);
    expect(traced.some((line) => line.includes('program.test.ts'))).toBe(true);
  });
});

describe('an interruption', () => {
  it('asks to stop at the first signal, and lets the second end the process', () => {
    const killed: unknown[] = [];
    const emitter = new EventEmitter();
    const listeners = { on: emitter.on.bind(emitter), off: emitter.off.bind(emitter) };
    let told = 0;
    const interruption = listenForInterruption(
      { ...listeners, pid: 7, kill: (...parameters) => void killed.push(parameters) },
      () => told++,
    );
    expect(interruption.exitCode()).toBeNull();

    emitter.emit('SIGTERM', 'SIGTERM');
    expect([interruption.signal.aborted, interruption.exitCode(), told, killed]).toEqual([true, 143, 1, []]);

    emitter.emit('SIGINT', 'SIGINT');
    expect(killed).toEqual([[7, 'SIGINT']]);
    expect(emitter.listenerCount('SIGINT') + emitter.listenerCount('SIGTERM')).toBe(0);
  });
});
