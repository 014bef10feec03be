import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { Notice } from '@/app/_ui/notice';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClipPair } from '@/lib/domain/explore/schema';
import type { FeatureSetView } from '@/lib/domain/feature-sets/schema';
import { ChoiceSelect } from './choice-select';
import { ComparedSpectrograms } from './compared-spectrograms';
import { type ExploreQuery, exploreHref } from './explore-query';
import { prepareComparison } from './prepare-comparison';

interface CompareViewProps {
  readonly base: string;
  /** with actor and both labels chosen */
  readonly query: ExploreQuery & Required<Pick<ExploreQuery, 'actor' | 'left' | 'right'>>;
  readonly set: FeatureSetView;
  readonly pair: ClipPair;
  readonly actors: readonly string[];
  readonly emotions: readonly string[];
}

/** Two emotions by one voice: what changes, to hear, to see and in figures. */
export function CompareView({ base, query, set, pair, actors, emotions }: CompareViewProps) {
  const { clips, index, pairs, sameStatement } = pair;
  const at = (changes: Partial<ExploreQuery>) =>
    exploreHref(base, { ...query, pair: undefined, ...changes });
  const labels = (side: 'left' | 'right') =>
    emotions.map((key) => ({
      value: key,
      word: emotionLabel(key).word,
      href: at({ [side]: key }),
    }));
  return (
    <Card
      title="Two emotions by one actor"
      description={
        clips
          ? `Pair ${index + 1} of ${pairs}${sameStatement ? ', the same statement' : ', different statements'}. Both pictures have one scale of colours.`
          : undefined
      }
      actions={
        <>
          {index > 0 && (
            <LinkButton size="sm" scroll={false} href={at({ pair: String(index - 1) })}>
              Pair before
            </LinkButton>
          )}
          {index + 1 < pairs && (
            <LinkButton size="sm" scroll={false} href={at({ pair: String(index + 1) })}>
              Next pair
            </LinkButton>
          )}
        </>
      }
    >
      <div className="mb-6 flex flex-wrap gap-4">
        <ChoiceSelect
          label="Actor"
          name="actor"
          value={query.actor}
          choices={actors.map((actor) => ({ value: actor, word: actor, href: at({ actor }) }))}
        />
        <ChoiceSelect label="Left" name="left" value={query.left} choices={labels('left')} />
        <ChoiceSelect label="Right" name="right" value={query.right} choices={labels('right')} />
      </div>
      {clips ? (
        <>
          <ComparedSpectrograms clips={clips} featureSetId={set.id} spec={set.spec} />
          <Figures clips={clips} />
        </>
      ) : (
        <Notice title="No such pair">
          Actor {query.actor} has no two clips of {emotionLabel(query.left).word} and{' '}
          {emotionLabel(query.right).word} with features. Choose another actor or label.
        </Notice>
      )}
    </Card>
  );
}

function Figures({ clips }: { clips: NonNullable<ClipPair['clips']> }) {
  const [left, right] = clips.map(({ emotion }) => emotionLabel(emotion).word);
  const columns = ['Figure', { figure: `Left: ${left}` }, { figure: `Right: ${right}` }];
  return (
    <TableFrame label="Figures of both clips" className="mt-6">
      <table className={TABLE}>
        <TableHead columns={[...columns, { figure: 'Right minus left' }]} />
        <tbody>
          {prepareComparison(clips).map((figure) => (
            <tr key={figure.title}>
              <th scope="row" className={`${TD} text-left font-normal`}>
                {figure.title}
              </th>
              <td className={`${TD} ${NUMERIC}`}>{figure.left}</td>
              <td className={`${TD} ${NUMERIC}`}>{figure.right}</td>
              <td className={`${TD} ${NUMERIC} font-medium`}>{figure.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
