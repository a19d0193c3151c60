/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from '../../base/icon.js';

export const copyIcon = () =>
  icon(
    'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  );
