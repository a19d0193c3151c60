interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the sheet and the word it belongs to, and the edges of the window. */
const GAP = 8;

const within = (value: number, end: number): number => Math.max(GAP, Math.min(value, end - GAP));

/**
 * Where a sheet stands that belongs to a word: below it, or above where there is room only there; in line with the word's
 * beginning; always in the window.
 */
export function placeSheet(
  word: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  sheet: Size,
  room: Size,
  isRightToLeft: boolean,
): { left: number; top: number } {
  const below = word.bottom + GAP;
  const above = word.top - GAP - sheet.height;
  const hasRoomBelow = below + sheet.height + GAP <= room.height;
  return {
    left: within(isRightToLeft ? word.right - sheet.width : word.left, room.width - sheet.width),
    top: within(hasRoomBelow || above < GAP ? below : above, room.height - sheet.height),
  };
}
