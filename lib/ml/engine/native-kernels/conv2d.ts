import type { FusedConv2DAttrs, TensorInfo } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import {
  type ConvAttrs,
  convSizes,
  heapView,
  type Kernel,
  type KernelCall,
  kernelOf,
  replaceKernel,
  sizeOf,
} from '../kernel';
import type { OnnxGraph } from '../onnx-graph';
import { fromPlanes, inRuns, toPlanes } from './image-batches';

/** Conv2D and FusedConv2D (bias per channel; linear or ReLU) as ONNX `Conv`. */
export function registerConv2d(tf: Tf, run: RunGraph): void {
  const convolve = createConvolve(tf, run);
  const original = kernelOf(tf, 'Conv2D');
  const originalFused = kernelOf(tf, 'FusedConv2D');
  replaceKernel(tf, 'Conv2D', (call) =>
    isPlain(call)
      ? convolve({ ...call, attrs: { ...call.attrs, activation: 'linear' } })
      : original(call),
  );
  replaceKernel(tf, 'FusedConv2D', (call) =>
    isPlain(call) && isFusible(call) ? convolve(call) : originalFused(call),
  );
}

function isPlain({ inputs: { x, filter }, attrs }: KernelCall): boolean {
  const channelsLast = ((attrs as ConvAttrs).dataFormat ?? 'NHWC') === 'NHWC';
  return channelsLast && sizeOf(x.shape) > 0 && sizeOf(filter.shape) > 0;
}

function isFusible({ inputs, attrs }: KernelCall): boolean {
  const { activation } = attrs as FusedConv2DAttrs;
  if (inputs.preluActivationWeights || (activation !== 'linear' && activation !== 'relu'))
    return false;
  const bias: TensorInfo | undefined = inputs.bias;
  return !bias || sizeOf(bias.shape) === inputs.filter.shape[3];
}

function createConvolve(tf: Tf, run: RunGraph): Kernel {
  return ({ inputs, attrs, backend }) => {
    const { x, filter } = inputs;
    const bias: TensorInfo | undefined = inputs.bias;
    const relu = (attrs as FusedConv2DAttrs).activation === 'relu';
    const sizes = convSizes(tf, { image: x.shape, filter: filter.shape }, attrs as ConvAttrs);
    const output = backend.makeOutput(sizes.outShape, 'float32');
    const images = heapView(backend, x);
    const results = heapView(backend, output);
    const weights = { data: heapView(backend, filter), shape: filter.shape };
    const offsets = bias && { data: heapView(backend, bias), shape: [sizes.outChannels] };
    const imageSize = sizeOf(x.shape.slice(1));
    const resultSize = sizeOf(sizes.outShape.slice(1));
    const { top, left, bottom, right } = sizes.padInfo;
    const attributes = {
      kernel_shape: [sizes.filterHeight, sizes.filterWidth],
      strides: [sizes.strideHeight, sizes.strideWidth],
      dilations: [sizes.dilationHeight, sizes.dilationWidth],
      pads: [top, left, bottom, right],
    };
    const bytesPerImage = 4 * (imageSize + 2 * resultSize);
    inRuns({ count: sizes.batchSize, bytesPerImage }, (first, count) => {
      const shape = [count, ...x.shape.slice(1)];
      const outShape = [count, ...sizes.outShape.slice(1)];
      const data = images.subarray(first * imageSize, (first + count) * imageSize);
      const target = results.subarray(first * resultSize, (first + count) * resultSize);
      run({
        key: `conv2d ${JSON.stringify(attributes)} ${relu}`,
        feeds: { x: { data, shape }, f: weights, ...(offsets && { b: offsets }) },
        fetches: { y: { data: target, shape: outShape } },
        build: (graph) =>
          buildConv(graph, { shape, outShape, attributes, relu, biased: !!offsets }),
      });
    });
    return output;
  };
}

interface ConvPlan {
  readonly shape: readonly number[];
  readonly outShape: readonly number[];
  readonly attributes: Readonly<Record<string, readonly number[]>>;
  readonly relu: boolean;
  readonly biased: boolean;
}

function buildConv(graph: OnnxGraph, plan: ConvPlan): void {
  const images = toPlanes(graph, 'x', plan.shape);
  const perm = [3, 2, 0, 1];
  const filter = graph.op({ type: 'Transpose', inputs: ['f'], attributes: { perm } });
  const inputs = plan.biased ? [images, filter, 'b'] : [images, filter];
  const sums = graph.op({ type: 'Conv', inputs, attributes: plan.attributes });
  const result = plan.relu ? graph.op({ type: 'Relu', inputs: [sums] }) : sums;
  fromPlanes(graph, result, plan.outShape);
}
