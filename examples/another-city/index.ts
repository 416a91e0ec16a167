import { nantong } from 'haotong'
import { yunzhou } from './rulebook'

const mill = { tenantSize: 'small', tenantStaff: 12, isWorkshopLease: true, rentPaid: '500000' } as const
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

say(yunzhou.explain('yz1.workshop-rent-grant', mill).toText('zh'))

const raised = yunzhou.reform({ 'yz1.cap': 30 })
const { values } = yunzhou.evaluate('yz1.workshop-rent-grant', mill, { parameters: raised })
say(`\n补贴上限若为30万元：${values.grant} 元`)

const { added, changed } = nantong.diff(yunzhou).provisions
say(`\n比南通多：${added.join('、')}`)
for (const { id, title } of changed) say(`与南通不同：${id}（${title?.to.zh ?? ''}）`)
