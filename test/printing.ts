/** What a visitor would hold in their hands. */
export interface Paper {
  text: string;
  document: Document;
  /** Says that the printing is done, as the browser does when its dialog is closed. */
  done: () => void;
}

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

/** Keeps what is printed in frames from then on, in place of the browser's dialog, until `stopRecording`. */
export function recordPrints(): Paper[] {
  const papers: Paper[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = contentWindow.get!.call(this) as Window;
      view.print = () =>
        papers.push({
          text: view.document.body.textContent.replace(/\s+/g, ' ').trim(),
          document: view.document,
          done: () => view.dispatchEvent(new Event('afterprint')),
        });
      return view;
    },
  });
  return papers;
}

export function stopRecording(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
}
