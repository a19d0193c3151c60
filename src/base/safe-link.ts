import { parsePhone } from './phone.js';

/**
 * The address a link may carry, or `undefined` when the value must stay plain text. Relative addresses are
 * resolved against `base` (a page's `baseURI`); without a usable base only absolute ones pass. `tel:` and
 * `sms:` are rebuilt from the number alone; names and passwords in an address are refused.
 */
export function safeLink(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const url = parseUrl(value, base);
  switch (url?.protocol) {
    case 'https:':
    case 'http:':
      return url.username || url.password ? undefined : url.href;
    case 'mailto:':
      return url.href;
    case 'tel:':
      return parsePhone(url.pathname)?.href;
    case 'sms:':
      return parsePhone(url.pathname)?.sms;
    default:
      return undefined;
  }
}

function parseUrl(value: string, base: string): URL | undefined {
  try {
    return new URL(value, base || undefined);
  } catch {
    return undefined;
  }
}
