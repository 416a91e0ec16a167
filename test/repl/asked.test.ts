import { describe, expect, it } from 'vitest'
import { haotong } from '../support/haotong'

describe.each(['schema', 'template'])('haotong %s', (command) => {
  it('asks with the figures in force', () => {
    const asked = haotong(command, 'm06.vehicle-subsidy', '--lang', 'en', '--set', 'm06.mileage-to=2023-12-31')
    expect(asked).toContain('from 2022-10-01 to 2023-12-31 (changed from 2023-09-30)?')
    expect(haotong(command, 'm06.vehicle-subsidy', '--lang', 'en')).toContain('from 2022-10-01 to 2023-09-30?')
  })
})
