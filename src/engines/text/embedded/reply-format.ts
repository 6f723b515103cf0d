import { LlamaGrammar, LlamaGrammarEvaluationState, LlamaJsonSchemaGrammar, type Llama, type LlamaModel } from 'node-llama-cpp';
import { EngineRefusedError, type ResponseFormat } from '../port.ts';

/** Holds a reply to a form, token by token. */
export type FormRule = { readonly state: LlamaGrammarEvaluationState; readonly stopTexts: readonly string[] };

type AnySchema = ConstructorParameters<typeof LlamaJsonSchemaGrammar>[1];

/** A schema of 200,000 characters took seconds to become a grammar, during which nobody else's words came. */
const LONGEST_SCHEMA = 65_536;

/** Builds the rule for `format`; undefined for plain text. Throws `EngineRefusedError` when the schema can't be held. */
export async function formRule(llama: Llama, model: LlamaModel, format: ResponseFormat | undefined): Promise<FormRule | undefined> {
  if (!format || format.kind === 'text') return undefined;
  if (format.kind === 'json') return ruleOf(model, await LlamaGrammar.getFor(llama, 'json'));
  if (JSON.stringify(format.schema).length > LONGEST_SCHEMA) throw new EngineRefusedError(`A schema may have ${LONGEST_SCHEMA} characters at most.`);
  try {
    // The schema is a person's: its type can only be claimed here, the library checks what it uses of it.
    return ruleOf(model, new LlamaJsonSchemaGrammar(llama, format.schema as AnySchema));
  } catch (error) {
    throw new EngineRefusedError(`This engine can't hold a reply to that schema: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function ruleOf(model: LlamaModel, grammar: LlamaGrammar): FormRule {
  const stopTexts = grammar.stopGenerationTriggers.map((trigger) => (typeof trigger === 'string' ? trigger : trigger.toString()));
  return { state: new LlamaGrammarEvaluationState({ model, grammar }), stopTexts };
}
