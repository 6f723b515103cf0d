export type Language = 'en' | 'ko';

/** The language that a prompt is in. */
export const languageOf = (prompt: string): Language => (/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(prompt) ? 'ko' : 'en');
