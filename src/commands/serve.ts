import type { Writable } from 'node:stream';
import { assemble, type Modu } from '../assemble.ts';
import { type Config, type Flags, readConfig } from '../config/config.ts';
import { type Env, readEnv } from '../config/env.ts';
import { holdFolder } from '../platform/files/hold-folder.ts';
import { createLog } from '../platform/log/log.ts';
import type { Models } from '../rooms/models/index.ts';
import { explainFailure } from './explain-failure.ts';
import { openBrowser } from './open-browser.ts';
import { showPull } from './show-pull.ts';

/** After this long, whatever has not ended is left to the system. */
const patienceMs = 4_500;

/** Serves until it is told to stop by SIGINT, SIGTERM or SIGHUP; then everything that it started has ended. */
export async function serve(options: Flags & { open: boolean }): Promise<void> {
  const stop = listenForTheEnd();
  const env = readEnv();
  const config = readConfig(env, options);
  using _hold = holdFolder(config.folder);
  await using modu = await assemble(config, { log: createLog(findLevel(config, env)) });
  const { url } = await modu.listen();
  await fetchStarter(modu.models, { out: process.stdout, signal: stop });
  if (stop.aborted) return;
  const entrance = await findEntrance(modu);
  if (entrance) process.stdout.write(`${entrance.words}\n  ${entrance.link}\n`);
  process.stdout.write(`Modu is ready at ${url}\n`);
  if (options.open) openBrowser(entrance?.first ? entrance.link : url, env);
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

/** Who watches a terminal reads sentences; the lines for machines go there only when they are asked for. */
function findLevel(config: Config, env: Env): string {
  return process.stderr.isTTY && env.get('MODU_LOG') === undefined ? 'warn' : config.log.level;
}

function listenForTheEnd(): AbortSignal {
  const stop = new AbortController();
  const end = () => {
    // A Ctrl-C comes twice: from the terminal, and from npm, which passes it on.
    if (stop.signal.aborted) return;
    stop.abort();
    setTimeout(() => process.exit(0), patienceMs).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return stop.signal;
}

/** Modu works without its starter: a failure is one line, and the next start tries again. */
async function fetchStarter(models: Models, terminal: { out: Writable; signal: AbortSignal }): Promise<void> {
  try {
    await showPull(models.fetchStarter(), terminal);
  } catch (error) {
    terminal.out.write(`The starter model is not here yet. ${explainFailure(error)} Modu serves without it.\n`);
  }
}

type Entrance = { readonly first: boolean; readonly words: string; readonly link: string };

/** The link for somebody who could not come in otherwise: the first owner, or one without a password. */
async function findEntrance({ accounts }: Pick<Modu, 'accounts'>): Promise<Entrance | undefined> {
  const setup = await accounts.setupLink();
  if (setup !== undefined) return { first: true, words: 'Nobody is here yet. This link makes you the owner:', link: setup };
  const signIn = await accounts.localSignInLink();
  return signIn === undefined ? undefined : { first: false, words: 'If your browser does not know you, this link signs you in, once:', link: signIn };
}
