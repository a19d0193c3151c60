const sheets = new Map<string, CSSStyleSheet>();

/** A style sheet's text. A template tag, so that editors, the linter and the build know it for CSS. */
export const css = (strings: TemplateStringsArray): string => strings.join('');

/** The text as a sheet that all elements of the page share. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}
