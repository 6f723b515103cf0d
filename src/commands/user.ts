import type { Role } from '../rooms/accounts/contract.ts';
import { withModu } from './open-modu.ts';
import { readSecretLine } from './read-input.ts';

export async function addUser(email: string, options: { name: string; role: Role; data?: string }): Promise<void> {
  const password = await readSecretLine('password');
  const { id } = await withModu(options, (modu) => modu.accounts.addPerson({ email, name: options.name, role: options.role, password }));
  process.stdout.write(`${id}\n`);
}

export async function setPassword(email: string, options: { data?: string }): Promise<void> {
  const password = await readSecretLine('password');
  await withModu(options, (modu) => modu.accounts.setPassword({ email, password }));
}
