import { writeFileSync } from 'node:fs';

/**
 * Vitest's reporter of what `npm test` counts: the file that MODU_TEST_REPORT names gets it as JSON.
 * @typedef {{ passed: number, failed: number, skipped: { name: string, reason: string }[] }} TestReport
 */
export default class ReportTests {
  /** @param {readonly import('vitest/node').TestModule[]} modules @param {readonly unknown[]} errors what was thrown outside tests */
  onTestRunEnd(modules, errors) {
    /** @type {TestReport} */
    const report = { passed: 0, failed: errors.length, skipped: [] };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // A file that fails before its first test would otherwise count as nothing.
      if (!module.ok() && tests.every((test) => test.result().state !== 'failed')) report.failed += 1;
      for (const test of tests) addTest(report, test);
    }
    if (process.env.MODU_TEST_REPORT) writeFileSync(process.env.MODU_TEST_REPORT, JSON.stringify(report));
  }
}

/** @param {TestReport} report @param {import('vitest/node').TestCase} test */
function addTest(report, test) {
  const result = test.result();
  if (result.state === 'passed') report.passed += 1;
  else if (result.state === 'failed') report.failed += 1;
  else report.skipped.push({ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason: (result.state === 'skipped' && result.note) || 'no reason given' });
}
