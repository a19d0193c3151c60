/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from './icon.js';

export const PHONE =
  'M14 17l1.4-1.2A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6L7 10a14 14 0 0 0 7 7';

export const phoneIcon = () => icon(PHONE);
