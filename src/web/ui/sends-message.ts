type Key = { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly keyCode: number; readonly isComposing: boolean };

/** How long after the end of a composition an Enter still belongs to it. */
const afterCompositionMs = 50;

/**
 * Whether a key in the field sends. An Enter that ends a composition (한글, かな, 汉字) belongs to the input method and never sends:
 * Chrome and Firefox say `isComposing`, older ones keyCode 229, and Safari ends the composition just before its Enter.
 * @param sinceCompositionMs time since the last composition ended in this field; Infinity if none did
 */
export function sendsMessage({ key, shiftKey, altKey, isComposing, keyCode }: Key, sinceCompositionMs: number): boolean {
  if (key !== 'Enter' || shiftKey || altKey) return false;
  return !isComposing && keyCode !== 229 && sinceCompositionMs > afterCompositionMs;
}
