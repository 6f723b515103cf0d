import { DatabaseSync } from 'node:sqlite';

/** What SQLite finds wrong with a database file, reading only; nothing when it is sound. @throws the system's error when it can't be read */
export function checkIntegrity(file: string): string[] {
  using database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const rows = database.prepare('PRAGMA quick_check(10)').all();
  return rows.map((row) => String(row['quick_check'])).filter((finding) => finding !== 'ok');
}
