import { type ChildProcess, fork } from 'node:child_process';
import { builtProgram } from '../built-program.js';
import type { Bot, BotOptions } from '../bot-process.js';

const PROGRAM = builtProgram('support/bot-host/host-process.mjs');

/** What the host tells of one of its bots. */
type Report = { readonly bot: number } & (
  | { readonly kind: 'started'; readonly ownerLink: string | null }
  | { readonly kind: 'logged'; readonly line: string }
  | { readonly kind: 'ended'; readonly error: string | null }
);

let host: ChildProcess | null = null;
let bots = 0;

/** The process that runs the bots of all tests of this process; started with the first, and ends with this process. */
function openHost(): ChildProcess {
  if (host?.connected === true) return host;
  host = fork(PROGRAM, { env: { PATH: process.env['PATH'] }, execArgv: [] });
  host.setMaxListeners(0);
  host.unref();
  host.channel?.unref();
  return host;
}

/**
 * Starts a bot in a process that has everything loaded already, and waits until it is at work: beside that, a program of its own
 * takes seconds of the processor to start. It can be ended, not killed. Rejects with why the bot ended where it ends before.
 */
export async function startHostedBot({ telegram, data, environment = {} }: BotOptions): Promise<Bot> {
  const child = openHost();
  const bot = (bots += 1);
  const logged: string[] = [];
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const ownerLink = await new Promise<string | null>((resolve, reject) => {
    const lost = (): void => {
      reject(new Error('the host of the bots ended'));
      end();
    };
    const onReport = (report: Report): void => {
      if (report.bot !== bot) return;
      if (report.kind === 'started') resolve(report.ownerLink);
      if (report.kind === 'logged') logged.push(report.line);
      if (report.kind !== 'ended') return;
      child.off('message', onReport).off('exit', lost);
      if (report.error !== null) logged.push(report.error);
      reject(new Error(`the bot ended:\n${logged.join('\n')}`));
      end();
    };
    child.on('message', onReport).on('exit', lost);
    child.send({
      kind: 'start',
      bot,
      environment: {
        DATA_DIR: data,
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        ...environment,
      },
    });
  });
  return {
    ownerLink,
    printed: ownerLink === null ? [] : [ownerLink],
    logged,
    stop: async () => {
      if (child.connected) child.send({ kind: 'stop', bot });
      await ended;
      return 0;
    },
  };
}
