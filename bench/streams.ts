/**
 * What the way through the server costs a stream: mock upstream -> Modu -> client against mock upstream -> empty pass-through -> client, in one
 * run on one machine. By /v1, and by /api with accounts, conversations and the committed log. `node bench/streams.ts`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { streams: { type: 'string', default: '1,64' }, rounds: { type: 'string', default: '3' }, database: { type: 'string' } } });
const [ttft, tokens] = [20, 50];
const folder = await mkdtemp(join(tmpdir(), 'modu-bench-'));
const env = {
  ...process.env, MODU_DATA: folder, MODU_PORT: '0', MODU_TEXT_ENGINE: 'off', MODU_STARTER: 'none', MODU_LOG: 'error', ...(values.database !== undefined && { MODU_DATABASE_URL: values.database }),
};
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const mockFile = fileURLToPath(new URL('mock-upstream.ts', import.meta.url));
const children: ChildProcess[] = [];
const now = () => performance.timeOrigin + performance.now();

/** Starts a Node program and resolves with the first line of its output that matches. */
async function start(args: readonly string[], wanted: RegExp): Promise<string> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const line of createInterface(child.stdout)) {
    const [, found] = wanted.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(`${args.join(' ')} ended before it was ready`);
}

async function command(args: readonly string[], input = ''): Promise<string> {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  const [output] = await Promise.all([child.stdout.toArray(), once(child, 'exit')]);
  return Buffer.concat(output).toString().trim();
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
type Ask = { readonly method: string; readonly url: string; readonly key: string; readonly body?: object };

/** Sends a request and hands over each piece of the answer as it comes. */
function ask({ method, url, key, body }: Ask, onText: (text: string) => void = () => undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent, headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) } }, (answer) => {
      let whole = '';
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => {
        whole += text;
        onText(text);
      });
      answer.on('end', () => ((answer.statusCode ?? 500) < 300 ? resolve(whole) : reject(new Error(`${method} ${url}: ${answer.statusCode} ${whole}`))));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}

type Figures = { readonly first: number[]; readonly later: number[]; lost: number; doubled: number; reordered: number };

/** Reads one reply's tokens: what each cost on the way, and whether all came, once, in order. */
function reader(figures: Figures) {
  const [started, seen] = [now(), new Set<number>()];
  let [rest, last] = ['', -1];
  return {
    take: (text: string) => {
      const time = now();
      rest += text;
      for (const match of rest.matchAll(/<(\d+):(\d+\.\d+)>/g)) {
        const n = Number(match[1]);
        if (seen.size === 0) figures.first.push(time - started - ttft);
        figures.later.push(time - Number(match[2]));
        if (seen.has(n)) figures.doubled++;
        else if (n < last) figures.reordered++;
        seen.add(n);
        last = n;
      }
      rest = rest.slice(Math.max(0, rest.lastIndexOf('<')));
      if (/^<\d+:\d+\.\d+>/.test(rest)) rest = rest.slice(rest.indexOf('>') + 1);
    },
    end: () => void (figures.lost += tokens - seen.size),
  };
}

async function byOpenAi(base: string, key: string, model: string, figures: Figures): Promise<void> {
  const reply = reader(figures);
  await ask({ method: 'POST', url: `${base}/v1/chat/completions`, key, body: { model, stream: true, messages: [{ role: 'user', content: 'measure' }] } }, reply.take);
  reply.end();
}

async function byConversation(base: string, key: string, model: string, figures: Figures): Promise<void> {
  const { id } = JSON.parse(await ask({ method: 'POST', url: `${base}/api/conversations`, key, body: { title: 'bench' } })) as { id: string };
  await ready();
  const reply = reader(figures);
  const sent = JSON.parse(await ask({ method: 'POST', url: `${base}/api/conversations/${id}/messages`, key, body: { text: 'measure', model } })) as { generation: { id: string } };
  await ask({ method: 'GET', url: `${base}/api/generations/${sent.generation.id}/events`, key }, reply.take);
  reply.end();
}

/** All streams of a round send their message at the same moment, when every conversation is there. */
const waiting: (() => void)[] = [];
let expected = 1;
function ready(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (waiting.push(resolve) === expected) for (const go of waiting.splice(0)) go();
  return promise;
}

async function measure(ways: Record<string, (figures: Figures) => Promise<void>>, streams: number): Promise<void> {
  const results = new Map(Object.keys(ways).map((way) => [way, [] as ReturnType<typeof summarize>[]]));
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [way, stream] of Object.entries(ways)) {
      expected = streams;
      const figures: Figures = { first: [], later: [], lost: 0, doubled: 0, reordered: 0 };
      for (let i = 0; i < (streams === 1 ? 3 : 1); i++) await Promise.all(Array.from({ length: streams }, () => stream(figures)));
      // The first round only warms up.
      if (round > 0) results.get(way)?.push(summarize(figures));
    }
  }
  for (const [way, rounds] of results) {
    const figure = (name: 'first50' | 'first99' | 'later50') => middle(rounds.map((round) => round[name]));
    const wrong = rounds.reduce((sum, { lost, doubled, reordered }) => sum + lost + doubled + reordered, 0);
    const line = { way, streams, ttft_added_p50_ms: figure('first50'), ttft_added_p99_ms: figure('first99'), token_added_p50_ms: figure('later50'), lost_doubled_reordered: wrong };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    process.stdout.write(`# ${way}, ${streams} at once: first token +${line.ttft_added_p50_ms} / +${line.ttft_added_p99_ms} ms (p50 / p99), a token +${line.token_added_p50_ms} ms, ${wrong} wrong\n`);
  }
}

const at = (sorted: readonly number[], part: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN) * 100) / 100;
const middle = (figures: readonly number[]) => at(figures.toSorted((a, b) => a - b), 0.5);
function summarize({ first, later, lost, doubled, reordered }: Figures) {
  const [firsts, laters] = [first.toSorted((a, b) => a - b), later.toSorted((a, b) => a - b)];
  return { first50: at(firsts, 0.5), first99: at(firsts, 0.99), later50: at(laters, 0.5), lost, doubled, reordered };
}

try {
  const upstream = `http://127.0.0.1:${await start([mockFile, '--ttft', String(ttft), '--tokens', String(tokens)], /^(\d+)$/)}`;
  const through = `http://127.0.0.1:${await start([mockFile, '--to', upstream], /^(\d+)$/)}`;
  await command(['user', 'add', 'bench@example.org', '--name', 'bench', '--role', 'owner', '--password-stdin'], 'correct horse battery staple\n');
  const key = (await command(['key', 'create', '--user', 'bench@example.org', '--name', 'bench'])).split(/\s+/).at(-1) ?? '';
  await command(['upstream', 'add', 'mock', '--kind', 'openai', '--url', `${upstream}/v1`, '--models', 'mock']);
  const modu = await start([main, 'serve', '--no-open'], /ready at (\S+)/);
  for (const streams of values.streams.split(',').map(Number)) {
    await measure({
      'pass-through': (figures) => byOpenAi(through, key, 'mock', figures),
      'modu /v1': (figures) => byOpenAi(modu, key, 'mock/mock', figures),
      'modu /api': (figures) => byConversation(modu, key, 'mock/mock', figures),
    }, streams);
  }
} finally {
  for (const child of children) child.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}
agent.destroy();
