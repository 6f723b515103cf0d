import type { EventBus } from '../../platform/events/event-bus.ts';

/**
 * The topic on which other rooms hear of people as such. It is no person's id, so nobody's page hears it.
 * `{ kind: 'person-removed', person: ID }`: what was kept for this person has no owner any more.
 */
export const peopleTopic = 'people';

/** Tells the person's open pages that their session may have ended, or that their name or role is another. */
export function announceChange(events: EventBus, personId: string): void {
  events.publish(personId, { kind: 'account' });
}

export function announceRemoval(events: EventBus, personId: string): void {
  announceChange(events, personId);
  events.publish(peopleTopic, { kind: 'person-removed', person: personId });
}
