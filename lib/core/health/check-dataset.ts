import { findClipped } from './find-clipped';
import { findContradictions } from './find-contradictions';
import { findCopies } from './find-copies';
import { findDuplicateFiles } from './find-duplicate-files';
import { findGridHoles } from './find-grid-holes';
import { findIdenticalChannels } from './find-identical-channels';
import { findImbalance } from './find-imbalance';
import { findLabelLeaks } from './find-label-leaks';
import { findMixedDepths } from './find-mixed-depths';
import { findMixedRates } from './find-mixed-rates';
import { findOneActorClasses } from './find-one-actor-classes';
import { findOneClassActors } from './find-one-class-actors';
import { findSamePaths } from './find-same-paths';
import { findSharedActors } from './find-shared-actors';
import { findSilent } from './find-silent';
import { findTooShort } from './find-too-short';
import { findUnlabelled } from './find-unlabelled';
import type { Finding, Severity } from './finding';
import type { HealthData } from './health-data';

const CHECKS: readonly ((data: HealthData) => Finding | null)[] = [
  findContradictions,
  findSamePaths,
  findSharedActors,
  findCopies,
  findLabelLeaks,
  findOneActorClasses,
  findOneClassActors,
  findImbalance,
  findGridHoles,
  findSilent,
  findTooShort,
  findClipped,
  findMixedRates,
  findMixedDepths,
  findIdenticalChannels,
  findUnlabelled,
  findDuplicateFiles,
];

const RANK: Readonly<Record<Severity, number>> = { danger: 0, warning: 1, info: 2 };

/** All that is wrong with a dataset, worst first. */
export function checkDataset(data: HealthData): Finding[] {
  return CHECKS.flatMap((check) => check(data) ?? []).sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight,
  );
}
