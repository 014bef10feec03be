import type { TrunkId, TrunkInfo, WeightsFile } from './trunk-info';

const file = (name: string, sizeBytes: number, sha256: string): WeightsFile => ({
  name,
  sizeBytes,
  checksum: { algorithm: 'sha256', hex: sha256 },
  url: null,
});

/** Every trunk that a recipe may name, the most useful for speech first. */
export const TRUNKS: readonly TrunkInfo[] = [
  {
    id: 'whisper-base-l3',
    label: 'Whisper base, 3 layers',
    about: 'Speech recognition on 680,000 hours: the best trunk here for emotion in speech.',
    hears: 'whisper-log-mel',
    format: 'onnx',
    output: 'hidden.3',
    channels: 512,
    files: [
      file(
        'onnx/whisper-base-L3-int8.onnx',
        13600151,
        '2ac711f475f50933ad6f8970b6384f37286634ce2e873e2725813f8228bbd6e7',
      ),
    ],
    licence: 'MIT',
    page: 'https://huggingface.co/openai/whisper-base',
    source:
      'The encoder of openai/whisper-base as ONNX, cut after its third layer, weights in int8.',
  },
  {
    id: 'whisper-tiny-l2',
    label: 'Whisper tiny, 2 layers',
    about: 'The smaller Whisper: a third of the time for about three points less.',
    hears: 'whisper-log-mel',
    format: 'onnx',
    output: 'hidden.2',
    channels: 384,
    files: [
      file(
        'onnx/whisper-tiny-L2-int8.onnx',
        6488906,
        'b929ae18e39c81751723b7cb043d2bf8ce53b796ea589d30b9952e702d15cf2c',
      ),
    ],
    licence: 'MIT',
    page: 'https://huggingface.co/openai/whisper-tiny',
    source:
      'The encoder of openai/whisper-tiny as ONNX, cut after its second layer, weights in int8.',
  },
  {
    id: 'moonshine-tiny',
    label: 'Moonshine tiny',
    about: 'English speech recognition from the raw signal.',
    hears: 'samples',
    format: 'onnx',
    output: 'last_hidden_state',
    channels: 288,
    files: [
      file(
        'onnx/moonshine-tiny-encoder-int8.onnx',
        7937661,
        'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
      ),
    ],
    licence: 'MIT',
    page: 'https://huggingface.co/UsefulSensors/moonshine-tiny',
    source: 'The encoder of UsefulSensors/moonshine-tiny as ONNX, weights in int8.',
  },
  {
    id: 'yamnet',
    label: 'YAMNet',
    about: 'Sounds of all kinds (AudioSet): one vector every 0.48 s.',
    hears: 'yamnet-patches',
    format: 'tfjs-layers',
    output: 'embedding',
    channels: 1024,
    files: [
      file(
        'yamnet/model.json',
        31619,
        'd6e4302df7c3c1d675cff439ac3797f5260a01bbe6d8b7be55f68a697fea983d',
      ),
      file(
        'yamnet/group1-shard1of4.bin',
        4194304,
        '49294bcac3f67c70b9c0b1ef0a49a6bbd38e14c124fb1f86334c4c258e7c694e',
      ),
      file(
        'yamnet/group1-shard2of4.bin',
        4194304,
        '2d08c678d42cf679da73a851e473e6342b0711fd61fe096e566b4609d77f67ad',
      ),
      file(
        'yamnet/group1-shard3of4.bin',
        4194304,
        'b9332fc0c5a4e26107eb88f5249375815a1885f61c8bc6f275a35723c03a7721',
      ),
      file(
        'yamnet/group1-shard4of4.bin',
        2335012,
        '22af23fd3945a6ca0c7cebe75bee5dde26097fb045f606ee4f889c2a0ece21a5',
      ),
    ],
    licence: 'Apache-2.0',
    page: 'https://www.kaggle.com/models/google/yamnet',
    source: 'YAMNet as a TensorFlow.js layers model.',
  },
  {
    id: 'resnet50',
    label: 'ResNet50',
    about: 'Photographs (ImageNet), on the picture of the spectrogram.',
    hears: 'picture',
    format: 'tfjs-layers',
    output: 'activation_48',
    channels: 2048,
    files: [
      file(
        'resnet50-notop/model.json',
        111742,
        'dc8aaf9006778db9cd724559697aa23239279353b826c632991713e0157591cd',
      ),
      file(
        'resnet50-notop/group1-shard1of12.bin',
        4194304,
        '3080aa7d19fca2a30f9cd4d203862c9a6af110a16479fb049763e016f95438cc',
      ),
      file(
        'resnet50-notop/group1-shard2of12.bin',
        4194304,
        '924e4a360e02b125be7b78f0b52a5da34f2f16bbe6fb8a65e5ab9de27655b9a6',
      ),
      file(
        'resnet50-notop/group1-shard3of12.bin',
        4194304,
        'd6a9fc4d2467d65a215fa01cc4c2ad1731ac73e720b2350f9b358b8a70e28bbb',
      ),
      file(
        'resnet50-notop/group1-shard4of12.bin',
        4194304,
        'cab87e266737863cad915f1c2e90266b668338849e4f1fe56ee06ee558a7cb86',
      ),
      file(
        'resnet50-notop/group1-shard5of12.bin',
        4194304,
        '9633173ceb7e9b81fb668efe1fe47e3bf6b6b14a59457ce364c9e4b80022d77f',
      ),
      file(
        'resnet50-notop/group1-shard6of12.bin',
        4194304,
        'a9be3bfbabbb6521a590d317121adee8d833e98a371ab432986b7cadb4a068c8',
      ),
      file(
        'resnet50-notop/group1-shard7of12.bin',
        4194304,
        '15d1f7c7f6c856e6ca39f1a007c40ab6dd04ebbc8cc4f3729228ada0f6ba9d01',
      ),
      file(
        'resnet50-notop/group1-shard8of12.bin',
        4194304,
        '6d49ab4670d3f00da22f7eb4558ad3e4e1d3e0bebbd50e8a34ec8d673352c56b',
      ),
      file(
        'resnet50-notop/group1-shard9of12.bin',
        4194304,
        '51ad8028738163ba97a239dde2c44f4a3d0939f922b69ba854e9bdf1358099c0',
      ),
      file(
        'resnet50-notop/group1-shard10of12.bin',
        4194304,
        '8e572f679ffe58778869c608734720460e6edcbbef26e55bb7d33ac261512723',
      ),
      file(
        'resnet50-notop/group1-shard11of12.bin',
        4194304,
        'c5484b0dcf8458a859539687b3989dd97c125fcd7dbbbd103a00307dcb83096e',
      ),
      file(
        'resnet50-notop/group1-shard12of12.bin',
        1303680,
        'c5ce13c634bad811293076d0b18ab6b4c8463f59144cf51c3ae5de25e5e03d23',
      ),
    ],
    licence: 'MIT',
    page: 'https://keras.io/api/applications/resnet/',
    source: 'Keras ResNet50 without its top as a TensorFlow.js layers model.',
  },
  {
    id: 'vgg16',
    label: 'VGG16',
    about: "Photographs (ImageNet), on the picture of the spectrogram: the study's transfer model.",
    hears: 'picture',
    format: 'vgg16',
    output: 'block5_pool',
    channels: 512,
    files: [
      {
        name: 'vgg16/vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5',
        sizeBytes: 58_889_256,
        checksum: { algorithm: 'md5', hex: '6d6bbae143d832006294945121d1f1fc' },
        url: 'https://storage.googleapis.com/tensorflow/keras-applications/vgg16/vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5',
      },
    ],
    licence: 'CC BY 4.0',
    page: 'https://www.robots.ox.ac.uk/~vgg/research/very_deep/',
    source: 'The convolutional base as Keras publishes it.',
  },
];

export function trunkInfo(id: TrunkId): TrunkInfo {
  const info = TRUNKS.find((trunk) => trunk.id === id);
  if (!info) throw new Error(`There is no trunk ${id}`);
  return info;
}
