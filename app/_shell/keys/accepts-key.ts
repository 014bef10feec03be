const WRITES =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select';
const ACTS_ON_SPACE = 'button,summary,input,[role=button],[role=checkbox],[role=switch],[role=tab]';
const ACTS_ON_ENTER = 'button,summary,a[href],[role=button],[role=link],[role=gridcell] a';
const ACTS_ON_ARROWS =
  '[role=grid],[role=slider],[role=radiogroup],[role=listbox],[role=menu],[role=tablist],input[type=radio]';

/** What is asked of the element: all of it, or the lookalike of a test. */
interface Target {
  closest(selectors: string): unknown;
  matches(selectors: string): boolean;
  readonly isContentEditable?: boolean;
}

/**
 * Whether a page's shortcut may have a key that was pressed on this element: what the element itself
 * does with the key comes first. Keys with ⌘ or Ctrl and Escape reach the page from anywhere.
 */
export function acceptsKey(name: string, target: Target | null): boolean {
  if (!target) return true;
  if (target.closest('dialog,[role=dialog],[role=menu],[role=listbox]')) return name === 'mod+k';
  if (name.startsWith('mod+') || name === 'escape') return true;
  if (target.isContentEditable || target.matches(WRITES)) return false;
  if (name.endsWith('space')) return !target.matches(ACTS_ON_SPACE);
  if (name.endsWith('enter')) return !target.matches(ACTS_ON_ENTER);
  if (name.includes('arrow') || name === 'home' || name === 'end') {
    return !target.closest(ACTS_ON_ARROWS);
  }
  return true;
}

/** Whether a key can be pressed by mistake or by speech input, so that a person may switch it off. */
export const isCharacterKey = (name: string): boolean =>
  !name.startsWith('mod+') && name.replace('shift+', '').length === 1;
