import { readFile, writeFile } from 'node:fs/promises';
import { readmeWithTable } from './readme-table.js';

const readme = await readFile('README.md', 'utf8');
await writeFile('README.md', await readmeWithTable(readme));
