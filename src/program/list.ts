import { z } from './zod.js';

/** A list that may be empty. */
export const list = <Item extends z.ZodType>(description: string, item: Item) =>
  z.array(item).meta({ description });

/** A list that says nothing without at least one item. */
export const filledList = <Item extends z.ZodType>(description: string, item: Item) =>
  z.array(item).min(1).meta({ description });
