/**
 * Compiles the catalogues that project.inlang/settings.json names into src/web/words (one small module a message).
 * Each room keeps its own catalogue and prefixes its keys with its name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';

type Settings = { locales: string[]; 'plugin.inlang.messageFormat': { pathPattern: string[] } };
type Catalogue = Record<string, unknown>;

/** @throws when a catalogue is missing, empty, or says in one language what it does not say in the other */
export async function compileWords(root: string): Promise<void> {
  const faults = findFaults(root);
  if (faults.length > 0) throw new Error(`The words are not complete:\n  ${faults.join('\n  ')}`);
  await compile({
    project: join(root, 'project.inlang'),
    outdir: join(root, 'src/web/words'),
    strategy: ['globalVariable', 'baseLocale'],
    isServer: 'false',
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
  });
  // Paraglide ends cleanly with nothing compiled when its plugin does not load.
  const index = join(root, 'src/web/words/messages/_index.js');
  if (!existsSync(index) || !readFileSync(index, 'utf8').includes('export ')) throw new Error('Nothing was compiled from the words: the message-format plugin did not load.');
}

/** What is missing, empty, or said in one language and not in another, a line each. */
export function findFaults(root: string): string[] {
  const settings = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8')) as Settings;
  return settings['plugin.inlang.messageFormat'].pathPattern.flatMap((pattern) => findFaultsOf(root, pattern, settings.locales));
}

function findFaultsOf(root: string, pattern: string, locales: readonly string[]): string[] {
  const prefix = `${/([a-z]+)\/(?:web\/)?words\//.exec(pattern)?.[1] ?? ''}_`;
  const catalogues = locales.map((locale) => {
    const file = pattern.replace('{locale}', locale);
    return { file, words: existsSync(join(root, file)) ? (JSON.parse(readFileSync(join(root, file), 'utf8')) as Catalogue) : {} };
  });
  const keys = new Set(catalogues.flatMap(({ words }) => Object.keys(words)));
  if (keys.size === 0) return [`${pattern} has no words`];
  return catalogues.flatMap(({ file, words }) => [...keys].flatMap((key) => {
    if (!key.startsWith(prefix)) return [`${file}: ${key} does not begin with ${prefix}`];
    if (isEmpty(words[key])) return [`${file}: ${key} is missing or empty`];
    const differs = catalogues.some((other) => inputsOf(other.words[key]) !== inputsOf(words[key]));
    return differs ? [`${file}: ${key} takes other inputs than in another language`] : [];
  }));
}

const isEmpty = (text: unknown): boolean => text === undefined || (typeof text === 'string' && text.trim() === '');

/** The names that a message takes, such as `name` in "Hello, {name}". */
function inputsOf(text: unknown): string {
  if (typeof text === 'string') return [...new Set(text.match(/(?<=\{)\w+(?=\})/g))].sort().join();
  const declarations = JSON.stringify(text)?.match(/(?<="input )\w+/g) ?? [];
  return [...declarations].sort().join();
}

if (import.meta.main) await compileWords(join(import.meta.dirname, '..'));
