import { type Middleware } from '@web/dev-server-core';

/** Gives browser tests the addresses of the site that `npm start` serves: `/programs/slow.json` never answers. */
export function sitePaths(): Middleware {
  return async (context, next) => {
    if (context.path === '/programs/slow.json')
      await new Promise((resolve) => context.req.once('close', resolve));
    else {
      context.path = context.path.replace(/^\/programs\//, '/stories/programs/');
      await next();
    }
  };
}
