import { AppError } from '@/lib/core/app-error';
import { CLIP_FIELDS, type ClipField } from '@/lib/core/metadata/labelling';

const isField = (word: string): word is ClipField => CLIP_FIELDS.some((field) => field === word);

/**
 * The columns of `file=path,actor=speaker`.
 * @throws AppError `invalid` for what is no `field=column`, naming the fields
 */
export function parseColumnMap(words: string): Partial<Record<ClipField, string>> {
  const columns: Partial<Record<ClipField, string>> = {};
  for (const pair of words.split(',').filter((one) => one.trim() !== '')) {
    const [field = '', ...column] = pair.split('=');
    const name = field.trim();
    if (!isField(name) || column.length === 0) {
      const message = `“${pair}” is no field=column. The fields are ${CLIP_FIELDS.join(', ')}.`;
      throw new AppError('invalid', message);
    }
    columns[name] = column.join('=').trim();
  }
  return columns;
}
