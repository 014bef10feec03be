import { z } from 'zod';
import type { RecipeInput } from './input';
import {
  denseHeadSchema,
  linearSvmSchema,
  logisticRegressionSchema,
  type RecipeModel,
  residualCnnSchema,
  seedCnnSchema,
  vgg16Schema,
} from './model';

export interface RegisteredModel {
  readonly label: string;
  /** one sentence for a form */
  readonly about: string;
  /** kinds of input that it can learn from, the best first */
  readonly inputs: readonly RecipeInput['kind'][];
  /** its options with their defaults; `describeOptions` gives them as JSON Schema */
  readonly schema: z.ZodObject;
}

/** Every model of a recipe, as a form shows it. */
export const MODELS: Readonly<Record<RecipeModel['kind'], RegisteredModel>> = {
  'seed-cnn': {
    label: 'Study CNN',
    about: 'Two convolutions and a dense layer on the picture of the spectrogram.',
    inputs: ['image', 'log-mel'],
    schema: seedCnnSchema,
  },
  'logistic-regression': {
    label: 'Logistic regression',
    about: 'A linear model with probabilities, fitted in seconds: the baseline to beat.',
    inputs: ['functionals', 'trunk', 'utterance'],
    schema: logisticRegressionSchema,
  },
  'linear-svm': {
    label: 'Linear SVM',
    about: 'Support vector machines, one emotion against the rest.',
    inputs: ['functionals', 'trunk', 'utterance'],
    schema: linearSvmSchema,
  },
  'residual-cnn': {
    label: 'Residual CNN',
    about: 'Four residual blocks with attention over time, learnt from scratch.',
    inputs: ['log-mel', 'image'],
    schema: residualCnnSchema,
  },
  vgg16: {
    label: 'VGG16',
    about: 'A network trained on photographs, its last layers trained further on the picture.',
    inputs: ['image'],
    schema: vgg16Schema,
  },
  'dense-head': {
    label: 'Dense head',
    about: 'A small network on what a pre-trained trunk says of the clip.',
    inputs: ['trunk'],
    schema: denseHeadSchema,
  },
};

/** The options of a model as JSON Schema, each with type, limits and default. */
export const describeOptions = (kind: RecipeModel['kind']) =>
  z.toJSONSchema(MODELS[kind].schema.omit({ kind: true }), { io: 'input' });

interface Chosen {
  readonly model: RecipeModel;
  readonly input: RecipeInput;
}

/** Why a model cannot learn from an input; null where it can. */
export function refuseInput({ model, input }: Chosen): string | null {
  const { label, inputs } = MODELS[model.kind];
  if (!inputs.includes(input.kind)) {
    return `${label} learns from ${inputs.join(' or ')}, not from ${input.kind}.`;
  }
  if (model.kind === 'vgg16' && input.kind === 'image' && input.colorMap !== 'jet') {
    return `${label} sees pictures in colour: choose the colour map jet.`;
  }
  return null;
}
