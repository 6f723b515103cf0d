/** Where the library's talks happen. `library/places.test.ts` holds that every scenario has a place. */
export const places = ['work', 'home', 'family', 'friends', 'korea'] as const;
export type Place = (typeof places)[number];

const placeOf: Readonly<Record<string, Place>> = {
  'ask-for-a-raise': 'work', 'promotion-denied': 'work', 'counter-an-offer': 'work', 'feedback-for-your-boss': 'work', underperformer: 'work', 'credit-taken': 'work',
  'missed-deadlines': 'work', resign: 'work',
  'chores-and-money': 'home', 'break-up': 'home', 'deposit-back': 'home',
  'parent-boundary': 'family', 'care-of-parents': 'family',
  apology: 'friends', 'friend-owes-money': 'friends', 'grieving-friend': 'friends',
  'annual-pay-talk': 'korea', 'say-no-to-the-team-dinner': 'korea', 'ask-for-leave': 'korea', 'too-familiar-junior': 'korea',
};

export const findPlace = (scenario: string): Place | undefined => placeOf[scenario];
