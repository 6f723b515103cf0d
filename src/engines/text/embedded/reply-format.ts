import { LlamaGrammar, LlamaGrammarEvaluationState, LlamaJsonSchemaGrammar, type GbnfJsonSchema, type Llama, type LlamaModel } from 'node-llama-cpp';
import { EngineRefusedError, type ResponseFormat } from '../port.ts';

/** Holds a reply to a form, token by token. */
export type FormRule = { readonly state: LlamaGrammarEvaluationState; readonly stopTexts: readonly string[] };

/** Builds the rule for `format`; undefined for plain text. Throws `EngineRefusedError` when the schema can't be held. */
export async function formRule(llama: Llama, model: LlamaModel, format: ResponseFormat | undefined): Promise<FormRule | undefined> {
  if (!format || format.kind === 'text') return undefined;
  const grammar = format.kind === 'json' ? await LlamaGrammar.getFor(llama, 'json') : schemaGrammar(llama, format.schema);
  const stopTexts = grammar.stopGenerationTriggers.map((trigger) => (typeof trigger === 'string' ? trigger : trigger.toString()));
  return { state: new LlamaGrammarEvaluationState({ model, grammar }), stopTexts };
}

function schemaGrammar(llama: Llama, schema: Readonly<Record<string, unknown>>): LlamaGrammar {
  try {
    // The schema is a person's: its type can only be claimed here, the library checks what it uses of it.
    return new LlamaJsonSchemaGrammar(llama, schema as GbnfJsonSchema);
  } catch (error) {
    throw new EngineRefusedError(`This engine can't hold a reply to that schema: ${error instanceof Error ? error.message : String(error)}`);
  }
}
