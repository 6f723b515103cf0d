import { useState } from 'react';
import { useMe } from '../ui/me.ts';
import { useTitle } from '../ui/use-title.ts';
import { m } from '../ui/words.ts';

/** One field, and below it the last things. */
export function Home() {
  const name = useMe()?.person?.name ?? '';
  const [hour] = useState(() => new Date().getHours());
  useTitle(undefined);
  return (
    <div className="mx-auto flex w-full max-w-3xl grow flex-col px-4 pt-[max(2rem,14dvh)] pb-8">
      <h1 className="pb-6 text-xl font-medium">{greet(name, hour)}</h1>
    </div>
  );
}

function greet(name: string, hour: number): string {
  if (hour < 5) return m.shell_still_up({ name });
  if (hour < 12) return m.shell_good_morning({ name });
  if (hour < 18) return m.shell_good_afternoon({ name });
  return m.shell_good_evening({ name });
}
