import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Database } from './database.ts';

type Handle<Tables> = { readonly kind: Database['kind']; readonly db: Kysely<Tables> };

/** Stands in a statement for a value that comes later. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that runs for every message or step: built and compiled when it is first asked for, since that costs more than running
 * it. `build` may only put the values in, never look at them. Fields that are given or left out make another statement.
 */
export function compileOnce<Tables, Values extends Readonly<Record<string, unknown>>, Row>(
  build: (db: Kysely<Tables>, values: Values, kind: Database['kind']) => CompiledQuery<Row>,
): (handle: Handle<Tables>, values: Values) => Promise<QueryResult<Row>> {
  const known = new Map<string, CompiledQuery<Row>>();
  return async ({ kind, db }, values) => {
    const names = Object.keys(values).filter((name) => values[name] !== undefined);
    const form = `${kind} ${names.join(' ')}`;
    let compiled = known.get(form);
    if (!compiled) {
      const places = Object.fromEntries(names.map((name) => [name, new Place(name)]));
      compiled = build(db, places as Values, kind);
      known.set(form, compiled);
    }
    return await db.executeQuery({ ...compiled, parameters: compiled.parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name] : parameter)) });
  };
}
