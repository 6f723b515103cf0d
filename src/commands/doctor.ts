import { examine, type Finding } from './examine.ts';
import { readSettings } from './open-modu.ts';

/** Says of each part whether it is well, and if not, how to mend it. Nothing is changed. */
export async function doctor(options: { json?: boolean; data?: string }): Promise<void> {
  const findings: Finding[] = [];
  for await (const finding of examine(readSettings(options))) {
    findings.push(finding);
    if (!options.json) process.stdout.write(describe(finding));
  }
  if (options.json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  const problems = findings.filter((finding) => !finding.ok).length;
  if (problems === 0) return;
  process.stderr.write(`${problems === 1 ? 'One thing is' : `${problems} things are`} wrong.\n`);
  process.exitCode = 1;
}

function describe({ part, ok, says, mend }: Finding): string {
  return `${ok ? 'ok     ' : 'problem'}  ${part}: ${says}\n${mend === undefined ? '' : `         → ${mend}\n`}`;
}
