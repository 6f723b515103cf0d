import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Talk } from './chat.ts';
import { explainFailure } from './explain-failure.ts';

const help = `  /model ID   go on with another model
  /new        forget this talk and begin anew
  /help       this
Ctrl-C stops a reply; at the prompt, it ends, as Ctrl-D does.
`;

/** A talk at the terminal, line by line, until it is ended. Lines said before come back with the arrow keys. */
export async function converse(talk: Talk, input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ', historySize: 500 });
  let replying: AbortController | undefined;
  lines.on('SIGINT', () => {
    if (replying) replying.abort();
    else lines.close();
  });
  output.write(`You talk with ${talk.model()}. /help says what else there is.\n`);
  for await (const line of promptedLines(lines)) {
    const text = line.trim();
    if (text === '') continue;
    if (text.startsWith('/')) await obey(talk, text, output);
    else {
      replying = new AbortController();
      await say(talk, text, output, replying.signal);
      replying = undefined;
    }
  }
  output.write('\n');
}

/** Lines that were typed during a reply wait for their turn. */
async function* promptedLines(lines: Interface): AsyncGenerator<string> {
  let open = true;
  lines.once('close', () => (open = false));
  lines.prompt();
  for await (const line of lines) {
    yield line;
    // Ctrl-D during a reply has closed it; what was typed before is still answered.
    if (open) lines.prompt();
  }
}

async function obey(talk: Talk, order: string, output: Writable): Promise<void> {
  const [name, ...rest] = order.split(/\s+/);
  if (name === '/help') output.write(help);
  else if (name === '/new') {
    talk.startAnew();
    output.write('A new talk.\n');
  } else if (name === '/model') {
    try {
      if (rest[0] !== undefined) await talk.useModel(rest[0]);
      output.write(`You talk with ${talk.model()}.\n`);
    } catch (error) {
      output.write(`${explainFailure(error)}\n`);
    }
  } else output.write(`There is no ${name ?? ''}.\n${help}`);
}

async function say(talk: Talk, text: string, output: Writable, signal: AbortSignal): Promise<void> {
  try {
    for await (const piece of talk.reply(text, signal)) output.write(piece);
    output.write('\n');
  } catch (error) {
    output.write(signal.aborted ? ' [stopped]\n' : `\n${explainFailure(error)}\n`);
  }
}
