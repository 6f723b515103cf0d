let path = '/';

/** The page that somebody was going to when they had to sign in first. Whoever leaves by themselves is going home. */
export function rememberWay(wanted: string): void {
  path = wanted;
}

export const wayBack = (): string => path;
