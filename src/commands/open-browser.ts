import { spawn } from 'node:child_process';
import type { Env } from '../config/env.ts';

/** Opens a page where there is a display. Nothing depends on it, so it never fails. */
export function openBrowser(url: string, env: Env): void {
  const opener = findOpener(env);
  if (!opener) return;
  const child = spawn(opener.command, [...opener.args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function findOpener(env: Env): { command: string; args: readonly string[] } | undefined {
  if (process.platform === 'darwin') return { command: 'open', args: [] };
  // `start` takes its first argument in quotes for a title.
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""'] };
  return (env.get('DISPLAY') ?? env.get('WAYLAND_DISPLAY')) === undefined ? undefined : { command: 'xdg-open', args: [] };
}
