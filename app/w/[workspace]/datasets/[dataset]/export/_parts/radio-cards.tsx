interface RadioCardsProps {
  readonly legend: string;
  readonly name: string;
  /** the first is chosen at first */
  readonly choices: readonly {
    readonly key: string;
    readonly name: string;
    readonly description: string;
  }[];
}

/** One of a few, each with a sentence; native, so that a plain form sends it. */
export function RadioCards({ legend, name, choices }: RadioCardsProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {choices.map((choice, index) => (
          <label
            key={choice.key}
            className="flex cursor-pointer gap-3 rounded-lg border border-line-strong p-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={choice.key}
              defaultChecked={index === 0}
              className="mt-1 size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="block text-sm font-medium">{choice.name}</span>
              <span className="block text-sm text-muted">{choice.description}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
