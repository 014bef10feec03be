import { Card } from '@/app/_ui/card';
import { TABLE, TableFrame, TableHead } from '@/app/_ui/data-table';
import type { ActorView } from '@/lib/domain/datasets/schema';
import { ActorRow } from './actor-row';

const COLUMNS = ['Label', 'Gender', 'Age', { figure: 'Clips' }, 'Save'] as const;

/** Who speaks. An empty field means that it is not known. */
export function ActorTable({ actors }: { actors: readonly ActorView[] }) {
  return (
    <Card
      title="Actors"
      description="Results are broken down by what stands here. Age is in years at the time of recording; leave empty what is not known."
    >
      {actors.length === 0 ? (
        <p className="text-sm text-muted">Actors appear with the first import.</p>
      ) : (
        <TableFrame label="Actors of the dataset" className="max-h-[32rem] overflow-y-auto">
          <table className={TABLE}>
            <TableHead columns={COLUMNS} className="sticky top-0 z-10" />
            <tbody>
              {actors.map((actor) => (
                <ActorRow key={actor.id} actor={actor} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Card>
  );
}
