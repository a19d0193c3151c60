/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from '../../base/icon.js';

export const DIRECTIONS = 'm3 11 19-9-9 19-2-8z';

export const WEBSITE = 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6';

export const hereIcon = () => icon('M2 12h3m14 0h3M12 2v3m0 14v3m7-10a7 7 0 1 1-14 0 7 7 0 0 1 14 0');
