/** A cell's words on one line, without control characters and without blanks at its ends. */
export const cleanCell = (cell: string): string => cell.replace(/\p{Cc}+/gu, ' ').trim();
