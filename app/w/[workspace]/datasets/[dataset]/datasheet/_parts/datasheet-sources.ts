import type {
  ActorView,
  ClassBalance,
  DatasetView,
  RecordingFacts,
} from '@/lib/domain/datasets/schema';

/** Everything that a datasheet is written from. */
export interface DatasheetSources {
  readonly dataset: DatasetView;
  readonly balance: ClassBalance;
  readonly actors: readonly ActorView[];
  readonly facts: RecordingFacts;
}

/** A question of the datasheet, with its answer in paragraphs; none where it is not known. */
export interface Question {
  readonly asked: string;
  readonly answer: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A question; what is null is not known and left out. */
export const ask = (asked: string, ...answer: readonly (string | null)[]): Question => ({
  asked,
  answer: answer.filter((words): words is string => words !== null),
});
