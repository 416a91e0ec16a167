import { ask, choice, subject } from '../language'
import { districtNames, districts } from './districts'

/** A district, county-level city or park of Nantong: what is asked of the place itself. */
export const place = subject(
  'place',
  { zh: '区域', en: 'place' },
  {
    district: choice(
      districts,
      ask(
        '区县或园区',
        'district',
        '要查的是南通的哪个区县或园区？',
        'Which district, county-level city or park of Nantong is looked up?',
      ),
      { names: districtNames },
    ),
  },
)
