import { html } from 'lit/html.js';
import { code, page, pageMeta } from './page.js';

export default { title: 'Foundations/Privacy', tags: ['!autodocs'], ...pageMeta };

const POLICY = `default-src 'none';
script-src 'self';
style-src 'self';
connect-src 'self';
require-trusted-types-for 'script';
trusted-types iop-widgets`;

export const Privacy = page(
  'Privacy',
  'That somebody reads about addiction treatment is itself sensitive. The elements are built so that nobody else finds out.',
  () => html`
    <h2>What an element never does</h2>
    <ul>
      <li>No cookies, no storage, no beacons, no counters.</li>
      <li>No fonts, pictures, maps or scripts from anywhere else.</li>
      <li>
        No request but to the addresses the page names and to the library’s own files, without credentials and
        without referrer.
      </li>
      <li>
        No look at where a visitor is, unless they press the button for it; the place is used on the device
        and sent nowhere.
      </li>
      <li>Nothing outside itself: not the page’s address, not its history, not its title.</li>
    </ul>

    <h2>What a page hears</h2>
    <p>
      An event tells which element was used and how: that a phone link was followed, that a question was
      opened (by its id). Never what was typed, which place was looked at, which number was called. The
      actions panel of every story shows all there is.
    </p>
    <p>
      Think twice before passing even that on to an analytics service. In the United States a provider that
      shares such a visit with an advertiser may break the law.
    </p>

    <h2>What a visitor types</h2>
    <p>
      Only <code>reach-out</code> takes personal data, only if the provider named an endpoint, and only to
      that endpoint, in one request. Signs ticked in <code>program-fit</code> stay on the screen until the
      page is closed.
    </p>

    <h2>The policy it works under</h2>
    ${code(POLICY, 'Content-Security-Policy')}

    <h2>Where the files should be</h2>
    <p>
      On your own server. A public CDN would learn the address of every reader. The snippets say
      <code>referrerpolicy="no-referrer"</code> for the same reason.
    </p>
    <p>
      This Storybook keeps to the same rules: it asks no other server for anything, and it sends nothing to
      its makers.
    </p>
  `,
);
