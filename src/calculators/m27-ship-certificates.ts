import { surveyWindow } from '../data/m27-registry-transfer'
import { interpretation } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { asOf, calculator, called, neverFalls, output, question } from '../language'

const lastDayOf = /* @__PURE__ */ question({
  about: { zh: '有效至窗口期的哪一天', en: 'until which day of the window it is valid' },
  because: {
    zh: '窗口期内是否有效有疑问，取较早、稳妥的一日',
    en: 'within the window its validity is open to doubt, and the earlier day is the prudent one',
  },
  default: 'until-window-opens',
  options: {
    'until-window-opens': { zh: '至窗口期首日之前', en: 'up to the day before the window opens' },
    'until-window-closes': { zh: '至窗口期末日', en: 'up to the day the window closes' },
  },
})

/**
 * Until when the original survey certificate stays valid in a transfer in service (原船舶检验证书有效期).
 *
 * @returns `lastDay`, the last day of validity, and `valid`, whether it is valid on the day asked about
 * @example
 * surveyCertificateValidity({ surveyWindowOpensOn: '2024-03-01', surveyWindowClosesOn: '2024-09-01' },
 *   { asOf: '2024-03-01' }) // { lastDay: '2024-02-29', valid: false }
 */
export const surveyCertificateValidity = calculator('m27.survey-certificate-validity', () => {
  const { surveyWindowClosesOn, surveyWindowOpensOn } = shipTransfer
  const dayBefore = called(
    { zh: '窗口期首日的前一日', en: 'the day before the window opens' },
    surveyWindowOpensOn.minusDays(1),
  )
  const lastDay = called(
    { zh: '有效期末日', en: 'last day' },
    lastDayOf.read({ 'until-window-opens': dayBefore, 'until-window-closes': surveyWindowClosesOn }),
  )
  return {
    title: { zh: '原船舶检验证书有效期', en: 'Validity of the original survey certificate' },
    source: interpretation('原船舶检验证书'),
    subject: shipTransfer,
    force: 'may',
    guarantees: [neverFalls('lastDay', shipTransfer.surveyWindowClosesOn)],
    outputs: {
      lastDay: output.date({ zh: '有效期末日', en: 'last day' }, lastDay),
      valid: output.condition({ zh: '基准日仍有效', en: 'valid on the day asked about' }, asOf().onOrBefore(lastDay)),
    },
    discrepancies: [surveyWindow],
    notes: [
      {
        zh: '“可继续有效”只就“不停航办证”的转籍写明',
        en: 'that it can stay valid is written of a change of registry in service only',
      },
    ],
  }
})
