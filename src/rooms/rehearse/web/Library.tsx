import { useQuery } from '@tanstack/react-query';
import { sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m, useLocale } from '../../../web/ui/words.ts';
import type { ScenarioListed } from '../contract.ts';
import { ImportScenario } from './ImportScenario.tsx';
import { findPlace, places } from './find-place.ts';
import { placeNames } from './place-names.ts';
import { scenariosQuery } from './queries.ts';

/** The talks that Modu brings, by where they happen. */
export function Library() {
  const { data, error, refetch } = useQuery(scenariosQuery(useLocale()));
  return (
    <Section title={m.rehearse_library()} lead={m.rehearse_library_lead()}>
      {error && <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</Notice>}
      {!data && !error && <Skeleton lines={6} />}
      {data && <Shelves scenarios={data.filter(({ own }) => !own)} />}
      <ImportScenario />
    </Section>
  );
}

function Shelves({ scenarios }: { scenarios: readonly ScenarioListed[] }) {
  const shelves = [...places.map((place) => ({ name: placeNames[place](), on: scenarios.filter(({ id }) => findPlace(id) === place) })), { name: m.rehearse_place_else(), on: scenarios.filter(({ id }) => !findPlace(id)) }];
  return (
    <div className="flex flex-col gap-6">
      {shelves.filter(({ on }) => on.length > 0).map(({ name, on }) => (
        <section key={name} aria-label={name} className="flex flex-col gap-1 sm:flex-row sm:gap-4">
          <h3 className="w-28 shrink-0 py-2 text-sm font-semibold text-ink-soft">{name}</h3>
          <ul className="-mx-3 flex min-w-0 grow flex-col sm:mx-0">
            {on.map((scenario) => <Shelved key={scenario.id} scenario={scenario} />)}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Shelved({ scenario: { id, title, roles } }: { scenario: ScenarioListed }) {
  return (
    <li>
      <Link to={`/rehearse/prepare/${id}`} className="flex min-h-11 flex-col justify-center rounded-md px-3 py-1.5 hover:bg-plane">
        <span className="text-base">{title}</span>
        <span className="text-xs text-ink-soft">{roles.other}</span>
      </Link>
    </li>
  );
}
