import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { AskError } from '../ui/api.ts';
import { Button, buttonClasses } from '../ui/Button.tsx';
import { Link } from '../ui/navigate.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { m } from '../ui/words.ts';

/** While a page is on its way. */
export function Waiting() {
  return (
    <div className="mx-auto w-full max-w-2xl p-8 pt-24">
      <Skeleton />
    </div>
  );
}

export function NotFound() {
  return (
    <Alone title={m.shell_not_found_title()} text={m.shell_not_found()}>
      <Link to="/" className={buttonClasses({ look: 'primary' })}>
        {m.shell_go_home()}
      </Link>
    </Alone>
  );
}

export function Broken({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Alone title={m.shell_broken_title()} text={error instanceof AskError ? error.message : m.shell_broken()}>
      <Button look="primary" icon="retry" onClick={() => (error instanceof AskError ? void router.invalidate() : location.reload())}>
        {m.ui_try_again()}
      </Button>
    </Alone>
  );
}

function Alone({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-4 p-8 pt-24">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="text-ink-soft">{text}</p>
      {children}
    </div>
  );
}
