/** Holds what ARCHITECTURE.md and STYLE.md say of files and imports, and says what to do where it is broken. */
import { describe, expect, it } from 'vitest';
import { type Place, placeOf } from './support/architecture/place-of.ts';
import { readSources, type Source } from './support/architecture/read-sources.ts';

const sources = readSources();
const alone = new Set(sources.filter((source) => source.alone).map(({ path }) => path));
const product = sources.filter(({ path }) => path.startsWith('src/') && !isForTests(path));

/** Tests stand beside the code and may use anything; so may what only they use (`test-house.ts`). */
function isForTests(path: string): boolean {
  return /\.test\.tsx?$|\/test-[\w-]+\.ts$/.test(path);
}

const web: readonly Place['kind'][] = ['web-ui', 'web-shell', 'room-web'];

/** Why a file may not import another, or undefined when it may. */
function whyNot(from: Place, to: Place): string | undefined {
  if (to.kind === 'tests') return 'product code knows no tests';
  const onTheServer = !web.includes(from.kind);
  if (onTheServer && web.includes(to.kind)) return 'the server knows nothing of the page';
  switch (from.kind) {
    case 'main':
      return to.kind === 'commands' ? undefined : 'main.ts only calls commands';
    case 'commands':
      return to.kind === 'main' ? 'only the system calls main.ts' : throughADoor(from, to);
    case 'assemble':
      return to.kind === 'commands' || to.kind === 'main' ? 'assemble is used by commands, never the other way' : throughADoor(from, to);
    case 'config':
      return to.kind === 'config' || to.kind === 'platform' || to.kind === 'package-file' ? undefined : 'config knows only the platform';
    case 'platform':
      return to.kind === 'platform' ? undefined : 'the platform knows nothing of what stands on it';
    case 'engines':
      return to.kind === 'engines' || to.kind === 'platform' ? undefined : 'engines know only the platform';
    case 'room':
      return whyNotFromRoom(from, to);
    case 'room-shared':
      if (to.kind === 'platform' && alone.has(to.path)) return undefined;
      return sameRoom(from, to) && to.kind === 'room-shared' ? undefined : "contract.ts and shared/ also run in the browser: they know only their own room's, and files of the platform that import nothing";
    case 'room-web':
      if (to.kind === 'web-ui' || to.kind === 'words') return undefined;
      return sameRoom(from, to) && (to.kind === 'room-web' || to.kind === 'room-shared') ? undefined : "a room's page knows src/web/ui, its own contract.ts and its own shared/: move what is shared into the kit, or let the shell put the two together";
    case 'web-ui':
      return to.kind === 'web-ui' || to.kind === 'words' ? undefined : 'the kit knows no room and no shell: give it what it needs as a property';
    case 'web-shell':
      if (to.kind === 'web-shell' || to.kind === 'web-ui' || to.kind === 'words') return undefined;
      return to.kind === 'room-web' && to.door ? undefined : "the shell takes a room's pages through src/rooms/ROOM/web/index.ts";
    default:
      return undefined;
  }
}

function whyNotFromRoom(from: Place, to: Place): string | undefined {
  if (sameRoom(from, to) || to.kind === 'platform') return undefined;
  if (to.kind === 'room' || to.kind === 'room-shared') return to.door ? undefined : 'a room uses another only through its index.ts: export it there, or have assemble hand it over';
  if (to.kind === 'engines') return to.door ? undefined : 'a room knows engines by their port.ts or index.ts';
  return 'imports go main -> assemble -> rooms -> engines -> platform: let assemble give the room what it needs';
}

function throughADoor(from: Place, to: Place): string | undefined {
  if (from.kind === to.kind || ['assemble', 'config', 'platform', 'package-file'].includes(to.kind)) return undefined;
  if (to.kind === 'room-shared' && to.contract) return undefined;
  return to.door ? undefined : 'rooms and engines are used through their index.ts (or port.ts, contract.ts)';
}

const sameRoom = (a: Place, b: Place): boolean => a.room !== undefined && a.room === b.room;

describe('imports', () => {
  it('go main -> assemble -> rooms -> engines -> platform, through doors', () => {
    const broken = product.flatMap(({ path, imports }) => imports.flatMap((target) => {
      const why = whyNot(placeOf(path), placeOf(target));
      return why === undefined ? [] : [`${path} imports ${target}: ${why}.`];
    }));
    expect(broken, 'Who may import whom stands in ARCHITECTURE.md.').toEqual([]);
  });

  it('make no circle of rooms', () => {
    const uses = new Map<string, Set<string>>();
    for (const { path, imports } of product) {
      const from = placeOf(path);
      for (const to of imports.map(placeOf)) if (from.room && to.room && from.room !== to.room) uses.set(from.room, (uses.get(from.room) ?? new Set()).add(to.room));
    }
    expect(findCircle(uses), 'Rooms stand on each other without circles: move what both need into the lower room, or publish an event.').toBeUndefined();
  });
});

function findCircle(uses: ReadonlyMap<string, ReadonlySet<string>>, way: readonly string[] = []): string | undefined {
  const last = way.at(-1);
  if (last !== undefined && way.indexOf(last) < way.length - 1) return way.slice(way.indexOf(last)).join(' -> ');
  for (const next of last === undefined ? uses.keys() : (uses.get(last) ?? [])) {
    const circle = findCircle(uses, [...way, next]);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

describe('what stands in one place only', () => {
  it('the environment is read in config/env.ts', () => {
    const broken = product.filter(({ path, code }) => path !== 'src/config/env.ts' && /\bprocess\.env\b/.test(code));
    expect(pathsOf(broken), 'Add the setting to config/config.ts and let assemble hand it over.').toEqual([]);
  });

  it('SQL is in store.ts, in migrations and in platform/database', () => {
    const sql = /\bsql`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|['"`](?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE) /;
    const home = /\/(?:[\w-]+-)?store\.ts$|\/[\w-]*migrations?[\w-]*\.ts$|^src\/platform\/database\//;
    const broken = product.filter(({ path, code }) => !home.test(path) && sql.test(code));
    expect(pathsOf(broken), 'Write a function named by its meaning in the store.ts of the room.').toEqual([]);
  });
});

describe('files', () => {
  const all = sources.filter(({ path }) => !path.startsWith('src/web/words/'));

  it('are named in kebab-case, components in PascalCase', () => {
    const broken = all.filter(({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|mjs|css)|[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx)$/.test(path.split('/').at(-1) ?? ''));
    expect(pathsOf(broken), 'send-message.ts is a verb or a noun; MessageList.tsx is a component.').toEqual([]);
  });

  it('are not called utils, helpers, manager or common', () => {
    const broken = all.filter(({ path }) => /(?:^|[/-])(?:utils?|helpers?|managers?|common)(?:[/.-])/.test(path));
    expect(pathsOf(broken), 'Name it by what it does: retry-with-backoff.ts.').toEqual([]);
  });

  it('have at most 400 lines', () => {
    const broken = all.filter(({ lines }) => lines > 400);
    expect(broken.map(({ path, lines }) => `${path}: ${lines}`), 'Split it by meaning; about 150 lines read well.').toEqual([]);
  });
});

const pathsOf = (files: readonly Source[]): string[] => files.map(({ path }) => path);
