/** SHA-256 (FIPS 180-4) in plain TypeScript, so that a certificate can be hashed in a browser, a worker or the terminal alike. */
export function sha256Hex(text: string): string {
  const digest = sha256();
  digest.update(text);
  return digest.hex();
}

/** The same, fed piece by piece; a surrogate pair must not be cut in two between pieces. `hex` ends it. */
export interface Sha256 {
  update(text: string): void;
  hex(): string;
}

export function sha256(): Sha256 {
  const h = Int32Array.from(START);
  const w = new Int32Array(64);
  const bytes = new Uint8Array(BUFFER);
  let n = 0;
  let total = 0;
  const drain = (): void => {
    const whole = n - (n % 64);
    for (let at = 0; at < whole; at += 64) block(bytes, at, w, h);
    bytes.copyWithin(0, whole, n);
    total += whole;
    n -= whole;
  };
  return {
    update: (text) => {
      for (let at = 0; at < text.length; at += PIECE) {
        if (n > BUFFER - 3 * PIECE - 3) drain();
        n = writeUtf8(text, at, Math.min(text.length, at + PIECE), bytes, n);
      }
    },
    hex: () => {
      drain();
      const last = padded(bytes.subarray(0, n), total + n);
      for (let at = 0; at < last.length; at += 64) block(last, at, w, h);
      return Array.from(h, (x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

const BUFFER = 1 << 16;
const PIECE = 1 << 12;

const primes = (n: number): number[] => {
  const found: number[] = [];
  for (let k = 2; found.length < n; k++) if (found.every((p) => k % p !== 0)) found.push(k);
  return found;
};
const fraction = (x: number): number => ((x - Math.floor(x)) * 4_294_967_296) | 0;
const ROUND = Int32Array.from(primes(64), (p) => fraction(Math.cbrt(p)));
const START = Int32Array.from(primes(8), (p) => fraction(Math.sqrt(p)));

/**
 * Writes the characters `from` to `to` of a text as UTF-8 from `out[n]` on and returns the new `n`. A pair of surrogates is written
 * where its first half stands, so that a piece may end between the two.
 */
function writeUtf8(text: string, from: number, to: number, out: Uint8Array, n: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) out[n++] = unit;
    else if (!isSecondHalf(text, i, unit)) n = writeCode(text.codePointAt(i) as number, out, n);
  }
  return n;
}

const isSecondHalf = (text: string, i: number, unit: number): boolean =>
  unit >= 0xdc00 && unit < 0xe000 && (text.codePointAt(i - 1) ?? 0) > 0xffff;

function writeCode(c: number, out: Uint8Array, n: number): number {
  if (c < 0x800) {
    out[n++] = 0xc0 | (c >> 6);
  } else if (c < 0x10000) {
    out[n++] = 0xe0 | (c >> 12);
    out[n++] = 0x80 | ((c >> 6) & 63);
  } else {
    out[n++] = 0xf0 | (c >> 18);
    out[n++] = 0x80 | ((c >> 12) & 63);
    out[n++] = 0x80 | ((c >> 6) & 63);
  }
  out[n++] = 0x80 | (c & 63);
  return n;
}

/** The last bytes with the end mark and the length in bits of all `total` bytes. */
function padded(data: Uint8Array, total: number): Uint8Array {
  const out = new Uint8Array(Math.ceil((data.length + 9) / 64) * 64);
  out.set(data);
  out[data.length] = 0x80;
  let bits = total * 8;
  for (let i = out.length - 1; bits > 0; i--) {
    out[i] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return out;
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function block(bytes: Uint8Array, at: number, w: Int32Array, h: Int32Array): void {
  for (let i = 0; i < 16; i++) {
    const j = at + i * 4;
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let a = h[0]!;
  let b = h[1]!;
  let c = h[2]!;
  let d = h[3]!;
  let e = h[4]!;
  let f = h[5]!;
  let g = h[6]!;
  let k = h[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (k + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + w[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    k = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const add = [a, b, c, d, e, f, g, k];
  for (let i = 0; i < 8; i++) h[i] = h[i]! + add[i]!;
}
