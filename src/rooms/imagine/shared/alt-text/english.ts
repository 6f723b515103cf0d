import type { Lexicon } from '../lexicon/find-words.ts';
import { pluralOf } from '../lexicon/plural.ts';
import type { Relation, RelationKind, Scene, Thing } from '../scene.ts';

const words: Record<RelationKind, string> = { on: 'on', under: 'under', in: 'in', beside: 'next to', behind: 'behind', 'in-front': 'in front of', above: 'above', left: 'to the left of', right: 'to the right of', riding: 'riding', holding: 'holding', wearing: 'wearing', with: 'with' };
const numbers = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const uncounted = new Set(['drink', 'action', 'weather', 'mood', 'event']);

/** How a place, a time and a weather are said where their name alone would be wooden. */
const places: Readonly<Record<string, string>> = {
  space: 'in space', sky: 'in the sky', sea: 'at sea', underwater: 'under water', beach: 'on the beach', moon: 'on the moon', mars: 'on Mars', mountains: 'in the mountains', farm: 'on a farm', island: 'on an island', street: 'in the street', road: 'on a road', rooftop: 'on a rooftop', stage: 'on a stage', bridge: 'on a bridge', city: 'in the city', polar: 'on the polar ice',
  lake: 'at a lake', river: 'at a river', waterfall: 'at a waterfall', room: 'in a room', snowfield: 'in the snow', savanna: 'in the savanna', desert: 'in the desert', library: 'in a library', zoo: 'at the zoo', airport: 'at the airport', station: 'at the station', market: 'at the market', 'camp-site': 'at a camp site',
};
const times: Readonly<Record<string, string>> = { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening', 'starry-night': 'under the stars', night: 'at night', noon: 'at noon', dawn: 'at dawn', sunset: 'at sunset', dusk: 'at dusk', midnight: 'at midnight' };
const weathers: Readonly<Record<string, string>> = { rain: 'in the rain', 'heavy-rain': 'in heavy rain', snow: 'while it snows', fog: 'in the fog', wind: 'in the wind', storm: 'in a storm', thunder: 'in a thunderstorm', blizzard: 'in a blizzard', cloudy: 'under clouds', clear: 'under a clear sky' };

/** A sentence. */
export function tellInEnglish(scene: Scene, lexicon: Lexicon): string {
  const where = whereOf(scene, lexicon);
  const letters = scene.lettering.map((text) => `, with the words “${text}”`).join('');
  const what = list(phrasesOf(scene, lexicon));
  const text = what === '' ? (where === '' ? 'An empty picture' : `Nothing but the background, ${where}`) : [what, where].filter(Boolean).join(scene.things.length > 2 ? ', ' : ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${letters}.`;
}

function phrasesOf({ things }: Scene, lexicon: Lexicon): string[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const named = new Set<string>();
  const name = (thing: Thing): string => {
    if (named.has(thing.id)) return `the ${nameOf(thing.concept, lexicon)}`;
    named.add(thing.id);
    return nounOf(thing, lexicon);
  };
  return things.flatMap((thing) => {
    const ties = thing.relations.filter(({ to }) => byId.has(to));
    if (named.has(thing.id) && ties.length === 0) return [];
    const action = thing.action === null ? undefined : lexicon.byId(thing.action)?.en.find((form) => /^\w+ing$/.test(form));
    const own = name(thing);
    const doing = action === undefined || thing.action === 'wear' || thing.action === 'hold' || ties.some(({ kind }) => kind === 'riding' || kind === 'holding') ? [] : [action];
    return [[own, ...doing, ...tiesOf(ties, (to) => name(byId.get(to) ?? thing))].join(' ')];
  });
}

/** "Wearing a hat and shoes and holding an apple". */
function tiesOf(ties: readonly Relation[], name: (id: string) => string): string[] {
  const grouped = [...Map.groupBy(ties, ({ kind }) => kind)].map(([kind, all]) => `${words[kind]} ${list(all.map(({ to }) => name(to)))}`);
  return grouped.length < 2 ? grouped : [`${grouped.slice(0, -1).join(', ')} and ${grouped.at(-1) ?? ''}`];
}

function nounOf({ concept, count, colour, extent, roles, mood }: Thing, lexicon: Lexicon): string {
  const name = nameOf(concept, lexicon);
  const plural = pluralOf(lexicon.byId(concept)?.en[0]?.split('/')[0] ?? '') === name;
  const adjective = mood === null ? '' : (lexicon.byId(mood)?.en.find((word) => !word.includes(' ')) ?? '');
  const described = [extent ?? '', adjective, colour === null ? '' : nameOf(colour, lexicon), name, ...roles.map((role) => nameOf(role, lexicon))].filter(Boolean).join(' ');
  if (uncounted.has(lexicon.byId(concept)?.kind ?? '') || (plural && count === 1)) return described;
  return count === 1 ? `${/^[aeiou]/.test(described) ? 'an' : 'a'} ${described}` : `${numbers[count] ?? count} ${plural ? described : pluralOf(described)}`;
}

/** The name that is the concept's id, else its first. */
function nameOf(id: string, lexicon: Lexicon): string {
  if (id === 'shake-hands') return 'two shaking hands';
  const names = lexicon.byId(id)?.en.map((name) => name.split('/')[0] ?? '') ?? [];
  const plain = id.replaceAll('-', ' ');
  return names.find((name) => name === plain || pluralOf(name) === plain) === undefined ? (names[0] ?? plain) : plain;
}

function whereOf({ place, time, weather }: Scene, lexicon: Lexicon): string {
  const said = (id: string | null, known: Readonly<Record<string, string>>, plain: (name: string) => string) => (id === null ? [] : [known[id] ?? plain(nameOf(id, lexicon))]);
  return [...said(place, places, (name) => `in ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`), ...said(time, times, (name) => `at ${name}`), ...said(weather, weathers, (name) => `with ${name}`)].join(' ');
}

const list = (parts: readonly string[]): string => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`);
