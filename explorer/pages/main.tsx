import { provisions } from '../../src/index'
import { register } from '../shell/parts'
import { termsOf } from './terms'

register({ pages: {}, terms: termsOf })
void provisions
