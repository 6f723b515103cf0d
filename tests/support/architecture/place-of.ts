/** Where a file belongs, as ARCHITECTURE.md draws it. */
export type Place = {
  readonly path: string;
  readonly kind: 'main' | 'assemble' | 'commands' | 'config' | 'platform' | 'engines' | 'room' | 'room-shared' | 'room-web' | 'web-ui' | 'web-shell' | 'words' | 'tests' | 'package-file' | 'outside';
  readonly room?: string | undefined;
  /** Whether others may import it: an index.ts, or what stands beside the engines' port.ts. */
  readonly door: boolean;
  /** Whether it is a room's contract.ts. */
  readonly contract: boolean;
};

const places: readonly [RegExp, Place['kind']][] = [
  [/^src\/main\.ts$/, 'main'],
  [/^src\/assemble\.ts$/, 'assemble'],
  [/^src\/commands\//, 'commands'],
  [/^src\/config\//, 'config'],
  [/^src\/platform\//, 'platform'],
  [/^src\/engines\//, 'engines'],
  [/^src\/rooms\/[\w-]+\/web\//, 'room-web'],
  [/^src\/rooms\/[\w-]+\/(?:contract\.ts$|shared\/)/, 'room-shared'],
  [/^src\/rooms\//, 'room'],
  [/^src\/web\/ui\//, 'web-ui'],
  [/^src\/web\/shell\//, 'web-shell'],
  [/^src\/web\/words\//, 'words'],
  [/^tests\//, 'tests'],
  [/^package\.json$/, 'package-file'],
];

export function placeOf(path: string): Place {
  const kind = places.find(([pattern]) => pattern.test(path))?.[1] ?? 'outside';
  const parts = path.split('/');
  const isIndex = /^src\/rooms\/[\w-]+\/(?:web\/)?index\.ts$|^src\/engines\/[\w-]+\/[\w-]+\/index\.ts$/.test(path);
  // What stands beside port.ts is of the port, and no engine's own.
  const isPort = /^src\/engines\/[\w-]+\/[\w-]+\.ts$/.test(path);
  return { path, kind, room: parts[1] === 'rooms' ? parts[2] : undefined, door: isIndex || isPort, contract: path.endsWith('/contract.ts') };
}
