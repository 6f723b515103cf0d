import { useEffect } from 'react';

/** Names the browser's tab: `Salary talk · Modu`. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Modu` : 'Modu';
  }, [title]);
}
