import { called } from '../language'
import { enterprise } from './enterprise'

/** Registered in any district, county-level city or park of the city (全市、本市). */
export const registeredInNantong = () =>
  called({ zh: '在本市注册', en: 'registered in Nantong' }, enterprise.registeredDistrict.noneOf(['elsewhere']), {
    zh: '不在本市注册',
    en: 'registered outside Nantong',
  })
