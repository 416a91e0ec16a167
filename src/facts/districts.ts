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

/** What people and registers call them besides. */
export const districtNames = frozen({
  chongchuan: ['崇川', '南通市崇川区'],
  'development-zone': ['开发区', '经开区', '南通开发区', '南通经开区'],
  suxitong: ['苏锡通', '苏锡通园区'],
  tongzhou: ['通州', '南通市通州区'],
  haimen: ['海门', '南通市海门区'],
  tongzhouwan: ['通州湾', '通州湾江海联动开发示范区'],
  haian: ['海安'],
  rugao: ['如皋'],
  rudong: ['如东'],
  qidong: ['启东'],
  zhongchuang: ['中创', '南通中创区', '中央创新区'],
  'high-tech-zone': ['南通高新技术产业开发区'],
  elsewhere: ['外地'],
})

/* @__NO_SIDE_EFFECTS__ */
function withoutZones<D extends Readonly<Record<keyof typeof districts, unknown>>>(of: D) {
  const { zhongchuang: _, 'high-tech-zone': __, ...others } = of
  return frozen(others)
}

/** The same without the two zones: who is in one names the district around it. */
export const districtsOfRegistration = /* @__PURE__ */ withoutZones(districts)
export const districtNamesOfRegistration = /* @__PURE__ */ withoutZones(districtNames)
