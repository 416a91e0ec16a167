import { register } from '../shell/parts'
import { AskPage } from './ask'
import { ComparePage } from './compare'
import { ContradictionsPage } from './contradictions'
import { DevelopersPage } from './developers'
import { FiguresPage } from './figures'
import { MeasurePage } from './measure'
import { ProvisionPage } from './provision'
import { termsOf } from './terms'
import { WhatIfPage } from './what-if'

register({
  pages: {
    ask: AskPage,
    developers: DevelopersPage,
    measure: MeasurePage,
    provision: ProvisionPage,
    compare: ComparePage,
    'what-if': WhatIfPage,
    contradictions: ContradictionsPage,
    figures: FiguresPage,
  },
  terms: termsOf,
})
