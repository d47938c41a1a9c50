// Unpacks a ZIP file into a folder. Knows what an EPUB may hold (stored and deflated entries) and nothing more.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Returns the names of the entries, in the order of the central directory. Throws on anything it does not know. */
export function unzip(file, folder) {
  const data = fs.readFileSync(file);
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file}: not a ZIP file`);
  const names = [];
  let at = data.readUInt32LE(end + 16);
  for (let n = data.readUInt16LE(end + 10); n > 0; n--) {
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    if (name.endsWith('/')) continue;
    if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`${file}: unsafe name ${name}`);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new Error(`${file}: compression ${method} of ${name}`);
    const target = path.join(folder, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, method === 8 ? zlib.inflateRawSync(packed) : packed);
    names.push(name);
  }
  return names;
}
