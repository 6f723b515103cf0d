import { availableParallelism } from 'node:os';
import {
  GeneralChatWrapper,
  getLlama,
  resolveChatWrapper,
  type BatchItem,
  type ChatWrapper,
  type Llama,
  type LlamaContext,
  type LlamaModel,
  type LlamaOptions,
  type PrioritizedBatchItem,
} from 'node-llama-cpp';
import { ConversationSlots } from './conversation-slots.ts';
import { idleMs } from './idle-ms.ts';
import { measureThreads } from './measure-threads.ts';
import { PromptBuilder } from './prompt.ts';
import type { LoadOrder } from './protocol.ts';
import { ReadingPace } from './reading-pace.ts';
import { ThreadGovernor } from './thread-governor.ts';

export type LoadedModel = {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly slots: ConversationSlots;
  readonly prompts: PromptBuilder;
  readonly governor: ThreadGovernor;
  readonly pace: ReadingPace;
  /** Tokens that one conversation may have, prompt and reply together. */
  readonly contextLength: number;
  /** How many batches were computed so far. */
  batches(): number;
};

export type LoadOptions = Omit<LoadOrder, 'kind'> & { readonly logger: NonNullable<LlamaOptions['logger']> };

/** Enough for a long talk; more costs memory for every conversation at once. */
const USUAL_CONTEXT = 4_096;
const SMALLEST_CONTEXT = 1_024;
/** The part of the free memory that the state of conversations may take. */
const MEMORY_SHARE = 0.4;
const BATCH = 512;

/** Opens a model with room for `slots` conversations and measures which thread counts suit it here. */
export async function loadModel(options: LoadOptions): Promise<LoadedModel> {
  // The build for this machine comes with the package; nothing is compiled or fetched here.
  const llama = await getLlama({ build: 'never', skipDownload: true, progressLogs: false, logger: options.logger });
  const model = await llama.loadModel({ modelPath: options.path });
  const cores = Math.max(1, Math.min(llama.cpuMathCores, availableParallelism()));
  const governor = new ThreadGovernor(cores, () => performance.now(), idleMs);
  const plan = fitContext(model, options.slots, options.contextLength ?? USUAL_CONTEXT);
  let batches = 0;
  const context = await openContext(llama, model, cores, plan, (tokens) => {
    batches++;
    return governor.begin(tokens);
  });
  const sequences = Array.from({ length: plan.slots }, () => context.getSequence());
  const prompts = new PromptBuilder(model, sturdyTemplate(resolveChatWrapper(model, { warningLogs: false })), context.contextSize);
  if (options.threads !== undefined) governor.startWith(options.threads);
  else if (llama.gpu === false) await measureThreads(model, sequences, governor);
  const pace = new ReadingPace(() => performance.now());
  const slots = new ConversationSlots(sequences);
  return { llama, model, slots, prompts, governor, pace, contextLength: context.contextSize, batches: () => batches };
}

type ContextPlan = { readonly slots: number; readonly contextLength: number };

/** The longest context, then the most places, that the free memory has room for. */
function fitContext(model: LlamaModel, slots: number, wanted: number): ContextPlan {
  const room = process.availableMemory() * MEMORY_SHARE;
  const smallest = Math.min(SMALLEST_CONTEXT, model.trainContextSize);
  let plan: ContextPlan = { slots, contextLength: Math.min(wanted, model.trainContextSize) };
  const tooBig = () => contextBytes(model, plan) > room;
  while (tooBig() && plan.contextLength > smallest) plan = { ...plan, contextLength: Math.max(smallest, Math.floor(plan.contextLength / 2)) };
  while (tooBig() && plan.slots > 1) plan = { ...plan, slots: plan.slots - 1 };
  return plan;
}

function contextBytes(model: LlamaModel, plan: ContextPlan): number {
  const { cpuRam } = model.fileInsights.estimateContextResourceRequirements({
    contextSize: plan.contextLength,
    sequences: plan.slots,
    modelGpuLayers: model.gpuLayers,
    batchSize: BATCH,
  });
  return cpuRam;
}

/** `threadsFor` is asked before each batch, with the tokens in it. */
async function openContext(llama: Llama, model: LlamaModel, cores: number, plan: ContextPlan, threadsFor: (tokens: number) => number): Promise<LlamaContext> {
  const onProcessor = llama.gpu === false;
  if (onProcessor) llama.maxThreads = cores;
  return model.createContext({
    sequences: plan.slots,
    contextSize: onProcessor ? plan.contextLength : { min: Math.min(512, plan.contextLength), max: plan.contextLength },
    batchSize: BATCH,
    ...(onProcessor && { threads: { ideal: cores, min: 1 } }),
    batching: {
      itemPrioritizationStrategy: ({ items, size }) => {
        const batch = shortestFirst(items, size);
        const threads = threadsFor(batch.reduce((sum, { processAmount }) => sum + processAmount, 0));
        if (onProcessor) llama.maxThreads = threads;
        return batch;
      },
    },
  });
}

/** Replies being written (one token each) always get into the batch; prompts being read share what is left. */
function shortestFirst(items: readonly BatchItem[], size: number): PrioritizedBatchItem[] {
  let left = size;
  return items
    .toSorted((a, b) => a.tokens.length - b.tokens.length)
    .map((item) => {
      const processAmount = Math.min(item.tokens.length, left);
      left -= processAmount;
      return { item, processAmount };
    })
    .filter(({ processAmount }) => processAmount > 0);
}

/** A model's own template may refuse an order of roles that people's chats do have: a plain one answers then. */
function sturdyTemplate(wrapper: ChatWrapper): Pick<ChatWrapper, 'generateContextState'> {
  const plain = new GeneralChatWrapper();
  return {
    generateContextState: (options) => {
      try {
        return wrapper.generateContextState(options);
      } catch {
        return plain.generateContextState(options);
      }
    },
  };
}
