import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../base/heading.js';
import type { Judged } from '../../base/judge-program.js';
import { ProgramElement } from '../../base/program-element.js';
import { services } from '../../guards/generated/services.js';
import type { Service } from '../../program/services.js';
import { programServicesStyles } from './program-services.styles.js';
import { words } from './program-services.words.js';

/** Names that need no order; what stands between them is the same in every language. */
const inOneLine = (names: string[] = []): string => names.join('\xa0· ');

/**
 * What happens in the program: each of its parts in a sentence, with its topics, and whether everybody takes part in it.
 *
 * Use it where a reader wants to know what a day of treatment is made of. Any number of parts can be read at a glance: two
 * columns of ruled entries where there is room. Below them stand the kinds of therapy, what is added when someone needs it, and
 * what has to be said about medical care. What the document leaves out leaves no gap.
 *
 * @summary The parts of the program, each with a sentence and its topics; what is optional says so in words.
 * @tag program-services
 * @since 0.1
 *
 * @csspart heading - The title.
 * @csspart text - The sentence before the parts.
 * @csspart service - One part of the program.
 * @csspart name - What it is called.
 * @csspart optional - The word that says that not everybody takes part in it.
 * @csspart topics - What it is about.
 * @csspart note - One of the lines below: therapies, what is added, medical care.
 */
export class ProgramServices extends ProgramElement {
  static override readonly tag = 'program-services';
  static override readonly guards = { services };
  static override readonly needs = ['services'] as const;
  static override readonly styles = [...ProgramElement.styles, programServicesStyles];

  protected override renderProgram({ services }: Judged): TemplateResult {
    const { title, text, items, therapies, asNeeded, medicalNotes } = services!;
    const word = words[this.spoken];
    const notes = [
      this.#renderNotes(word.therapies, inOneLine(therapies)),
      this.#renderNotes(word.asNeeded, inOneLine(asNeeded)),
      this.#renderNotes(word.medicalNotes, ...(medicalNotes ?? [])),
    ].filter((note) => note !== nothing);
    return html`
      <div class="services">
        ${heading(this.headingLevel, title ?? this.say(word.title), 'h2', nothing)}
        ${text && html`<p part="text">${text}</p>`}
        <div>
          <ul role="list">
            ${items.map((service) => this.#renderService(service, inOneLine(service.topics)))}
          </ul>
          ${notes.length ? html`<dl>${notes}</dl>` : nothing}
        </div>
      </div>
    `;
  }

  #renderService({ name, text, optional }: Service, topics: string): TemplateResult {
    const tag =
      optional && html`<span class="tag" part="optional">${this.say(words[this.spoken].optional)}</span>`;
    return html`<li part="service">
      ${heading(this.headingLevel + 1, html`<span>${name}</span> ${tag || nothing}`, 'h3', nothing, 'name')}
      ${text && html`<p>${text}</p>`} ${topics && html`<p class="small muted" part="topics">${topics}</p>`}
    </li>`;
  }

  #renderNotes(title: string, ...notes: string[]): unknown {
    const known = notes.filter((note) => note);
    if (!known.length) return nothing;
    return html`<div part="note">
      <dt>${this.say(title)}</dt>
      ${known.map((note) => html`<dd>${note}</dd>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'program-services': ProgramServices;
  }
}
