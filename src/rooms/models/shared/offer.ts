import type { Model, ModelList, Pull } from '../contract.ts';

export const isUnderWay = (pull: Pull | null): boolean => pull !== null && ['waiting', 'fetching', 'checking'].includes(pull.state);

/** The starter that answers now, and the better model that this machine could have instead. */
export function findOffer({ models, default: answering }: ModelList): { starter: Model; better: Model } | undefined {
  const starter = models.find((model) => model.id === answering && model.starter);
  const better = models.find((model) => model.recommended && !model.ready);
  return starter && better && { starter, better };
}

const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/;

/** Whether the text is Korean and no model that is here could answer it: then a better one is offered first. */
export function lacksKorean(text: string, { models, default: answering }: ModelList): boolean {
  return hangul.test(text) && answering !== null && !models.some((model) => model.ready && model.speaksKorean);
}

/** The model to fetch for Korean: the one that fits this machine, else the smallest. */
export function findKoreanModel({ models }: ModelList): Model | undefined {
  const speakers = models.filter((model) => model.speaksKorean && !model.ready);
  return speakers.find((model) => model.recommended) ?? speakers.toSorted((a, b) => (a.sizeBytes ?? 0) - (b.sizeBytes ?? 0))[0];
}
