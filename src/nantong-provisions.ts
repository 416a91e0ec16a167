/* Made by npm run indexes: each provision by its name, since declarations of whole doors can't be bundled. A type test holds that none is missing. */
import type {
  apecCardLastDay,
  bidDepositRefundCycle,
  bidDepositRefundDue,
  constructionPermitsSaved,
  counsellingAppointment,
  crossBorderExpoDates,
  cylinderInspectionInterval,
  cylinderInspectionsPerYear,
  cylinderNextInspection,
  deferredMaterials,
  drgTcmUplift,
  eiaTechnicalReviewDeadline,
  entrepreneursDay,
  escrowRelease,
  etcDiscount,
  exhibitionSubsidyCap,
  exhibitionSubsidyWindow,
  forestUseSupplementDeadline,
  freeParking,
  fxHedgingRatio,
  handoverPayment,
  hospitalisationSubsidy,
  incrementalRetainedVat,
  interestSubsidy,
  japanApparelTariff,
  japanApparelZeroDay,
  jianghaidaiTerms,
  listingGreenChannelDue,
  loanRolloverFee,
  marketProcurementBanksTotal,
  mortgageRegistrationDay,
  patentPreExaminationDeadlines,
  patentTargetAverages,
  pilotageApplicationDue,
  pollutantQuotaSplit,
  rcepOriginAccumulation,
  recruitmentEventsBreakdown,
  recuperationSkilledWorkerShare,
  relaxedRefundAmount,
  soilConservationFee,
  stockRefundWindow,
  sugangdaiServiceDays,
  sugangdaiTerms,
  sukedaiTerms,
  surveyCertificateValidity,
  suzhidaiAverage,
  suzhidaiMonthly,
  talentAllowanceRate,
  talentBaseAllowance,
  talentExtensionAllowance,
  talentExtensionStart,
  talentPurchaseWindow,
  unemploymentInsurance,
  usualPermitCourse,
  vatPrefillMonth,
  vatPrefillWait,
  vatRefundDue,
  vehicleSubsidy,
  waterResourceFee,
  xiaoweidaiTerms,
} from './calculators/index'
import type {
  advancesAndCostSharing,
  annualVolumeTarget,
  apecCardApplicationRoute,
  apecCardContacts,
  apecCardDishonestyConsequences,
  apecCardEconomies,
  apecCardEligibility,
  apecCardStayLimit,
  apecCardValidity,
  applicationPortal,
  arrestApprovalEscalation,
  bankDirectRegistration,
  beddingCentreMilestone,
  benefitMode,
  berthingViolationScenarios,
  berthingWaiverListInForce,
  bidDepositAutoRefund,
  bidDepositRefundAccount,
  bidDepositRefundProcess,
  bidDepositRefundTermination,
  bidDepositRefundTrigger,
  brandSeriesSharedCosts,
  brokenPromisePriority,
  caCertificateInteroperability,
  capitalAccountFacilitationBank,
  capitalAccountFacilitationEnterprise,
  caseQrCode,
  certificateDataObjection,
  certificateSharingCounts,
  chamberPoliceRequestRouting,
  chamberPoliceServiceUsers,
  chamberPoliceStationStandards,
  childcareAge,
  companyLawyer,
  complexPilotageSubjects,
  complianceGuidanceStages,
  complianceRecommendations,
  complianceReformScope,
  constructionPermitConditions,
  cooperatingBanksTarget,
  counsellingHotline,
  coverageTarget,
  creditBasedApproval,
  creditEvaluationCatalogue,
  creditLoanTarget,
  creditRepairEnquiry,
  creditRepairResponsibility,
  creditRepairTraining,
  criminalLeniencyPolicy,
  crossBorderExpoSubsidy,
  crossBorderIndustryBelts,
  crossBorderParkCoverage,
  crossBorderRmbPackage,
  culturalActivityTarget,
  custodyNecessityReview,
  cylinderSelfDeclaredRenewal,
  deferredMaterialsTimeliness,
  digitalYuanTargets,
  directHandlingExtension,
  directHandlingSavings,
  discretionOversightBodies,
  dispatchPlatformCoverage,
  disputeResolutionLevel,
  disputeResolutionOrder,
  distressedEnterpriseEnforcement,
  drgInnovationTilt,
  drugCatalogueStages,
  drugReviewBranchStatus,
  dualChannelDrug,
  dynamicUpdateArea,
  eiaCommitmentAcceptance,
  eiaEarlyTechnicalReview,
  eiaNotificationCommitment,
  eiaPilotPark,
  eiaPilotTarget,
  eiaSimplification,
  eiaTechnicalReviewTimeliness,
  enforceableDebtInstrument,
  enforcementItemList,
  enforcementMeetings,
  enforcementTrainingHours,
  enterpriseCaseImpactAssessment,
  enterprisePerformanceTarget,
  enterprisePoliceTeamClients,
  enterprisePoliceTeamServices,
  enterprisePoliceTeams,
  enterpriseRequestClosure,
  enterpriseRequestStages,
  enterpriseVisitServices,
  entrepreneurSalonGroups,
  entrepreneurshipPublicityAudience,
  environmentalTaxCoefficient,
  exhibitionSubsidyMaterials,
  failingProductClosureRate,
  failingProductHelp,
  fairCompetitionReviewCoverage,
  feeSupervision,
  firstLaunchPrice,
  firstViolationBerthingWaiver,
  fiscalFinanceTargets,
  flagshipBatchRecommendation,
  flagshipBatchTarget,
  flagshipServices,
  flexibleSeizureMeasures,
  forestUseProvisionalAcceptance,
  forestUseSupplementTimeliness,
  forkliftSharing,
  formalNationalityCertificate,
  fxHedgingFirstTimeReward,
  fxHedgingMarginRelief,
  fxHedgingTarget,
  generalRefundEligibility,
  governmentCourtCoordination,
  governmentEnterpriseEventFrequency,
  governmentEnterpriseGroups,
  greenChannel,
  guaranteeFeeAverage,
  guaranteeFocus,
  handoverSteps,
  hospitalisationSubsidyRecipient,
  housingFundCertificateLogin,
  hrFunctionAccess,
  inServiceRegistryTransfer,
  incubationChain,
  industryCentreServices,
  insolvencyRoute,
  ipCompassServices,
  ipCrossCase,
  ipFourWayReview,
  ipKeyIndustries,
  ipNotarisationServices,
  ipPledgeFinancingTarget,
  ipProtectionAims,
  ipPunitiveDamagesConduct,
  ipRiskAssessment,
  ipTrialMeans,
  japanTariffCuts,
  jianghaidaiBankRouting,
  jianghaidaiEligibility,
  keyEconomyTaskForces,
  keyEnforcementItems,
  keyGroup,
  keyIndustryCluster,
  keyVesselFastTrack,
  landQuotaGuarantee,
  legalServiceChannel,
  legalServiceFairPoints,
  leniencyLists,
  liabilityEffects,
  libraryServices,
  licencePackageApplication,
  licencePackageChannels,
  licencePackageCounts,
  licencePackageTrade,
  liftFiveStarLeniency,
  liftStarTarget,
  listingCoverage,
  listingGreenChannel,
  listingProcedure,
  loanAudience,
  loanEnquiryContact,
  loanProducts,
  logisticsSavingTarget,
  majorProjectEiaService,
  managerExemption,
  marketProcurementBankTarget,
  marketProcurementSettlement,
  marketSupervisionReminderStage,
  matchmakingTarget,
  materialPreReview,
  mediationAndArbitrationNetwork,
  mentalHealthLectureBooking,
  mentalHealthLectureTarget,
  migrationStatus,
  minorViolationTreatment,
  mobileServiceIntegration,
  monthlyClaimCycle,
  mortgageRegistrationDeadline,
  mortgagedTransfer,
  mortgagedTransferSequence,
  motorCentreMilestone,
  motorCentreQualifications,
  municipalReviewMode,
  newStoppingBays,
  nightPilotage,
  nonProsecution,
  offsiteSupervisionScope,
  onlineLitigationFunctions,
  onlineServices,
  onlineSupervisionCadence,
  onlineSupervisionFactors,
  onlineTradeSecretNotarisation,
  overseasExhibitionEligibility,
  patentCommercialisationTarget,
  patentFilingChannel,
  patentGreenChannel,
  permitSavingTargets,
  permitScopeExtension,
  pilotageApplicationChannel,
  pilotageApplicationDeadline,
  platformContact,
  policeServiceMapFunctions,
  policyCustodian,
  policyDocuments,
  policyPointsInterpreted,
  pollutantQuotaUse,
  portOperatorDuties,
  portProjectService,
  powerAccountDocuments,
  preExaminationTimeliness,
  preferentialScope,
  priorityAdministrativeCases,
  privateEconomyFollowUp,
  procurementDiscrimination,
  procurementSupport,
  productPublication,
  prohibitedAwardLinkage,
  propertyPreservationExemption,
  propertyPreservationProblems,
  publicLegalServices,
  qualityServiceChannels,
  quasiPersonalBankruptcy,
  railExpressClearance,
  railExpressDataMatching,
  railExpressFlow,
  railExpressStage,
  rcepMembership,
  rcepOriginCertificate,
  rcepQueryChannels,
  realEstateWindowService,
  recruitmentContact,
  recruitmentServiceScope,
  recruitmentTargets,
  recuperationOrganiser,
  recuperationPriority,
  recuperationRecommendation,
  recuperationSession,
  refundChannels,
  regionalIndustry,
  registrationArchiveQuery,
  registrationChangeMoment,
  registrationChangeReportExemption,
  registrationServices,
  registryTransferBusinesses,
  registryTransferFiling,
  regulationStatus,
  relaxedRefundEligibility,
  resalePowerCode,
  resalePowerCodeChannels,
  researcherExemption,
  restrictedShip,
  rolloverApplication,
  seaTrialExit,
  seaTrialExitFiling,
  seaTrialExitFilingComplete,
  seaUseMergedOpinion,
  searchModes,
  selfCorrectionStage,
  selfRectificationExemption,
  serviceChannels,
  serviceLibraryMembership,
  serviceLibrarySize,
  sharedCertificate,
  shelvedCaseCleanUp,
  shelvedCaseRoute,
  shelvedCaseSupervision,
  shipIdentifierBeforeSurvey,
  shipSideDirectHandling,
  shipbuildingGuidance,
  shortTermNationalityCertificate,
  singleSupplyPoint,
  smallEnterpriseQualityTargets,
  specialEquipmentTraining,
  spotCheckCatalogue,
  spotCheckDifferentiation,
  springFestivalSubsidies,
  standardChangeAlert,
  sugangdaiContacts,
  sugangdaiEligibility,
  sukedaiBanks,
  sukedaiEligibility,
  supplierPoolCleanUp,
  suzhidaiDirectory,
  talentAllowanceApplication,
  talentCloudFunctions,
  talentExtensionEligibility,
  talentHostel,
  talentPortRole,
  targetedEnforcementTraining,
  taxCreditReminderStage,
  taxGradeDRepair,
  titleCertificateAtHandover,
  tradeBarrierPush,
  tradeFxFacilitationGrowth,
  tradeFxFacilitationMeasures,
  tradeSecretServiceCatalogue,
  tradeSecretServices,
  tradeUnionCareTargets,
  trainingMaterials,
  triggerBasedSupervision,
  troupeNewWorks,
  troupePerformanceQuotas,
  urbanArea,
  vatCorrection,
  vatCorrectionOutcome,
  vatPrefill,
  vatPrefillManualParts,
  vatRefundPath,
  vatRefundProcessingTime,
  vehicleSubsidyEligibility,
  vesselPlatformRegistration,
  vesselPlatformSteps,
  vesselTrafficWork,
  viewerAccess,
  vocationalTrainingSubsidy,
  vocationalTrainingSubsidyChannel,
  vocationalTrainingTargets,
  waterFeeConsistency,
  workerReadingRoomTarget,
  xiaoweidaiBanks,
  xiaoweidaiEligibility,
  yangtzeGreenChannel,
  zhangjianCupAwards,
  zhiyunStationCoverage,
  zhiyunStationServices,
} from './rules/index'

