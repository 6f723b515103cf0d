import { m } from '../../../web/ui/words.ts';
import type { Debrief } from '../contract.ts';
import { showTurn } from './show-turn.ts';

type Side = Debrief['otherSide'];

/** How it looked from where the other stands, in the colour of what is not one's own. */
export function OtherSide({ side: { view, interests, batna, limits }, name, locale }: { side: Side; name: string; locale: string }) {
  return (
    <section className="flex flex-col gap-4 rounded-lg bg-celadon-wash px-5 py-5 sm:px-7 print:border print:border-celadon-text print:py-3">
      <h2 className="text-lg font-semibold text-celadon-text">{m.rehearse_other_side({ name })}</h2>
      <p lang={locale} className="measure">{view}</p>
      <ul className="flex flex-col gap-3">
        {interests.map((interest) => (
          <li key={interest.id} className="flex flex-col">
            <span lang={locale} className="font-medium">{interest.label}</span>
            <Told interest={interest} />
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-2 text-sm">
        {limits.map(({ issue, name: of, text }) => (
          <div key={issue} className="flex flex-col gap-x-3 sm:flex-row">
            <dt className="shrink-0 sm:w-52">{m.rehearse_limit({ issue: of })}</dt>
            <dd lang={locale} className="font-semibold">{text}</dd>
          </div>
        ))}
        <div className="flex flex-col gap-x-3 sm:flex-row">
          <dt className="shrink-0 sm:w-52">{m.rehearse_their_batna()}</dt>
          <dd lang={locale}>{batna}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Whether it came out, and if not, when it nearly did. */
function Told({ interest: { revealed, turn, nearly } }: { interest: Side['interests'][number] }) {
  if (revealed) return <span className="text-sm">{turn === undefined ? m.rehearse_told() : <ToTurn turn={turn}>{m.rehearse_told_in({ turn })}</ToTurn>}</span>;
  if (!nearly) return <span className="text-sm">{m.rehearse_not_told()}</span>;
  return <span className="text-sm"><ToTurn turn={nearly.turn}>{m.rehearse_nearly_told({ turn: nearly.turn })}</ToTurn> {m.rehearse_nearly_missing({ missing: nearly.missing })}</span>;
}

function ToTurn({ turn, children }: { turn: number; children: string }) {
  return (
    <a
      href={`#turn-${turn}`}
      onClick={(event) => {
        event.preventDefault();
        showTurn(turn);
      }}
      className="rounded-sm underline decoration-2 underline-offset-4"
    >
      {children}
    </a>
  );
}
