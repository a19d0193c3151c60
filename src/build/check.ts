import { checks, writeTables } from './checks.js';

await writeTables();
for (const { name, run } of checks) {
  console.log(`Checking ${name}`);
  await run().catch((error: Error) => {
    console.error(`${error.message}\n`);
    process.exitCode = 1;
  });
}
