/**
 * Focuses the first field that the form marks as wrong, in the order of the page, and opens the
 * folded part it lies in. Called after the errors are painted.
 */
export function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const marked = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!marked) return;
    // Of a group it is the chosen radio button that takes the focus.
    const field = marked.querySelector<HTMLElement>('input:checked') ?? marked;
    for (
      let fold = field.closest('details');
      fold;
      fold = fold.parentElement?.closest('details') ?? null
    ) {
      fold.open = true;
    }
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });
}
