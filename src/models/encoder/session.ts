import { availableParallelism } from 'node:os';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelFilesError } from '../../errors.js';

/** Opens an ONNX file on all cores. */
export async function openSession(path: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(path, {
      executionProviders: ['cpu'],
      graphOptimizationLevel: 'all',
      intraOpNumThreads: availableParallelism(),
      // A thread that waits for work spinning takes the core from whoever has some: with another process on the machine that doubles the time.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw new ModelFilesError(`The model file ${path} cannot be loaded: ${String(cause)}`, undefined, { cause });
  }
}

/** A tensor of rows of whole numbers, each padded with `padding` to the longest. */
export function paddedTensor(rows: readonly (readonly number[])[], padding: number): Tensor {
  const length = Math.max(...rows.map((row) => row.length));
  const data = new BigInt64Array(rows.length * length).fill(BigInt(padding));
  for (const [place, row] of rows.entries()) {
    for (const [column, value] of row.entries()) data[place * length + column] = BigInt(value);
  }
  return new Tensor('int64', data, [rows.length, length]);
}

/** The numbers of a float32 output of a session. */
export function floats(outputs: Readonly<Record<string, Tensor>>, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new ModelFilesError(`The model has no float32 output named ${name}.`);
  return data;
}
