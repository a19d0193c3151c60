import { FLOOR } from '../../stories/states.js';

export { FLOOR };

/** What a visitor reads where an element has nothing to show. */
export const FLOOR_TEXT = 'Example Recovery: (706) 555-0142';

/** The heading of the example program's call card. */
export const CARD_HEADING = 'Not sure which level of care you need?';

/** The lines a partner pastes for the scripts. */
export const SCRIPT = {
  all: '<script type="module" src="/iop-widgets/all.js" crossorigin referrerpolicy="no-referrer"></script>',
  loader:
    '<script type="module" src="/iop-widgets/loader.js" crossorigin referrerpolicy="no-referrer"></script>',
  classic: '<script src="/iop-widgets/all.iife.js" crossorigin referrerpolicy="no-referrer"></script>',
};

/** An element with the children every partner is asked to write. */
export function element(tag: string, attributes = 'src="/programs/example.json"'): string {
  return `<${tag} ${attributes}>${FLOOR}</${tag}>`;
}

/** A whole page. */
export function hostPage(body: string, head: string = SCRIPT.all): string {
  return `<!doctype html><html lang="en"><head><title>A partner’s page</title>${head}</head><body><h1>A partner’s page</h1>${body}</body></html>`;
}
