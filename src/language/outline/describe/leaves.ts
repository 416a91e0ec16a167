import { figureText, valueText } from '../../expression/text'
import type { Describers } from './speaker'

export const leaves: Describers<'constant' | 'fact' | 'parameter' | 'asOf' | 'nothing'> = {
  constant: ({ value }, { language, unit }) => valueText(value, language, unit),
  fact: ({ fact }, { language }) => fact.label[language],
  parameter: ({ parameter }, { language }) => figureText(parameter, language),
  asOf: (_, { of }) => of('基准日', 'the day asked about'),
  nothing: ({ reason }, { language }) => reason[language],
}
