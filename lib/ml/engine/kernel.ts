import type { backend_util, NamedAttrMap, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from './engine';

/** One call of a kernel of the WebAssembly backend. */
export interface KernelCall {
  readonly inputs: Readonly<Record<string, TensorInfo>>;
  readonly attrs: object;
  readonly backend: BackendWasm;
}

export type Kernel = (call: KernelCall) => TensorInfo;

/** The kernel registered now under this name. @throws Error when there is none. */
export function kernelOf(tf: Tf, name: string): Kernel {
  const config = tf.getKernel(name, 'wasm');
  if (!config) throw new Error(`The WebAssembly backend has no kernel ${name}`);
  return ({ inputs, attrs, backend }) => {
    const result = config.kernelFunc({
      inputs: inputs as NamedTensorInfoMap,
      attrs: attrs as NamedAttrMap,
      backend,
    });
    const [first] = Array.isArray(result) ? result : [result];
    return first;
  };
}

/** Registers a kernel in place of the backend's own, or where it has none. */
export function replaceKernel(tf: Tf, name: string, kernel: Kernel): void {
  if (tf.getKernel(name, 'wasm')) tf.unregisterKernel(name, 'wasm');
  tf.registerKernel({
    kernelName: name,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) =>
      kernel({
        inputs: inputs as Record<string, TensorInfo>,
        attrs: attrs ?? {},
        backend: backend as BackendWasm,
      }),
  });
}

/**
 * The memory of a float32 tensor on the WebAssembly heap. A view is valid until the next
 * allocation: the heap may grow and move, so make every output first.
 */
export function heapView(backend: BackendWasm, tensor: TensorInfo): Float32Array {
  return backend.typedArrayFromHeap(tensor) as Float32Array;
}

/** The same memory under another shape. */
export function reshaped(tensor: TensorInfo, shape: number[]): TensorInfo {
  return { dataId: tensor.dataId, dtype: tensor.dtype, shape };
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The attributes of a convolution and of its two gradients, as far as they share them. */
export interface ConvAttrs {
  readonly strides: [number, number] | number;
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  readonly dataFormat?: 'NHWC' | 'NCHW';
  readonly dilations?: [number, number] | number;
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** Sizes of a convolution of images [n, h, w, c] with a filter [kh, kw, c, k]. */
export function convSizes(
  tf: Tf,
  shapes: { image: readonly number[]; filter: readonly number[] },
  attrs: ConvAttrs,
): backend_util.Conv2DInfo {
  return tf.backend_util.computeConv2DInfo(
    shapes.image as [number, number, number, number],
    shapes.filter as [number, number, number, number],
    attrs.strides,
    attrs.dilations ?? 1,
    attrs.pad,
    attrs.dimRoundingMode,
    false,
    tf.backend_util.convertConv2DDataFormat(attrs.dataFormat ?? 'NHWC'),
  );
}
