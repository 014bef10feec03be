/** A map from one list of labels to another. */
export interface LabelMap {
  readonly name: string;
  /** why it maps as it does */
  readonly source: string | null;
  /** target label by emotion key; null, like a key that is not named, drops the clips */
  readonly pairs: Readonly<Record<string, string | null>>;
}

/** A map that comes with the product. */
export interface NamedLabelMap extends LabelMap {
  readonly id: string;
  readonly source: string;
}
