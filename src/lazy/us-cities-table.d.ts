/** Written by src/build/us-cities.ts into us-cities-table.js, which is not in git. */
export declare const TABLE: string;
