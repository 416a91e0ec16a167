import { register } from '../shell/parts'
import { MeasurePage } from './measure'
import { ProvisionPage } from './provision'
import { termsOf } from './terms'

register({ pages: { measure: MeasurePage, provision: ProvisionPage }, terms: termsOf })
