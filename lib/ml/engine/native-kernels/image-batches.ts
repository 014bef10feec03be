import type { OnnxGraph } from '../onnx-graph';

/** Temporaries of one run stay within this, for the caches' sake and to keep memory flat. */
const MAX_RUN_BYTES = 8e6;

/** Cuts n images into runs of as many as fit; `visit` gets the first image and the count. */
export function inRuns(
  images: { count: number; bytesPerImage: number },
  visit: (first: number, count: number) => void,
): void {
  const perRun = Math.max(1, Math.floor(MAX_RUN_BYTES / images.bytesPerImage));
  for (let first = 0; first < images.count; first += perRun) {
    visit(first, Math.min(perRun, images.count - first));
  }
}

/** Turns [n, h, w, c] into ONNX's [n, c, h, w]; moves no memory where the order is the same. */
export function toPlanes(graph: OnnxGraph, name: string, shape: readonly number[]): string {
  const [count, height, width, channels] = shape;
  if (channels === 1 || height * width === 1) {
    const planes = graph.int64([count, channels, height, width]);
    return graph.op({ type: 'Reshape', inputs: [name, planes] });
  }
  return graph.op({ type: 'Transpose', inputs: [name], attributes: { perm: [0, 3, 1, 2] } });
}

/** Turns [n, c, h, w] into [n, h, w, c] of this shape, as the graph's output `y`. */
export function fromPlanes(graph: OnnxGraph, name: string, shape: readonly number[]): void {
  if (shape[3] === 1) {
    graph.op({ type: 'Reshape', inputs: [name, graph.int64(shape)], output: 'y' });
  } else {
    const attributes = { perm: [0, 2, 3, 1] };
    graph.op({ type: 'Transpose', inputs: [name], attributes, output: 'y' });
  }
}
