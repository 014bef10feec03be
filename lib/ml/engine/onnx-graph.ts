import { bytesField, integerField } from './onnx-writer';

/** Field numbers and enumerations of onnx.proto3 (https://github.com/onnx/onnx). */
const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_INTS = 7;
const IR_VERSION = 8;
const OPSET = 13;

export interface GraphNode {
  /** ONNX operator, e.g. `Conv`. */
  readonly type: string;
  readonly inputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
  /** Name of the result; made up where absent. */
  readonly output?: string;
}

/** Collects the nodes of a small ONNX graph with fixed float32 shapes and encodes it as a model. */
export class OnnxGraph {
  private readonly nodes: Buffer[] = [];
  private readonly constants: Buffer[] = [];
  private readonly ports: Buffer[] = [];
  private names = 0;

  declareInput(name: string, shape: readonly number[]): void {
    this.ports.push(port(11, name, shape));
  }

  declareOutput(name: string, shape: readonly number[]): void {
    this.ports.push(port(12, name, shape));
  }

  /** Adds an operator and returns the name of its result. */
  op({ type, inputs, attributes = {}, output = this.freshName() }: GraphNode): string {
    this.nodes.push(
      bytesField(1, [
        ...inputs.map((name) => bytesField(1, name)),
        bytesField(2, output),
        bytesField(3, output),
        bytesField(4, type),
        ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      ]),
    );
    return output;
  }

  /** Adds a constant vector of int64 (shapes, axes, paddings) and returns its name. */
  int64(values: readonly number[]): string {
    const name = this.freshName();
    const raw = Buffer.alloc(8 * values.length);
    values.forEach((value, index) => {
      raw.writeBigInt64LE(BigInt(value), 8 * index);
    });
    this.constants.push(
      bytesField(5, [
        integerField(1, values.length),
        integerField(2, INT64),
        bytesField(8, name),
        bytesField(9, [raw]),
      ]),
    );
    return name;
  }

  encode(): Buffer {
    const graph = [...this.nodes, bytesField(2, 'kernel'), ...this.constants, ...this.ports];
    return Buffer.concat([
      integerField(1, IR_VERSION),
      bytesField(2, 'prosodia'),
      bytesField(7, graph),
      bytesField(8, [bytesField(1, ''), integerField(2, OPSET)]),
    ]);
  }

  private freshName(): string {
    this.names += 1;
    return `n${this.names}`;
  }
}

function attribute(name: string, value: number | readonly number[]): Buffer {
  if (typeof value === 'number') {
    return bytesField(5, [
      bytesField(1, name),
      integerField(3, value),
      integerField(20, ATTRIBUTE_INT),
    ]);
  }
  const ints = value.map((item) => integerField(8, item));
  return bytesField(5, [bytesField(1, name), ...ints, integerField(20, ATTRIBUTE_INTS)]);
}

function port(field: number, name: string, shape: readonly number[]): Buffer {
  const dimensions = shape.map((size) => bytesField(1, [integerField(1, size)]));
  const tensorType = [integerField(1, FLOAT), bytesField(2, dimensions)];
  return bytesField(field, [bytesField(1, name), bytesField(2, [bytesField(1, tensorType)])]);
}
