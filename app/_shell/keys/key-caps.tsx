/** Keys as they are printed on the keyboard. */
const CAPS: Readonly<Record<string, string>> = {
  space: 'Space',
  escape: 'Esc',
  enter: 'Enter',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  shift: 'Shift',
};

function capOf(part: string, isMac: boolean): string {
  if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
  return CAPS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}

interface KeyCapsProps {
  readonly keys: readonly string[];
  readonly isMac: boolean;
}

export function KeyCaps({ keys, isMac }: KeyCapsProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {keys.map((key, index) => (
        <span key={key} className="inline-flex items-center gap-0.5">
          {index > 0 && <span className="px-1 text-muted">or</span>}
          {key.split(/\+(?!$)/).map((part) => (
            <kbd
              key={part}
              className="min-w-6 rounded border border-line-strong bg-sunken px-1.5 py-0.5 text-center font-sans text-xs"
            >
              {capOf(part, isMac)}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
