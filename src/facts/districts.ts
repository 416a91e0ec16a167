import { frozen } from '../language'

/** The districts, county-level cities and parks of Nantong that the document names, as options of a choice. */
export const districts = frozen({
  chongchuan: { zh: '崇川区', en: 'Chongchuan District' },
  'development-zone': { zh: '南通经济技术开发区', en: 'Nantong Economic and Technological Development Zone' },
  suxitong: { zh: '苏锡通科技产业园区', en: 'Suxitong Science and Technology Park' },
  tongzhou: { zh: '通州区', en: 'Tongzhou District' },
  haimen: { zh: '海门区', en: 'Haimen District' },
  tongzhouwan: { zh: '通州湾示范区', en: 'Tongzhouwan Demonstration Zone' },
  haian: { zh: '海安市', en: 'Hai’an City' },
  rugao: { zh: '如皋市', en: 'Rugao City' },
  rudong: { zh: '如东县', en: 'Rudong County' },
  qidong: { zh: '启东市', en: 'Qidong City' },
  zhongchuang: { zh: '中创区', en: 'Zhongchuang District' },
  'high-tech-zone': { zh: '南通高新区', en: 'Nantong High-tech Zone' },
  elsewhere: { zh: '市外', en: 'outside Nantong' },
})

/* @__NO_SIDE_EFFECTS__ */
function withoutZones({ zhongchuang: _, 'high-tech-zone': __, ...others }: typeof districts) {
  return frozen(others)
}

/** The same without the two zones: who is in one names the district around it. */
export const districtsOfRegistration = /* @__PURE__ */ withoutZones(districts)
