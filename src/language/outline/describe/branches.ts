import { and, type Describers } from './speaker'

export const branches: Describers<'when' | 'table' | 'reading' | 'provision' | 'stated'> = {
  when: ({ cases, otherwise }, { say, of }) => {
    const each = cases.map((one) =>
      of(`若${say(one.if)}，则${say(one.yields)}`, `if ${say(one.if)}: ${say(one.yields)}`),
    )
    return [...each, of(`否则${say(otherwise)}`, `otherwise: ${say(otherwise)}`)].join(of('；', '; '))
  },
  table: ({ rows }, { say, of, language }) =>
    rows.map((row) => `${row.if.map((one) => say(one)).join(and[language])} → ${say(row.yields)}`).join(of('；', '; ')),
  reading: ({ choices }, { say }) =>
    Object.entries(choices)
      .map(([name, one]) => `[${name}] ${say(one)}`)
      .join(' / '),
  provision: ({ title }, { language }) => title[language],
  stated: ({ of: whole, label }, { say, language, unit }) => label?.[language] ?? say(whole, unit),
}
