import { beforeAll, describe, expect, it } from 'vitest'
import { arrived, explorer, type Opened, settled } from './opened'

/* Everything that can be seen is in the address. */

const served = explorer()
let one: Opened
beforeAll(async () => {
  one = await served.open()
  await one.at('#/en/home')
})
const hash = () => one.page.evaluate(() => location.hash)
const sentence = () => one.page.locator('.verdict .sentence').first().textContent()

describe('the sentence on a goal', () => {
  it.each([
    ['zh', '套保比率：未到期（目标 超过30%，实际 40%，截至 2023-12-31）'],
    ['en', 'hedging ratio: Not due yet (target more than 30%, actual 40%, due 2023-12-31)'],
  ])('has its figures in their unit: %s', async (language, expected) => {
    await one.at(
      `#/${language}/provision/m53.fx-hedging-target?fxForwardsAndOptionsSigned=4&fxSpotVolume=6&~day=2023-06-30`,
    )
    expect(await sentence()).toContain(expected)
  })
})

describe('the address', () => {
  it('follows what is typed, without a step in the history', async () => {
    await one.at('#/en/provision/m03.loan-rollover-fee')
    const before = await one.page.evaluate(() => history.length)
    await one.page.fill('#a-principal', '500万')
    await one.page.fill('#a-days', '4')
    await one.page.check('[name=a-sector][value=manufacturing]')
    expect(decodeURIComponent(await hash())).toBe(
      '#/en/provision/m03.loan-rollover-fee?principal=500万&days=4&sector=manufacturing',
    )
    expect(await one.page.evaluate(() => history.length)).toBe(before)
    expect(await sentence()).toContain('fee: 4,000 yuan')
    expect(await one.page.locator('#a-principal-echo').textContent()).toBe('= 5,000,000 yuan')
  })

  it('shows the same when it is opened anew', async () => {
    const other = await served.open()
    await other.page.goto(one.page.url())
    await settled(other.page)
    expect(await other.page.locator('.verdict .sentence').first().textContent()).toContain('fee: 4,000 yuan')
    expect(await other.page.inputValue('#a-principal')).toBe('500万')
    await other.page.close()
  })

  it('is come back to by Back', async () => {
    const was = await hash()
    await arrived(one.page, 'measure', () => one.page.click('.crumbs a'))
    await arrived(one.page, 'provision', () => one.page.goBack())
    expect(await hash()).toBe(was)
    expect(await sentence()).toContain('fee: 4,000 yuan')
  })

  it('keeps its state when the language is switched', async () => {
    const was = await hash()
    await one.page.click('.language')
    expect(await hash()).toBe(was.replace('#/en/', '#/zh/'))
    expect(await sentence()).toContain('转贷费用：4,000元')
    await one.page.click('.language')
  })
})

describe('what can’t be used', () => {
  it('says so, keeps what it doesn’t know, and breaks nothing', async () => {
    await one.at(
      '#/en/provision/m03.loan-rollover-fee?principal=10,50&days=4&sector=farming&nonsense=1&~day=soon&~read=no&~odd=2&~fig.m03.free-days=999999',
    )
    expect(await one.page.locator('#a-principal-echo').textContent()).toMatch(
      /principal: got "10,50".*more than one way/,
    )
    expect(await one.page.locator('[data-fact=sector] .trouble').textContent()).toMatch(/got "farming", expected/)
    const troubles = await one.page.locator('.troubles').textContent()
    expect(troubles).toMatch(/The day can’t be read: soon/)
    expect(troubles).toMatch(/There is no such reading: no/)
    expect(troubles).toMatch(/isn’t used: nonsense, ~odd/)
    expect(await one.page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('undetermined')
    await one.page.fill('#a-principal', '1050')
    expect(await hash()).toMatch(/nonsense=1.*~odd=2/)
  })

  it('is told of what can’t be together', async () => {
    await one.at(
      '#/en/provision/m16.pre-examination-timeliness?preExaminationRequestedOn=2023-06-05&stageDoneOn=2023-06-01',
    )
    expect(await one.page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('refused')
    expect(await sentence()).toMatch(/can’t be together/)
  })
})

describe('a remedy', () => {
  it('fills the form in', async () => {
    await one.at(
      '#/en/provision/m06.vehicle-subsidy-eligibility?isCertifiedOperator=yes&annualAssessmentPassed=yes&isNewEnergy=yes&vehicleType=light-box-truck&cityMileageKm=19500',
    )
    await one.page.click('.remedies button')
    expect(await hash()).toContain('cityMileageKm=20000')
    expect(await one.page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('eligible')
  })
})

describe('a screen reader', () => {
  it('hears one announcement an edit, in one region that stays', async () => {
    await one.at('#/en/provision/m03.loan-rollover-fee?principal=5000000&sector=manufacturing')
    await one.page.waitForTimeout(700)
    await one.page.evaluate(() => {
      const told: string[] = []
      Object.assign(globalThis, { told })
      const status = document.getElementById('status') as HTMLElement
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    await one.page.locator('#a-days').pressSequentially('12', { delay: 60 })
    await one.page.waitForTimeout(900)
    const told = await one.page.evaluate(() => (globalThis as unknown as { readonly told: string[] }).told)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('30,000 yuan')
    expect(await one.page.locator('[role=status], [aria-live]').count()).toBe(1)
  })
})

describe('the keyboard alone', () => {
  it('goes from the measures to a copied link', async () => {
    await one.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await one.at('#/en/home')
    const { keyboard } = one.page
    const isOn = () =>
      one.page.evaluate(() => [
        document.activeElement?.tagName,
        document.activeElement?.textContent?.trim(),
        document.activeElement?.getAttribute('type'),
      ])
    const tabTo = async (wanted: RegExp) => {
      for (let count = 0; count < 120; count += 1) {
        await keyboard.press('Tab')
        if (wanted.test((await isOn()).join(' '))) return
      }
      throw new Error(`the keyboard doesn’t come to ${wanted}`)
    }
    await one.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await tabTo(/INPUT .*search/)
    await keyboard.type('rollover')
    await tabTo(/^A Loan rollover fee/)
    await arrived(one.page, 'provision', () => keyboard.press('Enter'))
    await expect.poll(async () => (await isOn())[0]).toBe('H1')
    await tabTo(/^INPUT .*text/)
    await tabTo(/^BUTTON Copy link/)
    await keyboard.press('Enter')
    await one.page.waitForFunction(() => document.querySelector('.tools')?.textContent?.includes('Link copied'))
    expect(await one.page.evaluate(() => navigator.clipboard.readText())).toBe(one.page.url())
  })
})
