import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Colors that a palette can hold. */
const COLORS_MOST = 256;

interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of every pixel, line after line. */
  pixels: Uint8Array;
}

/**
 * A PNG as Chromium writes it (eight bits, no transparency, not interlaced) with a palette in place of a color for
 * each pixel: about a third of the size. Where there are too many colors, those that nearly match become the commonest
 * of them, so that large areas keep theirs.
 */
export function withPalette(png: Buffer): Buffer {
  const picture = decode(png);
  const { palette, indexes } = reduce(picture.pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  // Each line begins with the number of its filter; 0 is none, which suits flat areas best.
  const lines = Buffer.alloc((picture.width + 1) * picture.height);
  for (let y = 0; y < picture.height; y += 1) {
    lines.set(indexes.subarray(y * picture.width, (y + 1) * picture.width), y * (picture.width + 1) + 1);
  }
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

function decode(png: Buffer): Picture {
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [depth, colorType, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || colorType !== 2 || interlaced !== 0) throw new Error('The picture is not a plain RGB one.');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(packed)), width * 3, height) };
}

/** Undoes the filters by which a PNG stores each byte as a difference from its neighbors. */
function unfilter(lines: Buffer, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - width] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - width - 3] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      pixels[at] = (lines[at + y + 1] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return pixels;
}

/** The neighbor that is nearest to left + above - corner; PNG calls it the Paeth predictor. */
function nearest(left: number, above: number, corner: number): number {
  const distance = (one: number): number => Math.abs(left + above - corner - one);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
}

function reduce(pixels: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  const colors = Array.from({ length: pixels.length / 3 }, (_none, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 3, index * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const common = [...counts.keys()].toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));

  for (let bits = 8; bits > 0; bits -= 1) {
    const mask = 0x01_01_01 * (256 - 2 ** (8 - bits));
    const palette = [...new Map(common.toReversed().map((color) => [color & mask, color])).values()];
    if (palette.length > COLORS_MOST) continue;
    const indexOf = new Map(palette.map((color, index) => [color & mask, index]));
    return { palette, indexes: Uint8Array.from(colors, (color) => indexOf.get(color & mask) ?? 0) };
  }
  throw new Error('The picture has too many colors.');
}
