import { answerQuestions } from '../../platform/threads/answer-questions.ts';
import { openEasel } from './compose-picture.ts';
import type { EaselQuestion } from './composer.ts';

const easel = openEasel();

answerQuestions(async (question) => {
  const [verb, ask] = question as EaselQuestion;
  return await easel[verb](ask);
});
