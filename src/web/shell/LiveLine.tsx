import { useEffect, useState } from 'react';
import { useLiveState } from '../ui/live.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { m } from '../ui/words.ts';

/** Says that the server is away once that has lasted: a restart takes a second and is nobody's concern. */
export function LiveLine() {
  const lost = useLiveState() === 'lost';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(lost), lost ? 3_000 : 0);
    return () => clearTimeout(timer);
  }, [lost]);
  if (!shown) return null;
  return (
    <output className="flex items-center justify-center gap-2 bg-plane px-4 py-1 text-xs text-ink-soft">
      <Spinner label="" size={14} />
      {m.shell_reconnecting()}
    </output>
  );
}
