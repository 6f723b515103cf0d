import type { ChatHistoryItem, ChatWrapper, LlamaModel, Token } from 'node-llama-cpp';
import type { TextMessage } from '../port.ts';
import { firstKeptMessage, leadingSystemMessages } from './trim-history.ts';

export type Prompt = {
  readonly tokens: Token[];
  /** Messages left out because the history was longer than the context. */
  readonly dropped: number;
  /** Whether the newest message (or the system's) had to be shortened. */
  readonly shortened: boolean;
  /** The template's own signs that a turn is over, beyond the model's end tokens. */
  readonly stopTexts: readonly string[];
  readonly stopTokens: ReadonlySet<Token>;
};

/** What a template adds around each message, roughly. */
const TOKENS_AROUND = 8;
/** No vocabulary in use says more than this with one token on real text; more characters can never fit. */
const CHARACTERS_PER_TOKEN = 12;
const COUNTS_KEPT = 4_096;
const COUNTED_CHARACTERS_KEPT = 4_000_000;

type Template = Pick<ChatWrapper, 'generateContextState'>;

/** Builds prompts for one model: its template, its tokens, its context. */
export class PromptBuilder {
  readonly #model: LlamaModel;
  readonly #template: Template;
  readonly #context: number;
  readonly #counts = new Map<string, number>();
  #countedCharacters = 0;

  /** @param context tokens that one conversation's context holds, prompt and reply together */
  constructor(model: LlamaModel, template: Template, context: number) {
    this.#model = model;
    this.#template = template;
    this.#context = context;
  }

