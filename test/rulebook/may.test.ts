import { describe, expect, it } from 'vitest'
import { provision } from '../../src/index'

/* What the document says with 可 or 可以 leaves a choice, also where it is the applicant's: nobody is told that it must be so. */

describe('what is left to whoever it is for', () => {
  it.each([
    ['m01.service-channels', '企业可通过登录…注册使用'],
    ['m02.viewer-access', '用户注册登录后可查看'],
    ['m02.search-modes', '用户可通过…等方式查找'],
    ['m08.refund-channels', '纳税人可通过…申请'],
    ['m12.quality-service-channels', '企业可登录…'],
    ['m15.patent-filing-channel', '可登录…办理'],
    ['m21.credit-repair-enquiry', '可至…窗口进行咨询'],
    ['m26.ship-side-direct-handling', '企业可根据自身需求…提前申报'],
    ['m27.in-service-registry-transfer', '申请人可以…自主选择'],
    ['m29.housing-fund-certificate-login', '可使用整合后的数字证书登录'],
    ['m35.hr-function-access', '办事群众可下载…'],
    ['m38.legal-service-channel', '可与…联系，可向…提出'],
    ['m57.rail-express-clearance', '可根据自身需要申请'],
    ['m65.counselling-appointment', '职工可提前…预约'],
  ] as const)('%s: %s', (id, _) => {
    expect(provision(id).force).toBe('may')
  })
})
