/** For tests: the smallest file that is a whole GGUF model by its structure. It can't be talked to. */
export function tinyGguf(options: { name?: string; extraBytes?: number } = {}): Buffer {
  const metadata = [
    text('general.architecture', 'llama'), text('general.name', options.name ?? 'Tiny'), text('general.license', 'cc0-1.0'),
    number('llama.context_length', 512), number('llama.embedding_length', 32), number('llama.block_count', 1), words('tokenizer.ggml.tokens', ['a', 'b']),
  ];
  const elements = 32 + Math.ceil((options.extraBytes ?? 0) / 4);
  const tensor = Buffer.concat([string('token_embd.weight'), u32(1), u64(elements), u32(0), u64(0)]);
  const head = Buffer.concat([Buffer.from('GGUF'), u32(3), u64(1), u64(metadata.length), ...metadata, tensor]);
  const data = Buffer.alloc(elements * 4, 'tiny model ');
  return Buffer.concat([head, Buffer.alloc((32 - (head.length % 32)) % 32), data]);
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const string = (value: string): Buffer => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
const text = (key: string, value: string): Buffer => Buffer.concat([string(key), u32(8), string(value)]);
const number = (key: string, value: number): Buffer => Buffer.concat([string(key), u32(4), u32(value)]);
const words = (key: string, values: readonly string[]): Buffer => Buffer.concat([string(key), u32(9), u32(8), u64(values.length), ...values.map(string)]);
