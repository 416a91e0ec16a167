/* Made by npm run indexes, as nantong-provisions.ts is. */
import type {
  administrativeDisputes,
  apecCard,
  bankLoans,
  berthingWaiver,
  bidDeposit,
  biomedicine,
  complianceReform,
  constructionPermit,
  creditEmpowerment,
  creditRepair,
  crossBorderPayments,
  crossBorderTrade,
  culturalLife,
  digitalCertificates,
  digitalYuan,
  disputeResolution,
  electronicCertificates,
  enterpriseFees,
  enterpriseVisits,
  entrepreneurshipPublicity,
  environmentalAssessment,
  equalProtection,
  exchangeRateRisk,
  exhibitionSubsidy,
  fairCompetition,
  flagshipCampaign,
  freight,
  freightTraffic,
  goldenShield,
  governmentLiaison,
  huiqitong,
  insolvency,
  ipCompass,
  ipJudicialProtection,
  ipNotarisation,
  keyIndustries,
  legalServices,
  lenientEnforcement,
  licencePackages,
  litigationServices,
  loanRollover,
  marketLeniency,
  marketProcurement,
  mobileServices,
  mortgagedTransfers,
  mortgageRegistrations,
  naturalResources,
  notarisation,
  patentCommercialisation,
  pilotage,
  productDirectory,
  railExpress,
  rcep,
  recruitmentService,
  recuperation,
  registryTransfer,
  researchLiability,
  rolloverService,
  safetyMeetings,
  seaTrialExitFigures,
  shelvedCases,
  shipSideHandling,
  smallEnterpriseQuality,
  specialEquipmentServices,
  startUpLoan,
  talentAllowance,
  talentPlatforms,
  taxServices,
  titleAtHandover,
  tradeSecrets,
  unemploymentInsuranceRates,
  vatRefundGeneral,
  vatRefundRelaxed,
  vatRefundService,
  vesselTraffic,
  vocationalTraining,
  workerCare,
  workSafetyEnforcement,
} from './data/index'
import type { FigureIn } from './language/write/figures'

/** One of the document’s figures that a reform may change, by its id. */
export type NantongFigure = FigureIn<
  | typeof administrativeDisputes
  | typeof apecCard
  | typeof bankLoans
  | typeof berthingWaiver
  | typeof bidDeposit
  | typeof biomedicine
  | typeof complianceReform
  | typeof constructionPermit
  | typeof creditEmpowerment
  | typeof creditRepair
  | typeof crossBorderPayments
  | typeof crossBorderTrade
  | typeof culturalLife
  | typeof digitalCertificates
  | typeof digitalYuan
  | typeof disputeResolution
  | typeof electronicCertificates
  | typeof enterpriseFees
  | typeof enterpriseVisits
  | typeof entrepreneurshipPublicity
  | typeof environmentalAssessment
  | typeof equalProtection
  | typeof exchangeRateRisk
  | typeof exhibitionSubsidy
  | typeof fairCompetition
  | typeof flagshipCampaign
  | typeof freight
  | typeof freightTraffic
  | typeof goldenShield
  | typeof governmentLiaison
  | typeof huiqitong
  | typeof insolvency
  | typeof ipCompass
  | typeof ipJudicialProtection
  | typeof ipNotarisation
  | typeof keyIndustries
  | typeof legalServices
  | typeof lenientEnforcement
  | typeof licencePackages
  | typeof litigationServices
  | typeof loanRollover
  | typeof marketLeniency
  | typeof marketProcurement
  | typeof mobileServices
  | typeof mortgagedTransfers
  | typeof mortgageRegistrations
  | typeof naturalResources
  | typeof notarisation
  | typeof patentCommercialisation
  | typeof pilotage
  | typeof productDirectory
  | typeof railExpress
  | typeof rcep
  | typeof recruitmentService
  | typeof recuperation
  | typeof registryTransfer
  | typeof researchLiability
  | typeof rolloverService
  | typeof safetyMeetings
  | typeof seaTrialExitFigures
  | typeof shelvedCases
  | typeof shipSideHandling
  | typeof smallEnterpriseQuality
  | typeof specialEquipmentServices
  | typeof startUpLoan
  | typeof talentAllowance
  | typeof talentPlatforms
  | typeof taxServices
  | typeof titleAtHandover
  | typeof tradeSecrets
  | typeof unemploymentInsuranceRates
  | typeof vatRefundGeneral
  | typeof vatRefundRelaxed
  | typeof vatRefundService
  | typeof vesselTraffic
  | typeof vocationalTraining
  | typeof workerCare
  | typeof workSafetyEnforcement
>
