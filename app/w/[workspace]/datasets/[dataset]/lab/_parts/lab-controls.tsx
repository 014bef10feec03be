'use client';

import { RotateCcw } from 'lucide-react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import {
  type LabSettings,
  MEL_SLIDERS,
  NEUTRAL,
  SIGNAL_SLIDERS,
  type LabSlider as Slider,
  type SliderKey,
} from './lab-settings';
import { LabSlider } from './lab-slider';

interface LabControlsProps {
  readonly settings: LabSettings;
  onChange(change: Partial<LabSettings>): void;
}

/** Every setting of the lab: what is heard, what only a model meets, and the seed of both. */
export function LabControls({ settings, onChange }: LabControlsProps) {
  const sliders = (list: readonly (Slider & { readonly key: SliderKey })[]) =>
    list.map((slider) => (
      <LabSlider
        key={slider.key}
        slider={slider}
        value={settings[slider.key]}
        onChange={(value) => onChange({ [slider.key]: value })}
      />
    ));
  return (
    <Card
      title="Settings"
      actions={
        <Button size="sm" variant="ghost" onClick={() => onChange(NEUTRAL)}>
          <RotateCcw aria-hidden /> Reset
        </Button>
      }
    >
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-sm text-muted">The recording, heard and seen</legend>
        {sliders(SIGNAL_SLIDERS)}
        <div className="flex flex-col gap-3">
          <Field label="Stretch by" name="method">
            <Select
              value={settings.method}
              onChange={({ currentTarget: { value } }) =>
                onChange({ method: value === 'wsola' ? 'wsola' : 'phase-vocoder' })
              }
            >
              <option value="phase-vocoder">Phase vocoder</option>
              <option value="wsola">WSOLA</option>
            </Select>
          </Field>
          <Field label="Noise" name="noise">
            <Select
              value={settings.noise}
              onChange={({ currentTarget: { value } }) =>
                onChange({ noise: value === 'pink' ? 'pink' : 'white' })
              }
            >
              <option value="white">White</option>
              <option value="pink">Pink</option>
            </Select>
          </Field>
        </div>
      </fieldset>
      <fieldset className="mt-6 flex flex-col gap-3">
        <legend className="mb-2 text-sm text-muted">The spectrogram, only seen</legend>
        {sliders(MEL_SLIDERS)}
      </fieldset>
      <Field label="Seed" name="seed" className="mt-6" hint="Noise and masks follow from it.">
        <Input
          type="number"
          min={0}
          max={9999}
          value={settings.seed}
          onChange={({ currentTarget: { valueAsNumber: seed } }) => {
            if (Number.isInteger(seed) && seed >= 0 && seed <= 9999) onChange({ seed });
          }}
        />
      </Field>
    </Card>
  );
}
