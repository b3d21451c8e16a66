import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50

/** The files of a zip archive by path, read through its central directory (APPNOTE.TXT 4.3.12). */
export function readZip(path: string): Map<string, Buffer> {
  const zip = readFileSync(path)
  let end = zip.length - 22
  while (zip.readUInt32LE(end) !== endOfDirectory) end--
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((field, index) =>
      index === 0 ? zip.readUInt32LE(at + field) : zip.readUInt16LE(at + field),
    ) as [number, number, number, number]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(start, start + packed)
    if (!name.endsWith('/')) files.set(name, zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body))
    at += 46 + nameLength + extra + comment
  }
  return files
}

/** Writes a file below a folder, making the folders on the way. */
export function writeInto(folder: string, path: string, content: Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