  build(messages: readonly TextMessage[]): Prompt {
    const limit = this.#context - Math.floor(this.#context / 4);
    const target = Math.floor(this.#context / 2);
    const clipped = messages.map((message) => this.#readable(message));
    const counted = clipped.map((message) => ({ role: message.role, tokens: this.#count(message.content) }));
    const system = leadingSystemMessages(counted);
    const start = firstKeptMessage(counted, limit, target);
    const shorten = this.#shorten(clipped.slice(0, system), clipped.slice(start), limit, target);
    const shortened = shorten.shortened || clipped.some((message, at) => (at < system || at >= start) && message.content.length !== textOf(messages[at]).length);
    return this.#fit(shorten.system, shorten.rest, { dropped: start - system, shortened });
  }

  /** The tokens that every prompt begins with in which a user's message follows `messages`. */
  beforeNext(messages: readonly TextMessage[]): Token[] {
    const [one, other] = ['A', '1'].map((content) => this.build([...messages, { role: 'user', content }]).tokens);
    if (!one || !other) return [];
    const end = one.findIndex((token, at) => token !== other[at]);
    return end < 0 ? [] : one.slice(0, end);
  }

  /** Renders, and drops more when a template adds more than was thought. */
  #fit(system: TextMessage[], rest: TextMessage[], cut: { dropped: number; shortened: boolean }): Prompt {
    const most = this.#context - Math.max(16, Math.floor(this.#context / 8));
    for (let extra = 0; ; extra++) {
      const rendered = this.#render([...system, ...rest.slice(extra)]);
      if (rendered.tokens.length <= most || extra >= rest.length - 1) {
        const tokens = rendered.tokens.length <= most ? rendered.tokens : rendered.tokens.slice(-most);
        return { ...rendered, tokens, dropped: cut.dropped + extra, shortened: cut.shortened || tokens !== rendered.tokens };
      }
    }
  }

  #shorten(system: TextMessage[], rest: TextMessage[], limit: number, target: number): { system: TextMessage[]; rest: TextMessage[]; shortened: boolean } {
    const total = (messages: TextMessage[]) => messages.reduce((sum, message) => sum + this.#count(message.content), 0);
    if (total(system) + total(rest) <= limit) return { system, rest, shortened: false };
    const systemRoom = Math.floor(this.#context / 4);
    const keptSystem = total(system) > systemRoom ? this.#shortenAll(system, systemRoom) : system;
    const newest = rest.at(-1);
    if (!newest || total(keptSystem) + total(rest) <= limit) return { system: keptSystem, rest, shortened: true };
    const before = rest.slice(0, -1);
    const room = target - total(keptSystem) - total(before);
    return { system: keptSystem, rest: [...before, this.#shortenTo(newest, room)], shortened: true };
  }

  #shortenAll(messages: TextMessage[], room: number): TextMessage[] {
    const each = Math.floor(room / Math.max(1, messages.length));
    return messages.map((message) => this.#shortenTo(message, each));
  }

  /** Keeps the beginning and the end: what is asked usually stands in one of them. */
  #shortenTo(message: TextMessage, room: number): TextMessage {
    const tokens = this.#model.tokenize(message.content, false);
    const keep = Math.max(8, room - TOKENS_AROUND * 2);
    if (tokens.length <= keep) return message;
    const head = this.#model.detokenize(tokens.slice(0, Math.ceil(keep / 2)));
    const tail = this.#model.detokenize(tokens.slice(-Math.floor(keep / 2)));
    return { ...message, content: `${head.replace(/\u{FFFD}+$/u, '')}\n…\n${tail.replace(/^\u{FFFD}+/u, '')}` };
  }

  #readable(message: TextMessage): TextMessage {
    const content = textOf(message);
    const most = this.#context * CHARACTERS_PER_TOKEN;
    if (content.length <= most) return { role: message.role, content };
    return { role: message.role, content: `${content.slice(0, most / 2).toWellFormed()}\n…\n${content.slice(-most / 2).toWellFormed()}` };
  }

  #count(content: string): number {
    const known = this.#counts.get(content);
    if (known !== undefined) return known;
    const count = this.#model.tokenize(content, false).length + TOKENS_AROUND;
    if (this.#counts.size >= COUNTS_KEPT || this.#countedCharacters > COUNTED_CHARACTERS_KEPT) {
      this.#counts.clear();
      this.#countedCharacters = 0;
    }
    this.#counts.set(content, count);
    this.#countedCharacters += content.length;
    return count;
  }

  #render(messages: readonly TextMessage[]): Pick<Prompt, 'tokens' | 'stopTexts' | 'stopTokens'> {
    const chatHistory: ChatHistoryItem[] = messages.map(historyItem);
    if (chatHistory.at(-1)?.type !== 'model') chatHistory.push({ type: 'model', response: [''] });
    const state = this.#template.generateContextState({ chatHistory });
    const stopTexts: string[] = [];
    const stopTokens = new Set<Token>();
    for (const trigger of state.stopGenerationTriggers) {
      if (trigger.values.every((value) => typeof value === 'string')) stopTexts.push(trigger.toString());
      else {
        const [only, ...more] = trigger.tokenize(this.#model.tokenizer);
        if (only !== undefined && more.length === 0) stopTokens.add(only);
      }
    }
    return { tokens: state.contextText.tokenize(this.#model.tokenizer), stopTexts, stopTokens };
  }
}

/** What the model reads of a message. Calls and their answers are told as text: templates differ too much. */
function textOf(message: TextMessage | undefined): string {
  if (!message) return '';
  if (message.role === 'tool') return `Result of the tool call:\n${message.content}`.toWellFormed();
  const calls = (message.toolCalls ?? []).map((call) => `${call.name}(${call.arguments})`);
  return [message.content, ...calls]
    .filter((part) => part !== '')
    .join('\n')
    .toWellFormed();
}

function historyItem(message: TextMessage): ChatHistoryItem {
  switch (message.role) {
    case 'system':
      return { type: 'system', text: message.content };
    case 'assistant':
      return { type: 'model', response: [message.content] };
    case 'user':
    case 'tool':
      return { type: 'user', text: message.content };
  }
}
