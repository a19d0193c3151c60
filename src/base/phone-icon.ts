/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from './icon.js';

export const phoneIcon = () =>
  icon(
    'M14 16.6a1 1 0 0 0 1-.3l.4-.5A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-1 1.6l-.3.3a1 1 0 0 0-.3 1.3 14 14 0 0 0 6.6 6.4',
  );
