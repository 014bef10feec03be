import { Download } from 'lucide-react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { formatBytes, formatCount, formatDateTime } from '@/app/_ui/format';
import { Select } from '@/app/_ui/input';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '@/lib/domain/exports/schema';
import { RadioCards } from './radio-cards';

const FORMATS: Record<ExportFormat, { name: string; description: string }> = {
  audiofolder: {
    name: 'Hugging Face AudioFolder',
    description: 'metadata.csv beside the audio; loads with datasets.load_dataset.',
  },
  audformat: {
    name: 'audformat',
    description: 'db.yaml, its tables and the audio; loads with audformat.Database.load.',
  },
  csv: {
    name: 'Labels only',
    description: 'labels.csv without audio: file, emotion, actor and the rest.',
  },
};

interface ExportFormProps {
  readonly datasetId: string;
  readonly options: ExportOptions;
}

/** A plain form: the browser saves what the address answers, with or without scripts. */
export function ExportForm({ datasetId, options }: ExportFormProps) {
  const { sourceBytes, preparedBytes } = options;
  const audio = [
    {
      key: 'source',
      name: 'As it was brought',
      description: `Every file bit by bit; now ${formatBytes(sourceBytes)}.`,
    },
    {
      key: 'prepared',
      name: 'Prepared',
      description: `Mono waves at the dataset’s rate; now about ${formatBytes(preparedBytes)}.`,
    },
  ];
  return (
    <Card title="What to take">
      <form
        method="get"
        action={`/api/datasets/${datasetId}/export`}
        className="flex flex-col gap-6"
      >
        <RadioCards
          legend="Format"
          name="format"
          choices={EXPORT_FORMATS.map((key) => ({ key, ...FORMATS[key] }))}
        />
        <RadioCards legend="Audio (not with labels only)" name="audio" choices={audio} />
        <VersionSelect options={options} />
        <div>
          <Button type="submit" variant="primary">
            <Download aria-hidden /> Download zip
          </Button>
        </div>
      </form>
    </Card>
  );
}

function VersionSelect({ options }: { options: ExportOptions }) {
  const { clips, versions } = options;
  return (
    <Field
      label="State"
      name="version"
      className="max-w-xl"
      hint="A frozen version never changes; cite it by its number and content hash."
    >
      <Select>
        {clips > 0 && <option value="now">As it is now: {formatCount(clips)} clips</option>}
        {versions.map((version) => (
          <option key={version.number} value={version.number}>
            Version {version.number}: {formatCount(version.clips)} clips, frozen{' '}
            {formatDateTime(version.createdAt)}, content {version.contentHash.slice(0, 8)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
