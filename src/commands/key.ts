import { withModu } from './open-modu.ts';

export async function createKey(options: { user: string; name: string; scopes?: string[]; data?: string }): Promise<void> {
  const { key } = await withModu(options, (modu) => modu.accounts.createKey({ email: options.user, name: options.name, scopes: options.scopes }));
  process.stdout.write(`${key}\n`);
}
