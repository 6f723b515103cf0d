import type { SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite } from './node-sqlite.ts';

const database = openSqlite((workerData as { file: string }).file, { readOnly: true });

parentPort?.on('message', (question: { id: number; sql: string; parameters: SQLInputValue[] }) => {
  try {
    const rows = database.prepare(question.sql).all(...question.parameters);
    parentPort?.postMessage({ id: question.id, rows });
  } catch (error) {
    parentPort?.postMessage({ id: question.id, error: error instanceof Error ? error.message : String(error) });
  }
});
