export { parseProgram } from './program/parse-program.js';
export type { ParsedProgram } from './program/parse-program.js';
export type { Problem } from './program/problem.js';
export type { Program, SectionName } from './program/document.js';
export type { CareLevel } from './program/care-levels.js';
export type { Hours } from './program/hours.js';
export type { Place } from './program/place.js';
