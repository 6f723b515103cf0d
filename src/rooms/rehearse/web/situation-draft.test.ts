import { expect, test } from 'vitest';
import { situationSchema } from '../shared/situation.ts';
import { emptyDraft, languageOf, toDraft, toSituation } from './situation-draft.ts';

const told = { ...emptyDraft, name: 'Sam', role: 'flatmate', want: 'that he moves out by the end of March', reasons: 'The rent doubled\n\n  I work nights ', theyWant: 'time to find a place', personLevel: 'hae', callsOther: 'Sam' } as const;

test('what is in the form is what the server takes, a line for each reason', () => {
  const { reasons, theyWant, locale, person } = situationSchema.parse(toSituation(told, 'ko'));
  expect({ reasons, theyWant, locale, person }).toEqual({ reasons: ['The rent doubled', 'I work nights'], theyWant: ['time to find a place'], locale: 'en', person: { role: '', callsOther: 'Sam' } });
});

test('an own scenario comes back into the form as it was', () => {
  const situation = situationSchema.parse(toSituation({ ...told, want: '3월까지 방을 비워 주기' }, 'en'));
  expect(situation.locale).toBe('ko');
  expect(situationSchema.parse(toSituation(toDraft(situation), 'en'))).toEqual(situation);
});

test('a talk is in the language that it is told in, unless one says otherwise', () => {
  expect(languageOf({ ...emptyDraft, want: '연봉 이야기' }, 'en')).toBe('ko');
  expect(languageOf({ ...emptyDraft, want: 'a raise' }, 'ko')).toBe('en');
  expect(languageOf(emptyDraft, 'ko')).toBe('ko');
  expect(languageOf({ ...emptyDraft, want: 'a raise', locale: 'ko' }, 'en')).toBe('ko');
});
