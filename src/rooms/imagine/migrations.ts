import { sql } from 'kysely';
import type { Migration } from '../../platform/database/migrate.ts';

/** A picture is kept with its recipe (prompt, seed, scene graph, what hands and choices did) and the bytes that it was when it was kept. */
export const imagineMigrations: readonly Migration[] = [
  {
    name: '0008-imagine',
    up: async (db, kind) => {
      const text = kind === 'sqlite' ? sql`TEXT` : sql`TEXT COLLATE "C"`;
      const steps = [
        sql`CREATE TABLE pictures (
          id ${text} PRIMARY KEY, owner ${text} NOT NULL, prompt TEXT NOT NULL, prompt_plain TEXT NOT NULL, seed BIGINT NOT NULL, style TEXT, shape TEXT NOT NULL,
          width INTEGER NOT NULL, height INTEGER NOT NULL, engine TEXT NOT NULL, alt TEXT NOT NULL, scene TEXT, touches TEXT NOT NULL, choices TEXT NOT NULL,
          file ${text} NOT NULL, folder TEXT, parent ${text}, share ${text}, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT)`,
        sql`CREATE INDEX pictures_newest ON pictures (owner, id)`,
        sql`CREATE INDEX pictures_files ON pictures (file)`,
        sql`CREATE UNIQUE INDEX pictures_shared ON pictures (share)`,
      ];
      for (const step of steps) await step.execute(db);
    },
  },
];
