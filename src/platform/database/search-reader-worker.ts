import type { SQLInputValue } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions.ts';
import { openSqlite } from './node-sqlite.ts';

const database = openSqlite((workerData as { file: string }).file, { readOnly: true });

answerQuestions((question) => {
  const { sql, parameters } = question as { sql: string; parameters: SQLInputValue[] };
  return database.prepare(sql).all(...parameters);
});
