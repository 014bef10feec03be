/** First stop of the Tab key: past the navigation. The page's main element is `#main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
