/** Written by src/build/base-map.ts into base-map-table.js, which is not in git. */
export declare const TABLE: string;
