/** A leaf of the drawing on covers and share cards. */
export interface Leaf {
  /** Degrees from upright, clockwise. */
  angle: number
  /** Its outline, as an SVG path that starts at the stem. */
  outline: string
  /** Its middle vein. */
  vein: string
  fill: string
}

/** A fan of leaves that grow from one point. */
export interface Fan {
  /** How far the fan leans, -12 to 12: whatever it stands on may shift with it. */
  lean: number
  leaves: Leaf[]
}

/** The fan that belongs to 20 bytes of a hash, in three colours: about 1,000 units high and 1,800 wide. */
export function fanOf(bytes: Uint8Array, tints: readonly string[]): Fan {
  const lean = (bytes[1]! % 25) - 12
  const leaves = [-78, 78, -52, 52, -27, 27, 0].map((angle, index) => {
    const long = 960 - Math.abs(angle) * 3 + (bytes[index + 2]! % 90)
    const broad = 150 + (bytes[index + 9]! % 40)
    return {
      angle: angle + Math.round(lean / 2),
      outline: outlineOf(long, broad),
      vein: `M0 -70V${-long + 60}`,
      fill: tints[index % 3]!,
    }
  })
  return { lean, leaves }
}

/** A leaf that points up from the origin. */
function outlineOf(long: number, broad: number): string {
  const a = `${broad} ${-Math.round(long * 0.3)} ${broad} ${-Math.round(long * 0.7)}`
  const b = `${-broad} ${-Math.round(long * 0.7)} ${-broad} ${-Math.round(long * 0.3)}`
  return `M0 0C${a} 0 ${-long}C${b} 0 0Z`
}
