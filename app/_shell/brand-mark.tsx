/** The mark: a short waveform. Decorative; the word stands beside it. */
export function BrandMark() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 32 32"
      className="size-7 shrink-0"
      fill="none"
      strokeLinecap="round"
    >
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M7 14.5v3M11.5 11v10M16 6.5v19M20.5 10v12M25 14v4"
        stroke="var(--accent-ink)"
        strokeWidth="2.6"
      />
    </svg>
  );
}
