import type { RelationKind } from '../scene.ts';

/** `does`: by a verb with an object; what it makes of the two follows from what they are. `as`: plays a role. */
export type Tie = RelationKind | 'does' | 'as' | 'between';

const ties: Readonly<Record<Exclude<Tie, 'does'>, string>> = {
  on: 'on top of, on, upon, atop, onto, on the back of, covered with, covered in, topped with, sitting on, standing on, perched on, lying on',
  above: 'over, above',
  under: 'under, beneath, below, underneath',
  behind: 'behind, in back of, in the back of',
  'in-front': 'in front of, before',
  left: 'to the left of, on the left of, on the left side of, left of',
  right: 'to the right of, on the right of, on the right side of, right of',
  beside: 'next to, close to, at the foot of, beside, besides, near, nearby, by, alongside, around, at, against, leaning on, leaning against, along, across from, outside, outside of, opposite, surrounded by, toward, towards, past, to, following, chased by, at the edge of, on the edge of, at the side of, on the side of, by the side of',
  in: 'inside of, inside, in, into, within, in the middle of, through, amid, among, full of, filled with, made of, out of, from, across, down, up',
  with: 'with, together with, along with',
  wearing: 'wearing, wears, wore, dressed in, clad in, in his, in her',
  holding: 'holding, holds, held, carrying, carries, clutching, gripping, waving a, waving, blowing, playing with, playing the, playing a, playing, plays the, plays, eating, eats, ate, drinking, drinks, reading, reads, biting, licking, chewing, nibbling, munching, sipping, throwing, catching, kicking, flying a, juggling, hugging a, pulling, pushing, bringing, selling, using, offering, giving, hitting, sewing, knitting, writing, painting, cooking, baking, making, washing, building',
  riding: 'riding on, riding in, riding, rides, rode, driving, drives, drove, sailing, piloting, steering, rowing, on the back of',
  between: 'between, in between',
  as: 'dressed as, dressed up as, dressed like, disguised as, working as, as',
};

/** By their words, longest first where several begin alike. */
export const tieOf: ReadonlyMap<string, Tie> = new Map(Object.entries(ties).flatMap(([kind, said]) => said.split(', ').map((words): [string, Tie] => [words, kind as Tie])));
export const longestTie = 5;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Says nothing that could be drawn. */
export const emptyWords = wordSet('a an the of is are was were be being been am this that these those there here it its his her their my your our some any for while who which where when very really so just please can could would will should you i we they he she him them us me want wanted need like likes loves want to let lets draw paint make create generate show give picture pictures photo photos photograph image images drawing painting illustration scene portrait view look looks looking full out off then than or but not if what how why do does did has have had having got get one ones kind type sort placed put set used both all each every other another own same also too only even still again always about because ever into itself themselves himself herself something someone everything thing things way lot bit called named style featuring depicting background foreground please thanks hello hi hey ok okay yes im ive id lets whats its theres dont as in at by to and with from on up down away back around together');
export const determiners = wordSet('a an the this that these those some his her its their my your our another each every any');
export const copulas = wordSet('is are was were be being looks look seems turned painted dyed coloured colored became becomes');
/** Names nothing to be drawn, and is no slip of a word that does. */
export const plainWords = wordSet('going coming running being doing making taking seeing during stuck since until till once again already almost maybe perhaps quite rather pretty much more most less least many few such after before where there their these those above below inside outside while under until against between being first second third last next other another great good better best nice right wrong left whole every never often sometimes today tonight tomorrow yesterday start starts started begin begins ending ended turn turns turned taken given known called based covered filled lost found hidden broken open opened close closed meets meeting makes takes gives looks seems feels feeling thinks think about around across along toward towards upon onto could would should might shall ought really truly together alone apart forward backward early later sooner ready almost enough either neither both though although because unless whether instead without within beyond beside besides except inside outside really happening happens style styled themed inspired giant wants trying tried learn learns learned comes goes gone went stays stayed keeps kept leave leaves lives lived finds shows shown brings tells asks helps works moves stands sits sees hears playing played waiting looking having wearing holding glued pinned stopped missing sharing world thing things seen made built grown worn torn frozen hung spun shown thrown caught bought lit fed split cut shut stolen written fallen shaken driven eaten held set put after');
/** X of Y: what is seen is Y. */
export const portions = wordSet('slice slices piece pieces bowl bowls plate plates cup cups glass glasses bottle bottles can cans box boxes basket baskets bunch bunches pile piles pair pairs group groups flock flocks herd herds bouquet bouquets pack packs set sets bag bags jar jars row rows stack stacks kind pot pots mug mugs loaf loaves scoop scoops stick school schools swarm swarms family crowd field kilo handful bucket tray portion serving ball heap cluster bundle carton tin mountain sea trail rain pinch drop drops shadow reflection silhouette sound smell taste view closeup variety collection selection close-up sculpture');
/** What is done to it is told by `by`: a cake eaten by a bear. */
export const participles: ReadonlyMap<string, RelationKind> = new Map(Object.entries({ eaten: 'holding', held: 'holding', carried: 'holding', worn: 'wearing', ridden: 'riding', driven: 'riding', read: 'holding', played: 'holding', pulled: 'with', pushed: 'with', chased: 'with', followed: 'with', painted: 'with', drawn: 'with', hugged: 'with', kissed: 'with', thrown: 'holding', kicked: 'with', licked: 'holding', guarded: 'with' } as const));
/** After these a word for a place is where the rest is. */
export const whereWords = /(?:^|\s)(?:in|at|inside|on|into|within|through|across|along|from|to|down|up|around|amid|among|outside|by|over|near|across from|toward|towards|out of)$/;
