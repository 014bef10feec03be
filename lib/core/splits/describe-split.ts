import { SPLIT_PARTS, type SplitClip, type SplitPart, type SplitPlan } from './split-plan';

export interface PartDescription {
  readonly clips: number;
  /** Clips by label; every label of the dataset is there, with 0 where it is missing. */
  readonly byLabel: Readonly<Record<string, number>>;
  /** Labels of the actors, sorted. */
  readonly actors: readonly string[];
}

/** Counts part × class and lists the actors of each part. */
export function describeSplit(
  clips: readonly SplitClip[],
  plan: SplitPlan,
): Record<SplitPart, PartDescription> {
  const labels = [...new Set(clips.map((clip) => clip.label))].sort();
  const describe = (part: SplitPart): PartDescription => {
    const inside = clips.filter((clip) => plan.get(clip.id) === part);
    const count = (label: string): number => inside.filter((clip) => clip.label === label).length;
    return {
      clips: inside.length,
      byLabel: Object.fromEntries(labels.map((label) => [label, count(label)])),
      actors: [...new Set(inside.map((clip) => clip.actor))].sort(),
    };
  };
  const [train, validation, test] = SPLIT_PARTS.map(describe) as [
    PartDescription,
    PartDescription,
    PartDescription,
  ];
  return { train, validation, test };
}
