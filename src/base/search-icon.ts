/* Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors. */
import { icon } from './icon.js';

export const searchIcon = () => icon('m21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0');
