/** `$.locales.en.issues.raise.schedule[0].value`; keys that are no plain words are quoted. */
export function toPath(...parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return /^[\w$-]+$/.test(String(part)) ? `${path}.${String(part)}` : `${path}[${JSON.stringify(String(part))}]`;
  }, '$');
}
