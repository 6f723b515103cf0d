import { expect, it } from 'vitest';
import { z } from 'zod';
import { scenarioSchema } from '../shared/scenario.ts';

/** After a change of the format: `vitest run src/rooms/rehearse/packs/pack-schema.test.ts -u` writes it anew. */
it('the JSON Schema that is published in docs/ is made from the one that reads packs', async () => {
  const schema = { $id: 'scenario-pack.schema.json', title: 'Modu scenario pack, version 1', ...z.toJSONSchema(scenarioSchema, { io: 'input' }) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../../docs/scenario-pack.schema.json');
});
