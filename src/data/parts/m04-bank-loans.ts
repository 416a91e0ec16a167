import { figures } from '../../language'
import { fiscalFinance } from '../m04-fiscal-finance'
import { jianghaidai } from '../m04-jianghaidai'
import { sugangdai } from '../m04-sugangdai'
import { sukedai } from '../m04-sukedai'
import { sixUrbanDistricts } from '../m04-urban-area'
import { xiaoweidai } from '../m04-xiaoweidai'
import { partnerBanks } from './m04-banks'
import { sugangdaiContactList } from './m04-sugangdai-contacts'

/* @__NO_SIDE_EFFECTS__ */
const stated = () => ({
  ...fiscalFinance,
  ...sixUrbanDistricts,
  ...xiaoweidai,
  ...partnerBanks,
  ...sukedai,
  ...jianghaidai,
  ...sugangdai,
  ...sugangdaiContactList,
})

/** 政银合作 (M04): the figures of the four loan products and of fiscal finance, each stated in its product’s file. */
export const bankLoans = figures(4, stated())
