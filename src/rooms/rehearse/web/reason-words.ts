/** Why a meter moved, as `play/reasons.ts` names it; `reason-words.test.ts` holds that every reason is here. */
import { m } from '../../../web/ui/words.ts';

const words: Readonly<Record<string, () => string>> = {
  'open-question': m.rehearse_reason_open_question, 'asked-what-matters': m.rehearse_reason_asked_what_matters,
  'own-interest': m.rehearse_reason_own_interest, acknowledged: m.rehearse_reason_acknowledged, 'evidence-given': m.rehearse_reason_evidence_given,
  'offer-made': m.rehearse_reason_offer_made, 'gave-way': m.rehearse_reason_gave_way, 'trade-offered': m.rehearse_reason_trade_offered,
  'standard-named': m.rehearse_reason_standard_named, 'fairness-claimed': m.rehearse_reason_fairness_claimed,
  'small-talk': m.rehearse_reason_small_talk, apologised: m.rehearse_reason_apologised, thanked: m.rehearse_reason_thanked,
  blamed: m.rehearse_reason_blamed, insulted: m.rehearse_reason_insulted, threatened: m.rehearse_reason_threatened,
  demanded: m.rehearse_reason_demanded, begged: m.rehearse_reason_begged, refused: m.rehearse_reason_refused, accepted: m.rehearse_reason_accepted,
  'asked-for-time': m.rehearse_reason_asked_for_time, justified: m.rehearse_reason_justified, 'subject-changed': m.rehearse_reason_subject_changed,
  commanded: m.rehearse_reason_commanded, 'said-again': m.rehearse_reason_said_again, 'blame-repeated': m.rehearse_reason_blame_repeated,
  'insult-repeated': m.rehearse_reason_insult_repeated, 'threat-repeated': m.rehearse_reason_threat_repeated,
  'demand-repeated': m.rehearse_reason_demand_repeated, 'begging-repeated': m.rehearse_reason_begging_repeated,
  'command-repeated': m.rehearse_reason_command_repeated, 'refusal-repeated': m.rehearse_reason_refusal_repeated,
  'justification-repeated': m.rehearse_reason_justification_repeated, 'fairness-repeated': m.rehearse_reason_fairness_repeated,
  'change-subject-repeated': m.rehearse_reason_change_subject_repeated, 'small-talk-repeated': m.rehearse_reason_small_talk_repeated,
  'advice-unwanted': m.rehearse_reason_advice_unwanted, 'not-understood': m.rehearse_reason_not_understood,
  'time-passes': m.rehearse_reason_time_passes, 'level-too-low': m.rehearse_reason_level_too_low, 'level-too-high': m.rehearse_reason_level_too_high,
};

export const reasonIds = Object.keys(words);

export const sayReason = (reason: string): string => words[reason]?.() ?? reason;
