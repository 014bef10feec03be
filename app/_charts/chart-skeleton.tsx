/** A chart on its way, in the shape of its frame. */
export function ChartSkeleton() {
  return (
    <div
      role="status"
      className="flex min-h-96 flex-col gap-4 rounded-lg border border-line bg-raised p-4 sm:p-6"
    >
      <span className="sr-only">The chart is being loaded.</span>
      <div className="h-5 w-40 rounded bg-sunken motion-safe:animate-pulse" />
      <div className="h-4 w-2/3 rounded bg-sunken motion-safe:animate-pulse" />
      <div className="grow rounded bg-sunken motion-safe:animate-pulse" />
    </div>
  );
}
