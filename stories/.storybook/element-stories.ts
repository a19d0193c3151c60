import type { Args, ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { elements } from './elements.js';
import { states, type Surroundings } from '../states.js';
import { argTypesOf } from './arg-types.js';
import { about, docsOf, onLines } from './docs-texts.js';
import { Stage } from './stage.js';
import type { Settings } from './toolbars.js';

/** What the docs page of an element says beyond its manifest. */
export interface Guidance {
  /** When to use it, in a few sentences. */
  use: string;
  /** When not, and what instead. */
  avoid: string;
  /** What a reader with assistive technology, a keyboard, a small screen gets. */
  accessibility: string[];
  /** The states that are only there on the screen of a phone. */
  onPhones?: string[];
  /** The values an attribute knows. */
  choices?: Record<string, string[]>;
}

const settingsOf: Partial<Record<Surroundings, Partial<Settings>>> = {
  dark: { scheme: 'dark' },
  narrow: { width: '320' },
  rtl: { direction: 'rtl' },
  print: { host: 'paper' },
};

const notes: Partial<Record<Surroundings, string>> = {
  'forced-colors':
    'Looks different where the system forces its own colors (Windows: Contrast themes). To see it: open this story’s frame in a tab of its own, then the developer tools’ Rendering panel, “Emulate CSS media feature forced-colors”.',
  print: 'As it comes out of a printer: white, in ink, without controls.',
};

const ON_PHONES = {
  note: 'Only there on screens up to 40em wide: this story is shown on a phone (the toolbar’s viewport).',
  globals: { viewport: { value: 'mobile2', isRotated: false } },
};

/** Of a mount of a story; as long as the signal is the same one, so is the stage. */
const stages = new WeakMap<AbortSignal, Stage>();

/** The default export and the stories of an element, from its states and its manifest. */
export function elementStories(tag: string, guidance: Guidance) {
  const element = elements.find(({ tagName }) => tagName === tag)!;
  const argTypes = argTypesOf(element, guidance.choices ?? {});
  const meta = {
    component: tag,
    argTypes,
    parameters: { guidance, docs: docsOf(tag, element.summary, guidance) },
  } satisfies Meta;
  const isOnPhones = (name: string) => guidance.onPhones?.includes(name) ?? false;
  return { meta, story: (name: string) => story(tag, name, argTypes, isOnPhones(name)) };
}

function story(tag: string, state: string, argTypes: ArgTypes, isOnPhones: boolean): StoryObj {
  const { markup, surroundings } = states[tag]![state]!;
  const globals = isOnPhones ? ON_PHONES.globals : settingsOf[surroundings];
  const note = isOnPhones ? ON_PHONES.note : notes[surroundings];
  return {
    args: argsIn(tag, markup, controlled(argTypes)),
    ...(globals && { globals }),
    parameters: {
      docs: {
        source: { code: onLines(markup), language: 'html' },
        description: { story: about[state] },
      },
    },
    render: (args, context) => {
      const stage = stages.get(context.abortSignal) ?? new Stage();
      stages.set(context.abortSignal, stage);
      const settings = context.globals as unknown as Settings;
      stage.show({ tag, markup, args, settings, note });
      return stage.root;
    },
  };
}

/** The rows one can set; the others are only told. */
function controlled(argTypes: ArgTypes): string[] {
  return Object.keys(argTypes).filter((name) => !/^(event|part|slot) /.test(name));
}

/** What the markup itself sets, so that the Controls panel shows it; the program is the toolbar's. */
function argsIn(tag: string, markup: string, names: string[]): Args {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const given = [...(page.querySelector(tag)?.attributes ?? [])].filter(
    ({ name }) => names.includes(name) && name !== 'src' && name !== 'program',
  );
  return Object.fromEntries(given.map(({ name, value }) => [name, value || true]));
}
