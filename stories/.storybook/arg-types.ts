import type { ArgTypes } from '@storybook/web-components-vite';
import type { ElementDescription } from '../../src/build/manifest.js';

type Described = ElementDescription['cssParts'][number];

const ONLY_TOLD = { control: false } as const;

const row = (category: string, { name, description }: Described, more: object = {}) => ({
  name,
  description: description ?? '',
  table: { category, ...more },
});

/** Rows of the Controls panel: attributes and properties to set, events, parts and slots to read about. */
export function argTypesOf(element: ElementDescription, choices: Record<string, string[]>): ArgTypes {
  const { attributes, cssProperties, events, cssParts, slots } = element;
  return Object.fromEntries([
    ...attributes.map((attribute) => [
      attribute.name,
      {
        ...row('Attributes', attribute, { type: { summary: attribute.type?.text ?? 'string' } }),
        ...attributeControl(attribute, choices[attribute.name]),
      },
    ]),
    ...cssProperties.map((property) => [
      property.name,
      {
        ...row('Custom properties', property, {
          type: { summary: kindOf(property) },
          defaultValue: { summary: property.default ?? '' },
        }),
        control: { type: kindOf(property) === 'color' ? 'color' : 'text' },
      },
    ]),
    ...events.map((event) => [
      `event ${event.name}`,
      { ...row('Events', event, { type: { summary: event.type.text } }), ...ONLY_TOLD },
    ]),
    ...cssParts.map((part) => [
      `part ${part.name}`,
      {
        ...row('Parts', part, { type: { summary: `${element.tagName}::part(${part.name})` } }),
        ...ONLY_TOLD,
      },
    ]),
    ...slots.map((slot) => [
      `slot ${slot.name}`,
      { ...row('Children', { ...slot, name: slot.name || 'children' }), ...ONLY_TOLD },
    ]),
  ]) as ArgTypes;
}

function attributeControl(
  { name, type }: ElementDescription['attributes'][number],
  options?: string[],
): object {
  if (options) return { options, control: { type: 'inline-radio' } };
  if (name === 'heading-level') return { control: { type: 'number', min: 1, max: 6 } };
  if (type?.text === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: 'text' } };
}

function kindOf({ name, default: value }: ElementDescription['cssProperties'][number]): string {
  if (value?.startsWith('#')) return 'color';
  return name === '--iop-font-family' ? 'font family' : 'length';
}
