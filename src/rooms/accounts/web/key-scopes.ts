import { m } from '../../../web/ui/words.ts';
import type { Role, Scope } from '../contract.ts';

type ScopeWords = { readonly name: () => string; readonly about: () => string; /** Whose keys it opens something for. */ readonly roles: readonly Role[] };

const everybody: readonly Role[] = ['member', 'admin', 'owner'];

const scopeWords: Record<Scope, ScopeWords> = {
  chat: { name: m.accounts_scope_chat, about: m.accounts_scope_chat_about, roles: everybody },
  rehearse: { name: m.accounts_scope_rehearse, about: m.accounts_scope_rehearse_about, roles: everybody },
  images: { name: m.accounts_scope_images, about: m.accounts_scope_images_about, roles: everybody },
  models: { name: m.accounts_scope_models, about: m.accounts_scope_models_about, roles: everybody },
  'models:write': { name: m.accounts_scope_models_write, about: m.accounts_scope_models_write_about, roles: ['admin', 'owner'] },
  people: { name: m.accounts_scope_people, about: m.accounts_scope_people_about, roles: ['admin', 'owner'] },
  metrics: { name: m.accounts_scope_metrics, about: m.accounts_scope_metrics_about, roles: ['owner'] },
};

/** What a key of somebody with this role may be limited to. */
export function scopesFor(role: Role): readonly (ScopeWords & { readonly scope: Scope })[] {
  return (Object.keys(scopeWords) as Scope[]).map((scope) => ({ scope, ...scopeWords[scope] })).filter(({ roles }) => roles.includes(role));
}

/** A scope that this page does not know yet is named as it is. */
export function nameScope(scope: string): string {
  return scope in scopeWords ? scopeWords[scope as Scope].name() : scope;
}
