import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { FirstRecipe } from './easel/use-first-recipe.ts';

/** While a kept picture is on its way, and where it doesn't come. */
export function Opening({ state }: { readonly state: Exclude<FirstRecipe, { kind: 'ready' }> }) {
  return <div className="mx-auto w-full max-w-2xl px-5 pt-12">{state.kind === 'waiting' ? <Skeleton lines={6} /> : <Missing {...state} />}</div>;
}

function Missing({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const gone = error instanceof AskError && error.status === 404;
  const action = gone ? <Link to="/imagine/gallery" className={buttonClasses({ look: 'primary' })}>{m.imagine_to_gallery()}</Link> : <Button look="primary" icon="retry" onClick={again}>{m.ui_try_again()}</Button>;
  return <EmptyState title={gone ? m.imagine_gone_title() : m.imagine_open_failed()} action={action}>{gone ? m.imagine_gone() : sayError(error)}</EmptyState>;
}
