import { allTexts } from './all-texts.ts';
import type { ScenarioListed, ScenarioShown } from './contract.ts';
import { type Found, findScenario, localesOf, openOwn } from './find-scenario.ts';
import type { Parts } from './parts.ts';
import { presentListed, presentScenario } from './present-scenario.ts';
import type { Locale } from './shared/acts.ts';
import type { Helpline } from './shared/watched.ts';
import { listOwnScenarios } from './store.ts';
import { findHelp } from './watch/find-help.ts';
import { watchText } from './watch/watch-text.ts';
import { whoSpeaks } from './who-speaks.ts';

/** Where the asking person is (a country code) and how they are called. */
export type Asking = { readonly owner: string; readonly region: string | undefined };

/** The person's own first, then the library, all that there is in a language. */
export async function listScenarios({ db, library }: Pick<Parts, 'db' | 'library'>, owner: string, locale: Locale): Promise<ScenarioListed[]> {
  const own = (await listOwnScenarios(db, owner)).map(openOwn);
  const brought = library().map((scenario): Found => ({ scenario, own: null }));
  const all = [...own, ...brought];
  return all.filter(({ scenario }) => scenario.locales[locale] !== undefined).map((found) => presentListed(found, locale));
}

/** @throws NotFoundError, BadRequestError for a language that it lacks */
export async function readScenario(parts: Parts, { owner, region }: Asking, id: string, asked: Locale | undefined): Promise<ScenarioShown> {
  const found = await findScenario(parts, owner, id);
  const locale = asked ?? localesOf(found.scenario)[0] ?? 'en';
  return await showScenario(parts, { owner, region }, found, locale);
}

export async function showScenario(parts: Pick<Parts, 'nameOf' | 'models' | 'pace'>, { owner, region }: Asking, found: Found, locale: Locale): Promise<ScenarioShown> {
  const [personName, speaks] = await Promise.all([parts.nameOf(owner), whoSpeaks(parts, locale)]);
  return presentScenario(found, { locale, personName, speaks, help: helpFor(found, locale, region) });
}

/** Whom to call, where the matter is grave and may still be practised. */
function helpFor({ scenario, own }: Found, locale: Locale, region: string | undefined): readonly Helpline[] {
  const where = { locale, ...(region !== undefined && { region }) };
  if (own?.situation) {
    const watched = watchText(allTexts(own.situation).join('\n'), { ...where, where: 'scenario' });
    return watched.kind === 'refuse' ? [] : watched.help;
  }
  const troubles = [...(scenario.safety.includes('violence-possible') ? ['abuse' as const] : []), ...(scenario.safety.includes('workplace-harassment') ? ['work' as const] : [])];
  return troubles.flatMap((trouble) => findHelp(trouble, locale, region));
}
