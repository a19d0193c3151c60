/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from '../../base/icon.js';

export const directionsIcon = () => icon('m3 11 19-9-9 19-2-8z');

export const websiteIcon = () =>
  icon('M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6');
