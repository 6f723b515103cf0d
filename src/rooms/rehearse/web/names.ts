/** What things are called on the page. The types hold that nothing is missing; `names.test.ts` holds it for the reasons. */
import { m } from '../../../web/ui/words.ts';
import type { Turn } from '../contract.ts';
import type { Act, SpeechLevel } from '../shared/acts.ts';
import type { Archetype, Difficulty, Ending, Scenario } from '../shared/scenario.ts';
import type { Meters } from '../shared/debrief.ts';

type Names<Key extends string> = Readonly<Record<Key, () => string>>;

export const actNames: Names<Act> = {
  'open-question': m.rehearse_act_open_question, 'ask-interest': m.rehearse_act_ask_interest, 'own-interest': m.rehearse_act_own_interest, acknowledge: m.rehearse_act_acknowledge,
  evidence: m.rehearse_act_evidence, offer: m.rehearse_act_offer, concession: m.rehearse_act_concession, trade: m.rehearse_act_trade, standard: m.rehearse_act_standard,
  fairness: m.rehearse_act_fairness, 'small-talk': m.rehearse_act_small_talk, apology: m.rehearse_act_apology, thanks: m.rehearse_act_thanks, blame: m.rehearse_act_blame,
  insult: m.rehearse_act_insult, threat: m.rehearse_act_threat, demand: m.rehearse_act_demand, begging: m.rehearse_act_begging, refusal: m.rehearse_act_refusal,
  accept: m.rehearse_act_accept, postpone: m.rehearse_act_postpone, justification: m.rehearse_act_justification, 'change-subject': m.rehearse_act_change_subject, command: m.rehearse_act_command,
};

export const moveNames: Names<Turn['move']['kind']> = {
  deflect: m.rehearse_move_deflect, probe: m.rehearse_move_probe, object: m.rehearse_move_object, disclose: m.rehearse_move_disclose, counter: m.rehearse_move_counter,
  concede: m.rehearse_move_concede, accept: m.rehearse_move_accept, escalate: m.rehearse_move_escalate, repair: m.rehearse_move_repair, 'walk-away': m.rehearse_move_walk_away,
  leave: m.rehearse_move_leave,
};

/** A few words for a list. */
export const endingNames: Names<Ending> = {
  agreement: m.rehearse_ending_agreement, partial: m.rehearse_ending_partial, postponed: m.rehearse_ending_postponed, 'walk-away': m.rehearse_ending_walk_away,
  repaired: m.rehearse_ending_repaired, 'safe-exit': m.rehearse_ending_safe_exit,
};

/** A plain sentence, for the end of a talk and the head of its debrief. */
export const endingHeadlines: Names<Ending> = {
  agreement: m.rehearse_headline_agreement, partial: m.rehearse_headline_partial, postponed: m.rehearse_headline_postponed, 'walk-away': m.rehearse_headline_walk_away,
  repaired: m.rehearse_headline_repaired, 'safe-exit': m.rehearse_headline_safe_exit,
};

export const meterNames: Names<keyof Meters> = { trust: m.rehearse_meter_trust, patience: m.rehearse_meter_patience, tension: m.rehearse_meter_tension };

export const difficultyNames: Names<Difficulty> = { easy: m.rehearse_difficulty_easy, normal: m.rehearse_difficulty_normal, hard: m.rehearse_difficulty_hard };
export const difficultyAbouts: Names<Difficulty> = { easy: m.rehearse_difficulty_easy_about, normal: m.rehearse_difficulty_normal_about, hard: m.rehearse_difficulty_hard_about };

export const archetypeNames: Names<Archetype> = {
  'budget-holder': m.rehearse_archetype_budget_holder, 'hurt-partner': m.rehearse_archetype_hurt_partner, avoider: m.rehearse_archetype_avoider, accuser: m.rehearse_archetype_accuser,
  'anxious-junior': m.rehearse_archetype_anxious_junior, 'friend-in-debt': m.rehearse_archetype_friend_in_debt, 'rule-keeper': m.rehearse_archetype_rule_keeper, grieving: m.rehearse_archetype_grieving,
};

export const frameworkNames: Names<Scenario['framework']> = {
  BATNA: m.rehearse_framework_batna, GROW: m.rehearse_framework_grow, SBI: m.rehearse_framework_sbi, STATE: m.rehearse_framework_state, IRP: m.rehearse_framework_irp,
  'DEAR MAN': m.rehearse_framework_dear_man, NVC: m.rehearse_framework_nvc, 'empathic-support': m.rehearse_framework_empathic_support, cushion: m.rehearse_framework_cushion,
};

export const levelNames: Names<SpeechLevel> = { hasipsio: m.rehearse_level_hasipsio, haeyo: m.rehearse_level_haeyo, hae: m.rehearse_level_hae, haera: m.rehearse_level_haera };

export const standingNames: Names<Scenario['standing']> = { above: m.rehearse_standing_above, equal: m.rehearse_standing_equal, below: m.rehearse_standing_below };
