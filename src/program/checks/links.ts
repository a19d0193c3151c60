import { safeLink } from '../../base/safe-link.js';
import type { DocumentNode } from '../nodes.js';
import type { Problem } from '../problem.js';
import { error, type Check } from './check.js';

/** Where relative addresses count from, as long as no page is known. */
const ANY_PAGE = 'https://example.org/';

/** The address of a link in longer texts, as src/base/rich-text.ts reads it. */
const MARKDOWN_LINK = /\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const NO_SCHEME = /^(?![a-z][a-z\d+.-]*:)[^\s/.?#][^\s/?#]*\.[a-z]{2,}([:/?#]|$)/i;

/** Links can be followed, those that must be secure are, and e-mail addresses are complete. */
export const checkLinks: Check = (nodes) => [
  ...nodes.texts('link', 'secure-link').flatMap((node) => checkAddress(node, node.value)),
  ...nodes.texts('secure-link').flatMap(checkSecure),
  ...nodes
    .texts('markdown')
    .flatMap((node) =>
      [...node.value.matchAll(MARKDOWN_LINK)].flatMap(([, address]) => checkAddress(node, address ?? '')),
    ),
  ...nodes
    .texts('email')
    .filter(({ value }) => !EMAIL.test(value.trim()))
    .map((node) =>
      error(node, `"${node.value}" is not an e-mail address.`, 'Write it like "hello@example.org".'),
    ),
];

function checkAddress(node: DocumentNode<string>, address: string): Problem[] {
  if (NO_SCHEME.test(address.trim())) {
    const message = `The link "${address}" does not start with https://, so it would look for a page beside the current one.`;
    return [error(node, message, `Write "https://${address.trim()}".`)];
  }
  if (safeLink(address, ANY_PAGE)) return [];
  const message = `"${address}" cannot be a link.`;
  return [
    error(
      node,
      message,
      'Write a web address that starts with https://, such as "https://example.org/contact".',
    ),
  ];
}

function checkSecure(node: DocumentNode<string>): Problem[] {
  const address = node.value.trim();
  if (/^https:/i.test(address) || NO_SCHEME.test(address) || !safeLink(address, ANY_PAGE)) return [];
  const secure = /^http:/i.test(address)
    ? address.replace(/^http:/i, 'https:')
    : 'https://example.org/contact';
  return [
    error(
      node,
      `"${address}" is not a secure address.`,
      `Write an address that starts with https://, such as "${secure}".`,
    ),
  ];
}
