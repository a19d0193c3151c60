import { checks, writeGuardTables } from './checks.js';

await writeGuardTables();
for (const { name, run } of checks) {
  console.log(`Checking ${name}`);
  await run().catch((error: Error) => {
    console.error(`${error.message}\n`);
    process.exitCode = 1;
  });
}