/** One of the 66 measures’ provisions. */
export type NantongProvision =
  | typeof advancesAndCostSharing
  | typeof annualVolumeTarget
  | typeof apecCardApplicationRoute
  | typeof apecCardContacts
  | typeof apecCardDishonestyConsequences
  | typeof apecCardEconomies
  | typeof apecCardEligibility
  | typeof apecCardLastDay
  | typeof apecCardStayLimit
  | typeof apecCardValidity
  | typeof applicationPortal
  | typeof arrestApprovalEscalation
  | typeof bankDirectRegistration
  | typeof beddingCentreMilestone
  | typeof benefitMode
  | typeof berthingViolationScenarios
  | typeof berthingWaiverListInForce
  | typeof bidDepositAutoRefund
  | typeof bidDepositRefundAccount
  | typeof bidDepositRefundCycle
  | typeof bidDepositRefundDue
  | typeof bidDepositRefundProcess
  | typeof bidDepositRefundTermination
  | typeof bidDepositRefundTrigger
  | typeof brandSeriesSharedCosts
  | typeof brokenPromisePriority
  | typeof caCertificateInteroperability
  | typeof capitalAccountFacilitationBank
  | typeof capitalAccountFacilitationEnterprise
  | typeof caseQrCode
  | typeof certificateDataObjection
  | typeof certificateSharingCounts
  | typeof chamberPoliceRequestRouting
  | typeof chamberPoliceServiceUsers
  | typeof chamberPoliceStationStandards
  | typeof childcareAge
  | typeof companyLawyer
  | typeof complexPilotageSubjects
  | typeof complianceGuidanceStages
  | typeof complianceRecommendations
  | typeof complianceReformScope
  | typeof constructionPermitConditions
  | typeof constructionPermitsSaved
  | typeof cooperatingBanksTarget
  | typeof counsellingAppointment
  | typeof counsellingHotline
  | typeof coverageTarget
  | typeof creditBasedApproval
  | typeof creditEvaluationCatalogue
  | typeof creditLoanTarget
  | typeof creditRepairEnquiry
  | typeof creditRepairResponsibility
  | typeof creditRepairTraining
  | typeof criminalLeniencyPolicy
  | typeof crossBorderExpoDates
  | typeof crossBorderExpoSubsidy
  | typeof crossBorderIndustryBelts
  | typeof crossBorderParkCoverage
  | typeof crossBorderRmbPackage
  | typeof culturalActivityTarget
  | typeof custodyNecessityReview
  | typeof cylinderInspectionInterval
  | typeof cylinderInspectionsPerYear
  | typeof cylinderNextInspection
  | typeof cylinderSelfDeclaredRenewal
  | typeof deferredMaterials
  | typeof deferredMaterialsTimeliness
  | typeof digitalYuanTargets
  | typeof directHandlingExtension
  | typeof directHandlingSavings
  | typeof discretionOversightBodies
  | typeof dispatchPlatformCoverage
  | typeof disputeResolutionLevel
  | typeof disputeResolutionOrder
  | typeof distressedEnterpriseEnforcement
  | typeof drgInnovationTilt
  | typeof drgTcmUplift
  | typeof drugCatalogueStages
  | typeof drugReviewBranchStatus
  | typeof dualChannelDrug
  | typeof dynamicUpdateArea
  | typeof eiaCommitmentAcceptance
  | typeof eiaEarlyTechnicalReview
  | typeof eiaNotificationCommitment
  | typeof eiaPilotPark
  | typeof eiaPilotTarget
  | typeof eiaSimplification
  | typeof eiaTechnicalReviewDeadline
  | typeof eiaTechnicalReviewTimeliness
  | typeof enforceableDebtInstrument
  | typeof enforcementItemList
  | typeof enforcementMeetings
  | typeof enforcementTrainingHours
  | typeof enterpriseCaseImpactAssessment
  | typeof enterprisePerformanceTarget
  | typeof enterprisePoliceTeamClients
  | typeof enterprisePoliceTeamServices
  | typeof enterprisePoliceTeams
  | typeof enterpriseRequestClosure
  | typeof enterpriseRequestStages
  | typeof enterpriseVisitServices
  | typeof entrepreneurSalonGroups
  | typeof entrepreneursDay
  | typeof entrepreneurshipPublicityAudience
  | typeof environmentalTaxCoefficient
  | typeof escrowRelease
  | typeof etcDiscount
  | typeof exhibitionSubsidyCap
  | typeof exhibitionSubsidyMaterials
  | typeof exhibitionSubsidyWindow
  | typeof failingProductClosureRate
  | typeof failingProductHelp
  | typeof fairCompetitionReviewCoverage
  | typeof feeSupervision
  | typeof firstLaunchPrice
  | typeof firstViolationBerthingWaiver
  | typeof fiscalFinanceTargets
  | typeof flagshipBatchRecommendation
  | typeof flagshipBatchTarget
  | typeof flagshipServices
  | typeof flexibleSeizureMeasures
  | typeof forestUseProvisionalAcceptance
  | typeof forestUseSupplementDeadline
  | typeof forestUseSupplementTimeliness
  | typeof forkliftSharing
  | typeof formalNationalityCertificate
  | typeof freeParking
  | typeof fxHedgingFirstTimeReward
  | typeof fxHedgingMarginRelief
  | typeof fxHedgingRatio
  | typeof fxHedgingTarget
  | typeof generalRefundEligibility
  | typeof governmentCourtCoordination
  | typeof governmentEnterpriseEventFrequency
  | typeof governmentEnterpriseGroups
  | typeof greenChannel
  | typeof guaranteeFeeAverage
  | typeof guaranteeFocus
  | typeof handoverPayment
  | typeof handoverSteps
  | typeof hospitalisationSubsidy
  | typeof hospitalisationSubsidyRecipient
  | typeof housingFundCertificateLogin
  | typeof hrFunctionAccess
  | typeof inServiceRegistryTransfer
  | typeof incrementalRetainedVat
  | typeof incubationChain
  | typeof industryCentreServices
  | typeof insolvencyRoute
  | typeof interestSubsidy
  | typeof ipCompassServices
  | typeof ipCrossCase
  | typeof ipFourWayReview
  | typeof ipKeyIndustries
  | typeof ipNotarisationServices
  | typeof ipPledgeFinancingTarget
  | typeof ipProtectionAims
  | typeof ipPunitiveDamagesConduct
  | typeof ipRiskAssessment
  | typeof ipTrialMeans
  | typeof japanApparelTariff
  | typeof japanApparelZeroDay
  | typeof japanTariffCuts
  | typeof jianghaidaiBankRouting
  | typeof jianghaidaiEligibility
  | typeof jianghaidaiTerms
  | typeof keyEconomyTaskForces
  | typeof keyEnforcementItems
  | typeof keyGroup
  | typeof keyIndustryCluster
  | typeof keyVesselFastTrack
  | typeof landQuotaGuarantee
  | typeof legalServiceChannel
  | typeof legalServiceFairPoints
  | typeof leniencyLists
  | typeof liabilityEffects
  | typeof libraryServices
  | typeof licencePackageApplication
  | typeof licencePackageChannels
  | typeof licencePackageCounts
  | typeof licencePackageTrade
  | typeof liftFiveStarLeniency
  | typeof liftStarTarget
  | typeof listingCoverage
  | typeof listingGreenChannel
  | typeof listingGreenChannelDue
  | typeof listingProcedure
  | typeof loanAudience
  | typeof loanEnquiryContact
  | typeof loanProducts
  | typeof loanRolloverFee
  | typeof logisticsSavingTarget
  | typeof majorProjectEiaService
  | typeof managerExemption
  | typeof marketProcurementBankTarget
  | typeof marketProcurementBanksTotal
  | typeof marketProcurementSettlement
  | typeof marketSupervisionReminderStage
  | typeof matchmakingTarget
  | typeof materialPreReview
  | typeof mediationAndArbitrationNetwork
  | typeof mentalHealthLectureBooking
  | typeof mentalHealthLectureTarget
  | typeof migrationStatus
  | typeof minorViolationTreatment
  | typeof mobileServiceIntegration
  | typeof monthlyClaimCycle
  | typeof mortgageRegistrationDay
  | typeof mortgageRegistrationDeadline
  | typeof mortgagedTransfer
  | typeof mortgagedTransferSequence
  | typeof motorCentreMilestone
  | typeof motorCentreQualifications
  | typeof municipalReviewMode
  | typeof newStoppingBays
  | typeof nightPilotage
  | typeof nonProsecution
  | typeof offsiteSupervisionScope
  | typeof onlineLitigationFunctions
  | typeof onlineServices
  | typeof onlineSupervisionCadence
  | typeof onlineSupervisionFactors
  | typeof onlineTradeSecretNotarisation
  | typeof overseasExhibitionEligibility
  | typeof patentCommercialisationTarget
  | typeof patentFilingChannel
  | typeof patentGreenChannel
  | typeof patentPreExaminationDeadlines
  | typeof patentTargetAverages
  | typeof permitSavingTargets
  | typeof permitScopeExtension
  | typeof pilotageApplicationChannel
  | typeof pilotageApplicationDeadline
  | typeof pilotageApplicationDue
  | typeof platformContact
  | typeof policeServiceMapFunctions
  | typeof policyCustodian
  | typeof policyDocuments
  | typeof policyPointsInterpreted
  | typeof pollutantQuotaSplit
  | typeof pollutantQuotaUse
  | typeof portOperatorDuties
  | typeof portProjectService
  | typeof powerAccountDocuments
  | typeof preExaminationTimeliness
  | typeof preferentialScope
  | typeof priorityAdministrativeCases
  | typeof privateEconomyFollowUp
  | typeof procurementDiscrimination
  | typeof procurementSupport
  | typeof productPublication
  | typeof prohibitedAwardLinkage
  | typeof propertyPreservationExemption
  | typeof propertyPreservationProblems
  | typeof publicLegalServices
  | typeof qualityServiceChannels
  | typeof quasiPersonalBankruptcy
  | typeof railExpressClearance
  | typeof railExpressDataMatching
  | typeof railExpressFlow
  | typeof railExpressStage
  | typeof rcepMembership
  | typeof rcepOriginAccumulation
  | typeof rcepOriginCertificate
  | typeof rcepQueryChannels
  | typeof realEstateWindowService
  | typeof recruitmentContact
  | typeof recruitmentEventsBreakdown
  | typeof recruitmentServiceScope
  | typeof recruitmentTargets
  | typeof recuperationOrganiser
  | typeof recuperationPriority
  | typeof recuperationRecommendation
  | typeof recuperationSession
  | typeof recuperationSkilledWorkerShare
  | typeof refundChannels
  | typeof regionalIndustry
  | typeof registrationArchiveQuery
  | typeof registrationChangeMoment
  | typeof registrationChangeReportExemption
  | typeof registrationServices
  | typeof registryTransferBusinesses
  | typeof registryTransferFiling
  | typeof regulationStatus
  | typeof relaxedRefundAmount
  | typeof relaxedRefundEligibility
  | typeof resalePowerCode
  | typeof resalePowerCodeChannels
  | typeof researcherExemption
  | typeof restrictedShip
  | typeof rolloverApplication
  | typeof seaTrialExit
  | typeof seaTrialExitFiling
  | typeof seaTrialExitFilingComplete
  | typeof seaUseMergedOpinion
  | typeof searchModes
  | typeof selfCorrectionStage
  | typeof selfRectificationExemption
  | typeof serviceChannels
  | typeof serviceLibraryMembership
  | typeof serviceLibrarySize
  | typeof sharedCertificate
  | typeof shelvedCaseCleanUp
  | typeof shelvedCaseRoute
  | typeof shelvedCaseSupervision
  | typeof shipIdentifierBeforeSurvey
  | typeof shipSideDirectHandling
  | typeof shipbuildingGuidance
  | typeof shortTermNationalityCertificate
  | typeof singleSupplyPoint
  | typeof smallEnterpriseQualityTargets
  | typeof soilConservationFee
  | typeof specialEquipmentTraining
  | typeof spotCheckCatalogue
  | typeof spotCheckDifferentiation
  | typeof springFestivalSubsidies
  | typeof standardChangeAlert
  | typeof stockRefundWindow
  | typeof sugangdaiContacts
  | typeof sugangdaiEligibility
  | typeof sugangdaiServiceDays
  | typeof sugangdaiTerms
  | typeof sukedaiBanks
  | typeof sukedaiEligibility
  | typeof sukedaiTerms
  | typeof supplierPoolCleanUp
  | typeof surveyCertificateValidity
  | typeof suzhidaiAverage
  | typeof suzhidaiDirectory
  | typeof suzhidaiMonthly
  | typeof talentAllowanceApplication
  | typeof talentAllowanceRate
  | typeof talentBaseAllowance
  | typeof talentCloudFunctions
  | typeof talentExtensionAllowance
  | typeof talentExtensionEligibility
  | typeof talentExtensionStart
  | typeof talentHostel
  | typeof talentPortRole
  | typeof talentPurchaseWindow
  | typeof targetedEnforcementTraining
  | typeof taxCreditReminderStage
  | typeof taxGradeDRepair
  | typeof titleCertificateAtHandover
  | typeof tradeBarrierPush
  | typeof tradeFxFacilitationGrowth
  | typeof tradeFxFacilitationMeasures
  | typeof tradeSecretServiceCatalogue
  | typeof tradeSecretServices
  | typeof tradeUnionCareTargets
  | typeof trainingMaterials
  | typeof triggerBasedSupervision
  | typeof troupeNewWorks
  | typeof troupePerformanceQuotas
  | typeof unemploymentInsurance
  | typeof urbanArea
  | typeof usualPermitCourse
  | typeof vatCorrection
  | typeof vatCorrectionOutcome
  | typeof vatPrefill
  | typeof vatPrefillManualParts
  | typeof vatPrefillMonth
  | typeof vatPrefillWait
  | typeof vatRefundDue
  | typeof vatRefundPath
  | typeof vatRefundProcessingTime
  | typeof vehicleSubsidy
  | typeof vehicleSubsidyEligibility
  | typeof vesselPlatformRegistration
  | typeof vesselPlatformSteps
  | typeof vesselTrafficWork
  | typeof viewerAccess
  | typeof vocationalTrainingSubsidy
  | typeof vocationalTrainingSubsidyChannel
  | typeof vocationalTrainingTargets
  | typeof waterFeeConsistency
  | typeof waterResourceFee
  | typeof workerReadingRoomTarget
  | typeof xiaoweidaiBanks
  | typeof xiaoweidaiEligibility
  | typeof xiaoweidaiTerms
  | typeof yangtzeGreenChannel
  | typeof zhangjianCupAwards
  | typeof zhiyunStationCoverage
  | typeof zhiyunStationServices
