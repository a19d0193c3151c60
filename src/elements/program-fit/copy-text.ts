/**
 * Puts text on the clipboard and says whether that worked. Where the page may not use the clipboard (no https, a frame without the
 * permission), in the older way: from a field in the shadow tree `root`, there only for that moment.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = root.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    field.value = text;
    root.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    focused?.focus();
    return copied;
  }
}
