/** Whether a version comes before another (https://semver.org, 11); of two pre-releases of one version, any other is newer. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(/[-+]/)[0]?.split('.').map(Number))
  for (const index of [0, 1, 2]) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return version.includes('-') && version !== than
}
