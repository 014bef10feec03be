import { emotionLabel } from '@/lib/core/emotions';

/** A CSS colour that follows the theme by itself, for styles and for SVG fills. */
export function emotionColor(key: string): string {
  const { colorLight, colorDark } = emotionLabel(key);
  return `light-dark(${colorLight}, ${colorDark})`;
}
