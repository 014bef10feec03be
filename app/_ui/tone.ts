export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Ground and ink of a tone. */
export const TONE_CLASS: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};
