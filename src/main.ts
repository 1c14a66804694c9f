#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import type { Application, Purpose } from './application.js';
import type { BotRun } from './bot-run.js';
import { createOutput, run } from './cli/index.js';
import type { Config } from './config.js';
import type { Storage } from './storage/index.js';

const output = createOutput(process.stdout, process.stderr);

// Whoever reads the results may stop before the end, as `head` does; what is being done is done to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (existsSync('.env')) process.loadEnvFile('.env');

// Modules are loaded when they are needed: `--help` must not wait for a database.
async function readConfig(): Promise<Config> {
  const config = await import('./config.js');
  return config.readConfig(process.env);
}

async function openStorage(): Promise<Storage> {
  const config = await readConfig();
  const { openDatabase } = await import('./open-database.js');
  return openDatabase(config);
}

async function openApplication(purpose: Purpose): Promise<Application> {
  const config = await readConfig();
  const { loadModel } = await import('./load-model.js');
  const model = loadModel(config);
  // Met by Application.open(); until then it must not count as unhandled.
  model.catch(() => {});
  const { Application } = await import('./application.js');
  return Application.open(config, output.notice, purpose, model);
}

async function runBot(options: BotRun): Promise<void> {
  const telegram = await import('./telegram/index.js');
  return telegram.runBot(options);
}

function version(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof description === 'object' && description && 'version' in description ? String(description.version) : '';
}

process.exitCode = await run(process.argv.slice(2), {
  output,
  standardInput: process.stdin,
  readConfig,
  openStorage,
  openApplication,
  runBot,
  now: () => performance.now(),
  version: version(),
});
