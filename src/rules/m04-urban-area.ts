import { districtNames, zonesOutsideUrbanList } from '../data/m04-urban-area'
import { interpretation } from '../facts/document'
import { place } from '../facts/place'
import { classification, table, text } from '../language'
import { urbanDistricts } from './parts/m04-urban-districts'

/**
 * Whether a district is urban (市区) for the loans of measure 4. Other measures mean other districts by the same word.
 *
 * @returns the class `urban`, `unlisted-zone` (with a loan line, but not on the list), `county` or `outside`
 * @example
 * urbanArea({ district: 'haimen' }).class // 'urban'
 */
export const urbanArea = classification('m04.urban-area', () => {
  const { district } = place
  return {
    title: { zh: '贷款所称市区', en: 'Urban districts of the bank loans' },
    source: interpretation('（1）小微贷'),
    subject: place,
    classes: {
      urban: { label: { zh: '市区', en: 'urban' } },
      'unlisted-zone': {
        label: { zh: '未列入市区的园区', en: 'a zone not on the list' },
        consequence: {
          zh: '小微贷、苏科贷是否受理文中未写；江海贷有业务写明此区',
          en: 'whether Xiaoweidai and Sukedai are open to it is not stated; a line of Jianghaidai names it',
        },
      },
      county: { label: { zh: '市区以外的县（市）', en: 'a county or county-level city' } },
      outside: { label: { zh: '市外', en: 'outside Nantong' } },
    },
    by: table(
      [district.oneOf(urbanDistricts()), text('urban')],
      [district.oneOf(['zhongchuang', 'high-tech-zone']), text('unlisted-zone')],
      [district.oneOf(['haian', 'rugao', 'rudong', 'qidong']), text('county')],
      [district.is('elsewhere'), text('outside')],
    ),
    discrepancies: [zonesOutsideUrbanList, districtNames],
    notes: [
      { zh: '“包括”后的六处视为全部', en: 'the six districts named are taken to be all of them' },
      {
        zh: '江海贷只说市区，没有列出，按有业务的区理解：这六处和两个未列入的园区',
        en: 'Jianghaidai says urban without a list, and is taken to mean where it has a line: these six and the two zones',
      },
      {
        zh: '只用于措施4的贷款：措施6停车的市区不含海门区，措施5、50、53、64、65未说明范围',
        en: 'for the loans of measure 4 only: for parking, measure 6 leaves Haimen out, and measures 5, 50, 53, 64 and 65 name no districts',
      },
    ],
  }
})
