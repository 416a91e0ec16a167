import { type Options, outline, type Provision } from '../language/index'

/** Readings joined by `+` in Chinese, by the figures that were asked with. */
export function readingsInWords(named: string, of: Provision, asked: Options): string {
  const told = outline(of, { ...asked, reading: named }).readings.flatMap(({ taken, others }) => [taken, ...others])
  return named
    .split('+')
    .map((name) => told.find((one) => one.name === name)?.words.zh ?? name)
    .join('；')
}
