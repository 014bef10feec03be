import type { Binding } from 'onnxruntime-node/dist/binding';
import { OnnxGraph } from './onnx-graph';
import type { OnnxRuntime } from './onnx-runtime';

/** float32 memory with a shape; `data` may be a view of the WebAssembly heap. */
export interface ShapedData {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

export interface GraphRun {
  /** Tells graphs apart that have the same shapes; must name every attribute used by `build`. */
  readonly key: string;
  /** Adds the nodes; the inputs and outputs are declared already under their names. */
  readonly build: (graph: OnnxGraph) => void;
  readonly feeds: Readonly<Record<string, ShapedData>>;
  /** Memory the results are written to. */
  readonly fetches: Readonly<Record<string, ShapedData>>;
}

export type RunGraph = (run: GraphRun) => void;

/** Each (operation, shapes) pair of a model needs one graph; a session of one holds some 100 kB. */
const MAX_GRAPHS = 256;

/** Runs small graphs synchronously, keeping the sessions that were used last. */
export function createGraphRunner(runtime: OnnxRuntime, threads: number): RunGraph {
  const sessions = new Map<string, Binding.InferenceSession>();
  const toTensors = (items: GraphRun['feeds']) =>
    Object.fromEntries(
      Object.entries(items).map(([name, { data, shape }]) => [
        name,
        new runtime.Tensor('float32', data, shape),
      ]),
    );
  return (run) => {
    const key = cacheKey(run);
    const session = sessions.get(key) ?? createSession({ runtime, threads, run });
    sessions.delete(key);
    sessions.set(key, session);
    evictOldest(sessions);
    session.run(toTensors(run.feeds), toTensors(run.fetches), {});
  };
}

function cacheKey({ key, feeds, fetches }: GraphRun): string {
  const shapes = [...Object.entries(feeds), ...Object.entries(fetches)];
  return `${key}|${shapes.map(([name, { shape }]) => `${name}:${shape.join('x')}`).join('|')}`;
}

function createSession(input: {
  runtime: OnnxRuntime;
  threads: number;
  run: GraphRun;
}): Binding.InferenceSession {
  const graph = new OnnxGraph();
  for (const [name, { shape }] of Object.entries(input.run.feeds)) graph.declareInput(name, shape);
  for (const [name, { shape }] of Object.entries(input.run.fetches)) {
    graph.declareOutput(name, shape);
  }
  input.run.build(graph);
  const model = Uint8Array.from(graph.encode());
  const session = new input.runtime.InferenceSession();
  session.loadModel(model.buffer, model.byteOffset, model.byteLength, {
    executionProviders: ['cpu'],
    intraOpNumThreads: input.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Arenas keep the temporaries of every cached graph alive.
    enableCpuMemArena: false,
    enableMemPattern: false,
    // Spinning threads would take the processor from the operations that run outside.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return session;
}

function evictOldest(sessions: Map<string, Binding.InferenceSession>): void {
  if (sessions.size <= MAX_GRAPHS) return;
  const [oldest] = sessions;
  if (!oldest) return;
  sessions.delete(oldest[0]);
  oldest[1].dispose();
}
