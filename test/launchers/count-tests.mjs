import { writeFileSync } from 'node:fs';

/**
 * Reporter for node:test: writes `{"passed":n,"failed":n}` to its destination. Suites and skipped tests do not count;
 * a file that could not be loaded is one failure.
 */
export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined || data?.todo !== undefined) continue;
    if (type === 'test:pass') counts.passed += 1;
    if (type === 'test:fail') counts.failed += 1;
  }
  yield JSON.stringify(counts);
}

/** Reporter for web-test-runner: writes the same to a file. A page that broke outside its tests is one failure. */
export function countBrowserTests(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const { testResults, errors, passed } of sessions) {
        const tests = testResults ? testsIn(testResults).filter((test) => !test.skipped) : [];
        const failed = tests.filter((test) => !test.passed).length;
        counts.passed += tests.length - failed;
        counts.failed += failed > 0 ? failed : Number(errors.length > 0 || !passed);
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
