import { betweenShare } from './between-share';
import type { Matrix } from './matrix';
import { type PrincipalComponents, principalComponents } from './principal-components';
import { removeGroupMeans } from './remove-group-means';
import { standardizeColumns } from './standardize-columns';

export interface Projection extends PrincipalComponents {
  /** how much of the rows' variance lies between actors, and between labels */
  readonly actorShare: number;
  readonly emotionShare: number;
}

export interface Grouped {
  /** of each row, 0 and up */
  readonly actors: Uint32Array;
  readonly emotions: Uint32Array;
}

function project(matrix: Matrix, { actors, emotions }: Grouped, count: number): Projection {
  return {
    ...principalComponents(matrix, count),
    actorShare: betweenShare(matrix, actors),
    emotionShare: betweenShare(matrix, emotions),
  };
}

/**
 * Standardised rows along their principal components, as they are and with each actor's own mean
 * taken away: what then remains between labels is not between voices.
 */
export function projectGroups(
  matrix: Matrix,
  grouped: Grouped,
  count: number,
): { readonly plain: Projection; readonly centred: Projection } {
  const standardized = standardizeColumns(matrix);
  const plain = project(standardized, grouped, count);
  return {
    plain,
    centred: project(removeGroupMeans(standardized, grouped.actors), grouped, count),
  };
}
